// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "tests/catch.h"
#include "tests/support/golden.h"

#include <libical/ical.h>

using namespace parvis;
using namespace Qt::StringLiterals;
using namespace std::string_literals;

namespace {

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;

Component parsedCalendar(const QByteArray& bytes)
{
    Component calendar(icalcomponent_new_from_string(bytes.constData()), &icalcomponent_free);
    REQUIRE(calendar);
    REQUIRE(icalcomponent_count_errors(calendar.get()) == 0);
    return calendar;
}

std::vector<icalcomponent*> eventsOf(const Component& calendar)
{
    std::vector<icalcomponent*> events;
    for (icalcomponent* event = icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT); event;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        events.push_back(event);
    return events;
}

CalendarEntry entry(std::int64_t record, QStringView date, const QString& title)
{
    CalendarEntry made;
    made.kind = EntryKind::Milestone;
    made.record = record;
    made.date = PartialDate::parse(date);
    made.when = When::Upcoming;
    made.category = u"Comité de pilotage"_s;
    made.title = title;
    return made;
}

AgendaSetting setting()
{
    AgendaSetting made;
    made.name = u"Contrats de ville, Hauts-de-France"_s;
    made.identity = u"6f1c0f6e-0000-4000-8000-2f2f2f2f2f2f"_s;
    made.now = QDateTime(QDate(2025, 3, 3), QTime(9, 30), Qt::UTC);
    made.locale = QLocale(QLocale::French, QLocale::France);
    return made;
}

QByteArray agendaOf(const std::vector<CalendarEntry>& entries, const AgendaSetting& chosen = setting())
{
    std::vector<AgendaEntry> agenda;
    for (const CalendarEntry& each : entries)
        agenda.push_back({each, {}, {}});
    return toICalendar(agenda, chosen);
}

/// How every client joins folded lines (RFC 5545, 3.1).
QByteArrayList unfolded(QByteArray bytes)
{
    bytes.replace("\r\n ", "");
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray& line : lines) {
        if (line.endsWith('\r'))
            line.chop(1);
    }
    return lines;
}

void checkLines(const QByteArray& bytes)
{
    for (const QByteArray& line : bytes.split('\n')) {
        if (line.isEmpty())
            continue;
        REQUIRE(line.endsWith('\r'));
        REQUIRE(line.size() - 1 <= 75);
        const QByteArray content = line.chopped(1);
        REQUIRE(QString::fromUtf8(content).toUtf8() == content); // no character is cut in two
        REQUIRE(!QString::fromUtf8(content).contains(QChar::ReplacementCharacter));
    }
}

} // namespace

TEST_CASE("an agenda file says what the checked-in one says")
{
    CalendarEntry committee = entry(12, u"2025-04-10", u"Comité de pilotage ; programmation, avenants"_s);
    committee.contract = Id<Contract>{1};
    committee.contractName = u"CA de Lens-Liévin"_s;
    committee.place = u"Hôtel de ville, Lens"_s;
    committee.note = u"Ordre du jour :\n- bilans"_s;
    CalendarEntry late = entry(13, u"2025-02", u"Note de cadrage"_s);
    late.when = When::Late;
    CalendarEntry done = entry(14, u"2025-03-01", u"Revue de projet"_s);
    done.when = When::Done;
    done.planned = PartialDate::parse(u"2025-02");
    CalendarEntry update = entry(3, u"2027", u"Actualisation"_s);
    update.kind = EntryKind::Event;
    const AgendaEntry entries[] = {
        {committee, u"Calendrier 2025, CALL, 2025"_s, {2, QDateTime(QDate(2025, 3, 2), QTime(8, 0), Qt::UTC)}},
        {late, {}, {}},
        {done, {}, {1, QDateTime(QDate(2025, 3, 1), QTime(18, 0), Qt::UTC)}},
        {update, {}, {}}};
    const QByteArray bytes = toICalendar(entries, setting());
    CHECK(bytes == test::golden(u"exchange"_s, u"agenda.ics"_s, bytes));
    checkLines(bytes);
}

TEST_CASE("an entry is an all-day event that blocks no one's time")
{
    const auto calendar = parsedCalendar(agendaOf({entry(12, u"2025-04-10", u"Comité"_s)}));
    CHECK(icalcomponent_get_method(calendar.get()) == ICAL_METHOD_PUBLISH);
    const auto events = eventsOf(calendar);
    REQUIRE(events.size() == 1);
    CHECK(icaltime_is_date(icalcomponent_get_dtstart(events[0])) != 0);
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstart(events[0])) == "20250410"s);
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtend(events[0])) == "20250411"s); // exclusive
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstamp(events[0])) == "20250303T093000Z"s);
    CHECK(icalcomponent_get_summary(events[0]) == "Comité"s);
    const icalproperty* transparency = icalcomponent_get_first_property(events[0], ICAL_TRANSP_PROPERTY);
    CHECK(icalproperty_get_transp(transparency) == ICAL_TRANSP_TRANSPARENT);
}

