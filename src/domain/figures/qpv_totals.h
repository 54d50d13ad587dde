// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

/// What several QPV come to together in one figure: the sum of what is counted, the plain mean of a rate or an index
/// (not weighted by inhabitants). A value with a note, such as "more than", is a bound and counts as unknown.
struct QpvTotal
{
    const Indicator* indicator = nullptr; ///< null: inhabitants
    bool isMean = false;
    double value = 0;
    int known = 0;                   ///< of how many QPV
    QStringList vintages;            ///< each once, sorted; empty: none is stated
    std::vector<Id<Source>> sources; ///< each once

    QString vintage() const { return vintages.join(QStringLiteral(", ")); }
};

/// The inhabitants first, then the indicators in the order of the register; what is known of none of them is left out.
std::vector<QpvTotal> qpvTotals(const Register& records, const std::vector<Id<Qpv>>& qpvs);

} // namespace parvis
