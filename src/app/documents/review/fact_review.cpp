// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/review/fact_review.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const QString amountKey = u"amount "_s;

/// The key of the axis that this one belongs to and that the register does not have; empty: it has its place.
QString missingAbove(const FactProposal& proposal)
{
    const auto* axis = std::get_if<AxisFact>(&proposal.subject);
    return axis && !axis->axis && !axis->aboveAxis ? axis->above : QString();
}

} // namespace

QString reviewKey(const FactProposal& proposal)
{
    const auto* amount = std::get_if<FundingFact>(&proposal.subject);
    return amount ? amountKey + QString::number(amount->amount) : proposal.key;
}

void FactReview::begin(Id<Document> document, RecognisedFacts facts, std::vector<PdfSeal> seals)
{
    if (document_ != document)
        kept_.clear();
    kept_.removeIf([](const auto& kept) { return kept.key().startsWith(amountKey); });
    document_ = document;
    recognised_ = std::move(facts);
    seals_ = std::move(seals);
    facts_.clear();
    byKey_.clear();
    hidden_ = 0;
    showsRefused_ = false;
}

void FactReview::compare(const Register& records, std::optional<Id<Contract>> contract)
{
    contract_ = contract;
    facts_.clear();
    hidden_ = 0;
    for (FactProposal& proposal : proposalsOf(records, document_, recognised_, contract, seals_)) {
        Kept& kept = kept_[reviewKey(proposal)];
        if (proposal.isRefused && !showsRefused_ && kept.decision != Decision::Accepted) {
            ++hidden_;
            continue;
        }
        const QString recognised = proposal.value;
        ReviewedFact fact{std::move(proposal), kept.decision, recognised};
        if (!kept.value.isEmpty())
            fact.proposal = corrected(std::move(fact.proposal), kept.value, kept.places);
        if (fact.proposal.isProved())
            kept.wasWritten = true;
        else if (!fact.proposal.hasProof)
            kept.wasWritten = false;
        if (kept.wasWritten || (fact.proposal.isRefused && kept.decision == Decision::Refused))
            fact.decision = Decision::Open; // it is written
        facts_.push_back(std::move(fact));
    }
    std::ranges::stable_sort(facts_, {}, [](const ReviewedFact& fact) { return fact.proposal.group(); });
    byKey_.clear();
    for (std::size_t i = facts_.size(); i-- > 0;)
        byKey_.insert(facts_[i].proposal.key, i); // of alike ones the first
    reopenWithoutPlace();
}

int FactReview::count(Decision decision) const
{
    return int(std::ranges::count(facts_, decision, &ReviewedFact::decision));
}

void FactReview::decide(std::size_t fact, Decision decision)
{
    ReviewedFact& decided = facts_.at(fact);
    const bool isPossible =
        decision != Decision::Accepted || (decided.proposal.obstacle.isEmpty() && !decided.proposal.isProved());
    if (!isPossible || (decision == Decision::Refused && decided.proposal.isProved()))
        return;
    decided.decision = decision;
    Kept& kept = kept_[reviewKey(decided.proposal)];
    kept.decision = decision;
    kept.wasWritten = false;
    const ReviewedFact* above = decision == Decision::Accepted ? factOf(missingAbove(decided.proposal)) : nullptr;
    if (above && above->decision == Decision::Open)
        decide(std::size_t(above - facts_.data()), Decision::Accepted);
    if (std::holds_alternative<AxisFact>(decided.proposal.subject))
        reopenWithoutPlace();
}

/// What is to be written can be: an axis is not accepted without the one that it belongs to, which stands before it.
void FactReview::reopenWithoutPlace()
{
    for (ReviewedFact& fact : facts_) {
        if (fact.decision != Decision::Accepted || hasItsPlace(fact.proposal))
            continue;
        fact.decision = Decision::Open;
        kept_[reviewKey(fact.proposal)].decision = Decision::Open;
    }
}

const ReviewedFact* FactReview::factOf(const QString& key) const
{
    const auto it = byKey_.constFind(key);
    return it == byKey_.constEnd() ? nullptr : &facts_[*it];
}

/// Whether the axis that it belongs to is there, or will be.
bool FactReview::hasItsPlace(const FactProposal& proposal) const
{
    const QString key = missingAbove(proposal);
    const ReviewedFact* above = factOf(key);
    return key.isEmpty() || (above && above->decision == Decision::Accepted);
}

void FactReview::correct(std::size_t fact, const QString& typed, const std::vector<PrintedPlace>& places)
{
    ReviewedFact& changed = facts_.at(fact);
    if (!isCorrectable(changed.proposal))
        return;
    const QString value = typedFact(changed.proposal.form, typed);
    changed.proposal = corrected(std::move(changed.proposal), value, places);
    Kept& kept = kept_[reviewKey(changed.proposal)];
    kept.value = value;
    kept.places = places.empty() ? kept.places : places;
    decide(fact, Decision::Accepted);
}

void FactReview::complete(const Register& records, std::size_t fact, const QString& typed)
{
    const FactProposal proposal = facts_.at(fact).proposal;
    if (!isCompletable(proposal))
        return;
    const std::size_t which = std::get<FundingFact>(proposal.subject).amount;
    RecognisedAmount& amount = recognised_.amounts.at(which).value;
    if (!amount.year)
        amount.year = typedYear(typed);
    else
        amount.funder = typedFunder(records, typed).code;
    if (const Kept kept = kept_.take(reviewKey(proposal)); !kept.value.isEmpty())
        amount.amount = Money::fromCents(kept.value.toLongLong());
    compare(records, contract_);
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        const auto* known = std::get_if<FundingFact>(&facts_[i].proposal.subject);
        if (known && known->amount == which)
            decide(i, Decision::Accepted);
    }
}

int FactReview::acceptCertain()
{
    int accepted = 0;
    for (std::size_t i = 0; i < facts_.size(); ++i) {
        const ReviewedFact& fact = facts_[i];
        if (fact.decision != Decision::Open || fact.proposal.isRefused || fact.proposal.isProved() ||
            !isCertain(fact.proposal) || !hasItsPlace(fact.proposal))
            continue;
        decide(i, Decision::Accepted);
        ++accepted;
    }
    return accepted;
}

ReviewedFacts FactReview::decided() const
{
    ReviewedFacts decided{document_, contract_, {}, {}};
    for (const ReviewedFact& fact : facts_) {
        if (fact.decision == Decision::Accepted)
            decided.accepted.push_back(fact.proposal);
        else if (fact.decision == Decision::Refused)
            decided.refused.emplace_back(fact.proposal).value = fact.recognised;
    }
    return decided;
}

} // namespace parvis
