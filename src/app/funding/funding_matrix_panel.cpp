// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_matrix_panel.h"

#include "app/funding/funding_chart.h"
#include "widgets/controls/flow_layout.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int amountsSideBySide = -1; ///< the entry of the columns that is no axis
constexpr int anyKind = -1;

const Setting<bool>& chartSetting()
{
    static const Setting<bool> setting(u"funding/matrix_chart"_s);
    return setting;
}

template <class E>
void addNames(QComboBox& box)
{
    for (const auto& name : EnumNames<E>::all)
        box.addItem(label(name.value), int(name.value));
}

bool isSameShape(const TableSchema& a, const TableSchema& b)
{
    return std::ranges::equal(a.columns, b.columns, [](const TableColumn& one, const TableColumn& other) {
        return one.id == other.id && one.title == other.title && one.kind == other.kind && one.tip == other.tip;
    });
}

} // namespace

FundingMatrixPanel::FundingMatrixPanel(QWidget* parent)
    : QWidget(parent)
    , asChart_(new QToolButton(this))
    , column_(new QVBoxLayout(this))
    , chart_(new FundingChart(this))
    , totals_(new NoteLabel(this))
{
    auto* choices = new QWidget(this);
    auto* flow = new FlowLayout(choices, Look::unit());
    flow->setContentsMargins({});
    column_->setContentsMargins({});
    column_->addWidget(choices);
    rows_ = addBox(tr("Rows"), "rows");
    columns_ = addBox(tr("Columns"), "columns");
    choices->layout()->addWidget(asChart_); // in the first line, which has room in large text
    kind_ = addBox(tr("Kind of credit"), "kind");
    figure_ = addBox(tr("Figure"), "figure");
    measure_ = addBox(tr("Measure"), "measure");
    asChart_->setObjectName(u"chart"_s);
    asChart_->setText(tr("Chart"));
    asChart_->setToolTip(tr("Draws the same numbers as bars"));
    asChart_->setCheckable(true);
    asChart_->setChecked(chartSetting().value());
    fillBoxes();
    column_->addWidget(chart_, 1);
    totals_->setObjectName(u"totals"_s);
    totals_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column_->addWidget(totals_);
    Look::follow(this, [this, choices] {
        const int unit = Look::unit();
        choices->setContentsMargins(unit * 2, unit, unit * 2, unit);
        totals_->setContentsMargins(unit * 2, unit, unit * 2, unit);
    });
    for (QComboBox* box : {rows_, columns_, kind_})
        connect(box, &QComboBox::activated, this, &FundingMatrixPanel::questionChanged);
    connect(figure_, &QComboBox::activated, this, [this] {
        isFigureChosen_ = true;
        display();
    });
    connect(measure_, &QComboBox::activated, this, &FundingMatrixPanel::display);
    connect(asChart_, &QToolButton::toggled, this, [this](bool isOn) {
        chartSetting().keep(isOn);
        showTwin();
    });
    showTwin();
}

QWidget* FundingMatrixPanel::view() const
{
    return table_ && asChart_->isChecked() ? static_cast<QWidget*>(chart_) : table_;
}

void FundingMatrixPanel::showTwin()
{
    const bool isChart = asChart_->isChecked();
    chart_->setVisible(isChart);
    if (table_)
        table_->setVisible(!isChart);
    if (isChart && table_)
        chart_->showNumbers(*table_->recordModel(), tr("Funding matrix: %1").arg(figure_->currentText()));
}

QComboBox* FundingMatrixPanel::addBox(const QString& title, const char* name)
{
    QWidget* choices = column_->itemAt(0)->widget();
    auto* pair = new QWidget(choices);
    auto* line = new QHBoxLayout(pair);
    line->setContentsMargins({});
    auto* box = new QComboBox(pair);
    box->setObjectName(QString::fromLatin1(name));
    box->setAccessibleName(title);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* caption = new QLabel(title, pair);
    caption->setBuddy(box);
    line->addWidget(caption);
    line->addWidget(box);
    choices->layout()->addWidget(pair);
    return box;
}

void FundingMatrixPanel::fillBoxes()
{
    addNames<FundingAxis>(*rows_);
    addNames<FundingAxis>(*columns_);
    columns_->addItem(tr("Planned, committed, paid"), amountsSideBySide);
    addNames<MatrixFigure>(*figure_);
    addNames<MatrixMeasure>(*measure_);
    kind_->addItem(tr("That of most lines"), anyKind);
    rows_->setCurrentIndex(rows_->findData(int(FundingAxis::Contract)));
    columns_->setCurrentIndex(columns_->findData(int(FundingAxis::Year)));
}

