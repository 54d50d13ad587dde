// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/choice_commands.h"

#include "domain/translate.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What a screen reader says of a box, or else the label beside it.
QString nameOf(const QComboBox& box, const QWidget& page)
{
    if (!box.accessibleName().isEmpty())
        return box.accessibleName();
    for (const QLabel* label : page.findChildren<QLabel*>()) {
        if (label->buddy() == &box)
            return withoutMnemonic(label->text());
    }
    return {};
}

bool isOffered(const QWidget& control, const CommandPage& page)
{
    const bool isOfRecord = page.sheet && page.sheet->isAncestorOf(&control);
    return !isOfRecord && (control.isVisibleTo(page.widget) || !page.isUpToDate);
}

WindowCommand commandOf(QWidget* control, const QString& text, const CommandPage& page)
{
    WindowCommand command;
    command.text = text;
    command.path = page.title;
    command.neededPage = page.id;
    command.control = control;
    command.enabled = control->isEnabled() || !page.isUpToDate;
    command.obstacle = obstacleOf(*control);
    return command;
}

void addEntries(std::vector<WindowCommand>& commands, QComboBox* box, const CommandPage& page)
{
    const QString name = nameOf(*box, *page.widget);
    for (int i = 0; i < box->count() && !name.isEmpty(); ++i) {
        if (box->itemText(i).isEmpty() ||
            !box->model()->index(i, box->modelColumn()).flags().testFlag(Qt::ItemIsEnabled))
            continue;
        WindowCommand command = commandOf(box, translate("app", "%1: %2").arg(name, box->itemText(i)), page);
        command.choice = box->itemText(i);
        if (i == box->currentIndex() && page.isUpToDate)
            command.icon = Look::icon(u"check"_s);
        commands.push_back(std::move(command));
    }
}

} // namespace

std::vector<WindowCommand> choiceCommands(const CommandPage& page)
{
    std::vector<WindowCommand> commands;
    for (QToolButton* button : page.widget->findChildren<QToolButton*>()) {
        const bool isChoice = button->isCheckable() && !button->defaultAction() && !button->menu();
        const QString text = button->toolTip().isEmpty() ? button->text() : button->toolTip();
        if (isChoice && !text.isEmpty() && isOffered(*button, page))
            commands.push_back(commandOf(button, text, page));
    }
    for (QComboBox* box : page.widget->findChildren<QComboBox*>()) {
        if (!box->isEditable() && isOffered(*box, page))
            addEntries(commands, box, page);
    }
    return commands;
}

bool canBeChosen(const WindowCommand& command)
{
    const auto* box = qobject_cast<QComboBox*>(command.control);
    return command.control && command.control->isVisible() && (!box || box->findText(command.choice) >= 0);
}

void choose(const WindowCommand& command)
{
    if (auto* button = qobject_cast<QToolButton*>(command.control))
        return button->click();
    auto* box = qobject_cast<QComboBox*>(command.control);
    const int index = box->findText(command.choice);
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
    Q_EMIT box->textActivated(command.choice);
}

} // namespace parvis
