// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/document_kind_rule.h"

#include "domain/fold.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int firstLines = 6; ///< of the document, which may say what it is in small type
/// "Projet de …", "L'…", a number or a sign may stand before the word.
constexpr qsizetype longestOpening = 14;

struct KindWords
{
    QString kind;
    QRegularExpression words; ///< on folded text
    int precedence = 0;       ///< of a smaller one is the document, whatever else its headings name
};

/// The kinds in the order in which they win where a heading names two: an amendment names the contract that it changes,
/// a deliberation what it decides, a press kit what it presents. Of a contract and a convention the larger heading
/// tells.
const std::array<KindWords, 8>& kindWords()
{
    static const std::array<KindWords, 8> all{
        KindWords{u"dossier de presse"_s, QRegularExpression(u"\\b(dossier|communique) de presse\\b"_s), 0},
        KindWords{
            u"délibération"_s,
            QRegularExpression(
                u"\\bdeliberation\\b|\\b(extrait du|registre des) (registre|proces[- ]verbal|deliberations)\\b"_s),
            1},
        KindWords{
            u"autre"_s,
            QRegularExpression(u"^\\W*arretes? (prefectoral|inter|municipal|conjoint|modificatif|n\\b|no\\b|du\\b|"
                               u"portant|relatif)"_s),
            1},
        KindWords{u"avenant"_s, QRegularExpression(u"\\bavenant\\b"_s), 2},
        KindWords{u"annexe"_s, QRegularExpression(u"^\\W*annexes?\\b"_s), 3},
        KindWords{u"autre"_s, QRegularExpression(u"\\bcompte[- ]rendu\\b|\\breleve de decisions\\b"_s), 4},
        KindWords{u"contrat"_s, QRegularExpression(u"\\bcontrat de ville\\b|\\bcontrat engagements quartiers\\b"_s), 5},
        KindWords{u"convention"_s, QRegularExpression(u"\\bconvention\\b"_s), 5}};
    return all;
}

struct Heading
{
    int page = 1;
    int line = 0; ///< which row of its page it begins with
    double size = 0;
    QString text;
    std::vector<int> words;
};

bool isSameHeading(const Heading& above, const PrintedPiece& piece, double bottom)
{
    return std::abs(above.size - piece.box.height()) < 0.12 * above.size && piece.box.top() - bottom < 0.9 * above.size;
}

/// The lines of a page, those of one size that follow each other together.
std::vector<Heading> headingsOf(const PrintedPage& page)
{
    std::vector<Heading> headings;
    double bottom = 0;
    int line = -1;
    for (const auto& row : page.rows()) {
        ++line;
        for (const PrintedPiece& piece : row) {
            if (!headings.empty() && isSameHeading(headings.back(), piece, bottom)) {
                headings.back().words.insert(headings.back().words.end(), piece.words.begin(), piece.words.end());
            } else {
                headings.push_back({page.number(), line, piece.box.height(), {}, piece.words});
            }
            bottom = piece.box.bottom();
        }
    }
    for (Heading& heading : headings)
        heading.text = page.place(heading.words).text;
    return headings;
}

/// What stands in larger type than the text of the document, on its first pages, largest first.
std::vector<Heading> largestHeadings(const DocumentReading& reading)
{
    std::vector<Heading> headings;
    for (std::size_t page = 0; page < std::min<std::size_t>(reading.pages.size(), 2); ++page) {
        const std::vector<Heading> onPage = headingsOf(reading.pages[page]);
        headings.insert(headings.end(), onPage.begin(), onPage.end());
    }
    std::ranges::stable_sort(headings, [](const Heading& a, const Heading& b) {
        return a.page != b.page ? a.page < b.page : std::round(a.size) > std::round(b.size);
    });
    return headings;
}

/// A line that stands at the head of the document or in large type, and is no sentence.
bool isProminent(const Heading& heading, const Heading& largest)
{
    const bool standsOut = (heading.page == 1 && heading.line < firstLines) || heading.size > 0.6 * largest.size;
    return standsOut && heading.text.size() < 160 && !heading.text.endsWith(u'.');
}

/// "Question n° 14 – Délibération DCC_24_051": the number of a decision, and not of one that is only cited.
bool isNumberOfDecision(const QString& folded)
{
    static const QRegularExpression cited(u"\\b(vu|par|selon|suivant|de la)\\b"_s);
    static const QRegularExpression number(
        u"\\bdeliberation (n\\W*o?\\W*|numero )?[a-z]{0,6}[-_/. ]?\\d[-_/.\\w]*\\W*$"_s);
    return number.match(folded).hasMatch() && !cited.match(folded).hasMatch();
}

/// Whether it begins with the word: another may only speak of it.
bool begins(const Heading& heading, const KindWords& known)
{
    const QString text = fold(heading.text);
    const auto match = known.words.match(text);
    // "Contrat de ville de Lens – Avenant n° 2": an amendment may be named behind what it changes.
    static const QRegularExpression behind(
        u"^\\W*(contrat|convention)\\b.*[-–—:|/,]\\W*avenant (n\\b|n°|no\\b|numero|de )"_s);
    return match.hasMatch() &&
           (match.capturedStart() <= longestOpening || (known.kind == u"délibération" && isNumberOfDecision(text)) ||
            (known.kind == u"avenant" && behind.match(text).hasMatch()));
}

