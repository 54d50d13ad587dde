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
    QString obstacle; ///< why it cannot be run now
};

/// Every action of the menus, in their order, then those of the page that is shown (null: none); each once.
std::vector<WindowCommand> commandsOf(const QMenuBar& menus, const QWidget* page, const QString& pageTitle);

/// Those that hold every word of what was typed, anywhere in text, path or keys, whatever case and accents; best first:
/// a text that begins so, a word that does, any other place in the text, then the rest.
std::vector<WindowCommand> commandsFor(const std::vector<WindowCommand>& commands, const QString& typed);

} // namespace parvis
