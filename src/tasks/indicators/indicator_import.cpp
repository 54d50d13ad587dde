// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/indicators/indicator_import.h"

#include "domain/translate.h"
#include "exchange/tables/table_places.h"

#include <QHash>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Neighbourhood (0: the region), indicator, vintage.
using FigureKey = std::tuple<std::int64_t, QString, QString>;

class IndicatorPlanner
{
public:
    IndicatorPlanner(const Register& records, const IndicatorFile& file)
        : records_(records)
        , file_(file)
    {
        for (const Qpv& qpv : records.all<Qpv>())
            qpvs_.insert(qpv.code.text(), qpv.id);
        for (const IndicatorValue& value : records.all<IndicatorValue>()) {
            if (const Indicator* indicator = records.find(value.indicator))
                known_.insert({{value.qpv ? value.qpv->value : 0, indicator->code, value.vintage}, &value});
        }
        for (const QpvLineage& lineage : records.all<QpvLineage>())
            lineages_.insert({{lineage.from.text(), lineage.to.text()}, &lineage});
    }

    IndicatorPlan plan(const std::stop_token& stop)
    {
        takeIndicators();
        takeSources();
        for (const ReadFigure& read : file_.figures) {
            if (stop.stop_requested())
                throw Cancelled();
            plan_.figures.push_back(planned(read));
        }
        for (const ReadSuccession& read : file_.successions)
            plan_.successions.push_back(planned(read));
        if (!file_.isEmpty() &&
            plan_.count(FigureFate::Elsewhere) == int(plan_.figures.size() + plan_.successions.size()))
            throw Error(translate("tasks", "The table is about none of the neighbourhoods of the register."),
                        file_.name, translate("tasks", "Check that it is the right file."));
        return std::move(plan_);
    }

private:
    void takeIndicators()
    {
        plan_.indicators = file_.indicators;
        for (Indicator& indicator : plan_.indicators) {
            const auto known = std::ranges::find(records_.all<Indicator>(), indicator.code, &Indicator::code);
            if (known != records_.all<Indicator>().end())
                indicator = *known;
        }
    }

    /// The one of the same words; another vintage of a table is another source.
    void takeSources()
    {
        plan_.sources = file_.sources;
        for (Source& source : plan_.sources) {
            const auto known = std::ranges::find_if(records_.all<Source>(), [&](const Source& other) {
                return other.title == source.title && other.producer == source.producer &&
                       other.vintage == source.vintage && other.url == source.url;
            });
            if (known != records_.all<Source>().end())
                source = *known;
        }
    }

    PlannedFigure planned(const ReadFigure& read)
    {
        PlannedFigure planned{.line = read.line, .indicator = read.indicator, .source = read.source};
        IndicatorValue& value = planned.record;
        if (!read.place.isEmpty()) {
            const auto qpv = qpvs_.constFind(read.place);
            if (qpv == qpvs_.cend()) {
                planned.fate = FigureFate::Elsewhere;
                return planned;
            }
            value.qpv = *qpv;
        }
        value.indicator = plan_.indicators[read.indicator].id;
        value.value = read.value;
        value.vintage = read.vintage;
        value.note = read.note;
        value.source = plan_.sources[read.source].id;
        judge(planned, {value.qpv ? value.qpv->value : 0, plan_.indicators[read.indicator].code, read.vintage});
        return planned;
    }

    /// Several values of one vintage, from several sources, stay side by side where the register has them so.
    void judge(PlannedFigure& planned, const FigureKey& key)
    {
        const int seen = seen_.insert({{key, planned.source}, planned.line}).first->second;
        const auto [first, last] = known_.equal_range(key);
        const IndicatorValue* other = nullptr;
        for (auto it = first; it != last; ++it) {
            const IndicatorValue& known = *it->second;
            if (taken_.contains(known.id.value))
                continue;
            if (known.value == planned.record.value && known.note == planned.record.note) {
                take(planned, known, FigureFate::Identical);
                return;
            }
            if (known.source == planned.record.source)
                other = &known;
        }
        if (other) {
            IndicatorValue changed = *other;
            changed.value = planned.record.value;
            changed.note = planned.record.note;
            take(planned, changed, FigureFate::Changed);
        } else if (seen != planned.line) {
            planned.fate = FigureFate::Refused;
            planned.reason = translate("tasks", "Another value for the same stands on %1.").arg(linePlace(seen));
        }
    }

