// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/funding_edits.h"

#include "domain/fold.h"
#include "domain/names.h"
#include "domain/typed_number.h"
#include "tasks/existing.h"
#include "tasks/funding_names.h"
#include "tasks/removal.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Completes the line by its action, and refuses what cannot be.
void settleFundingLine(const Register& records, FundingLine& line)
{
    if (line.contract)
        existing(records, *line.contract);
    if (!PartialDate::year(line.year))
        throw Error(translate("tasks", "A funding line needs the year that it is for."), {},
                    yearProblem(QString::number(line.year)));
    if (line.posts && (*line.posts < 0 || *line.posts > mostPosts))
        throw Error(translate("tasks", "A funding line cannot pay for %1 posts.").arg(*line.posts), {},
                    postsProblem(QString::number(*line.posts)));
    if (!line.action)
        return;
    const Action& action = existing(records, *line.action);
    if (line.contract && *line.contract != action.contract)
        throw Error(translate("tasks", "The action “%1” belongs to another contract.").arg(action.title), {},
                    translate("tasks", "Choose the contract %1, or no action.")
                        .arg(contractName(records, std::optional(action.contract))));
    line.contract = action.contract;
}

/// By title or code; null: none is called so.
template <class T>
const T* recordTitled(const Register& records, const QString& name)
{
    const QString wanted = fold(name.simplified());
    for (const T& each : records.all<T>()) {
        if (fold(each.title.simplified()) == wanted || fold(each.code) == wanted)
            return &each;
    }
    return nullptr;
}

template <class T>
std::optional<Id<T>> titledOrNew(Transaction& tx, const Register& records, const QString& name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    if (const T* found = recordTitled<T>(records, name))
        return found->id;
    T made;
    made.title = name.simplified();
    auto taken = codesIn<T>(records);
    made.code = ownCode(made.title, taken);
    return tx.insert(made);
}

template <class T>
std::optional<Id<T>> titledAlready(const Register& records, const QString& name)
{
    if (name.trimmed().isEmpty())
        return std::nullopt;
    if (const T* found = recordTitled<T>(records, name))
        return found->id;
    QStringList titles;
    for (const T& each : records.all<T>())
        titles << each.title;
    throw Error(
        translate("tasks", "“%1” is not taken; nothing was changed.").arg(name.trimmed()), {},
        translate("tasks", "Known are: %1. A new one is entered with the whole line.").arg(titles.join(u", "_s)));
}

void applyFundingChange(const FundingChange& change, FundingLine& line)
{
    line.year = change.year.value_or(line.year);
    line.contract = change.contract.value_or(line.contract);
    line.creditKind = change.creditKind.value_or(line.creditKind);
    line.source = change.source.value_or(line.source);
}

} // namespace

void setAmount(Transaction& tx, const Register& records, Id<FundingLine> id, const QString& field, Money amount)
{
    FundingLine changed = existing(records, id);
    (field == u"committed_cents" ? changed.committed
     : field == u"paid_cents"    ? changed.paid
                                 : changed.planned) = amount;
    tx.setTitle(translate("tasks", "Amount of a funding line of %1").arg(changed.year));
    tx.update(changed);
}

Id<FundingLine> addFundingLine(Transaction& tx, const Register& records, FundingLine line)
{
    settleFundingLine(records, line);
    tx.setTitle(translate("tasks", "Add a funding line of %1").arg(line.year));
    return saveRecord(tx, std::move(line));
}

void updateFundingLine(Transaction& tx, const Register& records, FundingLine line)
{
    existing(records, line.id);
    settleFundingLine(records, line);
    tx.setTitle(translate("tasks", "Edit a funding line of %1").arg(line.year));
    tx.update(line);
}

std::vector<Id<FundingLine>> duplicateFundingLines(Transaction& tx, const Register& records,
                                                   std::span<const Id<FundingLine>> ids)
{
    tx.setTitle(translate("tasks", "Duplicate %n funding line(s)", nullptr, int(ids.size())));
    std::vector<Id<FundingLine>> made;
    for (const Id<FundingLine> id : ids) {
        const FundingLine* found = records.find(id);
        if (!found)
            continue;
        FundingLine copy = *found;
        copy.id = {};
        made.push_back(tx.insert(std::move(copy)));
    }
    return made;
}

void removeFundingLines(Transaction& tx, const Register& records, std::span<const Id<FundingLine>> ids)
{
    tx.setTitle(translate("tasks", "Delete %n funding line(s)", nullptr, int(ids.size())));
    for (const Id<FundingLine> id : ids)
        removeRecord(tx, records, id);
}

int changeFundingLines(Transaction& tx, const Register& records, std::span<const Id<FundingLine>> ids,
                       const FundingChange& change)
{
    tx.setTitle(translate("tasks", "Edit %n funding line(s)", nullptr, int(ids.size())));
    std::vector<FundingLine> changed;
    for (const Id<FundingLine> id : ids) {
        if (const FundingLine* before = records.find(id)) {
            changed.push_back(*before);
            applyFundingChange(change, changed.back());
            settleFundingLine(records, changed.back());
        }
    }
    // Only what is not refused makes a new funder.
    const auto funder = change.funder ? funderNamed(tx, records, *change.funder) : std::nullopt;
    const auto device = change.device ? deviceNamed(tx, records, *change.device) : std::nullopt;
    int differing = 0;
    for (FundingLine& line : changed) {
        line.funder = change.funder ? funder : line.funder;
        line.device = change.device ? device : line.device;
        differing += line != existing(records, line.id);
        tx.update(line);
    }
    return differing;
}

std::optional<Id<Funder>> funderNamed(Transaction& tx, const Register& records, const QString& name)
{
    return titledOrNew<Funder>(tx, records, name);
}

std::optional<Id<Device>> deviceNamed(Transaction& tx, const Register& records, const QString& name)
{
    return titledOrNew<Device>(tx, records, name);
}

std::optional<Id<Funder>> knownFunder(const Register& records, const QString& name)
{
    return titledAlready<Funder>(records, name);
}

std::optional<Id<Device>> knownDevice(const Register& records, const QString& name)
{
    return titledAlready<Device>(records, name);
}

std::optional<Id<Contract>> contractNamed(const Register& records, const QString& typed)
{
    const QString wanted = fold(typed.simplified());
    if (wanted.isEmpty())
        return std::nullopt;
    std::vector<const Contract*> meant;
    for (const Contract& contract : records.all<Contract>()) {
        if (fold(contract.code.text()) == wanted)
            return contract.id;
        if (fold(contractName(records, contract)) == wanted)
            meant.push_back(&contract);
    }
    if (meant.size() == 1)
        return meant.front()->id;
    const QString refused = translate("tasks", "“%1” is not taken; nothing was changed.").arg(typed.trimmed());
    if (meant.empty())
        throw Error(refused, {}, translate("tasks", "No contract has this code or this name."));
    QStringList codes;
    for (const Contract* contract : meant)
        codes << contract->code.text();
    throw Error(refused, {},
                translate("tasks", "Several contracts have this name; type a code: %1.").arg(codes.join(u", "_s)));
}

} // namespace parvis
