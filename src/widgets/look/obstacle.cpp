// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/obstacle.h"

#include <QAbstractButton>
#include <QAction>
#include <QToolButton>
#include <QVariant>

namespace parvis {

namespace {

constexpr const char* obstacleProperty = "obstacle";
constexpr const char* ownTipProperty = "ownTip"; ///< what the tip was before the obstacle
constexpr const char* tipProperty = "obstacleTip";

/// An action without a tip of its own answers with its text, which then would not follow another text.
bool hasOwnTip(const QAction& action)
{
    return action.toolTip() != QAction(action.text()).toolTip();
}

bool hasOwnTip(const QWidget& control)
{
    return !control.toolTip().isEmpty();
}

template <class Command>
void set(Command* command, const QString& obstacle)
{
    if (const QVariant said = command->property(tipProperty);
        said.isValid() && said.toString() == command->toolTip()) // no other one since
        command->setToolTip(command->property(ownTipProperty).toString());
    command->setEnabled(obstacle.isEmpty());
    command->setProperty(obstacleProperty, obstacle);
    command->setProperty(ownTipProperty, hasOwnTip(*command) ? command->toolTip() : QString());
    command->setProperty(tipProperty, QVariant());
    if (obstacle.isEmpty())
        return;
    const QString tip = command->toolTip().isEmpty() ? obstacle : command->toolTip() + u'\n' + obstacle;
    command->setProperty(tipProperty, tip);
    command->setToolTip(tip);
}

} // namespace

void setObstacle(QAction* command, const QString& obstacle)
{
    set(command, obstacle);
}

void setObstacle(QWidget* control, const QString& obstacle)
{
    set(control, obstacle);
}

QString obstacleOf(const QObject& command)
{
    const auto* button = qobject_cast<const QToolButton*>(&command);
    const QObject& said = button && button->defaultAction() ? *static_cast<QObject*>(button->defaultAction()) : command;
    return said.property(obstacleProperty).toString();
}

QString firstOf(const QStringList& obstacles)
{
    for (const QString& obstacle : obstacles) {
        if (!obstacle.isEmpty())
            return obstacle;
    }
    return {};
}

QString unless(bool holds, const QString& what)
{
    return holds ? QString() : what;
}

} // namespace parvis
