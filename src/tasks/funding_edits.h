// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// What can be done to funding lines. Each verb adds to the transaction and names it; one that changes nothing adds
// nothing. A line is refused (Error) with a year before 1900 or after 2200, with fewer than no posts, and with an
// action of another contract than its own; one with an action and no contract gets that of the action.

/// What the funder plans to give, has committed, or has paid. Throws Error for a line that no longer exists.
/// @param field  "planned_cents", "committed_cents" or "paid_cents"
void setAmount(Transaction& tx, const Register& records, Id<FundingLine> id, const QString& field, Money amount);

/// Throws Error also when its contract or its action no longer exists.
Id<FundingLine> addFundingLine(Transaction& tx, const Register& records, FundingLine line);
/// Throws Error also for a line that no longer exists.
void updateFundingLine(Transaction& tx, const Register& records, FundingLine line);
/// Lines of the same content, without the pages that prove the first ones. Those that no longer exist are passed over.
std::vector<Id<FundingLine>> duplicateFundingLines(Transaction& tx, const Register& records,
                                                   std::span<const Id<FundingLine>> ids);
/// With their evidence.
void removeFundingLines(Transaction& tx, const Register& records, std::span<const Id<FundingLine>> ids);

/// What several lines get at once; what is not set stays.
struct FundingChange
{
    std::optional<int> year;
    std::optional<std::optional<Id<Contract>>> contract; ///< none within: takes it away
    std::optional<QString> funder;                       ///< by its name (funderNamed)
    std::optional<QString> device;
    std::optional<CreditKind> creditKind;
    std::optional<std::optional<Id<Source>>> source;

    bool isEmpty() const { return !year && !contract && !funder && !device && !creditKind && !source; }
};

/// All of them or, where one is refused, none; those that no longer exist are passed over. Returns how many are not so
/// already.
int changeFundingLines(Transaction& tx, const Register& records, std::span<const Id<FundingLine>> ids,
                       const FundingChange& change);

/// The funder of that title or code, whatever case and accents; a new one with a code of its own (ownCode) when there
/// is none; nothing for an empty name.
std::optional<Id<Funder>> funderNamed(Transaction& tx, const Register& records, const QString& name);
std::optional<Id<Device>> deviceNamed(Transaction& tx, const Register& records, const QString& name);
/// The same of those that there are: throws Error for a name that none has, so that no slip of the hand makes a new
/// one.
std::optional<Id<Funder>> knownFunder(const Register& records, const QString& name);
std::optional<Id<Device>> knownDevice(const Register& records, const QString& name);
/// The contract of that code or, where one alone has it, of that name; nothing for an empty text. Throws Error for a
/// text that means none or several.
std::optional<Id<Contract>> contractNamed(const Register& records, const QString& typed);

} // namespace parvis
