// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/made_at.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Between "à" and the date at most so many words: "Fait à Saint-Laurent-Blangy, en quatre exemplaires, le …".
constexpr std::size_t longestMadeAt = 24;

/// Words behind which a place or a day of making stands.
bool isWordOfMaking(const QString& token)
{
    return isOneOf(token, {u"fait", u"faite", u"faits", u"signe", u"signee", u"signes", u"etabli", u"etablie",
                           u"etablis", u"conclu", u"conclue", u"passe", u"passee", u"dresse"});
}

/// "Approuvé à Lille, le …"; "Approuvé à l'unanimité" tells no place.
bool isWordOfApproval(const QString& token)
{
    return isOneOf(token, {u"approuve", u"approuvee", u"approuves", u"adopte", u"adoptee", u"arrete", u"arretee"});
}

/// Whether a sentence goes on behind these words: "Le contrat signé à …" is not "Signé à …".
bool isWithinSentence(const PrintedText& text, std::size_t i)
{
    constexpr std::size_t longestSubject = 3; // "La présente convention est faite à"
    return text[i].folded != u"fait" && i - text.sentenceBegin(i) > longestSubject && !text[i].beginsLine;
}

/// The token of the place behind "Fait à", "Signé en quatre exemplaires à", …; 0: none.
std::size_t placeOfMaking(const PrintedText& text, std::size_t i)
{
    constexpr std::size_t longest = 10; ///< words between "Fait" and "à"
    const bool isPlain = i + 2 < text.size() && text[i + 1].folded == u"a";
    // "ouvert à la signature à Lille, le …"
    if (isPlain && text[i].folded == u"signature" && text.printed(i + 2).front().isUpper())
        return i + 2;
    if (isPlain && isWordOfApproval(text[i].folded) && text.printed(i).front().isUpper() &&
        text.printed(i + 2).front().isUpper())
        return i + 2;
    if (!isWordOfMaking(text[i].folded))
        return 0;
    if (isPlain)
        return i + 2;
    if (i + 1 >= text.size() || text[i].endsSentence || text[i + 1].folded != u"en")
        return 0;
    for (std::size_t a = i + 2; a + 1 < text.size() && a - i < longest && !text[a - 1].endsSentence; ++a) {
        if (text[a].folded == u"a" && text.printed(a + 1).front().isUpper())
            return a + 1;
    }
    return 0;
}

} // namespace

PlaceOfMaking placeFrom(const DocumentReading& reading, std::size_t first, std::size_t end)
{
    static const QRegularExpression after(u"[,;:.(]"_s);
    PlaceOfMaking place;
    for (std::size_t i = first; i < std::min(end, reading.text.size()) && i - first < 8; ++i) {
        const Token& token = reading.text[i];
        if (token.folded == u"le" && i > first && (i + 1 == end || reading.text[i + 1].folded[0].isDigit()))
            break;
        if (token.folded == u"en" || token.folded[0].isDigit())
            break;
        place.last = i;
        if (token.endsSentence || after.match(reading.text.printed(i).right(1)).hasMatch())
            break;
    }
    if (place.last >= first)
        place.name = reading.text.place(first, place.last).text;
    return place;
}

