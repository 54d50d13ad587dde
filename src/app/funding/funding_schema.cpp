// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_schema.h"

#include "app/documents/value_origins.h"
#include "domain/actions/action_places.h"
#include "domain/figures/funding_amounts.h"
#include "domain/figures/funding_axes.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "domain/typed_number.h"
#include "tasks/funding_edits.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

#include <array>

using namespace Qt::StringLiterals;

namespace parvis {

std::pair<Shape, Tone> StateLook<CreditKind>::of(CreditKind kind)
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

namespace {

/// Theoretical first: it stands beside the posts that it is made from.
constexpr FundingAmount amountColumns[] = {FundingAmount::Theoretical, FundingAmount::Planned, FundingAmount::Committed,
                                           FundingAmount::Paid};

struct FundingRow
{
    const FundingLine* line = nullptr;
    QString contract;
    QString contractCode;
    QString epci;
    QString departement;
    QString funder;
    QString device;
    QString action;
    QString priority;
    QString qpv;
    Origin origin = Origin::Unknown;
};

/// Names are made once per contract, funder, device and action, not once per line.
class RowMaker
{
public:
    explicit RowMaker(const Register& records)
        : records_(records)
    {
    }

    FundingRow operator()(const FundingLine& line)
    {
        FundingRow row = cached(contracts_, line.contract, [&] { return ofContract(line); });
        const FundingRow& acted = cached(actions_, line.action, [&] { return ofAction(line); });
        row.line = &line;
        row.action = acted.action;
        row.priority = acted.priority;
        row.qpv = acted.qpv;
        row.funder = cached(funders_, line.funder, [&] { return funderText(records_, line); });
        row.device = cached(devices_, line.device, [&] { return deviceText(records_, line); });
        row.origin = proved_.originOf(line.id.value, line.source.has_value());
        return row;
    }

private:
    template <class Known, class Key, class Make>
    static const typename Known::mapped_type& cached(Known& known, const Key& key, const Make& make)
    {
        const auto it = known.find(key);
        return it == known.end() ? known.emplace(key, make()).first->second : it->second;
    }

    FundingRow ofContract(const FundingLine& line) const
    {
        FundingRow row;
        const Contract* contract = records_.find(line.contract);
        row.contract = contractName(records_, line.contract);
        row.contractCode = contract ? contract->code.text() : QString();
        row.epci = contract ? nameOf(records_, std::optional(contract->epci)) : QString();
        row.departement = departementName(records_, line.contract);
        return row;
    }

    FundingRow ofAction(const FundingLine& line) const
    {
        FundingRow row;
        const Action* action = records_.find(line.action);
        const Priority* priority = action ? records_.find(action->priority) : nullptr;
        row.action = action ? action->title : QString();
        row.priority = priority ? priority->title : QString();
        if (action && qpvsOf(records_, action->id).size() > 1)
            row.qpv = severalQpvsText(); // as the matrix calls them, which filters by it
        else if (action)
            row.qpv = placesText(records_, action->id);
        return row;
    }

