// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_schema.h"

#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/actions/multi_year_share.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "domain/typed_number.h"
#include "tasks/actions/action_edits.h"
#include "tasks/funding_edits.h"
#include "widgets/tables/table_columns.h"
#include "widgets/workspace/workspace.h"

using namespace Qt::StringLiterals;

namespace parvis {

std::pair<Shape, Tone> StateLook<AgreementLength>::of(AgreementLength length)
{
    return length == AgreementLength::MultiYear ? std::pair(Shape::Circle, Tone::Active)
                                                : std::pair(Shape::Ring, Tone::Muted);
}

QString yearOrNoneProblem(const QString& typed)
{
    return typed.trimmed().isEmpty() ? QString() : yearProblem(typed);
}

std::optional<int> yearOrNone(const QString& typed)
{
    return typed.trimmed().isEmpty() ? std::nullopt : std::optional(readYear(typed));
}

namespace {

/// The specific credits of the lines of one action, figure by figure.
struct ActionMoney
{
    std::optional<Money> planned = {};
    std::optional<Money> committed = {};
    std::optional<Money> paid = {};
};

struct ActionRow
{
    const Action* action = nullptr;
    const Register* records = nullptr;
    ActionMoney money;
};

void addTo(std::optional<Money>& sum, const std::optional<Money>& amount)
{
    if (amount)
        sum = sum.value_or(Money()) + *amount;
}

std::vector<ActionRow> actionRows(const Register& records)
{
    std::map<Id<Action>, ActionMoney> money;
    for (const FundingLine& line : records.all<FundingLine>()) {
        if (!line.action || line.creditKind != CreditKind::Specific)
            continue;
        ActionMoney& sums = money[*line.action];
        addTo(sums.planned, line.planned);
        addTo(sums.committed, line.committed);
        addTo(sums.paid, line.paid);
    }
    std::vector<ActionRow> rows;
    for (const Action& action : records.all<Action>())
        rows.push_back({&action, &records, money[action.id]});
    return rows;
}

using SetAction = std::function<void(Action&, const Register&, const QString& typed)>;

/// Writes one field of an action that may have been removed meanwhile: then nothing happens.
TableColumn actionEdit(TableColumn column, Workspace& workspace, const SetAction& set,
                       const std::function<QString(const QString&)>& problem = {})
{
    const auto edit = [&workspace, set](qint64 id, const QString& typed) {
        const Action* found = workspace.records().find(Id<Action>{id});
        if (!found)
            return;
        Action action = *found;
        set(action, workspace.records(), typed);
        workspace.editOrThrow([&](Transaction& tx, const Register& records) {
            updateAction(tx, records, action, qpvsOf(records, action.id));
        });
    };
    return withEdit(std::move(column), edit, problem);
}

TableColumn stateOfAction(Workspace& workspace)
{
    return withEdit(stateColumn<ActionState>("state", translate("app", "State"), 18),
                    [&workspace](qint64 id, const QString& typed) {
                        const auto state = parseIdentifier<ActionState>(typed);
                        if (!state)
                            return;
                        workspace.editOrThrow([&](Transaction& tx, const Register& records) {
                            reachActionState(tx, records, std::vector{Id<Action>{id}}, *state, workspace.today());
                        });
                    });
}

CellValue sinceCell(const ActionRow& row)
{
    if (!row.action->state)
        return {};
    const ActionStep* step = latestStep(*row.records, row.action->id, *row.action->state);
    return step ? cellOf(step->on) : CellValue();
}

template <class T>
CellValue titleCell(const Register& records, const std::optional<Id<T>>& id)
{
    const T* record = records.find(id);
    return record ? cellOf(record->title) : CellValue();
}

CellValue yearCell(const std::optional<int>& year)
{
    return year ? cellOf(PartialDate::year(*year)) : CellValue();
}

TableColumn text(const char* id, const char* title, int width, bool visible = true)
{
    return column(id, translate("app", title), CellKind::Text, width, visible);
}

TableColumn creditColumn(const char* id, const char* title)
{
    return withTip(column(id, translate("app", title), CellKind::Money, 15),
                   translate("app", "The specific credits of its funding lines; other kinds stand in its sheet"));
}

void addWords(SchemaOf<ActionRow>& schema, Workspace& workspace)
{
    using Row = ActionRow;
    const auto setTitle = [](Action& action, const Register&, const QString& typed) { action.title = typed; };
    const auto setCarrier = [](Action& action, const Register&, const QString& typed) { action.carrier = typed; };
    const auto setFirst = [](Action& action, const Register&, const QString& typed) {
        action.firstYear = yearOrNone(typed);
    };
    const auto setLast = [](Action& action, const Register&, const QString& typed) {
        action.lastYear = yearOrNone(typed);
    };
    const auto setLength = [](Action& action, const Register&, const QString& typed) {
        action.multiYear = typed == identifier(AgreementLength::MultiYear);
    };
    schema
        .add(actionEdit(text("title", QT_TRANSLATE_NOOP("app", "Action"), 30), workspace, setTitle),
             [](const Row& row) { return cellOf(row.action->title); })
        .add(text("contract", QT_TRANSLATE_NOOP("app", "Contract"), 22),
             [](const Row& row) { return cellOf(contractName(*row.records, std::optional(row.action->contract))); })
        .add(actionEdit(text("carrier", QT_TRANSLATE_NOOP("app", "Carrier"), 20), workspace, setCarrier),
             [](const Row& row) { return cellOf(row.action->carrier); })
        .add(stateOfAction(workspace), [](const Row& row) { return cellOf(row.action->state); })
        .add(withTip(dateColumn("since", translate("app", "Since")),
                     translate("app", "When the action reached its present state")),
             &sinceCell)
        .add(actionEdit(column("first_year", translate("app", "From", "year"), CellKind::Date, 7), workspace, setFirst,
                        &yearOrNoneProblem),
             [](const Row& row) { return yearCell(row.action->firstYear); })
        .add(actionEdit(column("last_year", translate("app", "To", "year"), CellKind::Date, 7), workspace, setLast,
                        &yearOrNoneProblem),
             [](const Row& row) { return yearCell(row.action->lastYear); })
        .add(actionEdit(withTip(stateColumn<AgreementLength>("agreement", translate("app", "Agreement"), 17),
                                multiYearGoalSource()),
                        workspace, setLength),
             [](const Row& row) {
                 return cellOf(row.action->multiYear ? AgreementLength::MultiYear : AgreementLength::Yearly);
             });
}

void addLinks(SchemaOf<ActionRow>& schema, Workspace& workspace)
{
    using Row = ActionRow;
    const auto setDevice = [](Action& action, const Register& records, const QString& typed) {
        action.device = knownDevice(records, typed);
    };
    const auto setNote = [](Action& action, const Register&, const QString& typed) { action.note = typed.trimmed(); };
    schema
        .add(text("qpv", QT_TRANSLATE_NOOP("app", "Neighbourhoods"), 22),
             [](const Row& row) { return cellOf(placesText(*row.records, row.action->id)); })
        .add(text("priority", QT_TRANSLATE_NOOP("app", "Priority"), 20),
             [](const Row& row) { return titleCell(*row.records, row.action->priority); })
        .add(actionEdit(text("device", QT_TRANSLATE_NOOP("app", "Device"), 15), workspace, setDevice),
             [](const Row& row) { return titleCell(*row.records, row.action->device); })
        .add(creditColumn("planned", QT_TRANSLATE_NOOP("app", "Planned")),
             [](const Row& row) { return cellOf(row.money.planned); })
        .add(creditColumn("committed", QT_TRANSLATE_NOOP("app", "Committed")),
             [](const Row& row) { return cellOf(row.money.committed); })
        .add(creditColumn("paid", QT_TRANSLATE_NOOP("app", "Paid")),
             [](const Row& row) { return cellOf(row.money.paid); })
        .add(text("departement", QT_TRANSLATE_NOOP("app", "Département"), 14, false),
             [](const Row& row) { return cellOf(departementName(*row.records, row.action->contract)); })
        .add(actionEdit(text("note", QT_TRANSLATE_NOOP("app", "Note"), 26, false), workspace, setNote),
             [](const Row& row) { return cellOf(row.action->note); });
}

} // namespace

TableSchema actionSchema(Workspace& workspace)
{
    SchemaOf<ActionRow> schema(u"actions"_s, recordOf<Action>().table, &actionRows,
                               [](const ActionRow& row) { return row.action->id.value; });
    addWords(schema, workspace);
    addLinks(schema, workspace);
    return schema
        .places([](const ActionRow& row, auto& places) {
            const auto qpvs = qpvsOf(*row.records, row.action->id);
            for (const Id<Qpv> qpv : qpvs)
                places.push_back({.qpv = qpv});
            if (qpvs.empty())
                places.push_back({.contract = row.action->contract});
        })
        .estimate([](const Register& records) { return records.all<Action>().size(); })
        .build();
}

namespace {

std::vector<ActionStep> stepRows(const Register& records, const TableSubject& subject)
{
    std::vector<ActionStep> rows;
    for (const ActionStep* step : stepsInOrder(records, subject.as<Id<Action>>()))
        rows.push_back(*step);
    return rows;
}

TableColumn stepEdit(TableColumn column, Workspace& workspace,
                     const std::function<void(ActionStep&, const QString& typed)>& set,
                     const std::function<QString(const QString&)>& problem = {})
{
    const auto edit = [&workspace, set](qint64 id, const QString& typed) {
        const ActionStep* found = workspace.records().find(Id<ActionStep>{id});
        if (!found)
            return;
        ActionStep step = *found;
        set(step, typed);
        workspace.editOrThrow(
            [&](Transaction& tx, const Register& records) { saveActionStep(tx, records, step, workspace.today()); });
    };
    return withEdit(std::move(column), edit, problem);
}

} // namespace

TableSchema actionStepSchema(Workspace& workspace)
{
    using Row = ActionStep;
    const auto setDate = [](ActionStep& step, const QString& typed) { step.on = *readDate(typed); };
    const auto setNote = [](ActionStep& step, const QString& typed) { step.note = typed.trimmed(); };
    return SchemaOf<Row>(u"action_steps"_s, recordOf<ActionStep>().table, &stepRows,
                         [](const Row& row) { return row.id.value; })
        .add(stepEdit(dateColumn("on", translate("app", "Date")), workspace, setDate, &neededDateProblem),
             [](const Row& row) { return cellOf(row.on); })
        .add(stateColumn<ActionState>("state", translate("app", "State"), 16),
             [](const Row& row) { return cellOf(row.state); })
        .add(stepEdit(narrowColumn("note", translate("app", "Note"), 14), workspace, setNote),
             [](const Row& row) { return cellOf(row.note); })
        .build();
}

TableSchema actionMoneySchema()
{
    struct Row
    {
        const FundingLine* line;
        const Register* records;
    };
    const auto rows = [](const Register& records, const TableSubject& subject) {
        std::vector<Row> made;
        const auto action = subject.as<Id<Action>>();
        for (const FundingLine& line : records.all<FundingLine>()) {
            if (line.action == action)
                made.push_back({&line, &records});
        }
        return made;
    };
    const auto funder = [](const Row& row) {
        const Funder* known = row.records->find(row.line->funder);
        const QString& detail = row.line->funderDetail;
        return !known             ? cellOf(detail)
               : detail.isEmpty() ? cellOf(known->title)
                                  : cellOf(u"%1, %2"_s.arg(known->title, detail));
    };
    return SchemaOf<Row>(u"action_money"_s, recordOf<FundingLine>().table, rows,
                         [](const Row& row) { return row.line->id.value; })
        .add(column("year", translate("app", "Year"), CellKind::Date, 5),
             [](const Row& row) { return yearCell(row.line->year); })
        .add(column("funder", translate("app", "Funder"), CellKind::Text, 14), funder)
        .add(column("kind", translate("app", "Kind of credit"), CellKind::Text, 12),
             [](const Row& row) { return cellOf(label(row.line->creditKind)); })
        .add(column("planned", translate("app", "Planned"), CellKind::Money, 10),
             [](const Row& row) { return cellOf(row.line->planned); })
        .add(column("committed", translate("app", "Committed"), CellKind::Money, 10),
             [](const Row& row) { return cellOf(row.line->committed); })
        .add(column("paid", translate("app", "Paid"), CellKind::Money, 10),
             [](const Row& row) { return cellOf(row.line->paid); })
        .build();
}

TableSchema multiYearSchema()
{
    struct Row
    {
        Id<Contract> contract;
        QString name;
        MultiYearShare share;
    };
    const auto rows = [](const Register& records) {
        std::vector<Row> made;
        for (const Contract& contract : records.all<Contract>()) {
            const MultiYearShare share = multiYearShare(records, contract.id);
            if (share.actions > 0)
                made.push_back({contract.id, contractName(records, contract), share});
        }
        return made;
    };
    const QString source = multiYearGoalSource();
    return SchemaOf<Row>(u"multi_year"_s, recordOf<Contract>().table, rows,
                         [](const Row& row) { return row.contract.value; })
        .add(column("contract", translate("app", "Contract"), CellKind::Text, 30),
             [](const Row& row) { return cellOf(row.name); })
        .add(column("actions", translate("app", "Actions"), CellKind::Integer, 10),
             [](const Row& row) { return cellOf(row.share.actions); })
        .add(column("multi_year", translate("app", "Multi-year"), CellKind::Integer, 14),
             [](const Row& row) { return cellOf(row.share.multiYear); })
        .add(withTip(decimalColumn("of_actions", translate("app", "By number, %"), 14, 0), source),
             [](const Row& row) { return cellOf(row.share.percentOfActions()); })
        .add(withTip(decimalColumn("of_money", translate("app", "By specific credits, %"), 22, 0), source),
             [](const Row& row) { return cellOf(row.share.percentOfMoney()); })
        .add(column("figure", translate("app", "Figure"), CellKind::Text, 18),
             [](const Row& row) { return row.share.figure ? cellOf(label(*row.share.figure)) : CellValue(); })
        .places([](const Row& row, auto& places) { places.push_back({.contract = row.contract}); })
        .build();
}

} // namespace parvis
