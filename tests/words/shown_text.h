// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QWidget>

namespace parvis::test {

/// What a window says and where: each text once, with the first widget that says it.
using ShownTexts = QMap<QString, QString>;

/// Adds every text that a widget and what is in it show, or would show on a click or under the mouse: labels, buttons,
/// menus, tabs, headers, cells with their tips, choices, empty states, and the names that a screen reader says.
void addShownTexts(const QWidget& window, const QString& place, ShownTexts& texts);

/// What is wrong with them, each line with its place.
QString faultsIn(const ShownTexts& texts);

} // namespace parvis::test
