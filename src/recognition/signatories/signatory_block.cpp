// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signatories/signatory_block.h"

#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/printed_dates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Lines of a block further below than this many of their height are of something else: room for a signature.
constexpr double longestGap = 3.5;
constexpr std::size_t mostLines = 9;

/// A place for a date that is left empty: "Date :", "Signé le".
bool isEmptyPlace(const QString& line)
{
    static const QRegularExpression empty(
        u"^\\W*((date|signe|signature|le|cachet)( et (date|cachet|signature))*( le| de signature)?)\\W*$"_s);
    return empty.match(fold(line)).hasMatch();
}

/// Whether a name cannot end with this line: "COMMUNE DE", "Communauté d'agglomération du".
bool endsOpen(const QString& line)
{
    static const QRegularExpression open(u"(\\b(de|du|des|la|le|les|et|à|au|aux|en|pour|sur)|['’-])$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return open.match(line.trimmed()).hasMatch();
}

} // namespace

bool beginsWithPour(const PrintedPiece& piece)
{
    static const QRegularExpression opening(u"^\\W*(Pour|POUR)\\s+(l['’]|la\\s|le\\s|les\\s)?[^\\s:]"_s);
    // Words of offices that name nobody: "Pour extrait conforme".
    static const QRegularExpression office(u"^\\W*pour\\s+(extrait|copie|ampliation|expedition|information|avis|"
                                           u"attribution|notification|valoir|ordre|rappel|memoire|certification)\\b"_s);
    if (piece.text.size() > 110 || !opening.match(piece.text).hasMatch() || office.match(fold(piece.text)).hasMatch())
        return false;
    const QStringList tokens = tokensOf(piece.text);
    // "Pour 2024, …" begins a sentence.
    return tokens.size() >= 2 && !tokens[1][0].isDigit();
}

bool isFunctionLine(const PrintedPiece& piece)
{
    const QString line = withoutBehalf(piece.text);
    return !line.isEmpty() && line[0].isUpper() && line.size() <= 110 && beginsWithFunction(line);
}

bool isMaking(const QString& line)
{
    static const QRegularExpression making(
        u"^\\W*((fait|signe|signee|date|lu et approuve|signature|cachet)\\b|(le|a)\\b.*(\\d|:|_|\\ble\\W*$))"_s);
    return making.match(fold(line)).hasMatch() && !beginsWithFunction(line);
}

bool isPersonInCapitals(const QString& line)
{
    static const QRegularExpression certain(u"^\\W*(M\\.|Mme|Monsieur|Madame)\\s|\\b\\p{Lu}['’]?\\p{Lu}{2,}"_s,
                                            QRegularExpression::UseUnicodePropertiesOption);
    return isPerson(line) && certain.match(line).hasMatch();
}

bool isPersonBelow(const PrintedPiece& above, const PrintedPiece& line)
{
    static const QRegularExpression title(u"^\\W*(M\\.|Mme|Mr|Monsieur|Madame)\\s"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    const auto isCapital = [](const QString& text) { return text == text.toUpper(); };
    const bool isRest = isCapital(above.text) && isCapital(line.text) && !title.match(line.text).hasMatch();
    return !isRest && !endsOpen(above.text) && isPersonInCapitals(line.text);
}

bool isSameColumn(const PrintedPiece& above, const PrintedPiece& first, const PrintedPiece& piece)
{
    const auto isNear = [](double a, double b) { return std::abs(a - b) < 24; };
    const double common = std::min(first.box.right(), piece.box.right()) - std::max(first.box.left(), piece.box.left());
    return isNear(first.box.left(), piece.box.left()) || isNear(first.box.center().x(), piece.box.center().x()) ||
           isNear(above.box.left(), piece.box.left()) || common > 0.5 * std::min(first.box.width(), piece.box.width());
}

bool goesOn(const PrintedPiece& above, const PrintedPiece& line)
{
    static const QRegularExpression open(u"(\\b(de|du|des|la|le|les|et|à|au|aux|en|pour)|['’-])$"_s);
    // A scrawl on a scan that was taken for letters is of another size.
    const bool isSameType = std::abs(line.box.height() - above.box.height()) < 0.4 * above.box.height();
    if (!isSameType || line.box.top() - above.box.bottom() > 0.8 * above.box.height())
        return false;
    return open.match(above.text).hasMatch() || !isPerson(line.text);
}

SignatoryBlock blockAt(const PrintedPage& page, std::size_t row, const PrintedPiece& first, const BeginsBlock& begins)
{
    SignatoryBlock block{&page, {&first}};
    for (std::size_t below = row + 1; below < page.rows().size() && block.lines.size() < mostLines; ++below) {
        if (page.rows()[below].front().box.top() - block.lines.back()->box.bottom() >
            3 * longestGap * first.box.height())
            break;
        for (const PrintedPiece& piece : page.rows()[below]) {
            const PrintedPiece& above = *block.lines.back();
            if (!isSameColumn(above, first, piece))
                continue;
            const double gap = piece.box.top() - above.box.bottom();
            if (begins(piece) || gap > longestGap * first.box.height())
                return block;
            block.lines.push_back(&piece);
            break;
        }
    }
    return block;
}

PrintedPlace placeOf(const PrintedPage& page, const std::vector<const PrintedPiece*>& lines, std::size_t skipped)
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

void readMaking(const PrintedPage& page, const std::vector<const PrintedPiece*>& lines, RecognisedSignatory& signatory)
{
    for (const PrintedPiece* line : lines) {
        std::vector<Token> tokens = DocumentReading::tokensOfPiece(page, *line);
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
        signatory.datePlace = page.place(words);
    }
}

bool isSignatureMark(const QString& line)
{
    static const QRegularExpression marked(
        u"\\b(signe( electroniquement| numeriquement)?|original signe)\\s*$|\\bsigne electroniquement\\b|^\\W*signee? le\\b.*\\d"_s);
    return marked.match(fold(line)).hasMatch();
}

bool isBodyLine(const QString& line)
{
    static const QRegularExpression named(u"^\\W*(l['’]|la\\s|le\\s|les\\s)?\\p{Lu}"_s,
                                          QRegularExpression::CaseInsensitiveOption |
                                              QRegularExpression::UseUnicodePropertiesOption);
    return named.match(line).hasMatch() && !beginsWithFunction(line) && !isMaking(line) &&
           bodyKindOf(tokensOf(bodyAsNamed(line))).has_value();
}

qsizetype beginOfRepresented(const QString& text)
{
    static const QRegularExpression represented(u"[\\s,(]*\\brepr[ée]sent[ée]+s?(\\(e\\))?\\s+par\\b"_s,
                                                QRegularExpression::CaseInsensitiveOption);
    const auto match = represented.match(text);
    return match.hasMatch() ? match.capturedStart() : text.size();
}

bool hasSignatureMark(const std::vector<const PrintedPiece*>& lines)
{
    return std::ranges::any_of(lines, [](const PrintedPiece* line) { return isSignatureMark(line->text); });
}

} // namespace parvis
