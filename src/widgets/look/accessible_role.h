// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QWidget;

namespace parvis {

/// Says what a widget is where the toolkit does not know: a picture that is drawn from data is a Chart, a scroll area
/// that the keyboard stops at a Grouping of what it holds. GUI thread.
void setAccessibleRole(QWidget* widget, QAccessible::Role role);
/// What such a widget shows or stands at now, "Signature, 19 April 2024"; a screen reader reads it at once.
void setAccessibleValue(QWidget* widget, const QString& value);

} // namespace parvis
