// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/recognition.h"

#include <QStringList>

namespace parvis::test {

/// The words of a page whose lines stand one below the other, 30 points apart from 60 points on, each a piece of its
/// own.
inline std::vector<PdfWord> typedLines(const QStringList& lines)
{
    std::vector<PdfWord> words;
    double y = 60;
    for (const QString& line : lines) {
        double x = 40;
        for (const QString& word : line.split(u' ')) {
            words.push_back({word, QRectF(x, y, 5.0 * double(word.size()), 10)});
            x += 5.0 * double(word.size()) + 3;
        }
        words.back().endsLine = true;
        y += 30;
    }
    return words;
}

/// What a document of these lines says.
inline RecognisedFacts factsOf(const QStringList& lines, const std::vector<SignatureField>& fields = {})
{
    return recognise(Register(), {typedLines(lines)}, {}, fields);
}

} // namespace parvis::test
