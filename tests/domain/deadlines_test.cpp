// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/deadlines.h"

#include "tests/catch.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

const QDate fortyDaysLate(2024, 5, 10);

Organisation namedBody(int id, const QString& name, SignatoryClass signatoryClass)
{
    Organisation record;
    record.id = {id};
    record.name = name;
    record.signatoryClass = signatoryClass;
    return record;
}

Signatory signatoryOf(int id, int organisation, SignatoryClass signatoryClass, SignatoryStatus status)
{
    Signatory record;
    record.id = {id};
    record.contract = {1};
    record.organisation = {organisation};
    record.signatoryClass = signatoryClass;
    record.status = status;
    return record;
}

Register awaitedRegister(const Contract& contract, const std::vector<Signatory>& signatories = {})
{
    return Register()
        .with(Table<Contract>({contract}))
        .with(Table<Organisation>({namedBody(1, u"EPCI"_s, SignatoryClass::Concluding),
                                   namedBody(2, u"Région"_s, SignatoryClass::Signing),
                                   namedBody(3, u"CAF du Nord"_s, SignatoryClass::Optional)}))
        .with(Table<Signatory>(signatories));
}

Contract undeclaredContract()
{
    Contract record;
    record.id = {1};
    return record;
}

ContractDelay delay(const Register& records)
{
    return delayOf(records, summariseContract(records, records.all<Contract>()[0]), fortyDaysLate);
}

} // namespace

TEST_CASE("a contract that nobody holds for signed is due on its own date, or on 31 March 2024")
{
    Contract own = undeclaredContract();
    CHECK(dueItems(awaitedRegister(own), fortyDaysLate).front().due == date("2024-03-31"));
    CHECK(dueItems(awaitedRegister(own), fortyDaysLate).front().daysLate == 40);
    CHECK(dueItems(awaitedRegister(own), fortyDaysLate).front().urgency == Urgency::Overdue);
    own.targetDate = date("2024-06");
    const DueItem item = dueItems(awaitedRegister(own), fortyDaysLate).front();
    CHECK(item.kind == DueKind::Contract);
    CHECK(item.due == date("2024-06"));
    CHECK(item.daysLate == -51);
    CHECK(item.urgency == Urgency::Later);
    own.declaredState = DeclaredState::Signed;
    CHECK(dueItems(awaitedRegister(own), fortyDaysLate).empty());
}

TEST_CASE("a due date is overdue after its last day, and soon from thirty days before")
{
    Contract own = undeclaredContract();
    const auto urgency = [&](const char* iso) {
        own.targetDate = date(iso);
        return dueItems(awaitedRegister(own), fortyDaysLate).front().urgency;
    };
    CHECK(urgency("2024-05-09") == Urgency::Overdue);
    CHECK(urgency("2024-05-10") == Urgency::Soon);
    CHECK(urgency("2024-05") == Urgency::Soon);
    CHECK(urgency("2024-06-09") == Urgency::Soon);
    CHECK(urgency("2024-06-10") == Urgency::Later);
    CHECK(urgency("2024") == Urgency::Later);
}

TEST_CASE("a signatory with a date of its own is due until it has signed or declined")
{
    for (const auto& name : EnumNames<SignatoryStatus>::all) {
        Signatory one = signatoryOf(7, 3, SignatoryClass::Optional, name.value);
        one.targetDate = date("2024-04-01");
        Contract declared = undeclaredContract();
        declared.declaredState = DeclaredState::Signed;
        const Register records = awaitedRegister(declared, {one});
        const auto items = dueItems(records, fortyDaysLate);
        const bool open = name.value != SignatoryStatus::Signed && name.value != SignatoryStatus::Declined;
        REQUIRE(items.size() == (open ? 1 : 0));
        if (open) {
            CHECK(items.front().kind == DueKind::Signatory);
            CHECK(items.front().record == 7);
            CHECK(items.front().contract == Id<Contract>{1});
            CHECK(dueText(records, items.front()) == u"Signature expected: CAF du Nord"_s);
        }
    }
}

TEST_CASE("planned milestones and open commitments are due, the earliest first")
{
    Contract declared = undeclaredContract();
    declared.declaredState = DeclaredState::Signed;
    Milestone planned;
    planned.id = {1};
    planned.kind = u"steering_committee"_s;
    planned.planned = date("2024-06");
    Milestone done = planned;
    done.id = {2};
    done.done = date("2024-02-01");
    Milestone undated = planned;
    undated.id = {3};
    undated.planned.reset();
    Commitment open;
    open.id = {1};
    open.contract = {1};
    open.organisation = Id<Organisation>{3};
    open.text = u"Ouvrir une permanence"_s;
    open.due = date("2024-05-01");
    Commitment kept = open;
    kept.id = {2};
    kept.state = CommitmentState::Kept;
    Commitment dropped = open;
    dropped.id = {3};
    dropped.state = CommitmentState::Dropped;
    const Register records = awaitedRegister(declared)
                                 .with(Table<Milestone>({planned, done, undated}))
                                 .with(Table<Commitment>({open, kept, dropped}));
    const auto items = dueItems(records, fortyDaysLate);
    REQUIRE(items.size() == 2);
    CHECK(items[0].kind == DueKind::Commitment);
    CHECK(dueText(records, items[0]) == u"Commitment of CAF du Nord: Ouvrir une permanence"_s);
    CHECK(items[1].kind == DueKind::Milestone);
    CHECK_FALSE(items[1].contract);
    CHECK(dueText(records, items[1]) == u"Steering committee"_s);
}

