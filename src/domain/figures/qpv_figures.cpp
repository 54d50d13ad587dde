// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/qpv_figures.h"

#include "domain/deadlines.h"
#include "domain/figures/funding_axes.h"

#include <map>
#include <set>

namespace parvis {

namespace {

constexpr double hectaresPerKm2 = 100;

/// Gathers values with their sources and vintages, each once.
class Gathering
{
public:
    void add(const Qpv& qpv, double value) { figures_.values.insert(qpv.id, value); }
    void from(std::optional<Id<Source>> source)
    {
        if (source)
            sources_.insert(*source);
    }
    void dated(const QString& vintage)
    {
        if (!vintage.isEmpty())
            vintages_.insert(vintage);
    }
    void dated(int year) { dated(QString::number(year)); }

    QpvFigures take()
    {
        figures_.sources.assign(sources_.begin(), sources_.end());
        figures_.vintages = QStringList(vintages_.begin(), vintages_.end());
        return std::move(figures_);
    }

private:
    QpvFigures figures_;
    std::set<Id<Source>> sources_;
    std::set<QString> vintages_;
};

QpvFigures completeness(const Register& records)
{
    Gathering all;
    for (const ContractSummary& summary : summariseContracts(records)) {
        // Without any recorded signatory nothing is known: that is not "none has signed".
        if (summary.state == ContractState::Unknown || summary.required == 0)
            continue;
        for (const Signatory& signatory : records.all<Signatory>().of(summary.contract))
            all.from(signatory.source);
        for (const Qpv& qpv : records.all<Qpv>().of(summary.contract))
            all.add(qpv, 100 * summary.completeness());
    }
    return all.take();
}

QpvFigures daysLate(const Register& records, QDate today)
{
    Gathering all;
    for (const ContractSummary& summary : summariseContracts(records)) {
        const ContractDelay delay = delayOf(records, summary, today);
        if (!delay.againstOwn || (!delay.signedOn && !today.isValid()))
            continue;
        if (summary.state != ContractState::Signed && delay.signedOn)
            all.from(records.find(summary.contract)->declaredSource);
        for (const Qpv& qpv : records.all<Qpv>().of(summary.contract))
            all.add(qpv, *delay.againstOwn);
    }
    return all.take();
}

QpvFigures population(const Register& records)
{
    Gathering all;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (!qpv.population)
            continue;
        all.add(qpv, *qpv.population);
        all.from(qpv.populationSource);
        all.dated(qpv.populationVintage);
    }
    return all.take();
}

QpvFigures density(const Register& records)
{
    Gathering all;
    for (const Qpv& qpv : records.all<Qpv>()) {
        if (!qpv.population || !qpv.areaHa || *qpv.areaHa <= 0)
            continue;
        all.add(qpv, *qpv.population / (*qpv.areaHa / hectaresPerKm2));
        all.from(qpv.populationSource);
        all.from(qpv.source);
        all.dated(qpv.populationVintage);
    }
    return all.take();
}

QpvFigures indicator(const Register& records, QStringView code)
{
    Gathering all;
    const auto wanted = std::ranges::find(records.all<Indicator>(), code, &Indicator::code);
    if (wanted == records.all<Indicator>().end())
        return all.take();
    for (const Qpv& qpv : records.all<Qpv>()) {
        const IndicatorValue* latest = nullptr;
        for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv.id)) {
            if (value.indicator == wanted->id && (!latest || value.vintage >= latest->vintage))
                latest = &value;
        }
        if (!latest)
            continue;
        all.add(qpv, latest->value);
        all.from(latest->source);
        all.dated(latest->vintage);
    }
    return all.take();
}

std::optional<Id<Contract>> contractOf(const Register& records, const FundingLine& line)
{
    const Action* action = records.find(line.action);
    return line.contract || !action ? line.contract : std::optional(action->contract);
}

bool hasAmount(const FundingLine& line)
{
    return line.paid || line.committed || line.planned || line.theoretical;
}

/// The contract, EPCI or QPV whose money a neighbourhood shows; 0: none.
qint64 placeOf(const Register& records, std::optional<Id<Contract>> contract, FundingPlace place)
{
    const Contract* found = records.find(contract);
    return !found ? 0 : place == FundingPlace::Epci ? found->epci.value : found->id.value;
}

qint64 placeOf(const Register& records, const FundingLine& line, FundingPlace place)
{
    return place == FundingPlace::Qpv ? FundingAxisReader(records, FundingAxis::Qpv).keyOf(line)
                                      : placeOf(records, contractOf(records, line), place);
}

FundingAxis axisOf(FundingPlace place)
{
    return place == FundingPlace::Qpv    ? FundingAxis::Qpv
           : place == FundingPlace::Epci ? FundingAxis::Epci
                                         : FundingAxis::Contract;
}

