// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signature_rule.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t farthest = 80; ///< words from a day, what is said of it

/// Between "à" and the date at most so many words: "Fait à Saint-Laurent-Blangy, en quatre exemplaires, le …".
constexpr std::size_t longestMadeAt = 24;

bool isOneOf(const QString& token, std::initializer_list<const char16_t*> words)
{
    return std::ranges::any_of(words, [&](const char16_t* word) { return token == QString::fromUtf16(word); });
}

/// Words behind which a place or a day of making stands.
bool isWordOfMaking(const QString& token)
{
    return isOneOf(token, {u"fait", u"faite", u"faits", u"signe", u"signee", u"signes", u"etabli", u"etablie",
                           u"etablis", u"conclu", u"conclue", u"passe", u"passee", u"dresse"});
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
    if (!isWordOfMaking(text[i].folded))
        return 0;
    const bool isPlain = i + 2 < text.size() && text[i + 1].folded == u"a";
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

/// The name of the place, as printed from this token on; it ends at a comma, "le", a number or the end of the line.
struct NamedPlace
{
    QString name;
    std::size_t last = 0;
};

/// @param end  the token at which the date begins
NamedPlace placeFrom(const DocumentReading& reading, std::size_t first, std::size_t end)
{
    static const QRegularExpression after(u"[,;:.(]"_s);
    NamedPlace place;
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

/// Words of a sentence that say what its date is not the date of a signature of.
bool speaksOfOtherDay(const PrintedText& text, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        if (isOneOf(text[i].folded,
                    {u"loi", u"decret", u"circulaire", u"instruction", u"deliberation", u"deliberations", u"vu",
                     u"arrete", u"appel", u"seance", u"adopte", u"annexe", u"precedent"}))
            return true;
    }
    return false;
}

bool speaksOfSignature(const PrintedText& text, std::size_t first, std::size_t end)
{
    for (std::size_t i = first; i < end; ++i) {
        if (isOneOf(text[i].folded, {u"signe", u"signee", u"signes", u"signature", u"signent", u"paraphe"}))
            return true;
    }
    return false;
}

/// Days with what speaks for each.
class DayVotes
{
public:
    static constexpr double surest = 4; ///< weight of "Fait à …, le …"

    void add(const PartialDate& day, double weight, PrintedPlace place, const QString& rule)
    {
        Vote& vote = votes_[day.iso()];
        vote.day = day;
        if (weight > vote.strongest) {
            vote.strongest = weight;
            vote.rule = rule;
        }
        vote.weight += weight;
        if (vote.places.size() < mostPlaces)
            vote.places.push_back(std::move(place));
    }

    /// A month agrees with each of its days, and says less than they do.
    std::optional<Recognised<PartialDate>> best() const
    {
        const auto most = std::ranges::max_element(votes_, {}, [](const auto& vote) { return vote.second.weight; });
        if (most == votes_.end())
            return std::nullopt;
        const Vote* day = &most->second;
        for (const auto& [iso, vote] : votes_) {
            if (iso.size() > most->first.size() && iso.startsWith(most->first) &&
                (day == &most->second || vote.weight > day->weight))
                day = &vote;
        }
        const Vote& vote = *day;
        const auto isRival = [&](const auto& other) {
            return other.second.strongest >= surest && other.second.day != vote.day &&
                   !vote.day->iso().startsWith(other.first);
        };
        const bool isSure = vote.strongest >= surest && std::ranges::none_of(votes_, isRival);
        return Recognised<PartialDate>{*vote.day, isSure ? 0.95 : 0.75, vote.rule, vote.places};
    }

private:
    struct Vote
    {
        std::optional<PartialDate> day;
        double weight = 0;
        double strongest = 0;
        QString rule;
        std::vector<PrintedPlace> places;
    };
    std::map<QString, Vote> votes_;
};

/// "a été signé le 19/04/2024 à Dunkerque": the place behind the date.
std::optional<Recognised<QString>> placeBehind(const DocumentReading& reading, const PrintedDate& date)
{
    const std::size_t a = date.last + 1;
    if (a + 1 >= reading.text.size() || reading.text[a].folded != u"a" || reading.text[date.last].endsSentence)
        return std::nullopt;
    const NamedPlace place = placeFrom(reading, a + 1, reading.text.size());
    if (place.name.isEmpty() || !place.name[0].isUpper())
        return std::nullopt;
    return Recognised<QString>{place.name, 0.8, u"signed-on"_s, {reading.text.place(a + 1, place.last)}};
}

/// The place that most of the "Fait à" of that day name.
std::optional<Recognised<QString>> placeOf(const std::vector<MadeAt>& made, const PartialDate& day)
{
    std::map<QString, std::vector<PrintedPlace>> places;
    for (const MadeAt& each : made) {
        if (each.date.date == day && each.placePrinted)
            places[each.place].push_back(*each.placePrinted);
    }
    const auto most = std::ranges::max_element(places, {}, [](const auto& place) { return place.second.size(); });
    if (most == places.end())
        return std::nullopt;
    Recognised<QString> place{most->first, 0.95, u"made-at"_s, most->second};
    place.places.resize(std::min(place.places.size(), mostPlaces));
    return place;
}

} // namespace

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
    const NamedPlace place = placeFrom(reading, placeAt, made.date.first);
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
        const NamedPlace place = placeFrom(reading, a + 1, text.size());
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

/// "Fait à Arras, le ……": the place for the day is empty.
bool isBlankMaking(const PrintedText& text, std::size_t i)
{
    if (!text[i].beginsLine || placeOfMaking(text, i) == 0)
        return false;
    const std::size_t end = std::min(text.sentenceEnd(i), i + longestMadeAt);
    const auto dates = datesIn(std::span(text.tokens()).subspan(i, end - i));
    return dates.empty() && text[end - 1].folded == u"le";
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

SignatureDay recogniseSignatureDay(const DocumentReading& reading,
                                   const std::vector<Recognised<RecognisedSignatory>>& signatories)
{
    const PrintedText& text = reading.text;
    DayVotes votes;
    const std::vector<MadeAt> made = madeAtIn(reading, 0, text.size());
    for (const MadeAt& each : made)
        votes.add(each.date.date, each.isClosing && each.isSure ? DayVotes::surest : 2,
                  text.place(each.date.first, each.date.last), u"made-at"_s);
    for (const auto& signatory : signatories) {
        if (signatory.value.signedOn && signatory.value.datePlace &&
            signatory.value.signatoryClass == SignatoryClass::Concluding)
            votes.add(*signatory.value.signedOn, 1, *signatory.value.datePlace, u"signatories"_s);
    }
    SignatureDay day;
    for (std::size_t i = 0; i < text.size() && made.empty(); ++i)
        day.isLeftBlank |= isBlankMaking(text, i);
    for (const PrintedDate& date : datesIn(text.tokens())) {
        // What is said of a day stands near it, however long its sentence is.
        const std::size_t first = std::max(text.sentenceBegin(date.first), date.first - std::min(date.first, farthest));
        const std::size_t end = std::min(text.sentenceEnd(date.last), date.last + farthest);
        if (!speaksOfSignature(text, first, end) || speaksOfOtherDay(text, first, end) ||
            date.date.precision() == PartialDate::Precision::Year)
            continue;
        votes.add(date.date, 2, text.place(date.first, date.last), u"signed-on"_s);
        if (!day.place)
            day.place = placeBehind(reading, date);
    }
    day.date = votes.best();
    if (day.date) {
        if (const auto place = placeOf(made, day.date->value))
            day.place = place;
    }
    return day;
}

} // namespace parvis
