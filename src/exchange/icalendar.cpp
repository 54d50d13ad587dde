// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icalendar.h"

#include "domain/translate.h"

#include <libical/ical.h>

namespace parvis {

namespace {

using namespace Qt::StringLiterals;

struct Freed
{
    void operator()(icalcomponent* component) const noexcept { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, Freed>;

/// Text without what no agenda can hold: control characters, and line ends other than "\n".
QString clean(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(u'\r', u'\n');
    text.replace(QChar(0x2028), u'\n');
    text.replace(QChar(0x2029), u'\n');
    text.removeIf([](QChar c) { return (c.unicode() < 0x20 && c != u'\n' && c != u'\t') || c.unicode() == 0x7F; });
    return text;
}

QByteArray textOf(const QString& text)
{
    return clean(text).toUtf8();
}

/// For CATEGORIES, whose escaping libical leaves to its caller: its commas part the names.
QByteArray escaped(const QString& text)
{
    QString made = clean(text).simplified();
    made.replace(u'\\', u"\\\\"_s).replace(u';', u"\\;"_s).replace(u',', u"\\,"_s);
    return made.toUtf8();
}

icaltimetype timeOf(const QDateTime& moment)
{
    return icaltime_from_string(moment.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s).toLatin1().constData());
}

icaltimetype dayOf(QDate day)
{
    icaltimetype time = icaltime_null_date();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    return time;
}

QString precisionText(const PartialDate& date, const QLocale& locale)
{
    switch (date.precision()) {
    case PartialDate::Precision::Day:
        return {};
    case PartialDate::Precision::Month:
        return translate("exchange", "Known to the month only: %1.").arg(date.text(locale));
    case PartialDate::Precision::Year:
        return translate("exchange", "Known to the year only: %1.").arg(date.text(locale));
    }
    return {};
}

QString summaryOf(const CalendarEntry& entry, const QLocale& locale)
{
    QString text = entry.title.simplified();
    if (entry.when == When::Done)
        text = translate("exchange", "Done: %1").arg(text);
    if (entry.date->precision() != PartialDate::Precision::Day)
        text += u" (%1)"_s.arg(entry.date->text(locale));
    if (!entry.contractName.isEmpty())
        text += u" – "_s + entry.contractName;
    return text;
}

QString descriptionOf(const AgendaEntry& agenda, const QLocale& locale)
{
    const CalendarEntry& entry = agenda.entry;
    QStringList lines{precisionText(*entry.date, locale)};
    if (entry.when == When::Done && entry.planned)
        lines << translate("exchange", "Planned for: %1").arg(entry.planned->text(locale));
    if (!entry.contractName.isEmpty())
        lines << translate("exchange", "Contract: %1").arg(entry.contractName);
    lines << entry.note;
    if (!agenda.source.isEmpty())
        lines << translate("exchange", "Source: %1").arg(agenda.source);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// At nine in the morning, so many days before a day that begins at midnight.
icaltriggertype triggerBefore(int days)
{
    constexpr int nine = 9;
    constexpr int hoursOfDay = 24;
    const int hours = days * hoursOfDay - nine;
    icaltriggertype trigger{};
    trigger.time = icaltime_null_time();
    trigger.duration.is_neg = hours > 0 ? 1 : 0;
    trigger.duration.days = unsigned(std::abs(hours) / hoursOfDay);
    trigger.duration.hours = unsigned(std::abs(hours) % hoursOfDay);
    return trigger;
}

void addAlarm(icalcomponent* event, int days, const QByteArray& text)
{
    icalcomponent* alarm = icalcomponent_new_valarm();
    icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
    icalcomponent_add_property(alarm, icalproperty_new_trigger(triggerBefore(days)));
    icalcomponent_add_property(alarm, icalproperty_new_description(text.constData()));
    icalcomponent_add_component(event, alarm);
}

QByteArray categoriesOf(const CalendarEntry& entry)
{
    QByteArrayList categories;
    for (const QString& name : {entry.category, entry.contractName}) {
        if (!name.isEmpty())
            categories << escaped(name);
    }
    return categories.join(',');
}

icalcomponent* eventOf(const AgendaEntry& agenda, const AgendaSetting& setting)
{
    const CalendarEntry& entry = agenda.entry;
    const QDate day = entry.date->lastDay();
    const QByteArray summary = textOf(summaryOf(entry, setting.locale));
    icalcomponent* event = icalcomponent_new_vevent();
    const auto add = [event](icalproperty* property) { icalcomponent_add_property(event, property); };
    add(icalproperty_new_uid(agendaKey(entry, setting.identity).toUtf8().constData()));
    add(icalproperty_new_dtstamp(timeOf(setting.now)));
    add(icalproperty_new_dtstart(dayOf(day)));
    add(icalproperty_new_dtend(dayOf(day.addDays(1))));
    add(icalproperty_new_summary(summary.constData()));
    if (const QByteArray text = textOf(descriptionOf(agenda, setting.locale)); !text.isEmpty())
        add(icalproperty_new_description(text.constData()));
    if (!entry.place.isEmpty())
        add(icalproperty_new_location(textOf(entry.place.simplified()).constData()));
    if (const QByteArray categories = categoriesOf(entry); !categories.isEmpty())
        add(icalproperty_new_categories(categories.constData()));
    add(icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    add(icalproperty_new_sequence(agenda.revision.sequence));
    if (agenda.revision.modified.isValid())
        add(icalproperty_new_lastmodified(timeOf(agenda.revision.modified)));
    if (entry.when == When::Upcoming) {
        for (const int days : setting.alarms)
            addAlarm(event, days, summary);
    }
    return event;
}

} // namespace

QString agendaKey(const CalendarEntry& entry, const QString& identity)
{
    return u"%1-%2@%3"_s.arg(identifier(entry.kind)).arg(entry.record).arg(identity);
}

QByteArray toICalendar(std::span<const AgendaEntry> entries, const AgendaSetting& setting)
{
    const Component calendar(icalcomponent_new_vcalendar());
    const auto add = [&](icalproperty* property) { icalcomponent_add_property(calendar.get(), property); };
    add(icalproperty_new_prodid("-//Parvis//Contrats de ville//FR"));
    add(icalproperty_new_version("2.0"));
    add(icalproperty_new_calscale("GREGORIAN"));
    add(icalproperty_new_method(ICAL_METHOD_PUBLISH));
    icalproperty* name = icalproperty_new_x(textOf(setting.name.simplified()).constData());
    icalproperty_set_x_name(name, "X-WR-CALNAME");
    add(name);
    for (const AgendaEntry& entry : entries) {
        if (entry.entry.date)
            icalcomponent_add_component(calendar.get(), eventOf(entry, setting));
    }
    const std::unique_ptr<char, decltype(&std::free)> text(icalcomponent_as_ical_string_r(calendar.get()), &std::free);
    return QByteArray(text.get());
}

} // namespace parvis
