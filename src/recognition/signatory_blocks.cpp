// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"
#include "recognition/signatory_forms.h"
#include "recognition/signature_rule.h"

#include <QRegularExpression>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Lines of a block further below than this many of their height are of something else: room for a signature.
constexpr double longestGap = 3.5;
constexpr std::size_t mostLines = 9;
/// Confidence in a function that stands alone: over who signs, and where it may be a word of the text.
constexpr double overAName = 0.8;
constexpr double overNothing = 0.55;

bool beginsBlock(const PrintedPiece& piece)
{
    static const QRegularExpression opening(u"^\\W*Pour\\s+(l['’]|la\\s|le\\s|les\\s)?[^\\s:]"_s);
    // Words of offices that name nobody: "Pour extrait conforme".
    static const QRegularExpression office(u"^\\W*pour\\s+(extrait|copie|ampliation|expedition|information|avis|"
                                           u"attribution|notification|valoir|ordre|rappel|memoire|certification)\\b"_s);
    if (piece.text.size() > 110 || !opening.match(piece.text).hasMatch() || office.match(fold(piece.text)).hasMatch())
        return false;
    const QStringList tokens = tokensOf(piece.text);
    // "Pour 2024, …" begins a sentence.
    return tokens.size() >= 2 && !tokens[1][0].isDigit();
}

/// A line that says when or where it was signed, or that it is to be.
bool isMaking(const QString& line)
{
    static const QRegularExpression making(
        u"^\\W*((fait|signe|signee|date|lu et approuve|signature|cachet)\\b|(le|a)\\b.*(\\d|:|_|\\ble\\W*$))"_s);
    return making.match(fold(line)).hasMatch() && !beginsWithFunction(line);
}

/// The pieces of a block, from its first line downwards.
struct Block
{
    const PrintedPage* page = nullptr;
    std::vector<const PrintedPiece*> lines;
};

bool isSameColumn(const PrintedPiece& above, const PrintedPiece& first, const PrintedPiece& piece)
{
    const auto isNear = [](double a, double b) { return std::abs(a - b) < 24; };
    const double common = std::min(first.box.right(), piece.box.right()) - std::max(first.box.left(), piece.box.left());
    return isNear(first.box.left(), piece.box.left()) || isNear(first.box.center().x(), piece.box.center().x()) ||
           isNear(above.box.left(), piece.box.left()) || common > 0.5 * std::min(first.box.width(), piece.box.width());
}

Block blockAt(const PrintedPage& page, std::size_t row, const PrintedPiece& first)
{
    Block block{&page, {&first}};
    for (std::size_t below = row + 1; below < page.rows().size() && block.lines.size() < mostLines; ++below) {
        if (page.rows()[below].front().box.top() - block.lines.back()->box.bottom() >
            3 * longestGap * first.box.height())
            break;
        for (const PrintedPiece& piece : page.rows()[below]) {
            const PrintedPiece& above = *block.lines.back();
            if (!isSameColumn(above, first, piece))
                continue;
            const double gap = piece.box.top() - above.box.bottom();
            if (beginsBlock(piece) || gap > longestGap * first.box.height())
                return block;
            block.lines.push_back(&piece);
            break;
        }
    }
    return block;
}

PrintedPlace placeOf(const PrintedPage& page, const std::vector<const PrintedPiece*>& lines, std::size_t skipped = 0)
{
    std::vector<int> words;
    for (const PrintedPiece* line : lines)
        words.insert(words.end(), line->words.begin(), line->words.end());
    words.erase(words.begin(), words.begin() + std::ptrdiff_t(std::min(skipped, words.size())));
    PrintedPlace place = page.place(words);
    // Lines that a hyphen divides: "Pas-" and "de-Calais" are one name.
    place.text.replace(QRegularExpression(u"(?<=\\w)- (?=\\w)"_s, QRegularExpression::UseUnicodePropertiesOption),
                       u"-"_s);
    return place;
}

/// A place for a date that is left empty: "Date :", "Signé le".
bool isEmptyPlace(const QString& line)
{
    static const QRegularExpression empty(
        u"^\\W*((date|signe|signature|le|cachet)( et (date|cachet|signature))*( le| de signature)?)\\W*$"_s);
    return empty.match(fold(line)).hasMatch();
}

/// "Signé", "Original signé", "Signé électroniquement par": it was signed.
bool isSignatureMark(const QString& line)
{
    static const QRegularExpression marked(
        u"\\b(signe( electroniquement| numeriquement)?|original signe)\\s*$|\\bsigne electroniquement\\b"_s);
    return marked.match(fold(line)).hasMatch();
}

void readMaking(const Block& block, const std::vector<const PrintedPiece*>& lines, RecognisedSignatory& signatory)
{
    for (const PrintedPiece* line : lines) {
        std::vector<Token> tokens = DocumentReading::tokensOfPiece(*block.page, *line);
        if (isSignatureMark(line->text))
            signatory.signature = SignatureMark::Present;
        const auto dates = datesIn(tokens);
        if (dates.empty() && signatory.signature == SignatureMark::Unknown && isEmptyPlace(line->text))
            signatory.signature = SignatureMark::Empty;
        if (dates.empty() || signatory.signedOn)
            continue;
        signatory.signature = SignatureMark::Present;
        signatory.signedOn = dates.front().date;
        std::vector<int> words;
        for (std::size_t i = dates.front().first; i <= dates.front().last; ++i) {
            if (words.empty() || words.back() != tokens[i].word)
                words.push_back(tokens[i].word);
        }
        signatory.datePlace = block.page->place(words);
    }
}

