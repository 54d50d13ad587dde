// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command_table.h"

#include "cli/json.h"
#include "cli/progress.h"
#include "cli/session.h"
#include "cli/text_grid.h"
#include "domain/names.h"
#include "domain/translate.h"
#include "tasks/funding_import.h"

using namespace Qt::StringLiterals;

namespace parvis::cli {

namespace {

/// The code of a funder, device or contract of the register; null for none.
template <class T>
QJsonValue codeOf(const Register& records, const std::optional<Id<T>>& id)
{
    const T* record = records.find(id);
    return record ? toJson(record->code) : QJsonValue();
}

QString titleOf(const Register& records, const FundingPlan& plan, const PlannedFunding& planned)
{
    const Device* known = records.find(planned.record.device);
    return known ? known->title : planned.newDevice ? plan.devices[*planned.newDevice].title : QString();
}

QJsonObject fundingJson(const Register& records, const FundingPlan& plan, const PlannedFunding& planned)
{
    const FundingLine& line = planned.record;
    QJsonValue action;
    if (const Action* known = records.find(line.action))
        action = known->title;
    else if (planned.newAction)
        action = plan.actions[*planned.newAction].title;
    return {{u"line"_s, planned.line},
            {u"fate"_s, toJson(planned.fate)},
            {u"contract"_s, codeOf(records, line.contract)},
            {u"year"_s, line.year},
            {u"funder"_s, codeOf(records, line.funder)},
            {u"funder_detail"_s, toJson(line.funderDetail)},
            {u"device"_s, toJson(titleOf(records, plan, planned))},
            {u"credit_kind"_s, toJson(line.creditKind)},
            {u"action"_s, action},
            {u"planned_cents"_s, toJson(line.planned)},
            {u"committed_cents"_s, toJson(line.committed)},
            {u"paid_cents"_s, toJson(line.paid)},
            {u"theoretical_cents"_s, toJson(line.theoretical)},
            {u"posts"_s, toJson(line.posts)},
            {u"changes"_s, QJsonArray::fromStringList(planned.changes)},
            {u"reason"_s, toJson(planned.reason)},
            {u"remarks"_s, QJsonArray::fromStringList(planned.remarks)}};
}

/// The first amount that the line states, as people look for it.
QString amountText(const FundingLine& line, const QLocale& locale)
{
    for (const auto& amount : {line.planned, line.committed, line.paid, line.theoretical}) {
        if (amount)
            return amount->text(locale);
    }
    return {};
}

QString planText(const Register& records, const FundingPlan& plan, const QLocale& locale)
{
    constexpr std::size_t most = 200; // lines that somebody reads: --json has all
    TextGrid grid({{translate("cli", "Line"), TextGrid::Align::Right},
                   {translate("cli", "What becomes of it")},
                   {translate("cli", "Contract")},
                   {translate("cli", "Year")},
                   {translate("cli", "Device"), TextGrid::Align::Left, 30},
                   {translate("cli", "Amount"), TextGrid::Align::Right},
                   {translate("cli", "Remarks"), TextGrid::Align::Left, 80}});
    std::size_t shown = 0;
    for (const PlannedFunding& planned : plan.lines) {
        if (planned.fate == FundingFate::Identical || ++shown > most)
            continue;
        const Contract* contract = records.find(planned.record.contract);
        QStringList remarks = planned.changes.isEmpty() ? QStringList() : QStringList{planned.changes.join(u", "_s)};
        remarks << planned.reason << planned.remarks;
        remarks.removeAll(QString());
        grid.add({QString::number(planned.line), label(planned.fate), contract ? contract->code.text() : QString(),
                  QString::number(planned.record.year), titleOf(records, plan, planned),
                  amountText(planned.record, locale), remarks.join(u' ')});
    }
    QStringList ends;
    if (shown > most)
        ends << translate("cli", "%n more line(s); --json shows all.", nullptr, int(shown - most));
    for (const auto& name : EnumNames<FundingFate>::all) {
        if (const int count = plan.count(name.value); count > 0)
            ends << translate("cli", "%1: %2").arg(label(name.value)).arg(count);
    }
    if (plan.elsewhere > 0)
        ends << translate("cli", "About another territory: %1").arg(plan.elsewhere);
    return (grid.isEmpty() ? QString() : grid.text() + u'\n') + ends.join(u'\n');
}

QJsonArray refusedJson(const FundingPlan& plan)
{
    QJsonArray rows;
    for (const PlannedFunding& planned : plan.lines) {
        if (planned.fate == FundingFate::Refused)
            rows.append(QJsonObject{{u"line"_s, planned.line}, {u"reason"_s, planned.reason}});
    }
    return rows;
}

Answer importLines(Session& session, const Arguments& arguments)
{
    // What each step has of the time, measured with a million lines.
    constexpr double isRead = 0.15;
    constexpr double isCompared = 0.25;
    constexpr double isCollected = 0.3;
    Progress progress(translate("cli", "Funding lines"));
    const FundingFile file = readFunding(arguments.operands.first(), arguments.value("--sheet"), session.stop());
    progress.show(isRead);
    const bool preview = arguments.has("--preview");
    const auto database = session.open(preview ? Access::ReadOnly : Access::ReadWrite);
    const Register before = database->records();
    const FundingPlan plan = planFunding(before, file, session.stop());
    progress.show(isCompared);
    if (!preview) {
        Transaction tx(*database);
        importFunding(tx, before, plan);
        progress.show(isCollected);
        tx.commit();
    }
    QJsonArray lines; // of many, they take longer than all the rest
    if (arguments.has("--json")) {
        for (const PlannedFunding& planned : plan.lines)
            lines.append(fundingJson(before, plan, planned));
    }
    const int writes = plan.count(FundingFate::New) + plan.count(FundingFate::Changed);
    const QJsonObject json{{u"written"_s, preview ? 0 : writes},
                           {u"new"_s, plan.count(FundingFate::New)},
                           {u"changed"_s, plan.count(FundingFate::Changed)},
                           {u"identical"_s, plan.count(FundingFate::Identical)},
                           {u"refused"_s, refusedJson(plan)},
                           {u"elsewhere"_s, plan.elsewhere},
                           {u"recognised"_s, toJson(file.recognised)},
                           {u"totals"_s, file.totals},
                           {u"sheet"_s, toJson(file.sheet)},
                           {u"lines"_s, lines},
                           {u"notices"_s, toJson(file.notices)}};
    const QString end = preview       ? translate("cli", "Nothing was written: this is a preview.")
                        : writes == 0 ? translate("cli", "Nothing was written.")
                                      : translate("cli", "Written as one action; “undo” takes it back.");
    return {json, noticeLines(file.notices) + planText(before, plan, session.locale()) + u'\n' + end};
}

} // namespace

std::vector<Command> fundingImportCommands()
{
    return {
        {.path = "funding import",
         .operands = QT_TRANSLATE_NOOP("cli", "FILE"),
         .minOperands = 1,
         .maxOperands = 1,
         .summary = QT_TRANSLATE_NOOP("cli", "adds the funding lines of a table (CSV, ODS, XLSX, XLS) to the register"),
         .options = {{"--preview", nullptr, QT_TRANSLATE_NOOP("cli", "shows what would change and writes nothing")},
                     {"--sheet", QT_TRANSLATE_NOOP("cli", "NAME"),
                      QT_TRANSLATE_NOOP("cli", "the sheet of a spreadsheet, by name or number; without it, the first "
                                               "with funding lines")}},
         .run = importLines}};
}

} // namespace parvis::cli
