// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"
#include "recognition/printed_dates.h"

namespace parvis {

/// When and where the document says that it was made: "Fait à Arras, le 19 avril 2024".
struct MadeAt
{
    QString place; ///< empty: it names none
    std::optional<PrintedPlace> placePrinted = {};
    PrintedDate date;
    bool isClosing = true; ///< not within a sentence: "le contrat signé à Arras le 19 avril 2015"
    bool isSure = true;    ///< its words say so; "Arras, le 19 avril 2024" alone does not
};
/// Those of these tokens, in reading order.
std::vector<MadeAt> madeAtIn(const DocumentReading& reading, std::size_t first, std::size_t end);

/// The name of the place, as printed from this token on; it ends at a comma, "le", a number or the end of the line.
struct PlaceOfMaking
{
    QString name;
    std::size_t last = 0;
};

/// @param end  the token at which the date begins
PlaceOfMaking placeFrom(const DocumentReading& reading, std::size_t first, std::size_t end);

/// Where it was made, as far as that stands without a day: "Établie à Arras en deux originaux."
std::optional<PrintedPlace> placeWithoutDay(const DocumentReading& reading);

/// Whether a place for the day of making is empty: "Fait à Arras, le ……".
bool isDayLeftBlank(const PrintedText& text);

} // namespace parvis