/// A person whose name cannot be the rest of a body's: "M. Nom", "Prénom NOM".
bool isPersonInCapitals(const QString& line)
{
    static const QRegularExpression certain(u"^\\W*(M\\.|Mme|Monsieur|Madame)\\s|\\b\\p{Lu}['’]?\\p{Lu}{2,}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return isPerson(line) && certain.match(line).hasMatch();
}

/// Whether a line goes on with the function above it: that ends in the middle of a phrase, or the line begins so.
bool goesOn(const PrintedPiece& above, const PrintedPiece& line)
{
    static const QRegularExpression open(u"(\\b(de|du|des|la|le|les|et|à|au|aux|en|pour)|['’-])$"_s);
    // A scrawl on a scan that was taken for letters is of another size.
    const bool isSameType = std::abs(line.box.height() - above.box.height()) < 0.4 * above.box.height();
    if (!isSameType || line.box.top() - above.box.bottom() > 0.8 * above.box.height())
        return false;
    return open.match(above.text).hasMatch() || !isPerson(line.text);
}

/// "le Préfet du Nord et par délégation" is the State: who signs for another signs for his body.
QString bodySignedFor(const QString& printed)
{
    const QString body = bodyAsNamed(withoutBehalf(printed));
    return beginsWithFunction(body) ? bodyOfFunction(body) : body;
}

std::optional<FoundSignatory> read(const Block& block)
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
    if (found.value.organisation.isEmpty() || (function.empty() && (!isKnown || making.empty())))
        return std::nullopt;
    if (!function.empty()) {
        found.value.functionPlace = placeOf(*block.page, function);
        found.value.function = functionAsKept(withoutBehalf(found.value.functionPlace->text));
    }
    readMaking(block, making, found.value);
    return found;
}

bool hasSignatureMark(const std::vector<const PrintedPiece*>& lines)
{
    return std::ranges::any_of(lines, [](const PrintedPiece* line) { return isSignatureMark(line->text); });
}

/// "La Directrice de la Mission locale," over the name of who signs: a block without "Pour".
std::optional<FoundSignatory> readFunctionAlone(const Block& block)
{
    std::vector<const PrintedPiece*> function{block.lines.front()};
    std::size_t next = 1;
    // The comma behind the function ends it, in whichever line it stands.
    const auto endsFunction = [](const PrintedPiece* line) { return line->text.trimmed().endsWith(u','); };
    while (next < block.lines.size() && next < 3 && !endsFunction(function.back()) &&
           (endsFunction(block.lines[next]) || goesOn(*function.back(), *block.lines[next])))
        function.push_back(block.lines[next++]);
    // A sentence that begins so goes on; a signature leaves room, or a name stands below.
    const PrintedPiece* below = next < block.lines.size() ? block.lines[next] : nullptr;
    const double height = function.back()->box.height();
    const bool isRunningText = below && !isPerson(below->text) && !isMaking(below->text) &&
                               below->box.top() - function.back()->box.bottom() < height;
    const QString text = placeOf(*block.page, function).text;
    if (isRunningText || text.trimmed().endsWith(u'.'))
        return std::nullopt;
    const std::vector<const PrintedPiece*> rest{block.lines.begin() + std::ptrdiff_t(next), block.lines.end()};
    const bool isSigned = (below && isPerson(below->text)) || hasSignatureMark(rest);
    FoundSignatory found{
        {}, isSigned ? overAName : overNothing, u"signature-function"_s, {placeOf(*block.page, function)}};
    found.value.function = functionAsKept(withoutBehalf(text));
    found.value.organisation = bodyAsNamed(bodyOfFunction(found.value.function));
    if (found.value.organisation.isEmpty())
        return std::nullopt;
    found.value.functionPlace = found.places.front();
    readMaking(block, rest, found.value);
    return found;
}

/// A line that may begin the block of who signs: "Le Maire de Denain".
bool isFunctionLine(const PrintedPiece& piece)
{
    const QString line = withoutBehalf(piece.text);
    return !line.isEmpty() && line[0].isUpper() && line.size() <= 110 && beginsWithFunction(line);
}

/// Whether the first thing on a page is who signs: then the blocks of the page before go on there.
bool beginsWithBlocks(const PrintedPage& page)
{
    return !page.rows().empty() && std::ranges::any_of(page.rows().front(), isFunctionLine);
}

/// Where a document is signed: for each page the height below which that may be, where it says when it was made, and on
/// the next page where that begins with blocks.
std::vector<std::optional<double>> signingPlaces(const DocumentReading& reading)
{
    std::vector<std::optional<double>> places(reading.pages.size());
    for (const MadeAt& made : madeAtIn(reading, 0, reading.text.size())) {
        const Token& token = reading.text[made.date.first];
        const std::size_t page = std::size_t(token.page) - 1;
        if (!places[page])
            places[page] = reading.pages[page].box(token.word).top();
        if (page + 1 < places.size() && beginsWithBlocks(reading.pages[page + 1]))
            places[page + 1] = std::numeric_limits<double>::lowest();
    }
    return places;
}

} // namespace

std::vector<FoundSignatory> signatoriesInBlocks(const DocumentReading& reading)
{
    std::vector<FoundSignatory> all;
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        for (std::size_t row = 0; row < page.rows().size(); ++row) {
            for (const PrintedPiece& piece : page.rows()[row]) {
                if (!beginsBlock(piece))
                    continue;
                if (const auto found = read(blockAt(page, row, piece)))
                    all.push_back(*found);
            }
        }
    }
    return all;
}

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
                if (const auto found = readFunctionAlone(blockAt(page, row, piece)))
                    all.push_back(*found);
            }
        }
    }
    return all;
}

} // namespace parvis