Recognised<QString> recognised(const DocumentReading& reading, const Heading& heading, const QString& value,
                               double confidence, const QString& rule)
{
    return {value, confidence, rule, {reading.pages[std::size_t(heading.page) - 1].place(heading.words)}};
}

/// "contrat de ville « Engagements Quartiers 2030 »" within the text.
std::optional<Recognised<QString>> titleInText(const DocumentReading& reading)
{
    static const QRegularExpression quoted(
        u"[Cc]ontrat\\s+de\\s+ville(\\s+\\d{4}\\s*[-–]\\s*\\d{4})?\\s+[«“\"][^»”\"]{3,80}[»”\"]"_s);
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        QString text;
        std::vector<int> wordAt;
        for (std::size_t i = 0; i < page.words().size(); ++i) {
            text += page.words()[i].text + u' ';
            wordAt.resize(std::size_t(text.size()), int(i));
        }
        const auto match = quoted.match(text);
        if (!match.hasMatch())
            continue;
        std::vector<int> words;
        for (int word = wordAt[std::size_t(match.capturedStart())];
             word <= wordAt[std::size_t(match.capturedEnd()) - 1]; ++word)
            words.push_back(word);
        QString title = match.captured().simplified();
        title[0] = title[0].toUpper();
        return Recognised<QString>{title, 0.7, u"title-in-text"_s, {page.place(words)}};
    }
    return std::nullopt;
}

/// Whether the object of a decision goes on in the line that begins with token `next`.
bool goesOn(const DocumentReading& reading, std::size_t next)
{
    static const QStringList open{u"de"_s, u"du"_s, u"des"_s, u"d"_s,  u"la"_s,  u"le"_s,   u"les"_s,
                                  u"l"_s,  u"et"_s, u"a"_s,   u"au"_s, u"aux"_s, u"pour"_s, u"en"_s};
    const PrintedText& text = reading.text;
    const bool beginsSentence = !text.printed(next).isEmpty() && text.printed(next)[0].isUpper();
    if (!text[next].beginsLine || !beginsSentence || open.contains(text[next - 1].folded))
        return true;
    if (text[next].page != text[next - 1].page)
        return false;
    // A capital tells nothing of a name, or where all are capitals: then the word had no room in the line above.
    const PrintedPage& page = reading.pages[std::size_t(text[next].page) - 1];
    const QRectF& above = page.box(text[next - 1].word);
    const QRectF& below = page.box(text[next].word);
    const bool hasRoom = above.right() + below.width() + 0.3 * above.height() < page.rightEdge(below.left());
    return !hasRoom && below.top() - above.bottom() < 0.4 * above.height();
}

/// The last token of "Objet :" or of a line "Objet de la délibération" that begins with this one; nothing: it is none.
std::optional<std::size_t> endOfObjectTitle(const PrintedText& text, std::size_t i)
{
    constexpr std::size_t longest = 4; // words behind "Objet"
    if (text[i].folded != u"objet" || !text[i].beginsLine)
        return std::nullopt;
    if (text[i].endsClause && text.printed(i).contains(u':'))
        return i;
    std::size_t last = i;
    while (last + 1 < text.size() && last - i < longest && !text[last].endsClause && !text[last + 1].beginsLine)
        ++last;
    const bool isLine = last + 1 < text.size() && (text[last].endsClause || text[last + 1].beginsLine);
    const bool isOfDecision = isOneOf(text[last].folded, {u"deliberation", u"decision", u"rapport", u"seance"});
    if (isLine && (isOfDecision || (last == i && text[i].endsClause)))
        return last;
    return std::nullopt;
}

/// The last token of "Affaire n° 7 :", an entry of the agenda of an assembly, which begins with this one; nothing: it
/// is none.
std::optional<std::size_t> endOfAgendaNumber(const PrintedText& text, std::size_t i)
{
    constexpr std::size_t longest = 3; // words behind "Affaire": "n°", "7"
    if (!text[i].beginsLine || !isOneOf(text[i].folded, {u"affaire", u"question", u"point", u"rapport", u"dossier"}))
        return std::nullopt;
    bool isNumbered = false;
    for (std::size_t last = i + 1; last < std::min(text.size(), i + 1 + longest) && !text[last].beginsLine; ++last) {
        isNumbered |= text[last].folded[0].isDigit();
        if (text[last].endsClause || text[last].beforeDash) // a colon, not the end of the line
            return isNumbered && !text[last].endsSentence ? std::optional(last) : std::nullopt;
    }
    return std::nullopt;
}

using EndOfLabel = std::optional<std::size_t> (*)(const PrintedText& text, std::size_t i);

