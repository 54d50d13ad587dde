// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QIcon>
#include <QPointer>
#include <QString>
#include <QWidget>

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
    QString obstacle;                    ///< why it cannot be run now
    QString neededPage;                  ///< the id of the page that is to be shown before it is run; empty: none
    QPointer<QWidget> control = nullptr; ///< what is chosen from, where there is no action (choice_commands.h)
    QString choice = {};                 ///< of a list of choices, the entry

    const QObject* subject() const { return action ? static_cast<QObject*>(action) : control; }
};

/// A page whose commands are wanted.
struct CommandPage
{
    const QWidget* widget = nullptr;
    QString title;
    QString id;                     ///< where it is not shown; empty: it is
    bool isUpToDate = true;         ///< its commands know what stands in their way
    const QWidget* sheet = nullptr; ///< the part that shows one record
};

/// A text without the mark of its key: "&Tools" → "Tools"; "A && B" → "A & B".
QString withoutMnemonic(const QString& text);

} // namespace parvis