QpvFigures funding(const Register& records, const QpvFigureSetting& setting, bool isPerInhabitant)
{
    Gathering all;
    const auto slice = setting.slice ? setting.slice : latestFunding(records);
    std::map<qint64, Money> sums;
    for (const FundingLine& line : records.all<FundingLine>()) {
        if (!slice || line.year != slice->year || line.creditKind != slice->kind)
            continue;
        const auto amount = amountOf(line, slice->amount);
        const qint64 place = amount ? placeOf(records, line, setting.place) : 0;
        if (place > 0) {
            sums[place] += *amount;
            all.from(line.source);
        }
    }
    const FundingAxisReader places(records, axisOf(setting.place));
    for (const Qpv& qpv : records.all<Qpv>()) {
        const qint64 place =
            setting.place == FundingPlace::Qpv ? qpv.id.value : placeOf(records, qpv.contract, setting.place);
        const auto sum = sums.find(place);
        const auto people = isPerInhabitant && sum != sums.end() ? places.inhabitants(place) : std::optional<qint64>(1);
        if (sum == sums.end() || people.value_or(0) <= 0)
            continue;
        all.add(qpv, double(sum->second.cents()) / 100 / double(*people));
        if (isPerInhabitant)
            all.from(qpv.populationSource);
    }
    if (slice)
        all.dated(slice->year);
    QpvFigures figures = all.take();
    figures.slice = slice;
    return figures;
}

QpvFigures articles(const Register& records)
{
    using Articles = std::set<Id<Article>>;
    QHash<Id<Qpv>, Articles> ofQpv;
    QHash<Id<Commune>, Articles> ofCommune;
    QHash<Id<Contract>, Articles> ofContract;
    for (const ArticleTerritory& territory : records.all<ArticleTerritory>()) {
        const Contract* held = territory.epci ? records.contractOf(*territory.epci) : records.find(territory.contract);
        if (held)
            ofContract[held->id].insert(territory.article);
        if (territory.qpv)
            ofQpv[*territory.qpv].insert(territory.article);
        if (territory.commune)
            ofCommune[*territory.commune].insert(territory.article);
    }
    Gathering all;
    for (const Qpv& qpv : records.all<Qpv>()) {
        Articles about = ofQpv.value(qpv.id);
        if (qpv.contract)
            about.merge(Articles(ofContract.value(*qpv.contract)));
        for (const QpvCommune& part : records.all<QpvCommune>().of(qpv.id))
            about.merge(Articles(ofCommune.value(part.commune)));
        all.add(qpv, double(about.size()));
    }
    return all.take();
}

QpvFigures missing(const Register& records)
{
    std::set<Id<Indicator>> published;
    for (const IndicatorValue& value : records.all<IndicatorValue>()) {
        if (value.qpv)
            published.insert(value.indicator);
    }
    Gathering all;
    for (const Qpv& qpv : records.all<Qpv>()) {
        std::set<Id<Indicator>> known;
        for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv.id))
            known.insert(value.indicator);
        all.add(qpv, double(published.size() - known.size()) + !qpv.population + !qpv.areaHa);
    }
    QpvFigures figures = all.take();
    figures.outOf = int(published.size()) + 2;
    return figures;
}

} // namespace

std::optional<Money> amountOf(const FundingLine& line, FundingAmount amount)
{
    switch (amount) {
    case FundingAmount::Paid:
        return line.paid;
    case FundingAmount::Committed:
        return line.committed;
    case FundingAmount::Planned:
        return line.planned;
    case FundingAmount::Theoretical:
        return line.theoretical;
    }
    return {};
}

std::optional<FundingSlice> latestFunding(const Register& records)
{
    std::map<int, std::map<CreditKind, int>> lines;
    for (const FundingLine& line : records.all<FundingLine>()) {
        if (contractOf(records, line) && hasAmount(line))
            ++lines[line.year][line.creditKind];
    }
    if (lines.empty())
        return std::nullopt;
    const auto& [year, kinds] = *lines.rbegin();
    const CreditKind kind = std::ranges::max_element(kinds, {}, [](const auto& entry) { return entry.second; })->first;
    for (const auto& name : EnumNames<FundingAmount>::all) {
        for (const FundingLine& line : records.all<FundingLine>()) {
            if (line.year == year && line.creditKind == kind && contractOf(records, line) && amountOf(line, name.value))
                return FundingSlice{year, kind, name.value};
        }
    }
    return std::nullopt;
}

std::vector<FundingSlice> fundingSlices(const Register& records)
{
    std::set<FundingSlice> known;
    for (const FundingLine& line : records.all<FundingLine>()) {
        for (const auto& name : EnumNames<FundingAmount>::all) {
            if (amountOf(line, name.value) && contractOf(records, line))
                known.insert({line.year, line.creditKind, name.value});
        }
    }
    std::vector<FundingSlice> slices(known.begin(), known.end());
    std::ranges::stable_sort(slices, std::greater(), &FundingSlice::year);
    return slices;
}

QpvFigures qpvFigures(const Register& records, QpvFigure figure, const QpvFigureSetting& setting)
{
    switch (figure) {
    case QpvFigure::Completeness:
        return completeness(records);
    case QpvFigure::DaysLate:
        return daysLate(records, setting.today);
    case QpvFigure::Population:
        return population(records);
    case QpvFigure::Density:
        return density(records);
    case QpvFigure::Poverty:
        return indicator(records, u"poverty_rate_60");
    case QpvFigure::Employment:
        return indicator(records, u"employment_rate_15_64");
    case QpvFigure::Funding:
        return funding(records, setting, true);
    case QpvFigure::FundingTotal:
        return funding(records, setting, false);
    case QpvFigure::Articles:
        return articles(records);
    case QpvFigure::Missing:
        return missing(records);
    }
    return {};
}

} // namespace parvis
