// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

namespace parvis {

/// A word as printed on a page.
struct PdfWord
{
    QString text; ///< clean (cleanText), as it is read
    QRectF box;   ///< points from the top left of the page as shown
    bool endsLine = false;
    bool spaceAfter = true;   ///< false: the next word of the line stands directly behind it
    QString whole = {};       ///< of a word that is cut at the end of its line: with its rest; else empty
    int rest = -1;            ///< of such a word: which word of the page is its rest; -1: it stands on the next page
    double confidence = 1;    ///< 0 to 1; less where it was read from a picture
    bool isFurniture = false; ///< no part of the text of its page (markFurniture)

    friend bool operator==(const PdfWord&, const PdfWord&) = default;
};

} // namespace parvis
