// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/territory_rule.h"

#include "recognition/known_bodies.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

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
            const double confidence = confidenceOf(hit);
            if (confidence == 0)
                continue;
            add(Id<Qpv>{hit.value}, hit.first, hit.last, confidence, u"district-name"_s);
            listed_ = hit.last;
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

    /// 0: the words are no name of a quarter here. Low where they may be the commune or a common word.
    double confidenceOf(const NameIndex::Hit& hit) const
    {
        const bool isCommune = communes_.contains(name(hit));
        if (isEnough(hit))
            return 0.9;
        if (isQuoted(hit) && (followsQuartier(hit) || goesOnList(hit)))
            return 0.85;
        if (followsQuartier(hit) || goesOnList(hit))
            return isCommune ? 0.5 : 0.85;
        if (!standsAlone(hit))
            return 0;
        // A commune alone in a cell is the commune, but for one behind a quarter in a list of them.
        const bool isListed = listed_ && hit.first == *listed_ + 1;
        return !isCommune ? 0.85 : isListed ? 0.55 : 0;
    }

    bool isQuoted(const NameIndex::Hit& hit) const
    {
        static const QRegularExpression opening(u"^[«“\"]"_s);
        const PdfWord* before = wordBefore(hit.first);
        return opening.match(reading_.text.printed(hit.first)).hasMatch() ||
               (before && opening.match(before->text).hasMatch());
    }

    /// The printed word before this token's, which may hold no token: "«".
    const PdfWord* wordBefore(std::size_t token) const
    {
        const Token& there = reading_.text[token];
        return there.word > 0 ? &reading_.pages[std::size_t(there.page) - 1].words()[std::size_t(there.word) - 1]
                              : nullptr;
    }

    /// Behind another quarter in the same enumeration.
    bool goesOnList(const NameIndex::Hit& hit) const
    {
        static const QStringList between{u"et"_s, u"de"_s, u"du"_s, u"des"_s, u"d"_s,
                                         u"la"_s, u"le"_s, u"l"_s,  u"les"_s};
        if (!listed_ || hit.first <= *listed_ || hit.first - *listed_ > 4 || reading_.text[*listed_].endsSentence)
            return false;
        for (std::size_t i = *listed_ + 1; i < hit.first; ++i) {
            if (!between.contains(reading_.text[i].folded))
                return false;
        }
        return true;
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
        // The last item of a list of quarters may have a line of text close below it.
        const bool endsLine = hit.last + 1 >= reading_.text.size() || reading_.text[hit.last + 1].beginsLine;
        const bool ends = reading_.text[hit.last].endsClause || (endsLine && listed_ && hit.first == *listed_ + 1);
        return begins && ends;
    }

    const DocumentReading& reading_;
    QStringList communes_;
    NameIndex names_;
    std::vector<Recognised<Id<Qpv>>> found_;
    std::optional<std::size_t> listed_; ///< last token of the quarter found last
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
