// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/known_bodies.h"
#include "recognition/made_at.h"
#include "recognition/signatories/signatory_block.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Whether the first thing on a page is who signs: then the blocks of the page before go on there.
bool beginsWithBlocks(const PrintedPage& page)
{
    const auto begins = [](const PrintedPiece& piece) {
        return isFunctionLine(piece) || beginsWithPour(piece) ||
               (piece.text.size() < 60 && bodyKindOf(tokensOf(bodyAsNamed(piece.text))));
    };
    return !page.rows().empty() && std::ranges::any_of(page.rows().front(), begins);
}

/// "Page de signatures", "Les signataires", "Ont signé :": a heading over those who sign.
bool announcesSignatures(const PrintedPiece& piece)
{
    static const QRegularExpression heading(
        u"^\\W*([\\divx]+[.)]? )?((page|bloc|cadre|tableau|liste)s? (de |des )?|les |ont )?(parties )?"
        u"(signatures?|signataires?|signe)( le present \\w+)?( des? (parties|partenaires|signataires|contrat))?\\W*$"_s);
    return piece.text.size() < 60 && heading.match(fold(piece.text)).hasMatch() && !isMaking(piece.text);
}

/// Lines that say that it was signed: "Signé électroniquement le …", "Original signé".
int marksOn(const PrintedPage& page)
{
    int marks = 0;
    for (const auto& row : page.rows()) {
        for (const PrintedPiece& piece : row)
            marks += piece.text.size() < 60 && isMaking(piece.text) && isSignatureMark(piece.text);
    }
    return marks;
}

} // namespace

std::vector<std::optional<double>> signingPlaces(const DocumentReading& reading)
{
    std::vector<std::optional<double>> places(reading.pages.size());
    const auto open = [&](std::size_t page, double top) { places[page] = std::min(places[page].value_or(top), top); };
    for (const MadeAt& made : madeAtIn(reading, 0, reading.text.size())) {
        const Token& token = reading.text[made.date.first];
        if (made.isClosing)
            open(std::size_t(token.page) - 1, reading.pages[std::size_t(token.page) - 1].box(token.word).top());
    }
    for (std::size_t i = 0; i < places.size(); ++i) {
        for (const auto& row : reading.pages[i].rows()) {
            if (row.size() == 1 && announcesSignatures(row.front()))
                open(i, row.front().box.top());
        }
        if (marksOn(reading.pages[i]) > 1)
            open(i, std::numeric_limits<double>::lowest());
        if (i > 0 && places[i - 1] && beginsWithBlocks(reading.pages[i]))
            open(i, std::numeric_limits<double>::lowest());
    }
    return places;
}

} // namespace parvis
