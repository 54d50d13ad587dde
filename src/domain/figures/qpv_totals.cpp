// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/qpv_totals.h"

#include "domain/figures/indicator_text.h"

#include <algorithm>

namespace parvis {

namespace {

void add(QpvTotal& total, double value, const QString& vintage, std::optional<Id<Source>> source)
{
    total.value += value;
    ++total.known;
    if (!vintage.isEmpty() && !total.vintages.contains(vintage))
        total.vintages << vintage;
    if (source && std::ranges::find(total.sources, *source) == total.sources.end())
        total.sources.push_back(*source);
}

/// The value of the latest vintage; null where there is none, or where it is a bound.
const IndicatorValue* latestValue(const Register& records, Id<Qpv> qpv, Id<Indicator> indicator)
{
    const IndicatorValue* latest = nullptr;
    for (const IndicatorValue& value : records.all<IndicatorValue>().of(qpv)) {
        if (value.indicator == indicator && (!latest || value.vintage > latest->vintage))
            latest = &value;
    }
    return latest && latest->note.isEmpty() ? latest : nullptr;
}

} // namespace

std::vector<QpvTotal> qpvTotals(const Register& records, const std::vector<Id<Qpv>>& qpvs)
{
    std::vector<QpvTotal> totals(1);
    for (const Id<Qpv> id : qpvs) {
        const Qpv* qpv = records.find(id);
        if (qpv && qpv->population)
            add(totals[0], *qpv->population, qpv->populationVintage, qpv->populationSource);
    }
    for (const Indicator& indicator : records.all<Indicator>()) {
        QpvTotal total{&indicator, isRate(indicator)};
        for (const Id<Qpv> qpv : qpvs) {
            if (const IndicatorValue* value = latestValue(records, qpv, indicator.id))
                add(total, value->value, value->vintage, value->source);
        }
        totals.push_back(std::move(total));
    }
    std::erase_if(totals, [](const QpvTotal& total) { return total.known == 0; });
    for (QpvTotal& total : totals) {
        total.vintages.sort();
        if (total.isMean)
            total.value /= total.known;
    }
    return totals;
}

} // namespace parvis
