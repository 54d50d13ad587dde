// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_block.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Where the name ends that a text begins with: before "représentée par", or a colon.
qsizetype endOfName(const QString& text)
{
    const qsizetype colon = text.indexOf(u':');
    return std::min(beginOfRepresented(text), colon > 0 ? colon : text.size());
}

/// What stands behind the name as the function of who signs: "représentée par son président", ": Prénom NOM,
/// président".
QString functionBehindName(const QString& text)
{
    static const QRegularExpression opening(u"^(:|.*?\\bpar\\b)\\s*"_s);
    const QString function = functionAsKept(text.mid(endOfName(text)).section(u';', 0, 0).remove(opening));
    return beginsWithFunction(function) ? function : QString();
}

/// "le Préfet du Nord et par délégation" is the State: who signs for another signs for his body.
QString bodySignedFor(const QString& printed)
{
    const QString body = bodyAsNamed(withoutBehalf(printed.left(endOfName(printed))));
    return beginsWithFunction(body) ? bodyOfFunction(body) : body;
}

std::optional<FoundSignatory> read(const SignatoryBlock& block)
{
    std::vector<const PrintedPiece*> body;
    std::vector<const PrintedPiece*> function;
    std::vector<const PrintedPiece*> making;
    bool isEnded = false; // the function
    for (const PrintedPiece* line : block.lines) {
        const bool bodyEnds = !body.empty() && (body.back()->text.trimmed().endsWith(u',') || body.size() >= 5);
        if (!making.empty() || isMaking(line->text))
            making.push_back(line);
        else if (function.empty() && !body.empty() && beginsWithFunction(withoutBehalf(line->text)))
            function.push_back(line);
        else if (function.empty() && !body.empty() && withoutBehalf(line->text).trimmed().isEmpty())
            continue;
        else if (function.empty() && !body.empty() && beginOfRepresented(line->text) == 0)
            body.push_back(line);
        else if (function.empty() && !bodyEnds && (body.empty() || !isPersonBelow(*body.back(), *line)))
            body.push_back(line);
        else if (!function.empty() && function.size() < 3 && !isEnded && goesOn(*function.back(), *line))
            function.push_back(line);
        else
            isEnded = !function.empty();
    }
    FoundSignatory found{{}, 0.9, u"signature-block"_s, {placeOf(*block.page, body, 1)}};
    found.value.organisation = bodySignedFor(found.places.front().text);
    const bool isKnown = bodyKindOf(tokensOf(found.value.organisation)).has_value();
    const QString& printed = found.places.front().text;
    const QString behind = functionBehindName(printed);
    // "Pour la Région : 12 000 €" names who pays.
    const bool isFollowed = !behind.isEmpty() || beginOfRepresented(printed) < printed.size();
    if (found.value.organisation.isEmpty() || (function.empty() && (!isKnown || (making.empty() && !isFollowed))))
        return std::nullopt;
    if (!function.empty()) {
        found.value.functionPlace = placeOf(*block.page, function);
        found.value.function = functionAsKept(withoutBehalf(found.value.functionPlace->text));
    }
    if (function.empty())
        found.value.function = behind;
    readMaking(*block.page, making, found.value);
    return found;
}

} // namespace

std::vector<FoundSignatory> signatoriesInBlocks(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        for (std::size_t row = 0; row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                if (!beginsWithPour(piece))
                    continue;
                if (const auto found = read(blockAt(page, row, piece, beginsWithPour)))
                    all.push_back(*found);
            }
        }
    }
    return all;
}

} // namespace parvis
