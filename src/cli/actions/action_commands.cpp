// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/actions/multi_year_share.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "exchange/lists/action_list.h"
#include "tasks/actions/action_edits.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonArray qpvCodes(const Register& records, Id<Action> action)
{
    QJsonArray codes;
    for (const Id<Qpv> id : qpvsOf(records, action)) {
        if (const Qpv* qpv = records.find(id))
            codes.append(toJson(qpv->code));
    }
    return codes;
}

QJsonArray stepsJson(const Register& records, Id<Action> action)
{
    QJsonArray steps;
    for (const ActionStep* step : stepsInOrder(records, action))
        steps.append(QJsonObject{{u"state"_s, toJson(step->state)}, {u"on"_s, toJson(step->on)}});
    return steps;
}

QJsonObject actionJson(const Register& records, const Action& action)
{
    const Contract* contract = records.find(action.contract);
    const Device* device = records.find(action.device);
    const Priority* priority = records.find(action.priority);
    return {{u"id"_s, qint64(action.id.value)},
            {u"contract"_s, contract ? toJson(contract->code) : QJsonValue()},
            {u"title"_s, toJson(action.title)},
            {u"carrier"_s, toJson(action.carrier)},
            {u"first_year"_s, toJson(action.firstYear)},
            {u"last_year"_s, toJson(action.lastYear)},
            {u"multi_year"_s, action.multiYear},
            {u"state"_s, toJson(action.state)},
            {u"steps"_s, stepsJson(records, action.id)},
            {u"qpv"_s, qpvCodes(records, action.id)},
            {u"priority"_s, priority ? toJson(priority->title) : QJsonValue()},
            {u"device"_s, device ? toJson(device->title) : QJsonValue()},
            {u"note"_s, toJson(action.note)}};
}

Answer listActions(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    const auto state = enumOption<ActionState>(arguments, "--state");
    const Contract* wanted =
        arguments.has("--contract") ? &contractCalled(records, arguments.value("--contract")) : nullptr;
    QJsonArray rows;
    TextGrid grid({{translate("cli", "No."), TextGrid::Align::Right},
                   {translate("cli", "Contract")},
                   {translate("cli", "Action"), TextGrid::Align::Left, 50},
                   {translate("cli", "Carrier"), TextGrid::Align::Left, 30},
                   {translate("cli", "Years")},
                   {translate("cli", "State")}});
    for (const Action& action : records.all<Action>()) {
        if ((state && action.state != state) || (wanted && action.contract != wanted->id))
            continue;
        const Contract* contract = records.find(action.contract);
        rows.append(actionJson(records, action));
        grid.add({QString::number(action.id.value), contract ? contract->code.text() : QString(), action.title,
                  action.carrier, actionYearsText(action), action.state ? label(*action.state) : QString()});
    }
    return {rows, grid.isEmpty() ? translate("cli", "No action is recorded.") : grid.text()};
}

Answer actionAnswer(const Database& database, Id<Action> id, const QLocale& locale)
{
    const Register& records = database.records();
    const Action& action = *records.find(id);
    const ActionStep* step = action.state ? latestStep(records, id, *action.state) : nullptr;
    const QString state = action.state ? label(*action.state) : unknownText();
    return {actionJson(records, action),
            translate("cli", "No. %1, %2: %3.")
                .arg(id.value)
                .arg(action.title, step ? translate("cli", "%1 (%2)").arg(state, step->on.text(locale)) : state)};
}

Answer addOne(Session& session, const Arguments& arguments)
{
    const auto database = session.open(Access::ReadWrite);
    const Register before = database->records();
    Action action{.contract = contractCalled(before, arguments.operands.first()).id,
                  .title = arguments.operands.mid(1).join(u' '),
                  .carrier = arguments.value("--carrier"),
                  .firstYear = numberOption(arguments, "--from"),
                  .lastYear = numberOption(arguments, "--to"),
                  .multiYear = arguments.has("--multi-year")};
    if (!action.lastYear)
        action.lastYear = action.firstYear;
    std::vector<Id<Qpv>> qpvs;
    for (const QString& code : arguments.value("--qpv").split(u',', Qt::SkipEmptyParts))
        qpvs.push_back(qpvCalled(before, code.trimmed()).id);
    Transaction tx(*database);
    const Id<Action> id = addAction(tx, before, action, qpvs);
    tx.commit();
    return actionAnswer(*database, id, session.locale());
}

ActionState stateCalled(const QString& word)
{
    if (const auto state = parseIdentifier<ActionState>(word.trimmed().toLower()))
        return *state;
    if (const auto state = actionStateOfWord(word))
        return *state;
    QStringList allowed;
    for (const auto& name : EnumNames<ActionState>::all)
        allowed << QLatin1StringView(name.identifier);
    throwUnknownValue("STATE", word, allowed);
}

