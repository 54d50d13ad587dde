// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/territory_rule.h"

#include "recognition/known_bodies.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t mostPlaces = 6;

const Contract* contractOf(const Register& records, Id<Epci> epci)
{
    for (const Contract& contract : records.all<Contract>()) {
        if (contract.epci == epci)
            return &contract;
    }
    return nullptr;
}

/// "QN05930M", also where a scan reads O for 0 and I for 1.
QString asCode(const QString& token)
{
    static const QRegularExpression code(u"^q[nm0o][0-9oil]{5}[a-z0-9]$"_s);
    if (token.size() != 8 || !code.match(token).hasMatch())
        return {};
    QString digits = token.mid(2, 5);
    digits.replace(u'o', u'0').replace(u'i', u'1').replace(u'l', u'1');
    return u"QN"_s + digits + token[7].toUpper();
}

const Qpv* qpvWithCode(const Register& records, const QString& token)
{
    const auto code = QpvCode::parse(asCode(token));
    if (!code)
        return nullptr;
    const auto& all = records.all<Qpv>().rows();
    const auto qpv = std::ranges::find(all, *code, &Qpv::code);
    return qpv != all.end() ? &*qpv : nullptr;
}

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
            const int page = reading_.text[hit.first].page;
            Vote& vote = votes_[hit.value];
            vote.weight += page == 1 ? 8 : 1;
            if (vote.places.size() < mostPlaces)
                vote.places.push_back(reading_.text.place(hit.first, hit.last));
        }
    }

    void countDistricts()
    {
        for (std::size_t i = 0; i < reading_.text.size(); ++i) {
            const Qpv* qpv = qpvWithCode(reading_.records, reading_.text[i].folded);
            if (const Contract* contract = qpv ? reading_.records.find(qpv->contract) : nullptr)
                votes_[contract->epci.value].weight += 1;
        }
    }

    const DocumentReading& reading_;
    QStringList communes_;
    NameIndex names_;
    std::map<std::int64_t, Vote> votes_;
};

/// The quarters of a contract as they are called.
class DistrictMentions
{
public:
    DistrictMentions(const DocumentReading& reading, Id<Contract> contract)
        : reading_(reading)
    {
        for (const Commune& commune : reading.records.all<Commune>())
            communes_ << tokensOf(commune.name).join(u' ');
        for (const Qpv& qpv : reading.records.all<Qpv>().of(contract)) {
            QStringList tokens = tokensOf(qpv.name);
            names_.add(tokens.join(u' '), int(qpv.id.value));
            if (tokens.size() > 2 && tokens.first() == u"quartier")
                names_.add(tokens.mid(1).join(u' '), int(qpv.id.value));
        }
    }

    void find()
    {
        for (const NameIndex::Hit& hit : names_.in(reading_.text.tokens())) {
            if (isEnough(hit) || followsQuartier(hit) || standsAlone(hit))
                add(Id<Qpv>{hit.value}, hit.first, hit.last, 0.85, u"district-name"_s);
        }
    }

    void add(Id<Qpv> qpv, std::size_t first, std::size_t last, double confidence, const QString& rule)
    {
        const auto known =
            std::ranges::find(found_, qpv, [](const Recognised<Id<Qpv>>& district) { return district.value; });
        Recognised<Id<Qpv>>& district = known != found_.end() ? *known : found_.emplace_back();
        district.value = qpv;
        if (confidence > district.confidence) {
            district.confidence = confidence;
            district.rule = rule;
        }
        if (district.places.size() < mostPlaces)
            district.places.push_back(reading_.text.place(first, last));
    }

    std::vector<Recognised<Id<Qpv>>> take() { return std::move(found_); }

private:
    QString name(const NameIndex::Hit& hit) const
    {
        QStringList tokens;
        for (std::size_t i = hit.first; i <= hit.last; ++i)
            tokens << reading_.text[i].folded;
        return tokens.join(u' ');
    }

    /// A name of several words that no commune bears.
    bool isEnough(const NameIndex::Hit& hit) const
    {
        return hit.last > hit.first + 1 && !communes_.contains(name(hit));
    }

    bool followsQuartier(const NameIndex::Hit& hit) const
    {
        static const QStringList between{u"de"_s,          u"du"_s,           u"des"_s, u"d"_s,
                                         u"la"_s,          u"le"_s,           u"l"_s,   u"les"_s,
                                         u"prioritaire"_s, u"prioritaires"_s, u"qpv"_s};
        for (std::size_t i = hit.first; i > 0 && hit.first - i < 4; --i) {
            const QString& token = reading_.text[i - 1].folded;
            if (token == u"quartier" || token == u"quartiers" || token == u"qpv")
                return true;
            if (!between.contains(token))
                return false;
        }
        return false;
    }

    /// An item, a cell, or the rest of one behind "Commune :".
    bool standsAlone(const NameIndex::Hit& hit) const
    {
        const bool begins =
            hit.first == 0 || reading_.text[hit.first - 1].endsClause || reading_.text[hit.first].beginsLine;
        const bool ends = reading_.text[hit.last].endsClause;
        return begins && ends && !communes_.contains(name(hit));
    }

    const DocumentReading& reading_;
    QStringList communes_;
    NameIndex names_;
    std::vector<Recognised<Id<Qpv>>> found_;
};

} // namespace

std::optional<Recognised<Id<Epci>>> recogniseEpci(const DocumentReading& reading)
{
    return EpciVotes(reading).best();
}

std::vector<Recognised<Id<Qpv>>> recogniseDistricts(const DocumentReading& reading, std::optional<Id<Epci>> epci)
{
    const Contract* contract = epci ? contractOf(reading.records, *epci) : nullptr;
    DistrictMentions mentions(reading, contract ? contract->id : Id<Contract>{});
    for (std::size_t i = 0; i < reading.text.size(); ++i) {
        const Qpv* qpv = qpvWithCode(reading.records, reading.text[i].folded);
        if (qpv && (!contract || qpv->contract == contract->id))
            mentions.add(qpv->id, i, i, 0.98, u"district-code"_s);
    }
    if (contract)
        mentions.find();
    return mentions.take();
}

} // namespace parvis
