// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_page.h"

#include "app/documents/value_origins.h"
#include "app/funding/funding_footer.h"
#include "app/funding/funding_matrix_panel.h"
#include "app/funding/funding_schema.h"
#include "app/funding/funding_subtotals.h"
#include "domain/figures/funding_amounts.h"
#include "domain/names.h"
#include "tasks/funding_attachment.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t summedAtOnce = 5000; ///< lines; more are summed in a worker

} // namespace

FundingPage::FundingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"funding"_s, parent)
    , footer_(new FundingFooter(this))
    , matrix_(new FundingMatrixPanel(this))
    , sheet_(new RecordSheet(this))
    , listAction_(new QAction(Look::icon(u"columns"_s), tr("Lines"), this))
    , matrixAction_(new QAction(Look::icon(u"classes"_s), tr("Matrix"), this))
    , addAction_(new QAction(Look::icon(u"add"_s), tr("Add a funding line…"), this))
    , importAction_(new QAction(Look::icon(u"import"_s), tr("Import funding lines…"), this))
    , pasteAction_(new QAction(tr("Paste funding lines…"), this))
    , editAction_(new QAction(Look::icon(u"edit"_s), tr("Edit the selected lines…"), this))
    , editShownAction_(new QAction(Look::icon(u"edit"_s), tr("Edit…"), this))
    , duplicateAction_(new QAction(Look::icon(u"copy"_s), tr("Duplicate the selected lines"), this))
    , removeAction_(new QAction(Look::icon(u"delete"_s), tr("Delete"), this))
    , looseAction_(new QAction(tr("Only the lines without a contract"), this))
    , contractAction_(new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this))
{
    setTitle(tr("Funding"));
    makeActions();
    makeViews();
    connectTable();
    for (QAction* action : {editShownAction_, contractAction_, removeAction_})
        sheet_->addHeadingAction(action);
    setSheet(sheet_);
    showLine(0);
    showView();
}

FundingPage::~FundingPage() = default;

void FundingPage::makeViews()
{
    auto* lines = new RecordTableView(this);
    lines->setRecordModel(new RecordTableModel(fundingSchema(workspace())));
    lines->setAccessibleName(tr("Funding lines"));
    knownAmounts_ = knownAmountColumns(workspace().records());
    setTable(lines);
    new ValueOrigins(workspace(), *lines);
    lines->addActions({editAction_, duplicateAction_, pasteAction_, looseAction_}); // in the menu of the rows
    setList(matrix_);
    setList(footer_);
}

void FundingPage::connectTable()
{
    RecordTableView* lines = table();
    connect(lines->recordModel(), &RecordTableModel::arranged, this, &FundingPage::showTotals);
    connect(lines, &RecordTableView::selectedIdsChanged, this, &FundingPage::showSelection);
    connect(lines, &RecordTableView::selectedIdsChanged, this, &FundingPage::updateActions);
    connect(lines, &RecordTableView::currentIdChanged, this, &FundingPage::showLine);
    connect(lines, &RecordTableView::activatedId, this, &FundingPage::openContract);
    connect(lines, &RecordTableView::removeRequested, this, &FundingPage::removeSelected);
    connect(lines->recordModel(), &RecordTableModel::filtersChanged, this, [this] {
        const auto& filters = table()->recordModel()->filters();
        const auto contract = filters.find(u"contract"_s);
        looseAction_->setChecked(contract != filters.end() && contract->second == u"?");
    });
    connect(matrix_, &FundingMatrixPanel::questionChanged, this, &FundingPage::showMatrix);
    connect(matrix_, &FundingMatrixPanel::linesWanted, this, &FundingPage::showLines);
    connect(&footer_->subtotals(), &FundingSubtotals::questionChanged, this, &FundingPage::showSubtotals);
    connect(&footer_->subtotals(), &FundingSubtotals::linesWanted, this, &FundingPage::showLines);
    connect(sheet_, &RecordSheet::linkActivated, this, &FundingPage::attach);
}

bool FundingPage::isMatrix() const
{
    return matrixAction_->isChecked();
}

QWidget* FundingPage::mainWidget() const
{
    return isMatrix() && matrix_->view() ? matrix_->view() : table();
}

void FundingPage::showView()
{
    table()->setVisible(!isMatrix());
    footer_->setVisible(!isMatrix());
    matrix_->setVisible(isMatrix());
    showMatrix();
    showSubtotals();
}

void FundingPage::showRecord(const RecordRef& record)
{
    listAction_->setChecked(true);
    Page::showRecord(record);
}

/// The filters that the lines had stay, so that the cell and its lines have the same total.
void FundingPage::showLines(const Filters& filters)
{
    Filters all = table()->recordModel()->filters();
    for (const auto& [column, text] : filters)
        all[column] = text;
    listAction_->setChecked(true);
    table()->recordModel()->setFilters(all);
    table()->setFocus();
}

void FundingPage::showMatrix()
{
    matrixJob_.cancel();
    if (isMatrix())
        pivot(matrix_->question(), matrixJob_, [this](const FundingMatrix& matrix) {
            QStringList filters;
            for (const Chip& chip : shownChips())
                filters << tr("Filter: %1").arg(chip.label);
            matrix_->showMatrix(workspace().records(), matrix, filters);
        });
}

void FundingPage::showSubtotals()
{
    FundingSubtotals& subtotals = footer_->subtotals();
    subtotalsJob_.cancel();
    if (const auto question = subtotals.question(); question && !isMatrix())
        pivot(*question, subtotalsJob_,
              [this, &subtotals](const FundingMatrix& matrix) { subtotals.showMatrix(workspace().records(), matrix); });
}