/// What a decision is about: "Objet : …", up to the end of its phrase.
/// @param endOfLabel  behind which it stands
std::optional<Recognised<QString>> titleByObject(const DocumentReading& reading, EndOfLabel endOfLabel)
{
    const PrintedText& text = reading.text;
    for (std::size_t i = 0; i + 1 < text.size() && text[i].page <= 2; ++i) {
        const auto title = endOfLabel(text, i);
        if (!title || *title + 1 == text.size())
            continue;
        const std::size_t first = *title + 1;
        std::size_t last = first;
        while (last + 1 < text.size() && last - first < 50 && !text[last].endsSentence && goesOn(reading, last + 1))
            ++last;
        const PrintedPlace place = text.place(first, last);
        QString object = place.text.simplified();
        if (object.isEmpty())
            continue;
        object[0] = object[0].toUpper();
        return Recognised<QString>{object, 0.8, u"title-by-object"_s, {place}};
    }
    return std::nullopt;
}

/// A letter: an object, and behind it an address such as "Monsieur le Maire,".
std::optional<Recognised<QString>> letterIn(const DocumentReading& reading)
{
    static const QRegularExpression object(u"^\\W*objet\\s*:"_s);
    static const QRegularExpression address(u"^\\W*(mesdames|messieurs|madame|monsieur)\\b[^.:;]{0,60},\\W*$"_s);
    bool hasObject = false;
    if (reading.pages.empty())
        return std::nullopt;
    for (const auto& row : reading.pages.front().rows()) {
        const QString line = fold(row.front().text);
        hasObject |= object.match(line).hasMatch();
        if (hasObject && address.match(line).hasMatch())
            return Recognised<QString>{
                u"autre"_s, 0.75, u"kind-in-text"_s, {reading.pages.front().place(row.front().words)}};
    }
    return std::nullopt;
}

/// The height of most of the words of a page.
double sizeOfText(const PrintedPage& page)
{
    std::map<int, std::size_t> words; // by half points
    for (const auto& row : page.rows()) {
        for (const PrintedPiece& piece : row)
            words[int(std::lround(2 * piece.box.height()))] += piece.words.size();
    }
    const auto most = std::ranges::max_element(words, {}, [](const auto& size) { return size.second; });
    return most == words.end() ? 0 : most->first / 2.0;
}

/// The heading that follows the number of a decision.
std::optional<Recognised<QString>> titleBelowNumber(const DocumentReading& reading)
{
    if (reading.pages.empty())
        return std::nullopt;
    const std::vector<Heading> headings = headingsOf(reading.pages.front());
    const double text = sizeOfText(reading.pages.front());
    for (std::size_t i = 0; i + 1 < headings.size() && headings[i].line < firstLines; ++i) {
        const Heading& below = headings[i + 1];
        if (headings[i].text.size() < 160 && isNumberOfDecision(fold(headings[i].text)) && below.size > 1.15 * text &&
            below.text.size() < 250)
            return recognised(reading, below, below.text.simplified(), 0.8, u"title-below-number"_s);
    }
    return std::nullopt;
}

} // namespace

std::optional<Recognised<QString>> recogniseKind(const DocumentReading& reading)
{
    const std::vector<Heading> headings = largestHeadings(reading);
    const KindWords* kind = nullptr;
    const Heading* saying = nullptr;
    for (const Heading& heading : headings) {
        for (const KindWords& known : kindWords()) {
            // What begins on a later page, behind a page that says what it is, goes with it.
            const bool isAttached = saying && heading.page > saying->page && known.kind != u"avenant";
            const bool isBetter = !kind || (known.precedence < kind->precedence && !isAttached);
            if (isBetter && isProminent(heading, headings.front()) && begins(heading, known)) {
                kind = &known;
                saying = &heading;
            }
        }
    }
    if (kind)
        return recognised(reading, *saying, kind->kind, 0.95, u"kind-in-heading"_s);
    if (const auto letter = letterIn(reading))
        return letter;
    for (const Heading& heading : headings) {
        for (const KindWords& known : kindWords()) {
            if (heading.text.size() < 300 && known.words.match(fold(heading.text)).hasMatch())
                return recognised(reading, heading, known.kind, 0.7, u"kind-in-text"_s);
        }
    }
    return std::nullopt;
}

std::optional<Recognised<QString>> recogniseTitle(const DocumentReading& reading)
{
    if (const auto object = titleByObject(reading, endOfObjectTitle))
        return object;
    if (const auto below = titleBelowNumber(reading))
        return below;
    if (const auto entry = titleByObject(reading, endOfAgendaNumber))
        return entry;
    static const QRegularExpression beginsAsTitle(
        u"^\\W*(projet d[e'] ?)?(avenant|contrat de ville|convention|deliberation|contrat|annexe|arretes?|protocole|charte)\\b"_s);
    const std::vector<Heading> headings = largestHeadings(reading);
    int rank = 0;
    for (const Heading& heading : headings) {
        if (++rank > 8)
            break;
        if (heading.text.size() < 250 && isProminent(heading, headings.front()) &&
            beginsAsTitle.match(fold(heading.text)).hasMatch())
            return recognised(reading, heading, heading.text.simplified(), 0.9, u"title-in-heading"_s);
    }
    return titleInText(reading);
}

} // namespace parvis
