// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/lists/funding_list.h"

#include <stop_token>
#include <vector>

namespace parvis {

/// What becomes of a row of a table of funding.
enum class FundingFate { New, Changed, Identical, Refused };

template <>
struct EnumNames<FundingFate>
{
    static constexpr EnumName<FundingFate> all[] = {
        {FundingFate::New, "new", QT_TRANSLATE_NOOP("domain", "New line")},
        {FundingFate::Changed, "changed", QT_TRANSLATE_NOOP("domain", "Known, with changes")},
        {FundingFate::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Already there")},
        {FundingFate::Refused, "refused", QT_TRANSLATE_NOOP("domain", "Refused")}};
};

/// One row, held against the register.
struct PlannedFunding
{
    int line = 0; ///< of the file, from 1
    FundingFate fate = FundingFate::New;
    FundingLine record;                   ///< as it would be recorded; of a known line, with its key
    std::optional<std::size_t> newDevice; ///< in FundingPlan::devices
    std::optional<std::size_t> newAction; ///< in FundingPlan::actions
    QString source;                       ///< title of the source of a new line
    QStringList changes;                  ///< names of the fields that change
    QString reason;                       ///< why it is refused, a sentence
    QStringList remarks;                  ///< what was made of its words, each a sentence
};

struct FundingPlan
{
    std::vector<PlannedFunding> lines; ///< in the order of the file
    std::vector<Device> devices;       ///< that the register has not
    std::vector<Action> actions;       ///< that the register has not
    QString producer;                  ///< of the file, where it is known
    QString licence;
    int elsewhere = 0; ///< rows about départements that the register has not: they are left out

    int count(FundingFate fate) const;
};

/// Holds the lines of a file against the register, changing nothing. Contract, year, funder with its detail, device,
/// kind of credit and action make a line; what the file has no column for is not compared. A known line takes the
/// amounts that the file states; blank cells leave it as it is. Of two rows for one line the second is refused, unless
/// the register has both. Devices and actions that are not known are added. Any thread. Throws Cancelled.
FundingPlan planFunding(const Register& records, const FundingFile& file, const std::stop_token& stop = {});

} // namespace parvis
