// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/territory_rule.h"

#include "recognition/district_rule.h"
#include "recognition/known_bodies.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

struct Vote
{
    double weight = 0;
    std::vector<PrintedPlace> places;
};

class EpciVotes
{
public:
    explicit EpciVotes(const DocumentReading& reading)
        : reading_(reading)
    {
        for (const Commune& commune : reading.records.all<Commune>())
            communes_ << tokensOf(commune.name).join(u' ');
        for (const Epci& epci : reading.records.all<Epci>()) {
            for (const QString& spelling : epciSpellings(epci.name, communes_))
                names_.add(spelling, int(epci.id.value));
        }
        countNames();
        countDistricts();
    }

    std::optional<Recognised<Id<Epci>>> best() const
    {
        const auto most = std::ranges::max_element(votes_, {}, [](const auto& vote) { return vote.second.weight; });
        if (most == votes_.end())
            return std::nullopt;
        double all = 0;
        for (const auto& [epci, vote] : votes_)
            all += vote.weight;
        const double share = most->second.weight / all;
        return Recognised<Id<Epci>>{Id<Epci>{most->first}, std::min(0.99, share), u"most-named"_s, most->second.places};
    }

private:
    void countNames()
    {
        for (const NameIndex::Hit& hit : names_.in(reading_.text.tokens())) {
            Vote& vote = votes_[hit.value];
            vote.weight += weightAt(hit.first);
            if (vote.places.size() < mostPlaces)
                vote.places.push_back(reading_.text.place(hit.first, hit.last));
        }
    }

    /// The head of the document says whose it is; further down its first page others may be named, too.
    double weightAt(std::size_t token) const
    {
        if (reading_.text[token].page > 1)
            return 1;
        constexpr std::size_t head = 60; // words
        return token < head ? 10 : 2;
    }

    void countDistricts()
    {
        countCodes();
        NameIndex districts;
        for (const Qpv& qpv : reading_.records.all<Qpv>()) {
            if (tokensOf(qpv.name).size() > 2)
                districts.add(qpv.name, int(qpv.id.value));
        }
        for (const NameIndex::Hit& hit : districts.in(reading_.text.tokens())) {
            const Qpv* qpv = reading_.records.find(Id<Qpv>{hit.value});
            if (const Contract* contract = reading_.records.find(qpv->contract))
                votes_[contract->epci.value].weight += 0.5;
        }
    }

    void countCodes()
    {
        for (std::size_t i = 0; i < reading_.text.size(); ++i) {
            const Qpv* qpv = districtWithCode(reading_.records, reading_.text[i].folded);
            if (const Contract* contract = qpv ? reading_.records.find(qpv->contract) : nullptr)
                votes_[contract->epci.value].weight += 1;
        }
    }

    const DocumentReading& reading_;
    QStringList communes_;
    NameIndex names_;
    std::map<std::int64_t, Vote> votes_;
};

} // namespace

std::optional<Recognised<Id<Epci>>> recogniseEpci(const DocumentReading& reading)
{
    return EpciVotes(reading).best();
}

} // namespace parvis
