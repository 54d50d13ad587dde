// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_schema.h"

#include "domain/translate.h"
#include "widgets/look/wording.h"
#include "widgets/tables/table_columns.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// 0: late and ahead; 1: over; 2: undated.
int groupOf(const CalendarEntry& line)
{
    return line.when == When::Upcoming || line.when == When::Late ? 0 : line.when == When::Undated ? 2 : 1;
}

bool comesBefore(const CalendarEntry& a, const CalendarEntry& b)
{
    if (groupOf(a) != groupOf(b))
        return groupOf(a) < groupOf(b);
    if (a.date == b.date || !a.date || !b.date)
        return calendarId(a) < calendarId(b);
    return groupOf(a) == 0 ? *a.date < *b.date : *b.date < *a.date;
}

const Source* sourceOf(const Register& records, qint64 id)
{
    const RecordRef record = calendarRecord(id);
    switch (calendarKind(id)) {
    case EntryKind::Event: {
        const Event* event = records.find(Id<Event>{record.id});
        return event ? records.find(event->source) : nullptr;
    }
    case EntryKind::Milestone: {
        const Milestone* milestone = records.find(Id<Milestone>{record.id});
        return milestone ? records.find(milestone->source) : nullptr;
    }
    default:
        return nullptr;
    }
}

} // namespace

std::pair<Shape, Tone> StateLook<When>::of(When when)
{
    switch (when) {
    case When::Upcoming:
        return {Shape::Triangle, Tone::Active};
    case When::Late:
        return {Shape::Diamond, Tone::Caution};
    case When::Done:
        return {Shape::Check, Tone::Good};
    case When::Past:
        return {Shape::Circle, Tone::Muted};
    case When::Undated:
        return {Shape::Dash, Tone::Muted};
    }
    return {Shape::Dash, Tone::Muted};
}

qint64 calendarId(EntryKind kind, std::int64_t record)
{
    return record * qint64(std::size(EnumNames<EntryKind>::all)) + qint64(kind);
}

EntryKind calendarKind(qint64 id)
{
    return EntryKind(id % qint64(std::size(EnumNames<EntryKind>::all)));
}

qint64 calendarId(const RecordRef& record)
{
    const auto kind = parseIdentifier<EntryKind>(record.table);
    return kind ? calendarId(*kind, record.id) : 0;
}

RecordRef calendarRecord(qint64 id)
{
    return {identifier(calendarKind(id)), id / qint64(std::size(EnumNames<EntryKind>::all))};
}

std::vector<CalendarEntry> calendarLines(const Register& records, QDate today)
{
    std::vector<CalendarEntry> lines = calendarEntries(records, today);
    std::ranges::stable_sort(lines, comesBefore);
    return lines;
}

TableSchema calendarSchema(QDate today)
{
    const auto title = [](const char* text) { return translate("app", text); };
    const auto sourceText = [](const Register& records, qint64 id) { return sourceTip(sourceOf(records, id)); };
    struct Row : CalendarEntry
    {
        QString sourceName;
    };
    const auto rows = [today](const Register& records) {
        std::vector<Row> made;
        for (CalendarEntry& line : calendarLines(records, today)) {
            const Source* source = records.find(line.source);
            made.push_back({std::move(line), source ? source->producer : QString()});
        }
        return made;
    };
    return SchemaOf<Row>(u"calendar"_s, {}, rows, [](const Row& row) { return calendarId(row); })
        .add(stateColumn<When>("when", title(QT_TRANSLATE_NOOP("app", "When")), 12),
             [](const Row& row) { return cellOf(row.when); })
        .add(column("date", title(QT_TRANSLATE_NOOP("app", "Date")), CellKind::Date, 21),
             [](const Row& row) { return cellOf(row.date); })
        .add(column("kind", title(QT_TRANSLATE_NOOP("app", "Kind")), CellKind::Text, 22),
             [](const Row& row) { return cellOf(row.category); })
        .add(withCellTip(column("title", title(QT_TRANSLATE_NOOP("app", "Title")), CellKind::Text, 36), sourceText),
             [](const Row& row) { return cellOf(row.title); })
        .add(
            column("contract", title(QT_TRANSLATE_NOOP("app", "Contract")), CellKind::Text, 24),
            [](const Row& row) { return row.contract ? cellOf(row.contractName) : CellValue(translate("app", "all")); })
        .add(column("place", title(QT_TRANSLATE_NOOP("app", "Place")), CellKind::Text, 18),
             [](const Row& row) { return cellOf(row.place); })
        .add(withCellTip(column("source", title(QT_TRANSLATE_NOOP("app", "Source")), CellKind::Text, 20), sourceText),
             [](const Row& row) { return cellOf(row.sourceName); })
        .places([](const Row& row, auto& places) {
            if (row.contract)
                places.push_back({.contract = *row.contract});
        })
        .build();
}

} // namespace parvis
