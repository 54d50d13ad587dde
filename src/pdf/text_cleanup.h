// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis {

/// The text of a PDF as people would have typed it: typographic ligatures spelt out ("déﬁnition" → "définition"), soft
/// hyphens and invisible characters dropped, every kind of blank a plain space, accents composed. Letters, case and
/// punctuation stay.
QString cleanText(const QString& text);

/// The lines of a page as one text, words that were hyphenated at the end of a line whole again: "quar-" + "tier" →
/// "quartier". A hyphen that belongs to the word stays: "Saint-" + "Omer", "2024-" + "2030", "centre-" + "ville".
/// Lines come as printed; the result is clean (cleanText), one line per line feed.
QString joinLines(const QStringList& lines);

} // namespace parvis
