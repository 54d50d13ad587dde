// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QPointer>
#include <QString>

#include <vector>

class QAction;
class QMenuBar;
class QWidget;

namespace parvis {

/// One thing that the window can do, as the palette of commands names it.
struct WindowCommand
{
    QPointer<QAction> action;
    QString text; ///< without the mark of its key
    QString path; ///< of menus, or the page: "Affichage › Pages"
    QString keys; ///< its shortcut in words; may be empty
    QIcon icon;
    bool enabled = true;
    QString obstacle;   ///< why it cannot be run now
    QString neededPage; ///< the id of the page that is to be shown before it is run; empty: none
};

/// The text of an action without the mark of its key: "&Tools" → "Tools"; "A && B" → "A & B".
QString plainText(const QAction& action);

/// A page whose commands are wanted.
struct CommandPage
{
    const QWidget* widget = nullptr;
    QString title;
    QString id;             ///< where it is not shown; empty: it is
    bool isUpToDate = true; ///< its commands know what stands in their way
};

/// Every action of the menus, in their order, then those of the pages; each once. Those of a page that is not up to
/// date count as runnable: what stands in their way is known once it is shown. What deletes the record that a page
/// shows is runnable on the page that is shown only.
std::vector<WindowCommand> commandsOf(const QMenuBar& menus, const std::vector<CommandPage>& pages);

/// Those that hold every word of what was typed, anywhere in text, path or keys, whatever case and accents; best first:
/// a text that begins so, a word that does, any other place in the text, then the rest.
std::vector<WindowCommand> commandsFor(const std::vector<WindowCommand>& commands, const QString& typed);

} // namespace parvis
