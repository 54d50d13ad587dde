// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The text of a PDF as people would have typed it: typographic ligatures spelt out ("déﬁnition" → "définition"), soft
/// hyphens and invisible characters dropped, every kind of blank a plain space, accents composed. Letters, case and
/// punctuation stay.
QString cleanText(const QString& text);

} // namespace parvis