TEST_CASE("the key of an entry is the same in every export and another in another database")
{
    const auto uid = [](const QByteArray& bytes) {
        return QByteArray(icalcomponent_get_uid(eventsOf(parsedCalendar(bytes)).front()));
    };
    AgendaSetting later = setting();
    later.now = later.now.addDays(30);
    CalendarEntry moved = entry(12, u"2026-01-01", u"Autre titre"_s);
    const QByteArray first = uid(agendaOf({entry(12, u"2025-04-10", u"Comité"_s)}));
    CHECK(first == "milestone-12@6f1c0f6e-0000-4000-8000-2f2f2f2f2f2f");
    CHECK(uid(agendaOf({moved}, later)) == first);
    CalendarEntry event = moved;
    event.kind = EntryKind::Event;
    CHECK(uid(agendaOf({event})) != first);
    later.identity = u"autre"_s;
    CHECK(uid(agendaOf({moved}, later)) != first);
}

TEST_CASE("a month or a year stands on its last day, and the texts say how much is known")
{
    const auto calendar =
        parsedCalendar(agendaOf({entry(1, u"2024-02", u"Dépôt"_s), entry(2, u"2027", u"Actualisation"_s)}));
    const auto events = eventsOf(calendar);
    REQUIRE(events.size() == 2);
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtstart(events[0])) == "20240229"s);
    CHECK(QString::fromUtf8(icalcomponent_get_summary(events[0])) == u"Dépôt (février 2024)");
    CHECK(QByteArray(icalcomponent_get_description(events[0])).contains("month only"));
    CHECK(icaltime_as_ical_string(icalcomponent_get_dtend(events[1])) == "20280101"s);
    CHECK(QByteArray(icalcomponent_get_description(events[1])).contains("year only"));
}

TEST_CASE("only what lies ahead rings, as often as chosen, at nine in the morning")
{
    CalendarEntry late = entry(2, u"2025-01-01", u"Retard"_s);
    late.when = When::Late;
    AgendaSetting chosen = setting();
    chosen.alarms = {30, 1, 0};
    const auto calendar = parsedCalendar(agendaOf({entry(1, u"2025-04-10", u"Comité"_s), late}, chosen));
    const auto events = eventsOf(calendar);
    std::vector<std::string> triggers;
    for (icalcomponent* alarm = icalcomponent_get_first_component(events[0], ICAL_VALARM_COMPONENT); alarm;
         alarm = icalcomponent_get_next_component(events[0], ICAL_VALARM_COMPONENT)) {
        const auto trigger = icalproperty_get_trigger(icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY));
        triggers.emplace_back(icaldurationtype_as_ical_string(trigger.duration));
    }
    CHECK(triggers == std::vector<std::string>{"-P29DT15H", "-PT15H", "PT9H"});
    CHECK(icalcomponent_count_components(events[1], ICAL_VALARM_COMPONENT) == 0);
    chosen.alarms.clear();
    CHECK(!agendaOf({entry(1, u"2025-04-10", u"Comité"_s)}, chosen).contains("VALARM"));
}

TEST_CASE("hostile texts come back as they were and add no line of their own")
{
    const QString hostile =
        u"Fin\r\nEND:VEVENT\nBEGIN:VALARM;a,b\\n \"guillemets\" 😀é\tœ\u2028"_s + QChar(0) + QChar(7);
    CalendarEntry made = entry(1, u"2025-04-10", hostile);
    made.note = hostile;
    made.place = hostile;
    made.category = hostile;
    made.contractName = hostile;
    AgendaSetting chosen = setting();
    chosen.name = hostile;
    const QByteArray bytes = agendaOf({made}, chosen);
    checkLines(bytes);
    const auto calendar = parsedCalendar(bytes);
    REQUIRE(eventsOf(calendar).size() == 1);
    icalcomponent* event = eventsOf(calendar).front();
    CHECK(icalcomponent_count_components(event, ICAL_VALARM_COMPONENT) == 2);
    const QString kept = u"Fin\nEND:VEVENT\nBEGIN:VALARM;a,b\\n \"guillemets\" 😀é\tœ"_s;
    CHECK(QString::fromUtf8(icalcomponent_get_description(event)).contains(kept));
    CHECK(QString::fromUtf8(icalcomponent_get_location(event)) == kept.simplified());
    const QByteArrayList lines = unfolded(bytes);
    CHECK(lines.count("END:VEVENT") == 1);
    CHECK(lines.count("BEGIN:VALARM") == 2);
    const auto category = std::ranges::find_if(lines, [](const auto& l) { return l.startsWith("CATEGORIES:"); });
    REQUIRE(category != lines.end());
    CHECK(category->count("\\,") == 2); // one inside each of the two names
    CHECK(QByteArray(*category).replace("\\,", "").count(',') == 1);
}

TEST_CASE("a megabyte of text is folded line by line and read back whole")
{
    CalendarEntry made = entry(1, u"2025-04-10", u"Long"_s);
    made.note = u"é, ;😀\n"_s.repeated(150000) + u"fin"_s;
    const QByteArray bytes = agendaOf({made});
    REQUIRE(bytes.size() > 1000000);
    checkLines(bytes);
    const auto calendar = parsedCalendar(bytes);
    CHECK(QString::fromUtf8(icalcomponent_get_description(eventsOf(calendar).front())) == made.note);
}

TEST_CASE("an agenda without entries is a valid file; what has no date is left out")
{
    CalendarEntry undated = entry(1, u"2025", u"?"_s);
    undated.date.reset();
    CHECK(eventsOf(parsedCalendar(agendaOf({undated, entry(2, u"2025-04-10", u"Comité"_s)}))).size() == 1);
    CHECK(agendaOf({}).endsWith("END:VCALENDAR\r\n"));
}