    void take(PlannedFigure& planned, const IndicatorValue& value, FigureFate fate)
    {
        taken_.insert(value.id.value);
        planned.record = value;
        planned.fate = fate;
    }

    PlannedSuccession planned(const ReadSuccession& read)
    {
        PlannedSuccession planned{.line = read.line, .source = read.source};
        planned.record.from = *QpvCode::parse(read.from);
        planned.record.to = *QpvCode::parse(read.to);
        planned.record.sharedHa = read.sharedHa;
        if (!qpvs_.contains(read.to)) {
            planned.fate = FigureFate::Elsewhere;
            return planned;
        }
        const auto known = lineages_.find({read.from, read.to});
        if (known == lineages_.end()) {
            if (!added_.insert({read.from, read.to}).second)
                planned.fate = FigureFate::Identical; // said twice, added once
            return planned;
        }
        planned.record = *known->second;
        const bool isNews = read.sharedHa && planned.record.sharedHa != read.sharedHa;
        planned.fate = isNews ? FigureFate::Changed : FigureFate::Identical;
        if (isNews)
            planned.record.sharedHa = read.sharedHa;
        return planned;
    }

    const Register& records_;
    const IndicatorFile& file_;
    QHash<QString, Id<Qpv>> qpvs_;
    std::multimap<FigureKey, const IndicatorValue*> known_;
    std::map<std::pair<QString, QString>, const QpvLineage*> lineages_;
    std::map<std::pair<FigureKey, std::size_t>, int> seen_; ///< lines of the file
    std::set<std::pair<QString, QString>> added_;           ///< successions
    std::set<std::int64_t> taken_;                          ///< values of the register that a row has found
    IndicatorPlan plan_;
};

/// Adds indicators and sources when the first value needs them.
class IndicatorWriter
{
public:
    IndicatorWriter(Transaction& tx, const IndicatorPlan& plan)
        : tx_(tx)
        , indicators_(plan.indicators)
        , sources_(plan.sources)
    {
    }

    void write(const PlannedFigure& planned)
    {
        IndicatorValue value = planned.record;
        if (planned.fate == FigureFate::Changed) {
            tx_.update(value);
            return;
        }
        value.indicator = keyOf(indicators_[planned.indicator]);
        value.source = keyOf(sources_[planned.source]);
        tx_.insert(value);
    }

    void write(const PlannedSuccession& planned)
    {
        QpvLineage lineage = planned.record;
        if (planned.fate == FigureFate::Changed) {
            tx_.update(lineage);
            return;
        }
        if (!sources_[planned.source].title.isEmpty())
            lineage.source = keyOf(sources_[planned.source]);
        tx_.insert(lineage);
    }

private:
    template <class T>
    Id<T> keyOf(T& record)
    {
        if (!record.id.isValid())
            tx_.insert(record);
        return record.id;
    }

    Transaction& tx_;
    std::vector<Indicator> indicators_;
    std::vector<Source> sources_;
};

bool isWritten(FigureFate fate)
{
    return fate == FigureFate::New || fate == FigureFate::Changed;
}

} // namespace

int IndicatorPlan::count(FigureFate fate) const
{
    return int(std::ranges::count(figures, fate, &PlannedFigure::fate) +
               std::ranges::count(successions, fate, &PlannedSuccession::fate));
}

IndicatorPlan planIndicators(const Register& records, const IndicatorFile& file, const std::stop_token& stop)
{
    return IndicatorPlanner(records, file).plan(stop);
}

void importIndicators(Transaction& tx, const Register&, const IndicatorPlan& plan)
{
    if (plan.written() == 0)
        return;
    tx.setTitle(translate("tasks", "Import %n figure(s) of neighbourhoods", nullptr, plan.written()));
    IndicatorWriter writer(tx, plan);
    for (const PlannedFigure& planned : plan.figures) {
        if (isWritten(planned.fate))
            writer.write(planned);
    }
    for (const PlannedSuccession& planned : plan.successions) {
        if (isWritten(planned.fate))
            writer.write(planned);
    }
}

} // namespace parvis
