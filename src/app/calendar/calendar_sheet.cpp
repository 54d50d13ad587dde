// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_sheet.h"

#include "app/calendar/calendar_schema.h"
#include "widgets/look/look.h"
#include "widgets/workspace/web_address.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto entryScheme = u"entry/"_s;

QString dateText(const std::optional<PartialDate>& date)
{
    return date ? date->text(QLocale()) : QString();
}

bool isKeptHere(EntryKind kind)
{
    return kind == EntryKind::Event || kind == EntryKind::Milestone;
}

} // namespace

CalendarSheet::CalendarSheet(QWidget* parent)
    : RecordSheet(parent)
{
    connect(this, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (link.startsWith(entryScheme))
            Q_EMIT entryChosen(link.mid(entryScheme.size()).toLongLong());
        else
            openAddress(link);
    });
}

void CalendarSheet::showNothing()
{
    clearSections();
    showHint(tr("Select a line to see its details and source."));
}

void CalendarSheet::showEntry(const Register& records, const CalendarEntry& entry)
{
    clearSections();
    showHint({});
    setHeading(entry.title, entry.category == entry.title ? dateText(entry.date) : entry.category);
    FactGrid* facts = addFacts({});
    facts->addState(tr("State"), *markOf(entry.when));
    if (entry.kind == EntryKind::Milestone) {
        facts->add(tr("Planned", "step"), dateText(entry.planned));
        facts->add(tr("Done"), entry.when == When::Done ? dateText(entry.date) : tr("not yet"));
    } else {
        facts->add(tr("Date"), dateText(entry.date));
    }
    if (entry.kind == EntryKind::Event)
        facts->add(tr("Place"), entry.place);
    facts->add(tr("Contract"), entry.contract ? entry.contractName : tr("all"));
    if (!entry.note.isEmpty())
        facts->add(tr("Note"), entry.note);
    if (isKeptHere(entry.kind))
        addSource(records.find(entry.source));
    else
        addText({}, tr("This date is changed where it belongs: open the contract."));
}

void CalendarSheet::showDay(const QString& title, const std::vector<const CalendarEntry*>& entries)
{
    clearSections();
    showHint({});
    setHeading(title, entries.empty() ? tr("Nothing that day") : QString());
    QString html;
    for (const CalendarEntry* entry : entries) {
        QStringList details{label(entry->when), entry->category, entry->contractName};
        details.removeAll(QString());
        html += u"<p><a href=\"%1%2\">%3</a><br><span style=\"color: %4\">%5</span></p>"_s.arg(entryScheme)
                    .arg(calendarId(*entry))
                    .arg(entry->title.toHtmlEscaped(), Look::ink(Look::Ink::Faint).name(),
                         details.join(u" · "_s).toHtmlEscaped());
    }
    addText({}, html.isEmpty() ? tr("Double-click a day, or press Enter, to add an event or a step there.") : html);
}

void CalendarSheet::addSource(const Source* source)
{
    FactGrid* facts = addFacts(tr("Source"));
    facts->add(tr("Title"), source ? source->title : QString());
    if (!source)
        return;
    facts->add(tr("Producer"), source->producer);
    if (!source->url.isEmpty() && addressProblem(source->url).isEmpty())
        addText({}, u"<a href=\"%1\">%2</a>"_s.arg(source->url.toHtmlEscaped(), tr("Open the source")));
}

} // namespace parvis
