// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signature_rules.h"

#include "tests/catch.h"
#include "tests/domain/signatures/signatory_of_status.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const PartialDate nextYear = *PartialDate::year(2026);

} // namespace

TEST_CASE("what cannot be true of a signatory is named")
{
    const auto check = [](SignatoryStatus status, const SignatoryChange& edit) {
        return contradictionOf(signatoryOfStatus(status), edit, today);
    };
    const auto date = [](const PartialDate& at) { return std::optional(SignatoryChange::Date(at)); };
    CHECK(check(SignatoryStatus::Declined, {.signedOn = date(april)}) == Contradiction::SignedWithoutStatus);
    CHECK(check(SignatoryStatus::Expected, {.status = SignatoryStatus::Declined, .signedOn = date(april)}) ==
          Contradiction::SignedWithoutStatus);
    CHECK(check(SignatoryStatus::Signed, {.status = SignatoryStatus::Invited, .deliberatedOn = date(april)}) ==
          Contradiction::DeliberatedWithoutStatus);
    CHECK(check(SignatoryStatus::Expected, {.deliberatedOn = date(may), .signedOn = date(april)}) ==
          Contradiction::SignedBeforeDeliberation);
    CHECK(check(SignatoryStatus::Expected, {.signedOn = date(nextYear)}) == Contradiction::SignedInFuture);
    CHECK(check(SignatoryStatus::Expected, {.deliberatedOn = date(nextYear)}) == Contradiction::DeliberatedInFuture);
    CHECK(check(SignatoryStatus::Expected, {.targetDate = date(nextYear)}) == Contradiction::None);
    CHECK(check(SignatoryStatus::Expected, {.deliberatedOn = date(april), .signedOn = date(april)}) ==
          Contradiction::None);
}

TEST_CASE("a period contradicts only when no day of it fits")
{
    const auto date = [](const PartialDate& at) { return std::optional(SignatoryChange::Date(at)); };
    const PartialDate thisMonth = *PartialDate::month(2025, 3);
    const PartialDate inApril = *PartialDate::day(QDate(2024, 4, 19));
    CHECK(contradictionOf({}, {.signedOn = date(thisMonth)}, today) == Contradiction::None);
    CHECK(contradictionOf({}, {.deliberatedOn = date(inApril), .signedOn = date(april)}, today) == Contradiction::None);
}

TEST_CASE("a date before these contracts, or long before its own one is declared signed, is doubted and not refused")
{
    Contract declared;
    declared.id = {1};
    declared.declaredOn = PartialDate::day(QDate(2024, 4, 19));
    Contract undeclared;
    undeclared.id = {2};
    const Register records = Register().with(Table<Contract>({declared, undeclared}));
    const auto date = [](const QDate& day) { return std::optional(SignatoryChange::Date(PartialDate::day(day))); };
    Signatory before = signatoryOfStatus(SignatoryStatus::Invited);
    before.contract = declared.id;
    const auto doubt = [&](const SignatoryChange& edit) {
        CHECK(contradictionOf(before, edit, today) == Contradiction::None);
        return doubtOf(records, before, edit);
    };
    CHECK(doubt({.signedOn = date(QDate(1999, 5, 12))}) == DateDoubt::SignedBeforeProgramme);
    CHECK(doubt({.signedOn = date(QDate(2022, 12, 31))}) == DateDoubt::SignedBeforeProgramme);
    CHECK(doubt({.signedOn = date(QDate(2023, 1, 1))}) == DateDoubt::SignedLongBeforeContract);
    CHECK(doubt({.signedOn = date(QDate(2023, 10, 18))}) == DateDoubt::SignedLongBeforeContract);
    CHECK(doubt({.signedOn = date(QDate(2023, 10, 19))}) == DateDoubt::None);
    CHECK(doubt({.deliberatedOn = date(QDate(2022, 12, 31))}) == DateDoubt::DeliberatedBeforeProgramme);
    CHECK(doubt({.deliberatedOn = date(QDate(2023, 1, 1))}) == DateDoubt::None);
    CHECK(doubt({.signedOn = SignatoryChange::Date(PartialDate::year(2023))}) ==
          DateDoubt::None); // some day of it fits
    CHECK(doubt({.targetDate = date(QDate(1999, 5, 12))}) == DateDoubt::None);
    before.contract = undeclared.id;
    CHECK(doubt({.signedOn = date(QDate(2023, 1, 1))}) == DateDoubt::None);
    before.signedOn = *PartialDate::day(QDate(1999, 5, 12));
    before.status = SignatoryStatus::Signed;
    CHECK(doubt({.signedOn = date(QDate(1999, 5, 12)), .note = u"as before"_s}) == DateDoubt::None);
    CHECK(doubtText(DateDoubt::None).isEmpty());
}

TEST_CASE("an old contradiction does not stand in the way of another edit")
{
    Signatory before = signatoryOfStatus(SignatoryStatus::Invited);
    before.signedOn = april;
    CHECK(contradictionOf(before, {.note = u"new"_s}, today) == Contradiction::None);
    CHECK(contradictionOf(before, {.signedOn = std::optional(SignatoryChange::Date())}, today) == Contradiction::None);
}

TEST_CASE("a status alone never contradicts: it takes the dates along that do not fit it")
{
    for (const auto& from : EnumNames<SignatoryStatus>::all) {
        Signatory before = signatoryOfStatus(from.value);
        before.deliberatedOn = april;
        before.signedOn = may;
        for (const auto& to : EnumNames<SignatoryStatus>::all)
            CHECK(contradictionOf(before, {.status = to.value}, today) == Contradiction::None);
    }
}

TEST_CASE("what stood there before does not stand in the way of a proof")
{
    Signatory before = signatoryOfStatus(SignatoryStatus::Invited);
    before.signedOn = nextYear;
    CHECK(contradictionOf(before, {.document = Id<Document>{3}, .source = Id<Source>{4}}, today) ==
          Contradiction::None);
}

TEST_CASE("a contradiction says whether the deliberation is wrong or the signature")
{
    CHECK(isAboutDeliberation(Contradiction::DeliberatedWithoutStatus));
    CHECK(isAboutDeliberation(Contradiction::DeliberatedInFuture));
    CHECK_FALSE(isAboutDeliberation(Contradiction::SignedInFuture));
    CHECK_FALSE(isAboutDeliberation(Contradiction::SignedBeforeDeliberation));
}

TEST_CASE("a body without a class of signatory may not sign")
{
    Organisation body;
    CHECK(maySign(body));
    body.signatoryClass = SignatoryClass::None;
    CHECK_FALSE(maySign(body));
}

TEST_CASE("every contradiction has its sentence")
{
    CHECK(contradictionText(Contradiction::None).isEmpty());
    for (const auto found :
         {Contradiction::SignedWithoutStatus, Contradiction::DeliberatedWithoutStatus,
          Contradiction::SignedBeforeDeliberation, Contradiction::SignedInFuture, Contradiction::DeliberatedInFuture})
        CHECK_FALSE(contradictionText(found).isEmpty());
}
