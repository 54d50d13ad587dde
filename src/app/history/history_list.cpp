// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_list.h"

#include "domain/error.h"
#include "domain/translate.h"
#include "store/record_label.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int kindsNamed = 3; ///< in the column "Records"

struct HistoryLine
{
    qint64 id = 0;
    QDateTime at; ///< local
    QString who;
    QString what;
    ActionKind kind = ActionKind::Edit;
    QString about;
    std::optional<qint64> records; ///< none: the whole content
    QString subject;
    TerritorySet territory;
};

/// "Signataire : …" for one record, "Contour (204), Source" for more.
QString aboutText(const Register& records, std::span<const TouchedRecords> touched)
{
    if (touched.size() == 1 && touched[0].records == 1)
        return recordLabel(records, RecordRef{touched[0].table, touched[0].first});
    QStringList parts;
    for (const TouchedRecords& some : touched) {
        const QString& kind = tableInfo(some.table).label;
        parts << (some.records == 1 ? kind : u"%1 (%2)"_s.arg(kind, QLocale().toString(some.records)));
    }
    if (parts.size() > kindsNamed + 1)
        parts = parts.mid(0, kindsNamed) << u"…"_s;
    return parts.join(u", "_s);
}

std::vector<HistoryLine> linesOf(const HistoryLog& log, const Register& records)
{
    std::vector<HistoryLine> lines;
    lines.reserve(log.actions.size());
    const QString subject = log.subject ? recordLabel(records, log.subject->record) : QString();
    for (const JournalAction& action : log.actions) {
        const bool touches = log.subject && log.subject->actions.contains(action.id);
        const ActionKind kind = kindOf(action);
        const bool whole = kind == ActionKind::Creation;
        HistoryLine line;
        line.id = action.id;
        line.at = action.at.toLocalTime();
        line.who = action.actor;
        line.what = action.title;
        line.kind = kind;
        if (isErasure(action))
            line.about = translate("app", "Texts that named a person");
        else
            line.about = whole ? translate("app", "The content that the file came with")
                               : aboutText(records, log.touchedBy(action.id));
        line.records = whole ? std::nullopt : std::optional<qint64>(log.recordCount(action.id));
        line.subject = touches ? subject : QString();
        if (const auto found = log.territories.find(action.id); found != log.territories.end())
            line.territory = found->second;
        lines.push_back(std::move(line));
    }
    return lines;
}

} // namespace

std::pair<Shape, Tone> StateLook<ActionKind>::of(ActionKind kind)
{
    switch (kind) {
    case ActionKind::Creation:
        return {Shape::Square, Tone::Neutral};
    case ActionKind::Edit:
        return {Shape::Circle, Tone::Neutral};
    case ActionKind::UndoneEdit:
        return {Shape::Dash, Tone::Muted};
    case ActionKind::Undo:
        return {Shape::Triangle, Tone::Caution};
    case ActionKind::Redo:
        return {Shape::Diamond, Tone::Active};
    }
    return {Shape::Dash, Tone::Muted};
}

ActionKind kindOf(const JournalAction& action)
{
    switch (action.kind) {
    case JournalAction::Kind::Creation:
        return ActionKind::Creation;
    case JournalAction::Kind::Undo:
        return ActionKind::Undo;
    case JournalAction::Kind::Redo:
        return ActionKind::Redo;
    case JournalAction::Kind::Edit:
        break;
    }
    return action.undone ? ActionKind::UndoneEdit : ActionKind::Edit;
}

const JournalAction* HistoryLog::find(qint64 action) const
{
    const auto it = std::ranges::lower_bound(actions, action, std::greater{}, &JournalAction::id);
    return it != actions.end() && it->id == action ? &*it : nullptr;
}

std::span<const TouchedRecords> HistoryLog::touchedBy(qint64 action) const
{
    const auto range = std::ranges::equal_range(touched, action, {}, &TouchedRecords::action);
    return {range.begin(), range.end()};
}

int HistoryLog::recordCount(qint64 action) const
{
    int count = 0;
    for (const TouchedRecords& some : touchedBy(action))
        count += some.records;
    return count;
}

bool HistoryLog::isSubjectBeyond(const TerritorySet& within) const
{
    const auto touches = [&](qint64 action) {
        const auto found = territories.find(action);
        return found != territories.end() && !(found->second & within).isEmpty();
    };
    return subject && std::ranges::none_of(subject->actions, touches);
}

HistoryLog readHistory(const QString& path, const std::optional<RecordRef>& subject, const Register* placing,
                       std::stop_token stop, int atOnce)
{
    History history(path);
    HistoryLog log;
    while (true) {
        if (stop.stop_requested())
            throw Cancelled();
        auto page = history.actions(atOnce, int(log.actions.size()));
        const bool last = int(page.size()) < atOnce;
        if (!log.actions.empty()) // an action written meanwhile shifts the pages
            std::erase_if(page, [&](const JournalAction& action) { return action.id >= log.actions.back().id; });
        std::ranges::move(page, std::back_inserter(log.actions));
        if (last)
            break;
    }
    if (!log.actions.empty())
        log.touched = history.touchedBy(log.actions.back().id, log.actions.front().id);
    if (subject) {
        const std::vector<qint64> touching = history.actionsOn(*subject);
        log.subject = HistorySubject{*subject, {touching.begin(), touching.end()}};
    }
    if (placing)
        log.territories = history.territories(*placing, stop);
    return log;
}

TableSchema historySchema()
{
    const auto lines = [](const Register& records, const TableSubject& subject) {
        const auto log = subject.as<SharedHistory>();
        return log ? linesOf(*log, records) : std::vector<HistoryLine>();
    };
    const auto size = [](const Register&, const TableSubject& subject) {
        const auto log = subject.as<SharedHistory>();
        return log ? log->actions.size() : 0;
    };
    TableColumn count = withTip(column("records", translate("app", "Number", "of records"), CellKind::Integer, 10),
                                translate("app", "How many records the action changed"));
    count.unknown = u"–"_s; // the file was created: nothing that somebody could still enter
    using Line = HistoryLine;
    return SchemaOf<Line>(u"history"_s, u"journal_action"_s, lines, [](const Line& line) { return line.id; })
        .add(column("date", translate("app", "Date"), CellKind::Date, 21),
             [](const Line& line) { return cellOf(PartialDate::day(line.at.date())); })
        .add(column("time", translate("app", "Time"), CellKind::Text, 7),
             [](const Line& line) { return cellOf(line.at.toString(u"HH:mm"_s)); })
        .add(column("what", translate("app", "Action"), CellKind::Text, 38),
             [](const Line& line) { return cellOf(line.what); })
        .add(column("who", translate("app", "By"), CellKind::Text, 21),
             [](const Line& line) { return cellOf(line.who); })
        .add(stateColumn<ActionKind>("kind", translate("app", "Kind"), 21),
             [](const Line& line) { return cellOf(line.kind); })
        .add(column("about", translate("app", "Records changed"), CellKind::Text, 44),
             [](const Line& line) { return cellOf(line.about); })
        .add(count, [](const Line& line) { return cellOf(line.records); })
        .add(column(subjectColumn, translate("app", "History of"), CellKind::Text, 30, false),
             [](const Line& line) { return cellOf(line.subject); })
        .places([](const Line& line, std::vector<TerritoryPlace>& places) {
            for (const Id<Qpv> qpv : line.territory.qpvs)
                places.push_back({.qpv = qpv});
            for (const Id<Contract> contract : line.territory.contracts)
                places.push_back({.contract = contract});
        })
        .estimate(size)
        .build();
}

} // namespace parvis
