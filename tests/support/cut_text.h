// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace parvis::test {

/// The labels, buttons, boxes, tabs and titles of a window that are visible but have less room than their text needs,
/// each in words. Not those that shorten their text themselves, with "…" and a tip, and not what can be scrolled to.
QStringList cutTextsIn(const QWidget& window);

} // namespace parvis::test