Answer setState(Session& session, const Arguments& arguments)
{
    const ActionState state = stateCalled(arguments.operands.mid(1).join(u' '));
    const auto on = dateOption(arguments, "--on");
    const auto database = session.open(Access::ReadWrite);
    const Register before = database->records();
    const Id<Action> id{arguments.operands.first().toLongLong()};
    if (!before.find(id))
        throw Error(translate("cli", "There is no action no. %1.").arg(arguments.operands.first()), {},
                    translate("cli", "“action list” shows them with their numbers."));
    QStringList remarks = stepRemarks(before, id, state, on) << lastDateRemark(before, id, state, on);
    remarks.removeAll(QString());
    Transaction tx(*database);
    setActionState(tx, before, std::vector{id}, state, on, session.today());
    tx.commit();
    Answer answer = actionAnswer(*database, id, session.locale());
    for (const QString& remark : remarks)
        session.note(remark);
    return answer;
}

QJsonObject shareJson(const MultiYearShare& share)
{
    return {{u"actions"_s, share.actions},
            {u"multi_year"_s, share.multiYear},
            {u"percent_of_actions"_s, toJson(share.percentOfActions())},
            {u"figure"_s, toJson(share.figure)},
            {u"specific_cents"_s, share.figure ? toJson(share.money) : QJsonValue()},
            {u"multi_year_cents"_s, share.figure ? toJson(share.multiYearMoney) : QJsonValue()},
            {u"percent_of_money"_s, toJson(share.percentOfMoney())},
            {u"goal_percent"_s, multiYearGoal}};
}

QString percentCell(const std::optional<double>& percent, const QLocale& locale)
{
    return percent ? translate("cli", "%1 %").arg(locale.toString(*percent, 'f', 0)) : unknownText();
}

Answer showShare(Session& session, const Arguments& arguments)
{
    const Register records = session.readRegister();
    const auto year = numberOption(arguments, "--year");
    TextGrid grid({{translate("cli", "Contract")},
                   {translate("cli", "Actions"), TextGrid::Align::Right},
                   {translate("cli", "Multi-year"), TextGrid::Align::Right},
                   {translate("cli", "By number"), TextGrid::Align::Right},
                   {translate("cli", "By specific credits"), TextGrid::Align::Right}});
    const auto add = [&](const QString& name, const MultiYearShare& share) {
        grid.add({name, QString::number(share.actions), QString::number(share.multiYear),
                  percentCell(share.percentOfActions(), session.locale()),
                  percentCell(share.percentOfMoney(), session.locale())});
    };
    QJsonArray contracts;
    for (const Contract& contract : records.all<Contract>()) {
        const MultiYearShare share = multiYearShare(records, contract.id, year);
        if (share.actions == 0)
            continue;
        QJsonObject row = shareJson(share);
        row.insert(u"contract"_s, toJson(contract.code));
        contracts.append(row);
        add(contract.code.text(), share);
    }
    const MultiYearShare all = multiYearShare(records, std::nullopt, year);
    add(translate("cli", "All"), all);
    QJsonObject json = shareJson(all);
    json.insert(u"contracts"_s, contracts);
    json.insert(u"goal_source"_s, multiYearGoalSource());
    return {json, grid.text() + u'\n' + multiYearGoalSource()};
}

Command addCommand()
{
    return {.path = "action add",
            .operands = QT_TRANSLATE_NOOP("cli", "CONTRACT TITLE"),
            .minOperands = 2,
            .maxOperands = -1,
            .summary = QT_TRANSLATE_NOOP("cli", "adds an action to a contract"),
            .options = {{"--carrier", QT_TRANSLATE_NOOP("cli", "NAME"), QT_TRANSLATE_NOOP("cli", "who carries it")},
                        {"--from", QT_TRANSLATE_NOOP("cli", "YEAR"), QT_TRANSLATE_NOOP("cli", "its first year")},
                        {"--to", QT_TRANSLATE_NOOP("cli", "YEAR"),
                         QT_TRANSLATE_NOOP("cli", "its last year; without it, the first")},
                        {"--multi-year", nullptr, QT_TRANSLATE_NOOP("cli", "under an agreement over several years")},
                        {"--qpv", QT_TRANSLATE_NOOP("cli", "CODES"),
                         QT_TRANSLATE_NOOP("cli", "the neighbourhoods that it concerns, separated by commas")}},
            .run = addOne};
}

} // namespace

std::vector<Command> actionCommands()
{
    return {
        {.path = "action list",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the funded actions"),
         .options = {{"--contract", QT_TRANSLATE_NOOP("cli", "CODE"), QT_TRANSLATE_NOOP("cli", "of one contract only")},
                     {"--state", QT_TRANSLATE_NOOP("cli", "STATE"),
                      QT_TRANSLATE_NOOP("cli", "submitted, admissible, committee, selected, refused, notified or "
                                               "reported")}},
         .run = listActions},
        addCommand(),
        {.path = "action state",
         .operands = QT_TRANSLATE_NOOP("cli", "NUMBER STATE"),
         .minOperands = 2,
         .maxOperands = -1,
         .summary = QT_TRANSLATE_NOOP("cli", "records how far an action has come in the year"),
         .options = {{"--on", QT_TRANSLATE_NOOP("cli", "DATE"),
                      QT_TRANSLATE_NOOP("cli", "the day on which it reached that state")}},
         .run = setState},
        {.path = "action share",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "the share of multi-year agreements, per contract and of all"),
         .options = {{"--year", QT_TRANSLATE_NOOP("cli", "YEAR"),
                      QT_TRANSLATE_NOOP("cli", "actions and money of that year only")}},
         .run = showShare}};
}

} // namespace parvis::cli
