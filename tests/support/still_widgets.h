// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QRect>
#include <QStringList>
#include <QWidget>

#include <functional>

namespace parvis::test {

/// Where the visible widgets of a window stand, in its own pixels.
using Places = QHash<const QWidget*, QRect>;

/// "QToolButton removeAction"
QString nameOf(const QWidget& widget);
/// @param without  these and what stands inside them are left out; null ones count for nothing
Places placesIn(const QWidget& window, const QList<const QWidget*>& without);
/// Runs `settle` until every widget keeps its place: charts, figures and sheets come after the first frame.
void waitUntilStill(const QWidget& window, const std::function<void()>& settle);
/// The widgets that are still visible but stand elsewhere now, with both places.
QStringList movedSince(const Places& before, const QWidget& window);
/// What the layouts of a window hold for later: hidden by itself, beside widgets that are shown.
QList<QWidget*> hiddenIn(QWidget& window);

} // namespace parvis::test
