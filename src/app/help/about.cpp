// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/about.h"

#include "domain/names.h"
#include "domain/translate.h"

#include <QKeySequence>

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The keys as they are called in the language: Maj for Shift.
QString named(QString keys)
{
    static const QString shift = QKeySequence(Qt::SHIFT | Qt::Key_A).toString(QKeySequence::NativeText).chopped(2);
    return keys.replace(u"Shift"_s, shift);
}

} // namespace

HelpText aboutText(const Register& records)
{
    QString html = u"<h2>Parvis %1</h2><p>%2</p><p>%3</p><h3>%4</h3><ul>"_s.arg(
        QStringLiteral(PARVIS_VERSION),
        translate("app", "The desktop register of the contracts “Engagements Quartiers 2030”."),
        translate("app", "Free software under the GNU General Public License, version 3 or later. It uses Qt, "
                         "SQLite, GDAL and Poppler."),
        translate("app", "Data"));
    std::set<QString> lines;
    for (const Source& source : records.all<Source>()) {
        if (!source.licence.isEmpty())
            lines.insert(u"<li><b>%1</b> – %2 (%3%4)</li>"_s.arg(
                source.producer.toHtmlEscaped(), source.title.toHtmlEscaped(), source.licence.toHtmlEscaped(),
                source.vintage.isEmpty() ? QString() : u", "_s + vintageText(source.vintage)));
    }
    for (const QString& line : lines)
        html += line;
    html += u"</ul><p>%1</p>"_s.arg(
        translate("app", "A figure without a licence here is quoted from the press or from a public document, with its "
                         "source beside it. What Parvis says of an address is an indication, not a certificate."));
    return {translate("app", "About Parvis"), html};
}

HelpText accessibilityText()
{
    const std::pair<QString, QString> lines[] = {
        {translate("app", "Without a mouse"),
         translate("app",
                   "F6 goes from part to part, Tab from field to field, Ctrl+Shift+P finds every command; Help › "
                   "Keyboard shortcuts lists the keys.")},
        {translate("app", "Larger text"), translate("app", "View › Size of text, up to 200 %.")},
        {translate("app", "Contrast"),
         translate("app", "View › Colours: light or dark, both readable; no information by "
                          "colour alone.")},
        {translate("app", "Less movement"),
         translate("app", "Preferences › Animations; the wish of the system counts.")},
        {translate("app", "Screen reader"),
         translate("app", "Everything has a name; the map is read as a list, each chart also as a table.")},
        {translate("app", "What is greyed"), translate("app", "Its tip says why it cannot be used now.")}};
    QString html = u"<table cellpadding=\"4\">"_s;
    for (const auto& [need, answer] : lines)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(need, answer);
    html += u"</table><p>%1</p>"_s.arg(translate(
        "app", "Criterion by criterion (RGAA-APPS), with what is not met yet: docs/accessibilite.md, beside the "
               "program's sources."));
    return {translate("app", "Accessibility"), html};
}

HelpText shortcutsText()
{
    const std::pair<QString, QString> lines[] = {
        {u"F1"_s, translate("app", "The guide, at the page that is shown")},
        {u"Ctrl+K"_s, translate("app", "Search everything")},
        {u"Ctrl+L"_s, translate("app", "Is this address in a QPV?")},
        {u"Ctrl+Shift+P"_s, translate("app", "All commands, by what is typed of their name")},
        {u"Ctrl+1 … Ctrl+9, Ctrl+0, Ctrl+J, Ctrl+H, Ctrl+T, Ctrl+U"_s, translate("app", "Open a page")},
        {u"Alt+←, Alt+→"_s, translate("app", "Back to the page and the record before, and forward again")},
        {u"F6, Shift+F6"_s, translate("app", "Next part of the window, previous part")},
        {translate("app", "Escape", "key"), translate("app", "Close a list; take the filters away")},
        {u"Ctrl+F"_s, translate("app", "Filter on the current column of a table")},
        {translate("app", "letters"), translate("app", "Find in the current column")},
        {translate("app", "Click, Shift+click on a title"), translate("app", "Sort; sort by one more column")},
        {u"Ctrl+C"_s, translate("app", "Copy the selected lines for a spreadsheet")},
        {u"Ctrl+P"_s, translate("app", "Print what is shown, with a preview")},
        {u"Ctrl+E"_s, translate("app", "Edit the selected signatories or contracts in one step")},
        {u"Ctrl+R"_s, translate("app", "Log a reminder of the selected signatories")},
        {u"Ctrl+V"_s, translate("app", "Paste a list of signatories from a spreadsheet")},
        {translate("app", "Enter, double click"), translate("app", "Open or edit the cell")},
        {u"F2"_s, translate("app", "Edit the cell")},
        {translate("app", "Delete", "key"), translate("app", "Remove the selected signatories")},
        {u"Ctrl+Z, Ctrl+Y"_s, translate("app", "Undo, redo")}};
    QString html = u"<table cellpadding=\"4\">"_s;
    for (const auto& [keys, what] : lines)
        html += u"<tr><td><b>%1</b></td><td>%2</td></tr>"_s.arg(named(keys), what);
    return {translate("app", "Keyboard shortcuts"), html + u"</table>"_s};
}

} // namespace parvis
