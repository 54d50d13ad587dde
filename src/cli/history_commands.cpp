// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/change_output.h"
#include "cli/json.h"
#include "cli/lookup.h"
#include "cli/output_file.h"
#include "cli/papers/paper_options.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/translate.h"
#include "domain/typed_date.h"
#include "files/whole_file.h"
#include "report/comparison_report.h"
#include "store/history.h"
#include "store/record_text.h"
#include "tasks/taking_back/taking_back.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

QString kindName(JournalAction::Kind kind)
{
    switch (kind) {
    case JournalAction::Kind::Creation:
        return u"creation"_s;
    case JournalAction::Kind::Undo:
        return u"undo"_s;
    case JournalAction::Kind::Redo:
        return u"redo"_s;
    case JournalAction::Kind::Edit:
        break;
    }
    return u"edit"_s;
}

QJsonObject actionJson(const JournalAction& action)
{
    return {{u"id"_s, action.id},       {u"at"_s, toJson(action.at)},       {u"actor"_s, action.actor},
            {u"title"_s, action.title}, {u"kind"_s, kindName(action.kind)}, {u"undone"_s, action.undone}};
}

QString momentText(const JournalAction& action, const QLocale& locale)
{
    return locale.toString(action.at.toLocalTime(), QLocale::ShortFormat);
}

Answer allActions(Session& session, int limit)
{
    History history(session.databasePath());
    QJsonArray rows;
    TextGrid grid({{translate("cli", "No."), TextGrid::Align::Right},
                   {translate("cli", "When")},
                   {translate("cli", "Who")},
                   {translate("cli", "What"), {}, 100},
                   {translate("cli", "Undone")}});
    for (const JournalAction& action : history.actions(limit)) {
        rows.append(actionJson(action));
        grid.add({QString::number(action.id), momentText(action, session.locale()), action.actor, action.title,
                  action.undone ? translate("cli", "yes") : QString()});
    }
    return {rows, grid.text()};
}

template <class T>
void addOwned(const Register& records, Id<Contract> contract, std::vector<RecordRef>& found)
{
    for (const T& record : records.all<T>().of(contract))
        found.push_back(refOf(record.id));
}

/// The record that is meant, and for a contract what it is made of. By code, or "table:id" as `changes` names it.
std::vector<RecordRef> recordsCalled(const Register& records, const QString& text)
{
    if (const auto code = QpvCode::parse(text))
        return {refOf(qpvCalled(records, text).id)};
    if (const auto code = ContractCode::parse(text)) {
        const Id<Contract> id = contractCalled(records, text).id;
        std::vector<RecordRef> found{refOf(id)};
        addOwned<Signatory>(records, id, found);
        addOwned<Milestone>(records, id, found);
        addOwned<Amendment>(records, id, found);
        addOwned<Commitment>(records, id, found);
        return found;
    }
    const qsizetype colon = text.indexOf(u':');
    bool isKey = false;
    const qint64 id = text.mid(colon + 1).toLongLong(&isKey);
    if (colon > 0 && isKey)
        return {{tableInfo(text.left(colon)).table, id}};
    throw Error(translate("cli", "“%1” names no record.").arg(text), {},
                translate("cli", "Give a code (CN06202I, QN05901M) or a name as “changes” writes it (signatory:12)."));
}

Answer history(Session& session, const Arguments& arguments)
{
    const int limit = numberOption(arguments, "--limit").value_or(50);
    if (arguments.operands.isEmpty())
        return allActions(session, limit);
    const Register records = session.readRegister();
    History journal(session.databasePath());
    std::vector<HistoryEntry> entries;
    for (const RecordRef& record : recordsCalled(records, arguments.operands.first())) {
        for (HistoryEntry& entry : journal.ofRecord(record))
            entries.push_back(std::move(entry));
    }
    std::ranges::stable_sort(entries, std::greater{}, [](const HistoryEntry& entry) { return entry.action.id; });
    QJsonArray rows;
    QString text;
    for (const HistoryEntry& entry : entries) {
        QJsonObject row = actionJson(entry.action);
        const QJsonObject change = changeJson(records, entry.change);
        for (const QString& key : {u"record"_s, u"change"_s, u"fields"_s})
            row.insert(key, change.value(key));
        row.insert(u"record_title"_s, change.value(u"title"_s));
        rows.append(row);
        text +=
            u"%1  %2  %3\n"_s.arg(momentText(entry.action, session.locale()), entry.action.actor, entry.action.title) +
            changeText(records, entry.change, session.locale());
    }
    return {rows, text.isEmpty() ? translate("cli", "Nothing has changed it since the database was created.") : text};
}

Answer reverse(Session& session, void (Database::*step)(), std::optional<JournalAction> UndoState::*target,
               const QString& message, const QString& key)
{
    const auto database = session.open(Access::ReadWrite);
    const auto action = database->undoState().*target;
    (database.get()->*step)();
    return {QJsonObject{{key, action->title}, {u"id"_s, action->id}}, message.arg(action->title)};
}

