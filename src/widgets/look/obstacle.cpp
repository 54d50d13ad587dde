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
QString ownTip(const QAction& action)
{
    const QAction bare(action.text());
    return action.toolTip() == bare.toolTip() ? QString() : action.toolTip();
}

QString ownTip(const QWidget& control)
{
    return control.toolTip();
}

template <class Command>
void set(Command* command, const QString& obstacle)
{
    const bool stillSaysObstacle =
        command->property(tipProperty).isValid() && command->toolTip() == command->property(tipProperty).toString();
    const QString own = stillSaysObstacle ? command->property(ownTipProperty).toString() : ownTip(*command);
    command->setEnabled(obstacle.isEmpty());
    command->setProperty(obstacleProperty, obstacle);
    command->setProperty(ownTipProperty, own);
    const QString tip = own.isEmpty() || obstacle.isEmpty() ? own + obstacle : own + u'\n' + obstacle;
    command->setProperty(tipProperty, obstacle.isEmpty() ? QVariant() : QVariant(tip));
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
