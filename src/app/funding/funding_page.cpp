// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_page.h"

#include "app/documents/value_origins.h"
#include "app/funding/funding_footer.h"
#include "domain/names.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/touched_records.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

template <>
struct StateLook<CreditKind>
{
    static std::pair<Shape, Tone> of(CreditKind kind)
    {
        switch (kind) {
        case CreditKind::Unknown:
            return {Shape::Dash, Tone::Muted};
        case CreditKind::CommonLaw:
            return {Shape::Circle, Tone::Neutral};
        case CreditKind::Specific:
            return {Shape::Diamond, Tone::Active};
        case CreditKind::UrbanRenewal:
            return {Shape::Square, Tone::Caution};
        case CreditKind::European:
            return {Shape::Triangle, Tone::Good};
        }
        return {Shape::Dash, Tone::Muted};
    }
};

namespace {

constexpr std::size_t summedAtOnce = 5000; ///< lines; more are summed in a worker

struct FundingRow
{
    const FundingLine* line = nullptr;
    QString contract;
    QString departement;
    QString funder;
    QString device;
    Origin origin = Origin::Unknown;
};

QString funderText(const Register& records, const FundingLine& line)
{
    const Funder* funder = records.find(line.funder);
    return funder ? funder->title : QString();
}

QString deviceText(const Register& records, const FundingLine& line)
{
    const Device* device = records.find(line.device);
    return device ? device->title : QString();
}

/// Names are made once per contract, funder and device, not once per line.
std::vector<FundingRow> fundingRows(const Register& records)
{
    std::vector<FundingRow> rows;
    rows.reserve(records.all<FundingLine>().size());
    std::map<std::optional<Id<Contract>>, std::pair<QString, QString>> contracts;
    std::map<std::optional<Id<Funder>>, QString> funders;
    std::map<std::optional<Id<Device>>, QString> devices;
    const auto cached = [](auto& known, const auto& key, const auto& make) -> const auto&
    {
        const auto it = known.find(key);
        return it == known.end() ? known.emplace(key, make()).first->second : it->second;
    };
    const ProvedRecords proved(records, recordOf<FundingLine>().table);
    for (const FundingLine& line : records.all<FundingLine>()) {
        const auto& [contract, departement] = cached(contracts, line.contract, [&] {
            return std::pair(contractName(records, line.contract), departementName(records, line.contract));
        });
        rows.push_back({&line, contract, departement,
                        cached(funders, line.funder, [&] { return funderText(records, line); }),
                        cached(devices, line.device, [&] { return deviceText(records, line); }),
                        proved.originOf(line.id.value, line.source.has_value())});
    }
    return rows;
}

} // namespace

TableSchema fundingSchema()
{
    const auto tip = [](const Register& records, qint64 id) {
        const FundingLine* line = records.find(Id<FundingLine>{id});
        return line ? sourceTip(records.find(line->source)) : QString();
    };
    const auto money = [tip](const char* id, const QString& title, const QString& headerTip = {}) {
        return withCellTip(withTip(column(id, title, CellKind::Money, 17), headerTip), tip);
    };
    const auto text = [tip](const char* id, const QString& title, int width) {
        return withCellTip(column(id, title, CellKind::Text, width), tip);
    };
    const TableColumn posts = withCellTip(withTip(column("posts", FundingPage::tr("Posts"), CellKind::Integer, 8),
                                                  FundingPage::tr("Jobs that the line pays for")),
                                          tip);
    using Row = FundingRow;
    return SchemaOf<Row>(u"funding"_s, recordOf<FundingLine>().table, &fundingRows,
                         [](const Row& row) { return row.line->id.value; })
        .add(withCellTip(column("year", FundingPage::tr("Year"), CellKind::Date, 9), tip),
             [](const Row& row) { return cellOf(PartialDate::year(row.line->year)); })
        .add(text("contract", FundingPage::tr("Contract"), 26), [](const Row& row) { return cellOf(row.contract); })
        .add(text("device", FundingPage::tr("Device"), 15), [](const Row& row) { return cellOf(row.device); })
        .add(posts, [](const Row& row) { return cellOf(row.line->posts); })
        .add(money("theoretical", FundingPage::tr("Theoretical"),
                   FundingPage::tr("Posts × flat rate: what the posts would cost, not what was paid")),
             [](const Row& row) { return cellOf(row.line->theoretical); }) // beside the posts that it is made from
        .add(money("planned", FundingPage::tr("Planned")), [](const Row& row) { return cellOf(row.line->planned); })
        .add(money("committed", FundingPage::tr("Committed")),
             [](const Row& row) { return cellOf(row.line->committed); })
        .add(money("paid", FundingPage::tr("Paid")), [](const Row& row) { return cellOf(row.line->paid); })
        .add(text("funder", FundingPage::tr("Funder"), 10), [](const Row& row) { return cellOf(row.funder); })
        .add(withCellTip(stateColumn<CreditKind>("credit_kind", FundingPage::tr("Kind of credit"), 22), tip),
             [](const Row& row) { return cellOf(row.line->creditKind); })
        .add(text("departement", FundingPage::tr("Département"), 14),
             [](const Row& row) { return cellOf(row.departement); })
        .add(originColumn(recordOf<FundingLine>().table), [](const Row& row) { return cellOf(row.origin); })
        .places([](const Row& row, auto& places) {
            if (row.line->contract)
                places.push_back({.contract = *row.line->contract});
        })
        .estimate([](const Register& records) { return records.all<FundingLine>().size(); })
        .build();
}

