// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatories/signatory_block.h"
#include "recognition/signatories/signatory_labels.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Lines = std::vector<const PrintedPiece*>;

constexpr std::size_t mostBodyLines = 4;
constexpr qsizetype longestBodyLine = 90;

/// A line that may be the first of a name: with a capital, behind an article or none.
bool mayBeginBody(const PrintedPiece& piece)
{
    static const QRegularExpression named(u"^\\W*(l['’]|la\\s|le\\s|les\\s)?\\p{Lu}"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return piece.text.size() <= longestBodyLine && named.match(piece.text).hasMatch() &&
           !piece.text.trimmed().endsWith(u'.') && !beginsWithPour(piece) && !isFunctionLine(piece) &&
           !isMaking(piece.text) && !isPersonInCapitals(piece.text);
}

/// Whether nothing stands right above a piece that it could go on with.
bool isFirstOfBlock(const PrintedPage& page, std::size_t row, const PrintedPiece& piece)
{
    static const QRegularExpression sentence(u"[.:;,]$|\\d{4}"_s);
    const double height = piece.box.height();
    for (std::size_t above = row; above > 0; --above) {
        for (const PrintedPiece& each : page.rows()[above - 1]) {
            const double gap = piece.box.top() - each.box.bottom();
            if (gap > 0.9 * height || !isSameColumn(each, piece, piece))
                continue;
            // The short rest of a name may stand below a long line.
            const bool isParagraph = each.box.width() > 1.8 * piece.box.width() && sentence.match(each.text).hasMatch();
            return isMaking(each.text) || isParagraph || std::abs(each.box.height() - height) > 0.25 * height;
        }
        if (piece.box.top() - page.rows()[above - 1].front().box.bottom() > 2 * height)
            break;
    }
    return true;
}

bool namesRepresentative(const PrintedPiece& line)
{
    return beginOfRepresented(line.text) < line.text.size();
}

/// The name at the head of these words, before "représentée par".
QString bodyIn(const PrintedPlace& place)
{
    return bodyAsNamed(place.text.left(beginOfRepresented(place.text)));
}

/// How many of the lines name the body; 0: none does.
std::size_t linesOfBody(const PrintedPage& page, const Lines& lines)
{
    std::size_t end = 1;
    while (end < lines.size() && end <= mostBodyLines && !beginsWithFunction(withoutBehalf(lines[end]->text)) &&
           !isMaking(lines[end]->text) && !isPersonBelow(*lines[end - 1], *lines[end]) &&
           !namesRepresentative(*lines[end - 1]) && beginOfRepresented(lines[end]->text) > 0)
        ++end;
    const QString body = bodyIn(placeOf(page, {lines.begin(), lines.begin() + std::ptrdiff_t(end)}));
    return end <= mostBodyLines && bodyKindOf(tokensOf(body)) && !beginsWithFunction(body) ? end : 0;
}

std::optional<FoundSignatory> readBodyAlone(const SignatoryBlock& block)
{
    const PrintedPage& page = *block.page;
    const Lines& lines = block.lines;
    const std::size_t bodyEnd = linesOfBody(page, lines);
    const Lines body(lines.begin(), lines.begin() + std::ptrdiff_t(bodyEnd));
    if (body.empty())
        return std::nullopt;
    std::size_t next = bodyEnd;
    const bool isNameFirst = next + 1 < lines.size() && isPerson(lines[next]->text) &&
                             beginsWithFunction(withoutBehalf(lines[next + 1]->text));
    next += isNameFirst || (next < lines.size() && namesRepresentative(*lines[next]) &&
                            (next + 1 == lines.size() || !isPersonInCapitals(lines[next + 1]->text)));
    Lines function;
    while (next < lines.size() && function.size() < 3 &&
           (function.empty() ? beginsWithFunction(withoutBehalf(lines[next]->text))
                             : goesOn(*function.back(), *lines[next]) && !isMaking(lines[next]->text)))
        function.push_back(lines[next++]);
    const Lines rest(lines.begin() + std::ptrdiff_t(next), lines.end());
    FoundSignatory found{{}, 0.7, u"signature-body"_s, {placeOf(page, body)}};
    found.value.organisation = bodyIn(found.places.front());
    readMaking(page, rest, found.value);
    // What runs on without room below it is a sentence.
    const bool isSigned = isNameFirst || next > bodyEnd + function.size() ||
                          (!rest.empty() && isPerson(rest.front()->text)) ||
                          found.value.signature != SignatureMark::Unknown;
    const bool runsOn = !isSigned && !rest.empty() && !isMaking(rest.front()->text) &&
                        rest.front()->box.top() - lines[next - 1]->box.bottom() < rest.front()->box.height();
    if (runsOn || (function.empty() && found.value.signature == SignatureMark::Unknown))
        return std::nullopt;
    if (!function.empty()) {
        found.value.functionPlace = placeOf(page, function);
        found.value.function = functionAsKept(withoutBehalf(found.value.functionPlace->text));
        found.confidence = isSigned ? 0.85 : 0.7;
    }
    return found;
}

} // namespace

std::vector<FoundSignatory> signatoriesByBody(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    const std::vector<std::optional<double>> places = signingPlaces(reading);
    for (std::size_t i = 0; i < reading.pages.size(); ++i) {
        const PrintedPage& page = reading.pages[i];
        std::vector<std::pair<std::size_t, const PrintedPiece*>> firsts; // with their rows
        for (std::size_t row = 0; places[i] && row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                if (piece.box.top() >= *places[i] && mayBeginBody(piece) &&
                    labelledLine(page, piece).label == SignatoryLabel::None && isFirstOfBlock(page, row, piece) &&
                    linesOfBody(page, blockAt(page, row, piece, beginsWithPour).lines) > 0)
                    firsts.emplace_back(row, &piece);
            }
        }
        const auto begins = [&](const PrintedPiece& piece) {
            return beginsWithPour(piece) ||
                   std::ranges::any_of(firsts, [&](const auto& first) { return first.second == &piece; });
        };
        for (const auto& [row, piece] : firsts) {
            if (const auto found = readBodyAlone(blockAt(page, row, *piece, begins)))
                all.push_back(*found);
        }
    }
    return all;
}

} // namespace parvis
