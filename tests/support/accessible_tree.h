// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QWidget;

namespace parvis::test {

/// What a screen reader cannot tell of a widget and of all that is seen in it, one line for each fault: a stop of the
/// keyboard without a role or without a name in words, a state that is not told, a column without a title, a picture
/// without a text. Of lists and tables the first row is asked.
QStringList accessibleFaultsIn(QWidget& root);

/// "QToolButton close in MessageBar messages in …", for the message of a test.
QString placeOf(const QWidget& widget);

} // namespace parvis::test
