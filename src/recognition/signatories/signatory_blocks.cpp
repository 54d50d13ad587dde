// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_block.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// "le Préfet du Nord et par délégation" is the State: who signs for another signs for his body.
QString bodySignedFor(const QString& printed)
{
    const QString body = bodyAsNamed(withoutBehalf(printed.left(beginOfRepresented(printed))));
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
        else if (function.empty() && !bodyEnds && (body.empty() || !isPersonInCapitals(line->text)))
            body.push_back(line);
        else if (!function.empty() && function.size() < 3 && !isEnded && goesOn(*function.back(), *line))
            function.push_back(line);
        else
            isEnded = !function.empty();
    }
    FoundSignatory found{{}, 0.9, u"signature-block"_s, {placeOf(*block.page, body, 1)}};
    found.value.organisation = bodySignedFor(found.places.front().text);
    const bool isKnown = bodyKindOf(tokensOf(found.value.organisation)).has_value();
    const bool isRepresented = beginOfRepresented(found.places.front().text) < found.places.front().text.size();
    if (found.value.organisation.isEmpty() || (function.empty() && (!isKnown || (making.empty() && !isRepresented))))
        return std::nullopt;
    if (!function.empty()) {
        found.value.functionPlace = placeOf(*block.page, function);
        found.value.function = functionAsKept(withoutBehalf(found.value.functionPlace->text));
    }
    // "Pour la Région, représentée par son président,"
    const QString represented = found.places.front().text.mid(beginOfRepresented(found.places.front().text));
    if (function.empty() && !represented.isEmpty()) {
        static const QRegularExpression opening(u"^.*?\\bpar\\s+"_s);
        found.value.function = functionAsKept(QString(represented).remove(opening));
        if (!beginsWithFunction(found.value.function))
            found.value.function.clear();
    }
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
