// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_subtotals.h"

#include "domain/figures/funding_amounts.h"
#include "domain/translate.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using SubtotalMatrix = std::shared_ptr<const FundingMatrix>;

constexpr int noAxis = -1;
constexpr int fewestRows = 2;    ///< of the table, whatever the height of the window
constexpr int shareOfWindow = 4; ///< at most a fourth of it

struct Subtotal
{
    SubtotalMatrix matrix;
    int row = 0;
    int column = FundingMatrix::total;

    const FundingCell& cell() const { return *matrix->cell(row, column); }
    qint64 key() const { return qint64(row) * qint64(matrix->columns.size() + 1) + column + 2; }
};

std::vector<Subtotal> subtotalsOf(const Register&, const TableSubject& subject)
{
    std::vector<Subtotal> all;
    const auto matrix = subject.as<SubtotalMatrix>();
    for (int row = 0; matrix && row < int(matrix->rows.size()); ++row) {
        if (!matrix->question.columns)
            all.push_back({matrix, row});
        for (int column = 0; column < int(matrix->columns.size()); ++column) {
            if (matrix->cell(row, column))
                all.push_back({matrix, row, column});
        }
    }
    return all;
}

CreditKind kindOf(const Subtotal& each)
{
    return each.cell().sums.kind;
}

/// Posts of several years are never added up: text that names the least and the most of them.
CellValue postsCell(const Subtotal& each, bool areOfOneYear)
{
    const FundingSums& sums = each.cell().sums;
    return areOfOneYear ? cellOf(sums.postsOfOneYear()) : cellOf(postsText(sums, QLocale()));
}

TableColumn dashed(TableColumn made)
{
    made.narrow = true; // a dash, not "to be filled in": no line of the group knows the figure
    return made;
}

const Setting<QString>& axisSetting()
{
    static const Setting<QString> setting(u"funding/subtotals"_s);
    return setting;
}

} // namespace

TableSchema fundingSubtotalsSchema(FundingAxis axis)
{
    SchemaOf<Subtotal> schema(u"funding_subtotals_%1"_s.arg(identifier(axis)), {}, &subtotalsOf, &Subtotal::key);
    schema.add(column("value", label(axis), CellKind::Text, 22),
               [](const Subtotal& each) { return cellOf(each.matrix->rows[std::size_t(each.row)].name); });
    if (axis != FundingAxis::CreditKind)
        schema.add(column("credit_kind", label(FundingAxis::CreditKind), CellKind::Text, 30),
                   [](const Subtotal& each) { return cellOf(label(kindOf(each))); });
    schema.add(column("lines", translate("app", "Lines"), CellKind::Integer, 8),
               [](const Subtotal& each) { return cellOf(each.cell().sums.lines); });
    const bool areOfOneYear = axis == FundingAxis::Year;
    schema.add(
        dashed(column("posts", translate("app", "Posts"), areOfOneYear ? CellKind::Integer : CellKind::Text, 12)),
        [areOfOneYear](const Subtotal& each) { return postsCell(each, areOfOneYear); });
    for (const FundingAmount amount :
         {FundingAmount::Theoretical, FundingAmount::Planned, FundingAmount::Committed, FundingAmount::Paid})
        schema.add(dashed(column(identifier(amount), shortLabel(amount), CellKind::Money, 16)),
                   [amount](const Subtotal& each) { return cellOf(amountIn(each.cell().sums, amount).money()); });
    return schema.build();
}

FundingSubtotals::FundingSubtotals(QWidget* beside, QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
    , axis_(new QComboBox(this))
{
    column_->setContentsMargins({});
    auto* line = new QHBoxLayout;
    auto* caption = new QLabel(tr("Subtotals"), this);
    caption->setBuddy(axis_);
    axis_->setObjectName(u"subtotals"_s);
    axis_->setAccessibleName(tr("Subtotals"));
    axis_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    axis_->addItem(tr("None"), noAxis);
    for (const auto& name : EnumNames<FundingAxis>::all)
        axis_->addItem(tr("By: %1").arg(label(name.value)), int(name.value));
    if (const auto kept = parseIdentifier<FundingAxis>(axisSetting().value()))
        axis_->setCurrentIndex(axis_->findData(int(*kept)));
    line->addWidget(caption);
    line->addWidget(axis_);
    line->addWidget(beside, 1);
    column_->addLayout(line);
    connect(axis_, &QComboBox::activated, this, [this] {
        const auto asked = question();
        axisSetting().keep(asked ? identifier(asked->rows) : QString());
        choose();
        Q_EMIT questionChanged();
    });
    choose();
    Look::follow(this, [this] { fitHeight(); });
}

std::optional<MatrixQuestion> FundingSubtotals::question() const
{
    const int chosen = axis_->currentData().toInt();
    if (chosen == noAxis)
        return std::nullopt;
    const auto axis = FundingAxis(chosen);
    return MatrixQuestion{.rows = axis,
                          .columns =
                              axis == FundingAxis::CreditKind ? std::nullopt : std::optional(FundingAxis::CreditKind)};
}

/// A table has the columns that it was made with.
void FundingSubtotals::choose()
{
    delete table_;
    table_ = nullptr;
    matrix_.reset();
    const auto asked = question();
    if (!asked)
        return;
    table_ = new RecordTableView(this);
    table_->setRecordModel(new RecordTableModel(fundingSubtotalsSchema(asked->rows)));
    table_->setCompact(true);
    table_->setAccessibleName(tr("Subtotals by: %1").arg(label(asked->rows)));
    column_->addWidget(table_);
    connect(table_, &RecordTableView::activatedId, this, &FundingSubtotals::openSubtotal, Qt::QueuedConnection);
    connect(table_->recordModel(), &RecordTableModel::arranged, this, &FundingSubtotals::fitHeight);
    fitHeight();
}

void FundingSubtotals::showMatrix(const Register& records, FundingMatrix matrix)
{
    const auto asked = question();
    if (!table_ || !asked || matrix.question.rows != asked->rows)
        return; // the answer to an earlier question
    matrix_ = std::make_shared<const FundingMatrix>(std::move(matrix));
    table_->recordModel()->setSubject(TableSubject(matrix_));
    table_->recordModel()->refresh(records);
    fitHeight();
}

/// As high as its rows, within a share of the window: the lines above stay in view.
void FundingSubtotals::fitHeight()
{
    if (!table_)
        return;
    const int row = table_->verticalHeader()->defaultSectionSize();
    const int most = std::max(table_->horizontalHeader()->sizeHint().height() + fewestRows * row,
                              window()->height() / shareOfWindow);
    table_->setFixedHeight(std::min(table_->sizeHint().height(), most));
}

void FundingSubtotals::openSubtotal()
{
    const qint64 id = table_ ? table_->currentId() : 0;
    if (id == 0 || !matrix_)
        return;
    const qint64 across = qint64(matrix_->columns.size()) + 1;
    const int row = int((id - 1) / across);
    if (row >= int(matrix_->rows.size()))
        return;
    Q_EMIT linesWanted(filtersOfCell(*matrix_, row, int((id - 1) % across) - 1));
}

} // namespace parvis