namespace {

PrintedDate shifted(const PrintedDate& date, std::size_t by)
{
    return {date.first + by, date.last + by, date.date};
}

/// "Fait à Arras, le 19 avril 2024", "Établie en deux originaux à Arras, le …".
std::optional<MadeAt> madeBehindWord(const DocumentReading& reading, std::size_t i, std::size_t end)
{
    const PrintedText& text = reading.text;
    const std::size_t placeAt = placeOfMaking(text, i);
    if (placeAt == 0)
        return std::nullopt;
    const std::size_t limit = std::min({text.size(), end, i + longestMadeAt});
    const auto dates = datesIn(std::span(text.tokens()).subspan(i, limit - i));
    if (dates.empty())
        return std::nullopt;
    MadeAt made{{}, {}, shifted(dates.front(), i), !isWithinSentence(text, i)};
    const PlaceOfMaking place = placeFrom(reading, placeAt, made.date.first);
    if (!place.name.isEmpty()) {
        made.place = place.name;
        made.placePrinted = text.place(placeAt, place.last);
    }
    return made;
}

/// "Fait le 19 avril 2024 à Arras", "Fait en deux exemplaires, le …": the day first, or alone.
std::optional<MadeAt> madeOnDay(const DocumentReading& reading, std::size_t i, std::size_t end)
{
    const PrintedText& text = reading.text;
    const bool isOpening = i + 2 < text.size() && text[i].beginsLine && isWordOfMaking(text[i].folded) &&
                           isOneOf(text[i + 1].folded, {u"le", u"en", u"ce", u"electroniquement"});
    if (!isOpening)
        return std::nullopt;
    const std::size_t limit = std::min({text.size(), end, text.sentenceEnd(i), i + longestMadeAt});
    const auto dates = datesIn(std::span(text.tokens()).subspan(i, limit - i));
    if (dates.empty())
        return std::nullopt;
    MadeAt made{{}, {}, shifted(dates.front(), i)};
    const std::size_t a = made.date.last + 1;
    if (a + 1 < limit && text[a].folded == u"a" && text.printed(a + 1).front().isUpper()) {
        const PlaceOfMaking place = placeFrom(reading, a + 1, text.size());
        made.place = place.name;
        made.placePrinted = text.place(a + 1, place.last);
    }
    return made;
}

/// Whether this is the last token of a word that ends with the sign: of "Crépy-en-Valois," that is "valois" alone.
bool endsWord(const PrintedText& text, std::size_t i, QChar sign)
{
    const bool isLast = i + 1 >= text.size() || text[i + 1].word != text[i].word || text[i + 1].page != text[i].page;
    return isLast && text.printed(i).endsWith(sign);
}

/// A line "À Arras, le 19 avril 2024", or with less weight "Arras, le 19 avril 2024".
std::optional<MadeAt> madeInLine(const DocumentReading& reading, std::size_t i, std::size_t end)
{
    constexpr std::size_t longestPlace = 7; // words
    const PrintedText& text = reading.text;
    const bool isSure = text[i].folded == u"a";
    const std::size_t first = i + isSure;
    if (!text[i].beginsLine || first + 2 >= std::min(text.size(), end) || !text.printed(i).front().isUpper() ||
        !text.printed(first).front().isUpper())
        return std::nullopt;
    const std::size_t stop = std::min({text.size(), end, first + longestPlace});
    std::size_t le = first + 1;
    while (le < stop && !endsWord(text, le - 1, u',') && !text[le - 1].endsSentence && !text[le].beginsLine &&
           !isWordOfMaking(text[le].folded) && text[le].folded != u"a")
        ++le;
    if (le >= stop || text[le].folded != u"le" || !endsWord(text, le - 1, u','))
        return std::nullopt;
    const std::size_t limit = std::min({text.size(), end, le + 9});
    const auto dates = datesIn(std::span(text.tokens()).subspan(le, limit - le));
    constexpr std::size_t afterWeekday = 2; // "le lundi 3 mars 2024"
    if (dates.empty() || dates.front().first > afterWeekday)
        return std::nullopt;
    MadeAt made{{}, {}, shifted(dates.front(), le), true, isSure};
    // A sentence goes on behind it.
    const std::size_t next = made.date.last + 1;
    if (next < text.size() && !text[made.date.last].endsSentence && !text[next].beginsLine &&
        text[next].folded != u"en")
        return std::nullopt;
    made.place = text.place(first, le - 1).text;
    made.placePrinted = text.place(first, le - 1);
    return made;
}

} // namespace

std::vector<MadeAt> madeAtIn(const DocumentReading& reading, std::size_t first, std::size_t end)
{
    std::vector<MadeAt> all;
    for (std::size_t i = first; i < end; ++i) {
        std::optional<MadeAt> made = madeBehindWord(reading, i, end);
        if (!made)
            made = madeOnDay(reading, i, end);
        if (!made)
            made = madeInLine(reading, i, end);
        if (!made)
            continue;
        i = made->date.last;
        all.push_back(std::move(*made));
    }
    return all;
}

std::optional<PrintedPlace> placeWithoutDay(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::size_t placeAt = isWordOfMaking(text[i].folded) ? placeOfMaking(text, i) : 0;
        const bool mayOpen = text[i].folded != u"fait" || text[i].beginsLine || text.printed(i).front().isUpper();
        if (placeAt == 0 || !mayOpen || isWithinSentence(text, i))
            continue;
        const PlaceOfMaking place = placeFrom(reading, placeAt, text.sentenceEnd(i));
        const std::size_t next = place.last + 1;
        const bool ends = text[place.last].endsSentence || (next < text.size() && text[next].folded == u"en");
        if (!place.name.isEmpty() && place.name.front().isUpper() && ends)
            return text.place(placeAt, place.last);
    }
    return std::nullopt;
}

bool isDayLeftBlank(const PrintedText& text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text[i].beginsLine || placeOfMaking(text, i) == 0)
            continue;
        const std::size_t end = std::min(text.sentenceEnd(i), i + longestMadeAt);
        if (datesIn(std::span(text.tokens()).subspan(i, end - i)).empty() && text[end - 1].folded == u"le")
            return true;
    }
    return false;
}

} // namespace parvis