/// Of the lines that the filters leave.
void FundingPage::pivot(const MatrixQuestion& question, LatestJob& job, ShowMatrix show)
{
    std::vector<qint64> lines = table()->recordModel()->shownIds();
    const Register& records = workspace().records();
    if (lines.size() < summedAtOnce) {
        show(fundingMatrix(records, lines, question));
        return;
    }
    job.run(
        tr("Adding up"),
        [records, lines = std::move(lines), question](const JobControl& control) {
            return fundingMatrix(records, lines, question, control.stop);
        },
        std::move(show));
}

/// An amount that becomes known is in view; one that nobody knows takes no room, unless the user wants it.
void FundingPage::showKnownAmounts()
{
    const QStringList known = knownAmountColumns(workspace().records());
    for (const QString& column : known) {
        if (!knownAmounts_.contains(column))
            table()->setColumnHidden(table()->recordModel()->schema().indexOf(column), false);
    }
    knownAmounts_ = known;
}

void FundingPage::refresh(const ChangeSet* changes)
{
    updateActions();
    if (!touchesList<FundingLine, Contract, Funder, Device, Action, Qpv, Priority, Source, Evidence>(changes))
        return;
    const Register& records = workspace().records();
    showKnownAmounts();
    table()->recordModel()->setEditable(workspace().isWritable());
    table()->recordModel()->refresh(records);
    const auto& lines = records.all<FundingLine>();
    const auto loose = std::ranges::count_if(lines, [](const FundingLine& line) { return !line.contract; });
    setFigures(loose > 0 ? tr("%n without a contract", nullptr, int(loose)) : QString());
    if (lines.empty())
        showEmptyState(tr("No funding line yet"), tr("Add the first one, or take the lines of a table."), addAction_);
    else
        showEmptyState({});
    showLine(table()->currentId());
}

void FundingPage::sum(std::vector<qint64> lines, LatestJob& job, Show show)
{
    job.cancel();
    if (lines.size() < summedAtOnce) {
        show(sumFunding(workspace().records(), lines));
        return;
    }
    job.run(
        tr("Adding up"),
        [records = workspace().records(), lines = std::move(lines)](const JobControl& control) {
            return sumFunding(records, lines, control.stop);
        },
        std::move(show));
}

void FundingPage::showTotals()
{
    sum(table()->recordModel()->shownIds(), totalsJob_,
        [this](const std::vector<FundingSums>& totals) { footer_->showTotals(totals); });
    showSelection();
    showMatrix();
    showSubtotals();
}

void FundingPage::showSelection()
{
    std::vector<qint64> lines = table()->selectedIds();
    const int count = int(lines.size());
    sum(std::move(lines), selectionJob_,
        [this, count](const std::vector<FundingSums>& totals) { footer_->showSelection(totals, count); });
}

void FundingPage::showLine(qint64 id)
{
    const Register& records = workspace().records();
    const FundingLine* line = records.find(Id<FundingLine>{id});
    sheet_->clearSections();
    sheet_->showHint(line ? QString() : tr("Select a line to see its source."));
    if (!line)
        return;
    const Device* device = records.find(line->device);
    const QString contract = contractName(records, line->contract);
    sheet_->setHeading(device ? u"%1 %2"_s.arg(device->title).arg(line->year) : QString::number(line->year),
                       contract.isEmpty() ? tr("No contract stated") : contract);
    contractAction_->setVisible(line->contract.has_value());
    updateActions();
    const Source* source = records.find(line->source);
    const QString origin = sourceLine(source);
    const QString tip = sourceTip(source);
    FactGrid* amounts = sheet_->addFacts(tr("Amounts"));
    for (const FundingAmount each : amountsInTime) {
        const auto& amount = amountIn(*line, each);
        const bool isTheoretical = each == FundingAmount::Theoretical;
        amounts->add(isTheoretical ? tr("Theoretical (posts × flat rate)") : shortLabel(each),
                     amount ? amount->text(QLocale()) : QString(), amount ? origin : QString(), tip);
    }
    amounts->add(tr("Posts"), line->posts ? QLocale().toString(*line->posts) : QString(),
                 line->posts ? origin : QString(), tip);
    FactGrid* facts = sheet_->addFacts(tr("Line"));
    facts->add(tr("Funder"), funderText(records, *line), line->funderDetail);
    facts->add(tr("Kind of credit"), label(line->creditKind));
    const Action* action = records.find(line->action);
    facts->add(tr("Project"), action ? action->title : QString());
    if (!line->note.isEmpty())
        facts->add(tr("Note"), line->note);
    if (!line->contract)
        addPossibleContracts(*line);
    FactGrid* from = sheet_->addFacts(tr("Source"));
    from->add(tr("Title"), source ? source->title : QString());
    from->add(tr("Producer"), source ? source->producer : QString());
    from->add(tr("Vintage"), source ? vintageText(source->vintage) : QString());
    from->add(tr("Licence"), source ? licenceText(source->licence) : QString());
}

/// What could attach the line, each a link that does it.
void FundingPage::addPossibleContracts(const FundingLine& line)
{
    const Register& records = workspace().records();
    QStringList lines;
    for (const PossibleContract& possible : possibleContracts(records, line))
        lines << tr("%1: %2").arg(recordLink(refOf(possible.contract),
                                             contractName(records, std::optional(possible.contract)).toHtmlEscaped()),
                                  possible.why.toHtmlEscaped());
    sheet_->addText(tr("Could belong to"), lines.isEmpty()
                                               ? tr("Neither its note nor the lines of other years name a contract.")
                                               : lines.join(u"<br>"_s));
}

} // namespace parvis
