// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPlainTextEdit;

namespace parvis {

/// What stands in a field of several lines, with its no-break blanks: QPlainTextEdit::toPlainText() gives plain blanks
/// for them, so that a text that nobody touched would differ from the one that was set.
QString writtenText(const QPlainTextEdit& field);

} // namespace parvis
