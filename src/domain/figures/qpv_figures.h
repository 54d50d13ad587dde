// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDate>
#include <QHash>
#include <QStringList>

namespace parvis {

/// A number that can be told of every QPV: recorded, or computed from what is.
enum class QpvFigure {
    Completeness, ///< per cent of the required bodies of its contract that have signed
    DaysLate,     ///< of its contract's signature, against the contract's deadline; negative: days ahead
    Population,   ///< inhabitants
    Density,      ///< inhabitants per km²
    Poverty,      ///< per cent, indicator poverty_rate_60
    Employment,   ///< per cent, indicator employment_rate_15_64
    Funding,      ///< euros of one FundingSlice of its FundingPlace, per inhabitant of the QPV of that place
    FundingTotal, ///< the euros themselves
    Articles,     ///< about it, its communes, its contract or the EPCI of that
    Missing       ///< figures that are recorded of some QPV (population, area, indicators), and not of this one
};

/// The four figures of a funding line; they are never mixed, and a theoretical one is never shown as paid.
enum class FundingAmount { Paid, Committed, Planned, Theoretical };

template <>
struct EnumNames<FundingAmount>
{
    static constexpr EnumName<FundingAmount> all[] = {
        {FundingAmount::Paid, "paid", QT_TRANSLATE_NOOP("domain", "Paid amount")},
        {FundingAmount::Committed, "committed", QT_TRANSLATE_NOOP("domain", "Committed amount")},
        {FundingAmount::Planned, "planned", QT_TRANSLATE_NOOP("domain", "Planned amount")},
        {FundingAmount::Theoretical, "theoretical", QT_TRANSLATE_NOOP("domain", "Theoretical amount")}};
};

std::optional<Money> amountOf(const FundingLine& line, FundingAmount amount);

/// Amounts that may be added up: of one year, one nature of credits and one kind of amount.
struct FundingSlice
{
    int year = 0;
    CreditKind kind = CreditKind::Unknown;
    FundingAmount amount = FundingAmount::Paid;

    friend auto operator<=>(const FundingSlice&, const FundingSlice&) = default;
};

/// The slice of the last year of which contracts have amounts: with most lines of its nature of credits, and of these
/// the surest amount (paid, committed, planned, theoretical). None: no contract has an amount.
std::optional<FundingSlice> latestFunding(const Register& records);

/// Every slice of which some contract has an amount, the latest year first.
std::vector<FundingSlice> fundingSlices(const Register& records);

/// Whose money a neighbourhood shows.
enum class FundingPlace {
    Contract, ///< that it belongs to
    Epci,     ///< of that contract
    Qpv       ///< that of the actions which concern it alone
};

template <>
struct EnumNames<FundingPlace>
{
    static constexpr EnumName<FundingPlace> all[] = {
        {FundingPlace::Contract, "contract", QT_TRANSLATE_NOOP("domain", "Of its contract")},
        {FundingPlace::Epci, "epci", QT_TRANSLATE_NOOP("domain", "Of its EPCI")},
        {FundingPlace::Qpv, "qpv", QT_TRANSLATE_NOOP("domain", "Of the neighbourhood alone")}};
};

/// One figure of all QPV, with where it comes from.
struct QpvFigures
{
    QHash<Id<Qpv>, double> values;     ///< a QPV that is absent: unknown
    std::vector<Id<Source>> sources;   ///< each once, in the order of their keys; empty: none is recorded
    QStringList vintages;              ///< each once, sorted; empty: none is stated
    int outOf = 0;                     ///< of Missing: how many figures a QPV could have
    std::optional<FundingSlice> slice; ///< of Funding and FundingTotal
};

/// What decides some of the figures.
struct QpvFigureSetting
{
    QDate today;                            ///< DaysLate counts to it what is not signed; invalid: that is unknown
    std::optional<FundingSlice> slice = {}; ///< none: latestFunding
    FundingPlace place = FundingPlace::Contract;
};

/// Of several values of one indicator for one QPV, the one of the latest vintage counts.
QpvFigures qpvFigures(const Register& records, QpvFigure figure, const QpvFigureSetting& setting);

} // namespace parvis