/// The action of that number alone, or what it made of one value; what came later stays.
Answer takeBack(Session& session, const Arguments& arguments)
{
    bool isNumber = false;
    const qint64 number = arguments.operands.first().toLongLong(&isNumber);
    if (!isNumber || number < 1)
        throw UsageError(translate("cli", "“%1” is not the number of an action.").arg(arguments.operands.first()));
    const auto database = session.open(Access::ReadWrite);
    const Register& records = database->records();
    History journal(database->path());
    Transaction tx(*database);
    if (arguments.has("--record")) {
        const RecordRef record = recordsCalled(records, arguments.value("--record")).front();
        restoreValue(tx, records, journal, number, record, arguments.value("--value"), session.today());
    } else {
        takeBackAction(tx, records, journal, number, session.today());
    }
    const QString title = tx.title();
    tx.commit();
    return {QJsonObject{{u"done"_s, title}, {u"id"_s, number}}, title};
}

Answer undo(Session& session, const Arguments& arguments)
{
    if (arguments.has("--record") != arguments.has("--value") ||
        (arguments.has("--record") && arguments.operands.isEmpty()))
        throw UsageError(translate("cli", "One value is named by the number of the action, --record and --value."));
    if (!arguments.operands.isEmpty())
        return takeBack(session, arguments);
    return reverse(session, &Database::undo, &UndoState::undo, translate("cli", "Undone: %1"), u"undone"_s);
}

Answer redo(Session& session, const Arguments&)
{
    return reverse(session, &Database::redo, &UndoState::redo, translate("cli", "Redone: %1"), u"redone"_s);
}

Answer changes(Session& session, const Arguments& arguments)
{
    const auto begin = dateOption(arguments, "--from");
    const auto end = arguments.has("--to") ? dateOption(arguments, "--to") : PartialDate::day(session.today());
    if (const QString problem = periodProblem(begin, end); !problem.isEmpty())
        throw UsageError(problem);
    const QDate from = begin->firstDay();
    const QDate to = end->lastDay();
    const QString out = arguments.has("--out") ? outputFile(arguments, {u"pdf"_s}) : QString();
    const Register records = session.readRegister();
    History journal(session.databasePath(), endOfDay(session.today()));
    const QDateTime before = endOfDay(from.addDays(-1));
    const std::vector<RowChange> found = journal.changesBetween(before, endOfDay(to));
    const bool isDoubtful = journal.isDoubtful(before) || journal.isDoubtful(endOfDay(to));
    if (isDoubtful)
        session.note(doubtText());
    if (!out.isEmpty()) {
        const ReportSetting setting = paperSetting(session, arguments, records);
        const auto compared = compareRecords(records, found, session.locale(), session.stop());
        writeWholeFile(out,
                       composeComparisonReport(records, compared, {from, to, {}, isDoubtful}, setting, session.stop()));
        return {QJsonObject{{u"changes"_s, qint64(compared.size())}, {u"out"_s, out}},
                translate("cli", "Written: %1").arg(out)};
    }
    QJsonArray rows;
    QString text;
    for (const RowChange& change : found) {
        rows.append(changeJson(records, change));
        text += changeText(records, change, session.locale());
    }
    return {rows, text.isEmpty() ? translate("cli", "Nothing changed in this period.") : text};
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {.path = "history",
         .operands = QT_TRANSLATE_NOOP("cli", "[RECORD]"),
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "the latest actions, or who changed one record, when, from what to what"),
         .options = {{"--limit", QT_TRANSLATE_NOOP("cli", "N"), QT_TRANSLATE_NOOP("cli", "how many actions (50)")}},
         .run = history},
        {.path = "undo",
         .operands = QT_TRANSLATE_NOOP("cli", "[ACTION]"),
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "undoes the last action, or that one alone: its number in “history”"),
         .options = {{"--record", QT_TRANSLATE_NOOP("cli", "RECORD"),
                      QT_TRANSLATE_NOOP("cli", "with --value: only one value of this record (signatory:12)")},
                     {"--value", QT_TRANSLATE_NOOP("cli", "FIELD"),
                      QT_TRANSLATE_NOOP("cli", "the field that gets its former value back (status)")}},
         .run = undo},
        {.path = "redo",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "does again what was undone last"),
         .options = {},
         .run = redo},
        {.path = "changes",
         .operands = "",
         .summary = QT_TRANSLATE_NOOP("cli", "what changed between two days, both included"),
         .options = {{"--from", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the first day"), true},
                     {"--to", QT_TRANSLATE_NOOP("cli", "DATE"), QT_TRANSLATE_NOOP("cli", "the last day; today")},
                     templateOption(),
                     {"--out", QT_TRANSLATE_NOOP("cli", "FILE"),
                      QT_TRANSLATE_NOOP("cli", "writes the changes as a PDF instead")}},
         .run = changes,
         .paints = true}};
}

} // namespace parvis::cli
