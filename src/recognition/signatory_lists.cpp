// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "recognition/function_phrase.h"
#include "recognition/known_bodies.h"
#include "recognition/signatory_forms.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Tokens of an item: [first, end).
struct Range
{
    std::size_t first = 0;
    std::size_t end = 0;

    bool isEmpty() const { return first >= end; }
};

/// Words that announce who signs: "Ont signé le contrat :", "Signataires", "Fait à …".
bool announces(const PrintedText& text, std::size_t i)
{
    const QString& token = text[i].folded;
    if (token == u"signataires" || token == u"signatures" || (token == u"signature" && text[i].endsSentence))
        return true;
    return i > 0 &&
           ((token == u"signe" && text[i - 1].folded == u"ont") || (token == u"a" && text[i - 1].folded == u"fait"));
}

std::size_t findWord(const PrintedText& text, const Range& range, const QString& word)
{
    for (std::size_t i = range.first; i < range.end; ++i) {
        if (text[i].folded == word)
            return i;
    }
    return range.end;
}

class ItemReader
{
public:
    ItemReader(const DocumentReading& reading, const Range& item)
        : reading_(reading)
        , text_(reading.text)
        , item_(item)
    {
    }

    std::optional<FoundSignatory> read() const
    {
        if (item_.isEmpty() || item_.end - item_.first > 40)
            return std::nullopt;
        Range body;
        Range function;
        const std::span<const Token> tokens(text_.tokens());
        if (isFunctionAt(tokens, item_.first)) {
            const std::size_t pour = findWord(text_, item_, u"pour"_s);
            function = {item_.first, pour};
            body = {pour + 1, item_.end};
        } else {
            const std::size_t colon = endOfBody();
            body = {item_.first, colon + 1};
            function = {colon + 1, item_.end};
        }
        if (body.isEmpty() || function.isEmpty() || function.first >= item_.end ||
            !isFunctionAt(tokens, function.first) || isElsewhere(function.first))
            return std::nullopt;
        return found(body, function);
    }

private:
    /// The last token before ":" or a dash behind which a function begins; the end of the item where there is none.
    std::size_t endOfBody() const
    {
        for (std::size_t i = item_.first; i + 1 < item_.end; ++i) {
            const bool isApart = text_[i].endsClause || text_[i].beforeDash || text_.printed(i).endsWith(u',');
            if (isApart && isFunctionAt(text_.tokens(), i + 1))
                return i;
        }
        return item_.end;
    }

    /// A line that begins in another column than the item is of another block.
    bool isElsewhere(std::size_t token) const
    {
        const Token& there = text_[token];
        const Token& first = text_[item_.first];
        if (!there.beginsLine || there.page != first.page)
            return false;
        const PrintedPage& page = reading_.pages[std::size_t(there.page) - 1];
        return std::abs(page.box(there.word).left() - page.box(first.word).left()) > 4 * page.box(first.word).height();
    }

    std::optional<FoundSignatory> found(const Range& body, const Range& function) const
    {
        FoundSignatory found{{}, 0.85, u"signature-list"_s, {text_.place(body.first, body.end - 1)}};
        found.value.organisation = bodyAsNamed(found.places.front().text);
        if (!bodyKindOf(tokensOf(found.value.organisation)))
            return std::nullopt;
        found.value.functionPlace = text_.place(function.first, function.end - 1);
        found.value.function = functionAsKept(found.value.functionPlace->text);
        return found;
    }

    const DocumentReading& reading_;
    const PrintedText& text_;
    Range item_;
};

/// Where the name of the body begins that ends before this token: at the nearest comma, end of a clause or of a
/// sentence behind which a body is named; the token itself where none is.
std::size_t beginOfBody(const PrintedText& text, std::size_t end)
{
    constexpr std::size_t longest = 20;
    static const QRegularExpression comma(u"[,;:]$"_s);
    for (std::size_t first = end; first > 0 && end - first < longest;) {
        --first;
        const bool isBoundary =
            first == 0 || text[first - 1].endsClause || comma.match(text.printed(first - 1)).hasMatch();
        if (!isBoundary)
            continue;
        if (bodyKindOf(tokensOf(bodyAsNamed(text.place(first, end - 1).text))))
            return first;
        if (first == 0 || text[first - 1].endsSentence)
            break;
    }
    return end;
}

