// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis::test {

/// What is wrong with a French text as it is set (apostrophes, quotation marks, no-break blanks, dates, plurals) and
/// with its words (one term for one thing), each fault with its surroundings. Tags of rich text, addresses and paths
/// are left out. Empty: nothing is wrong.
QStringList frenchFaults(const QString& text);

/// The same, and what must not be left of a text once it is shown: places for values, English words, two blanks.
QStringList shownFaults(const QString& text);

} // namespace parvis::test