MatrixQuestion FundingMatrixPanel::question() const
{
    MatrixQuestion asked;
    asked.rows = FundingAxis(rows_->currentData().toInt());
    const int across = columns_->currentData().toInt();
    asked.columns = across == amountsSideBySide ? std::nullopt : std::optional(FundingAxis(across));
    if (const int kind = kind_->currentData().toInt(); kind != anyKind)
        asked.kind = CreditKind(kind);
    return asked;
}

MatrixFigure FundingMatrixPanel::figure() const
{
    return MatrixFigure(figure_->currentData().toInt());
}

MatrixMeasure FundingMatrixPanel::measure() const
{
    return MatrixMeasure(measure_->currentData().toInt());
}

void FundingMatrixPanel::showMatrix(const Register& records, FundingMatrix matrix, const QStringList& filters)
{
    filters_ = filters;
    records_ = records;
    matrix_ = std::make_shared<const FundingMatrix>(std::move(matrix));
    fillKinds();
    if (!isFigureChosen_) {
        for (const MatrixFigure surest : {MatrixFigure::Paid, MatrixFigure::Committed, MatrixFigure::Planned,
                                          MatrixFigure::Theoretical, MatrixFigure::Posts}) {
            if (matrix_->knows(surest)) {
                figure_->setCurrentIndex(figure_->findData(int(surest)));
                break;
            }
        }
    }
    display();
}

/// Those that occur, each with its lines: what is left out is told.
void FundingMatrixPanel::fillKinds()
{
    const QVariant chosen = kind_->currentData();
    while (kind_->count() > 1)
        kind_->removeItem(1);
    for (const auto& [kind, lines] : matrix_->linesOfKinds)
        kind_->addItem(tr("%1 (%n line(s))", nullptr, lines).arg(label(kind)), int(kind));
    kind_->setCurrentIndex(std::max(0, kind_->findData(chosen)));
}

void FundingMatrixPanel::fitBoxes()
{
    const bool hasColumns = matrix_->question.columns.has_value();
    setObstacle(kind_, unless(!matrix_->question.tellsKinds(), tr("The kinds of credit are rows or columns already.")));
    setObstacle(figure_, unless(hasColumns, tr("The amounts stand side by side.")));
    measure_->setToolTip(matrix_->hasYears() ? QString()
                                             : tr("The change on the year before needs the years as rows or columns."));
}

void FundingMatrixPanel::display()
{
    if (!matrix_)
        return;
    fitBoxes();
    const TableSchema schema = fundingMatrixSchema(*matrix_, figure(), measure());
    const bool isSame =
        table_ && table_->recordModel()->schema().columns.front().title == schema.columns.front().title &&
        isSameShape(table_->recordModel()->schema(), schema) && table_->property("measure") == measure_->currentData();
    if (!isSame)
        makeTable(schema);
    table_->recordModel()->setSubject(TableSubject(matrix_));
    table_->recordModel()->refresh(records_);
    const QString totals = totalsText(*matrix_, figure(), measure(), QLocale());
    const QString line = totals.isEmpty() ? tr("No total") : tr("Totals — %1").arg(totals);
    table_->setNotes(matrixNotes(records_, *matrix_, figure(), measure()) + filters_);
    table_->setTotals(line);
    showTwin();
    totals_->setText(line);
}

/// A table has the columns that it was made with.
void FundingMatrixPanel::makeTable(const TableSchema& schema)
{
    const bool hadFocus = table_ && table_->hasFocus();
    delete table_;
    table_ = new RecordTableView(this);
    table_->setRecordModel(new RecordTableModel(schema));
    table_->setAccessibleName(tr("Funding matrix"));
    table_->setSelectionBehavior(QAbstractItemView::SelectItems);
    table_->setProperty("measure", measure_->currentData());
    column_->insertWidget(1, table_, 1);
    connect(table_, &RecordTableView::activatedId, this, &FundingMatrixPanel::openCell, Qt::QueuedConnection);
    connect(table_->recordModel(), &RecordTableModel::arranged, this, &FundingMatrixPanel::showTwin);
    if (hadFocus)
        table_->setFocus();
}

void FundingMatrixPanel::openCell()
{
    const qint64 id = table_->currentId();
    if (id == 0 || id > qint64(matrix_->rows.size()))
        return;
    const int place = table_->currentIndex().column() - 1;
    const bool isOne = matrix_->question.columns && place >= 0 && place < int(matrix_->columns.size());
    Q_EMIT linesWanted(filtersOfCell(*matrix_, int(id) - 1, isOne ? place : FundingMatrix::total));
}

} // namespace parvis
