// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/indicators/indicator_file.h"
#include "store/transaction.h"

#include <stop_token>
#include <vector>

namespace parvis {

/// What becomes of a value of a table of figures.
enum class FigureFate { New, Changed, Identical, Elsewhere, Refused };

template <>
struct EnumNames<FigureFate>
{
    static constexpr EnumName<FigureFate> all[] = {
        {FigureFate::New, "new", QT_TRANSLATE_NOOP("domain", "New value")},
        {FigureFate::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Known, with changes")},
        {FigureFate::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Already there")},
        {FigureFate::Elsewhere, "elsewhere", QT_TRANSLATE_NOOP("domain", "About another territory")},
        {FigureFate::Refused, "refused", QT_TRANSLATE_NOOP("domain", "Refused")}};
};

/// One value, held against the register.
struct PlannedFigure
{
    int line = 0; ///< of the file, from 1
    FigureFate fate = FigureFate::New;
    IndicatorValue record;     ///< as it would be recorded; of a known one, with its key
    std::size_t indicator = 0; ///< in IndicatorPlan::indicators
    std::size_t source = 0;    ///< in IndicatorPlan::sources
    QString reason;            ///< why it is refused, a sentence
};

/// What a QPV of 2015 became, held against the register.
struct PlannedSuccession
{
    int line = 0;
    FigureFate fate = FigureFate::New;
    QpvLineage record;
    std::size_t source = 0;
};

struct IndicatorPlan
{
    std::vector<Indicator> indicators; ///< with the keys of those that the register has
    std::vector<Source> sources;       ///< likewise
    std::vector<PlannedFigure> figures;
    std::vector<PlannedSuccession> successions;

    int count(FigureFate fate) const;
    int written() const { return count(FigureFate::New) + count(FigureFate::Changed); }
};

/// Holds the values of a file against the register, changing nothing. A value is known by neighbourhood, indicator and
/// vintage: several vintages stand side by side. Of two for one the second is refused. What speaks of neighbourhoods
/// that the register has not is left out. Any thread.
/// @throws Error  none of it is about a neighbourhood of the register; Cancelled
IndicatorPlan planIndicators(const Register& records, const IndicatorFile& file, const std::stop_token& stop = {});

/// Writes new and changed values as one action, which it names, with the indicators and sources that they need.
void importIndicators(Transaction& tx, const Register& records, const IndicatorPlan& plan);

} // namespace parvis
