// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/signature_rule.h"

#include "recognition/made_at.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t farthest = 80; ///< words from a day, what is said of it

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
    const PlaceOfMaking place = placeFrom(reading, a + 1, reading.text.size());
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
    day.isLeftBlank = made.empty() && isDayLeftBlank(text);
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
    if (day.date && !day.place) {
        if (const auto place = placeWithoutDay(reading))
            day.place = Recognised<QString>{place->text, 0.8, u"made-at"_s, {*place}};
    }
    return day;
}

} // namespace parvis
