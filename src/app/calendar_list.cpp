#include "app/calendar_list.h"

#include "store/record_label.h"
#include "app/sheet.h"
#include "domain/milestone_kinds.h"

#include <QCoreApplication>

namespace parvis {

namespace {

When whenOf(const std::optional<PartialDate>& planned, const std::optional<PartialDate>& done, QDate today)
{
    if (done)
        return When::Done;
    if (!planned)
        return When::Undated;
    return isOverdue(*planned, today) ? When::Late : When::Upcoming;
}

CalendarLine lineOf(const Register& records, const Event& event, QDate today)
{
    return {calendarId(refOf(event.id)),
            event.date,
            isOverdue(event.date, today) ? When::Past : When::Upcoming,
            event.kind,
            event.title,
            event.place,
            event.contract,
            contractName(records, event.contract),
            event.source};
}

CalendarLine lineOf(const Register& records, const Milestone& step, QDate today)
{
    const QString kind = milestoneKindText(step.kind);
    return {calendarId(refOf(step.id)),
            step.done ? step.done : step.planned,
            whenOf(step.planned, step.done, today),
            kind,
            step.title.isEmpty() ? kind : step.title,
            {},
            step.contract,
            contractName(records, step.contract),
            step.source};
}

/// 0: late and ahead; 1: over; 2: undated.
int groupOf(const CalendarLine& line)
{
    return line.when == When::Upcoming || line.when == When::Late ? 0 : line.when == When::Undated ? 2 : 1;
}

bool comesBefore(const CalendarLine& a, const CalendarLine& b)
{
    if (groupOf(a) != groupOf(b))
        return groupOf(a) < groupOf(b);
    if (a.date == b.date || !a.date || !b.date)
        return a.id < b.id;
    return groupOf(a) == 0 ? *a.date < *b.date : *b.date < *a.date;
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

qint64 calendarId(const RecordRef& record)
{
    return record.id * 2 + (record.table == recordOf<Milestone>().table ? 1 : 0);
}

RecordRef calendarRecord(qint64 id)
{
    return {id % 2 == 1 ? recordOf<Milestone>().table : recordOf<Event>().table, id / 2};
}

std::vector<CalendarLine> calendarLines(const Register& records, QDate today)
{
    std::vector<CalendarLine> lines;
    for (const Event& event : records.all<Event>())
        lines.push_back(lineOf(records, event, today));
    for (const Milestone& step : records.all<Milestone>())
        lines.push_back(lineOf(records, step, today));
    std::ranges::stable_sort(lines, comesBefore);
    return lines;
}

TableSchema calendarSchema(QDate today)
{
    const auto title = [](const char* text) { return QCoreApplication::translate("parvis::CalendarPage", text); };
    std::vector<const StateMark*> moments;
    for (const StateMark& mark : marksOf<When>())
        moments.push_back(&mark);
    const auto sourceText = [](const Register& records, qint64 id) {
        const RecordRef record = calendarRecord(id);
        const Event* event = record.table == recordOf<Event>().table ? records.find(Id<Event>{record.id}) : nullptr;
        return event ? sourceTip(records.find(event->source)) : QString();
    };
    struct Row : CalendarLine
    {
        QString sourceName;
    };
    const auto rows = [today](const Register& records) {
        std::vector<Row> made;
        for (CalendarLine& line : calendarLines(records, today)) {
            const Source* source = records.find(line.source);
            made.push_back({std::move(line), source ? source->producer : QString()});
        }
        return made;
    };
    return SchemaOf<Row>(QStringLiteral("calendar"), {}, rows, [](const Row& row) { return row.id; })
        .add({.id = QStringLiteral("when"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "When")),
              .kind = CellKind::State,
              .width = 12,
              .marks = moments},
             [](const Row& row) { return cellOf(row.when); })
        .add({.id = QStringLiteral("date"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Date")),
              .kind = CellKind::Date,
              .width = 21},
             [](const Row& row) { return cellOf(row.date); })
        .add({.id = QStringLiteral("kind"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Kind")),
              .width = 18},
             [](const Row& row) { return cellOf(row.kind); })
        .add({.id = QStringLiteral("title"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Title")),
              .width = 58,
              .cellTip = sourceText},
             [](const Row& row) { return cellOf(row.title); })
        .add({.id = QStringLiteral("place"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Place")),
              .width = 18},
             [](const Row& row) { return cellOf(row.place); })
        .add({.id = QStringLiteral("contract"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Contract")),
              .width = 24},
             [](const Row& row) {
                 return row.contract ? cellOf(row.contractName)
                                     : CellValue(QCoreApplication::translate("parvis::CalendarPage", "all"));
             })
        .add({.id = QStringLiteral("source"),
              .title = title(QT_TRANSLATE_NOOP("parvis::CalendarPage", "Source")),
              .width = 20,
              .cellTip = sourceText},
             [](const Row& row) { return cellOf(row.sourceName); })
        .build();
}

} // namespace parvis
