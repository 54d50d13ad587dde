// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Private to the layer: signs without width that say where a line may end. They guide the breaking of lines and are not
// painted: who copies or searches the text of a page does not meet them.

#include "pdf/flow_document.h"

namespace parvis {

/// Puts the marks in: between the syllables of long words, in addresses at / ? & - = _, and none within "2023-1314".
/// Names (a capital letter), codes (a digit), addresses and file names are never divided into syllables.
/// @param language  BCP 47; syllables are known in French
QString withBreakMarks(const QString& text, Breaks breaks, const QString& language);

bool isBreakMark(QChar c);
bool hasBreakMarks(const QString& text);

} // namespace parvis