/// "la Région Hauts-de-France, représentée par son président, …"
std::optional<FoundSignatory> partyAt(const DocumentReading& reading, std::size_t represented)
{
    const PrintedText& text = reading.text;
    if (represented + 2 >= text.size() || text[represented + 1].folded != u"par")
        return std::nullopt;
    const std::size_t first = beginOfBody(text, represented);
    const std::size_t end = std::min(text.size(), represented + 36);
    std::size_t function = represented + 2;
    while (function < end && !isFunctionAt(text.tokens(), function) && function - represented < 10)
        ++function;
    if (first == represented || function >= end || !isFunctionAt(text.tokens(), function))
        return std::nullopt;
    static const QRegularExpression comma(u"[,;.]$"_s);
    static const QStringList behind{u"dument"_s,   u"habilite"_s, u"habilitee"_s,
                                    u"agissant"_s, u"autorise"_s, u"autorisee"_s};
    std::size_t last = function;
    while (last + 1 < end && last - function < 18 && !text[last].endsSentence &&
           !comma.match(text.printed(last)).hasMatch() && !behind.contains(text[last + 1].folded))
        ++last;
    FoundSignatory found{{}, 0.7, u"party"_s, {text.place(first, represented - 1)}};
    found.value.organisation = bodyAsNamed(found.places.front().text);
    found.value.functionPlace = text.place(function, last);
    found.value.function = functionAsKept(found.value.functionPlace->text);
    return found;
}

} // namespace

QString bodyAsNamed(const QString& printed)
{
    static const QRegularExpression opening(u"^\\W*(pour\\s+|et\\s+|entre\\s+|d'une part\\s*,?\\s*)?"_s,
                                            QRegularExpression::CaseInsensitiveOption |
                                                QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression article(u"^([Ll]['’]\\s*|[Ll]a\\s+|[Ll]es?\\s+)"_s);
    static const QRegularExpression ending(u"[\\s,;:.–-]+$"_s);
    QString body = printed.simplified();
    body.remove(opening);
    // "Le Quesnoy" keeps its article: a capital one is taken off before a word for a kind of body alone.
    const auto match = article.match(body);
    if (match.hasMatch() && (body[0].isLower() || bodyKindOf(tokensOf(body.mid(match.capturedEnd())))))
        body.remove(0, match.capturedEnd());
    body.remove(ending);
    if (!body.isEmpty())
        body[0] = body[0].toUpper();
    return body;
}

QString bodyKey(const QString& body)
{
    QStringList tokens = tokensOf(body);
    static const QStringList empty{u"commune"_s, u"ville"_s, u"mairie"_s, u"de"_s, u"du"_s, u"d"_s,
                                   u"des"_s,     u"la"_s,    u"le"_s,     u"l"_s,  u"les"_s};
    const bool isCommune = bodyKindOf(tokens) == BodyKind::Commune;
    if (bodyKindOf(tokens) == BodyKind::State)
        return u"etat"_s;
    tokens.removeIf([](const QString& token) { return empty.contains(token); });
    return (isCommune ? u"commune "_s : QString()) + tokens.join(u' ');
}

std::vector<FoundSignatory> signatoriesInLists(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    std::vector<FoundSignatory> all;
    std::size_t open = 0; // items are looked for up to this token
    for (std::size_t i = 0; i < text.size(); ++i) {
        reading.goOn();
        if (announces(text, i))
            open = std::max(open, i + 600);
        if (text[i].folded == u"represente" || text[i].folded == u"representee" || text[i].folded == u"representes") {
            if (const auto party = partyAt(reading, i))
                all.push_back(*party);
        }
        const bool beginsItem = i == 0 || text[i - 1].endsSentence;
        if (i >= open || !beginsItem)
            continue;
        if (const auto found = ItemReader(reading, {i, text.sentenceEnd(i)}).read()) {
            all.push_back(*found);
            open = std::max(open, i + 600);
        }
    }
    return all;
}

} // namespace parvis
