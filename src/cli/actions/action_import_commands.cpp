// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "tasks/actions/action_plan.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QJsonObject plannedJson(const Register& records, const PlannedAction& planned)
{
    const Action& action = planned.record;
    const Contract* contract = records.find(action.contract);
    QJsonArray qpvs;
    for (const Id<Qpv> id : planned.qpvs)
        qpvs.append(toJson(records.find(id)->code));
    return {{u"line"_s, planned.line},
            {u"fate"_s, toJson(planned.fate)},
            {u"contract"_s, contract ? toJson(contract->code) : QJsonValue()},
            {u"title"_s, toJson(action.title)},
            {u"carrier"_s, toJson(action.carrier)},
            {u"multi_year"_s, action.multiYear},
            {u"state"_s, toJson(action.state)},
            {u"qpv"_s, qpvs},
            {u"changes"_s, QJsonArray::fromStringList(planned.changes)},
            {u"reason"_s, toJson(planned.reason)},
            {u"remarks"_s, QJsonArray::fromStringList(planned.remarks)}};
}

QString planText(const Register& records, const ActionPlan& plan)
{
    constexpr std::size_t most = 200; // lines that somebody reads: --json has all
    TextGrid grid({{translate("cli", "Line"), TextGrid::Align::Right},
                   {translate("cli", "What becomes of it")},
                   {translate("cli", "Contract")},
                   {translate("cli", "Action"), TextGrid::Align::Left, 50},
                   {translate("cli", "Remarks"), TextGrid::Align::Left, 80}});
    std::size_t shown = 0;
    for (const PlannedAction& planned : plan.actions) {
        if (planned.fate == ActionFate::Identical || ++shown > most)
            continue;
        const Contract* contract = records.find(planned.record.contract);
        QStringList remarks{planned.changes.join(u", "_s), planned.reason};
        remarks << planned.remarks;
        remarks.removeAll(QString());
        grid.add({QString::number(planned.line), label(planned.fate), contract ? contract->code.text() : QString(),
                  planned.record.title, remarks.join(u' ')});
    }
    QStringList ends;
    if (shown > most)
        ends << translate("cli", "%n more line(s); --json shows all.", nullptr, int(shown - most));
    for (const auto& name : EnumNames<ActionFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            ends << translate("cli", "%1: %2").arg(label(name.value)).arg(count);
    }
    return (grid.isEmpty() ? QString() : grid.text() + u'\n') + ends.join(u'\n');
}

Answer importActionFile(Session& session, const Arguments& arguments)
{
    const ActionFile file = readActions(arguments.operands.first(), arguments.value("--sheet"), session.stop());
    const bool preview = arguments.has("--preview");
    const auto database = session.open(preview ? Access::ReadOnly : Access::ReadWrite);
    const Register before = database->records();
    const ActionPlan plan = planActions(before, file, session.today(), session.stop());
    if (!preview) {
        Transaction tx(*database);
        importActions(tx, before, plan);
        tx.commit();
    }
    QJsonArray rows;
    QJsonArray refused;
    for (const PlannedAction& planned : plan.actions) {
        rows.append(plannedJson(before, planned));
        if (planned.fate == ActionFate::Refused)
            refused.append(QJsonObject{{u"line"_s, planned.line}, {u"reason"_s, planned.reason}});
    }
    const int writes = plan.count(ActionFate::New) + plan.count(ActionFate::Changed);
    const QJsonObject json{{u"written"_s, preview ? 0 : writes},
                           {u"new"_s, plan.count(ActionFate::New)},
                           {u"changed"_s, plan.count(ActionFate::Changed)},
                           {u"identical"_s, plan.count(ActionFate::Identical)},
                           {u"refused"_s, refused},
                           {u"sheet"_s, toJson(file.sheet)},
                           {u"actions"_s, rows},
                           {u"notices"_s, toJson(file.notices)}};
    const QString end = preview       ? translate("cli", "Nothing was written: this is a preview.")
                        : writes == 0 ? translate("cli", "Nothing was written.")
                                      : translate("cli", "Written as one action; “undo” takes it back.");
    return {json, noticeLines(file.notices) + planText(before, plan) + u'\n' + end};
}

} // namespace

std::vector<Command> actionImportCommands()
{
    return {{.path = "action import",
             .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
             .minOperands = 1,
             .maxOperands = 1,
             .summary = QT_TRANSLATE_NOOP("cli", "adds the actions of a table (CSV, ODS, XLSX, XLS) to the register"),
             .options = {{"--preview", nullptr, QT_TRANSLATE_NOOP("cli", "shows what would change and writes nothing")},
                         {"--sheet", QT_TRANSLATE_NOOP("cli", "NAME"),
                          QT_TRANSLATE_NOOP("cli", "the sheet of a spreadsheet, by name or number; without it, the "
                                                   "first with actions")}},
             .run = importActionFile}};
}

} // namespace parvis::cli