    const Register& records_;
    ProvedRecords proved_{records_, recordOf<FundingLine>().table};
    std::map<std::optional<Id<Contract>>, FundingRow> contracts_;
    std::map<std::optional<Id<Action>>, FundingRow> actions_;
    std::map<std::optional<Id<Funder>>, QString> funders_;
    std::map<std::optional<Id<Device>>, QString> devices_;
};

std::vector<FundingRow> fundingRows(const Register& records)
{
    std::vector<FundingRow> rows;
    rows.reserve(records.all<FundingLine>().size());
    RowMaker made(records);
    for (const FundingLine& line : records.all<FundingLine>())
        rows.push_back(made(line));
    return rows;
}

QString fundingSourceTip(const Register& records, qint64 id)
{
    const FundingLine* line = records.find(Id<FundingLine>{id});
    return line ? sourceTip(records.find(line->source)) : QString();
}

using SetField = std::function<void(FundingLine&, const Register&, const QString& typed)>;

/// Writes one field of a line that may have been removed meanwhile: then nothing happens.
TableColumn edited(TableColumn column, Workspace& workspace, const SetField& set,
                   const std::function<QString(const QString&)>& problem = {})
{
    return withEdit(
        std::move(column),
        [&workspace, set](qint64 id, const QString& typed) {
            const FundingLine* found = workspace.records().find(Id<FundingLine>{id});
            if (!found)
                return;
            FundingLine line = *found;
            set(line, workspace.records(), typed);
            workspace.editOrThrow(
                [&](Transaction& tx, const Register& records) { updateFundingLine(tx, records, line); });
        },
        problem);
}

TableColumn told(const char* id, const char* title, CellKind kind, int width, bool visible = true)
{
    return withCellTip(column(id, translate("app", title), kind, width, visible), &fundingSourceTip);
}

TableColumn amountColumn(FundingAmount amount, Workspace& workspace, bool visible)
{
    TableColumn made =
        withCellTip(column(identifier(amount), shortLabel(amount), CellKind::Money, 17, visible), &fundingSourceTip);
    if (amount == FundingAmount::Theoretical)
        made.tip = translate("app", "Posts × flat rate: what the posts would cost, not what was paid");
    return edited(
        std::move(made), workspace,
        [amount](FundingLine& line, const Register&, const QString& typed) {
            amountIn(line, amount) = readAmount(typed);
        },
        &amountProblem);
}

TableColumn textColumn(const char* id, const char* title, int width, bool visible = true)
{
    return told(id, title, CellKind::Text, width, visible);
}

} // namespace

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

QStringList knownAmountColumns(const Register& records)
{
    QStringList known;
    const auto& lines = records.all<FundingLine>();
    for (const FundingAmount amount : amountColumns) {
        if (std::ranges::any_of(lines, [&](const FundingLine& line) { return amountIn(line, amount).has_value(); }))
            known << identifier(amount);
    }
    return known;
}

TableSchema fundingSchema(Workspace& workspace)
{
    using Row = FundingRow;
    const QStringList known = knownAmountColumns(workspace.records());
    SchemaOf<Row> schema(u"funding"_s, recordOf<FundingLine>().table, &fundingRows,
                         [](const Row& row) { return row.line->id.value; });
    const auto setYear = [](FundingLine& line, const Register&, const QString& typed) { line.year = readYear(typed); };
    const auto setPosts = [](FundingLine& line, const Register&, const QString& typed) {
        line.posts = readPosts(typed);
    };
    const auto setKind = [](FundingLine& line, const Register&, const QString& typed) {
        line.creditKind = parseIdentifier<CreditKind>(typed).value_or(CreditKind::Unknown);
    };
    const auto setFunder = [](FundingLine& line, const Register& records, const QString& typed) {
        line.funder = knownFunder(records, typed);
    };
    const auto setDevice = [](FundingLine& line, const Register& records, const QString& typed) {
        line.device = knownDevice(records, typed);
    };
    const auto withNote = [](FundingLine& line, const Register&, const QString& typed) { line.note = typed.trimmed(); };
    TableColumn kind = stateColumn<CreditKind>("credit_kind", translate("app", "Kind of credit"), 22);
    TableColumn posts = told("posts", QT_TRANSLATE_NOOP("app", "Posts"), CellKind::Integer, 8);
    posts.tip = translate("app", "Jobs that the line pays for");
    schema
        .add(
            edited(told("year", QT_TRANSLATE_NOOP("app", "Year"), CellKind::Date, 9), workspace, setYear, &yearProblem),
            [](const Row& row) { return cellOf(PartialDate::year(row.line->year)); })
        .add(textColumn("contract", QT_TRANSLATE_NOOP("app", "Contract"), 26),
             [](const Row& row) { return cellOf(row.contract); })
        .add(edited(textColumn("device", QT_TRANSLATE_NOOP("app", "Device"), 15), workspace, setDevice),
             [](const Row& row) { return cellOf(row.device); })
        .add(edited(std::move(posts), workspace, setPosts, &postsProblem),
             [](const Row& row) { return cellOf(row.line->posts); });
    for (const FundingAmount amount : amountColumns) {
        const bool visible = workspace.records().all<FundingLine>().empty() || known.contains(identifier(amount));
        schema.add(amountColumn(amount, workspace, visible),
                   [amount](const Row& row) { return cellOf(amountIn(*row.line, amount)); });
    }
    return schema
        .add(edited(textColumn("funder", QT_TRANSLATE_NOOP("app", "Funder"), 10), workspace, setFunder),
             [](const Row& row) { return cellOf(row.funder); })
        .add(edited(withCellTip(std::move(kind), &fundingSourceTip), workspace, setKind),
             [](const Row& row) { return cellOf(row.line->creditKind); })
        .add(textColumn("departement", QT_TRANSLATE_NOOP("app", "Département"), 14),
             [](const Row& row) { return cellOf(row.departement); })
        .add(textColumn("contract_code", QT_TRANSLATE_NOOP("app", "Contract code"), 12, false),
             [](const Row& row) { return cellOf(row.contractCode); })
        .add(textColumn("epci", QT_TRANSLATE_NOOP("app", "EPCI"), 26, false),
             [](const Row& row) { return cellOf(row.epci); })
        .add(textColumn("action", QT_TRANSLATE_NOOP("app", "Action"), 26, false),
             [](const Row& row) { return cellOf(row.action); })
        .add(textColumn("priority", QT_TRANSLATE_NOOP("app", "Priority"), 26, false),
             [](const Row& row) { return cellOf(row.priority); })
        .add(textColumn("qpv", QT_TRANSLATE_NOOP("app", "Neighbourhood"), 26, false),
             [](const Row& row) { return cellOf(row.qpv); })
        .add(edited(textColumn("note", QT_TRANSLATE_NOOP("app", "Note"), 26, false), workspace, withNote),
             [](const Row& row) { return cellOf(row.line->note); })
        .add(originColumn(recordOf<FundingLine>().table), [](const Row& row) { return cellOf(row.origin); })
        .places([](const Row& row, auto& places) {
            if (row.line->contract)
                places.push_back({.contract = *row.line->contract});
        })
        .estimate([](const Register& records) { return records.all<FundingLine>().size(); })
        .build();
}

} // namespace parvis
