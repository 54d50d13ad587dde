// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QAction;
class QObject;
class QWidget;

namespace parvis {

/// Greys a command or a field and says why in its tip, which is also what a screen reader and the palette of commands
/// say; without an obstacle it can be used, and has its own tip again. GUI thread.
void setObstacle(QAction* command, const QString& obstacle);
void setObstacle(QWidget* control, const QString& obstacle);
/// Why it cannot be used now, of a button that of its action; empty: it can, or nobody said.
QString obstacleOf(const QObject& command);

/// The first thing that stands in the way; the one that has to go first.
QString firstOf(const QStringList& obstacles);
/// `what` unless the condition holds.
QString unless(bool holds, const QString& what);

} // namespace parvis