FundingPage::FundingPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"funding"_s, parent)
    , footer_(new FundingFooter(this))
    , sheet_(new RecordSheet(this))
    , contractAction_(new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this))
{
    setTitle(tr("Funding"));
    auto* lines = new RecordTableView(this);
    lines->setRecordModel(new RecordTableModel(fundingSchema()));
    lines->setAccessibleName(tr("Funding lines"));
    setTable(lines);
    new ValueOrigins(workspace, *lines);
    setList(footer_);
    sheet_->addHeadingAction(contractAction_);
    setSheet(sheet_);
    showLine(0);
    connect(lines->recordModel(), &RecordTableModel::arranged, this, &FundingPage::showTotals);
    connect(lines, &RecordTableView::selectedIdsChanged, this, &FundingPage::showSelection);
    connect(lines, &RecordTableView::currentIdChanged, this, &FundingPage::showLine);
    const auto openContract = [this] {
        const FundingLine* line = this->workspace().records().find(Id<FundingLine>{table()->currentId()});
        if (line && line->contract)
            this->workspace().requests().openRecord(refOf(*line->contract));
    };
    connect(contractAction_, &QAction::triggered, this, openContract);
    connect(lines, &RecordTableView::activatedId, this, openContract);
}

FundingPage::~FundingPage() = default;

void FundingPage::refresh(const ChangeSet* changes)
{
    if (!touchesList<FundingLine, Contract, Funder, Device, Source, Evidence>(changes))
        return;
    const Register& records = workspace().records();
    table()->recordModel()->refresh(records);
    if (records.all<FundingLine>().empty())
        showEmptyState(tr("No funding line yet"), tr("Lines come with the embedded dataset, or from an import."));
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
    const Source* source = records.find(line->source);
    const QString origin = sourceLine(source);
    const QString tip = sourceTip(source);
    FactGrid* amounts = sheet_->addFacts(tr("Amounts"));
    const auto add = [&](const QString& title, const std::optional<Money>& amount) {
        amounts->add(title, amount ? amount->text(QLocale()) : QString(), amount ? origin : QString(), tip);
    };
    add(tr("Planned"), line->planned);
    add(tr("Committed"), line->committed);
    add(tr("Paid"), line->paid);
    add(tr("Theoretical (posts × flat rate)"), line->theoretical);
    amounts->add(tr("Posts"), line->posts ? QLocale().toString(*line->posts) : QString(),
                 line->posts ? origin : QString(), tip);
    FactGrid* facts = sheet_->addFacts(tr("Line"));
    facts->add(tr("Funder"), funderText(records, *line), line->funderDetail);
    facts->add(tr("Kind of credit"), label(line->creditKind));
    const Action* action = records.find(line->action);
    facts->add(tr("Project"), action ? action->title : QString());
    if (!line->note.isEmpty())
        facts->add(tr("Note"), line->note);
    FactGrid* from = sheet_->addFacts(tr("Source"));
    from->add(tr("Title"), source ? source->title : QString());
    from->add(tr("Producer"), source ? source->producer : QString());
    from->add(tr("Vintage"), source ? vintageText(source->vintage) : QString());
    from->add(tr("Licence"), source ? licenceText(source->licence) : QString());
}

} // namespace parvis
