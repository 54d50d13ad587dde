// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_block.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Confidence in a function that stands alone: over who signs, and where it may be a word of the text.
constexpr double overAName = 0.8;
constexpr double overNothing = 0.55;

/// A line with the name of a body below a function that does not go on in it: "Le Président de la communauté
/// d'agglomération / Amiens Métropole" does.
bool isBodyBelow(const PrintedPiece& function, const PrintedPiece& line)
{
    static const QRegularExpression open(u"\\b(de|du|des|la|le|les|et|à|au|aux|en|pour)$|['’-]$"_s);
    static const QRegularExpression article(u"^\\W*(L['’]|La\\s|Le\\s|Les\\s)"_s);
    const bool isTold = !bodyOfFunction(function.text).isEmpty() && !article.match(line.text).hasMatch();
    return !isTold && !open.match(function.text.trimmed()).hasMatch() && isBodyLine(line.text);
}

/// Whether a line is the rest of a body's name above it. "Tergnier La Fère" may be that or a person: the person stands
/// below it.
bool isRestOfBody(const SignatoryBlock& block, std::size_t line)
{
    const PrintedPiece& each = *block.lines[line];
    const PrintedPiece& above = *block.lines[line - 1];
    if (isMaking(each.text) || isPersonInCapitals(each.text))
        return false;
    const bool isPersonFurther = std::any_of(block.lines.begin() + std::ptrdiff_t(line) + 1, block.lines.end(),
                                             [](const PrintedPiece* further) { return isPerson(further->text); });
    return goesOn(above, each) || (isPersonFurther && each.box.top() - above.box.bottom() < 0.8 * each.box.height());
}

/// "Le Président / Prénom NOM / pour la Région": the lines that name the body below the person; none where none does.
std::vector<const PrintedPiece*> bodyUnderneath(const std::vector<const PrintedPiece*>& lines)
{
    static const QRegularExpression opening(u"^\\W*pour\\s+(l['’]|la\\s|le\\s|les\\s)"_s);
    const auto first = std::ranges::find_if(lines, [&](const PrintedPiece* each) {
        return opening.match(each->text).hasMatch() && bodyKindOf(tokensOf(bodyAsNamed(each->text)));
    });
    std::vector<const PrintedPiece*> body;
    for (auto line = first; line != lines.end() && body.size() < 3; ++line) {
        const bool isRest = body.empty() || (!isMaking((*line)->text) && !isPersonInCapitals((*line)->text) &&
                                             (*line)->box.top() - body.back()->box.bottom() < (*line)->box.height());
        if (!isRest)
            break;
        body.push_back(*line);
    }
    return body;
}

/// "La Directrice de la Mission locale," over the name of who signs: a block without "Pour".
std::optional<FoundSignatory> readFunctionAlone(const SignatoryBlock& block)
{
    std::vector<const PrintedPiece*> function{block.lines.front()};
    std::size_t next = 1;
    // The comma behind the function ends it, in whichever line it stands.
    const auto endsFunction = [](const PrintedPiece* line) { return line->text.trimmed().endsWith(u','); };
    while (next < block.lines.size() && next < 3 && !endsFunction(function.back()) &&
           !isMaking(block.lines[next]->text) && !isBodyBelow(*function.back(), *block.lines[next]) &&
           (endsFunction(block.lines[next]) || goesOn(*function.back(), *block.lines[next])))
        function.push_back(block.lines[next++]);
    // "Le Président / La communauté de communes du Pays de Mormal"
    std::vector<const PrintedPiece*> body;
    while (next < block.lines.size() && body.size() < 3 &&
           (body.empty() ? isBodyBelow(*function.back(), *block.lines[next]) : isRestOfBody(block, next)))
        body.push_back(block.lines[next++]);
    // A sentence that begins so goes on; a signature leaves room, or a name stands below.
    const PrintedPiece* below = next < block.lines.size() ? block.lines[next] : nullptr;
    const PrintedPiece* last = body.empty() ? function.back() : body.back();
    const bool isRunningText = below && !isPerson(below->text) && !isMaking(below->text) &&
                               below->box.top() - last->box.bottom() < last->box.height();
    const QString text = placeOf(*block.page, function).text;
    if (isRunningText || text.trimmed().endsWith(u'.'))
        return std::nullopt;
    // The next function is that of the next who signs.
    const auto end = std::find_if(block.lines.begin() + std::ptrdiff_t(next), block.lines.end(),
                                  [](const PrintedPiece* line) { return isFunctionLine(*line); });
    const std::vector<const PrintedPiece*> rest{block.lines.begin() + std::ptrdiff_t(next), end};
    const bool isSigned = (below && isPerson(below->text)) || hasSignatureMark(rest);
    FoundSignatory found{
        {}, isSigned ? overAName : overNothing, u"signature-function"_s, {placeOf(*block.page, function)}};
    found.value.function = functionAsKept(withoutBehalf(text));
    found.value.organisation = bodyAsNamed(bodyOfFunction(found.value.function));
    if (!body.empty()) {
        found.places.push_back(placeOf(*block.page, body));
        found.value.organisation = bodyAsNamed(found.places.back().text);
    }
    if (const auto named = bodyUnderneath(rest); !named.empty() && body.empty()) {
        found.places.push_back(placeOf(*block.page, named, 1));
        found.value.organisation = bodyAsNamed(found.places.back().text);
    }
    if (found.value.organisation.isEmpty())
        return std::nullopt;
    found.value.functionPlace = placeOf(*block.page, function);
    readMaking(*block.page, rest, found.value);
    return found;
}

} // namespace

std::vector<FoundSignatory> signatoriesByFunction(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    const std::vector<std::optional<double>> places = signingPlaces(reading);
    for (std::size_t i = 0; i < reading.pages.size(); ++i) {
        const PrintedPage& page = reading.pages[i];
        for (std::size_t row = 0; places[i] && row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                if (piece.box.top() < *places[i] || !isFunctionLine(piece))
                    continue;
                if (const auto found = readFunctionAlone(blockAt(page, row, piece, beginsWithPour)))
                    all.push_back(*found);
            }
        }
    }
    return all;
}

} // namespace parvis