TEST_CASE("the delay of an unsigned contract runs up to today, against both days")
{
    Contract own = undeclaredContract();
    own.targetDate = date("2024-05-31");
    const ContractDelay late = delay(awaitedRegister(own));
    CHECK_FALSE(late.isSigned);
    CHECK(late.againstOwn == -21);
    CHECK(late.againstNational == 40);
}

TEST_CASE("the delay of a signed contract ends with its last required signature")
{
    using enum SignatoryClass;
    auto epci = signatoryOf(1, 1, Concluding, SignatoryStatus::Signed);
    auto region = signatoryOf(2, 2, Signing, SignatoryStatus::Signed);
    auto caf = signatoryOf(3, 3, Optional, SignatoryStatus::Signed);
    epci.signedOn = date("2024-03-20");
    region.signedOn = date("2024-04-10");
    caf.signedOn = date("2024-05-02");
    const ContractDelay both = delay(awaitedRegister(undeclaredContract(), {epci, region, caf}));
    CHECK(both.isSigned);
    CHECK(both.signedOn == QDate(2024, 4, 10));
    CHECK(both.againstNational == 10);

    region.signedOn.reset();
    const ContractDelay unknown = delay(awaitedRegister(undeclaredContract(), {epci, region, caf}));
    CHECK(unknown.isSigned);
    CHECK_FALSE(unknown.againstOwn);
    CHECK_FALSE(unknown.againstNational);
}

TEST_CASE("the delay of a contract that a source declares signed ends on the declared day, as far as it is known")
{
    Contract declared = undeclaredContract();
    declared.declaredState = DeclaredState::Signed;
    CHECK_FALSE(delay(awaitedRegister(declared)).againstNational);
    declared.declaredOn = date("2024-03");
    CHECK(delay(awaitedRegister(declared)).againstNational == 0);
    declared.declaredOn = date("2024-04-19");
    CHECK(delay(awaitedRegister(declared)).againstNational == 19);
}

TEST_CASE("a body that the contract needs is late against its own date, or else the deadline of the contract")
{
    Contract own = undeclaredContract();
    Signatory region = signatoryOf(1, 2, SignatoryClass::Signing, SignatoryStatus::Invited);
    const auto late = [&] { return daysLate(awaitedRegister(own, {region}), region, fortyDaysLate); };
    CHECK(late() == 40);
    own.targetDate = date("2024-05-08");
    CHECK(late() == 2);
    region.targetDate = date("2024-05-01");
    CHECK(late() == 9);
    region.targetDate = date("2024-05"); // not over yet
    CHECK_FALSE(late());
    region.targetDate.reset();
    region.status = SignatoryStatus::Signed;
    CHECK_FALSE(late());
    region.status = SignatoryStatus::Declined;
    CHECK_FALSE(late());
}

TEST_CASE("an optional partner is late only against a date of its own, and who signs nothing never")
{
    Signatory partner = signatoryOf(1, 3, SignatoryClass::Optional, SignatoryStatus::Expected);
    const auto late = [&] {
        return daysLate(awaitedRegister(undeclaredContract(), {partner}), partner, fortyDaysLate);
    };
    CHECK_FALSE(late());
    partner.targetDate = date("2024-05-01");
    CHECK(late() == 9);
    partner.signatoryClass = SignatoryClass::None;
    CHECK_FALSE(late());
}

TEST_CASE("what is late by the deadline of its contract does not stand beside it in the list of what is due")
{
    const Signatory region = signatoryOf(1, 2, SignatoryClass::Signing, SignatoryStatus::Expected);
    const Register records = awaitedRegister(undeclaredContract(), {region});
    REQUIRE(daysLate(records, region, fortyDaysLate));
    CHECK(std::ranges::count(dueItems(records, fortyDaysLate), DueKind::Signatory, &DueItem::kind) == 0);
}

TEST_CASE("a signature is waited for until it is there or was declined")
{
    for (const auto& name : EnumNames<SignatoryStatus>::all) {
        const bool settled = name.value == SignatoryStatus::Signed || name.value == SignatoryStatus::Declined;
        CHECK(isAwaited(signatoryOf(1, 1, SignatoryClass::Optional, name.value)) == !settled);
    }
}

TEST_CASE("a deadline says whether it is the contract's own or the national one")
{
    const QLocale french(QLocale::French, QLocale::France);
    Contract one = undeclaredContract();
    CHECK(deadlineOrigin(one) == DeadlineOrigin::National);
    CHECK(deadlineText(one, french) == u"31 mars 2024 (national date)");
    one.targetDate = date("2024-09");
    CHECK(deadlineOrigin(one) == DeadlineOrigin::Own);
    CHECK(deadlineText(one, french) == u"septembre 2024 (date of its own)");
    CHECK(nationalDate() == date("2024-03-31"));
}
