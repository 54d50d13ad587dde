// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/signatures/signatory_change.h"

#include "tests/catch.h"
#include "tests/domain/signatures/signatory_of_status.h"
#include "tests/support/days.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("a status keeps the dates that it does not contradict")
{
    const Signatory deliberated = withStatus({}, SignatoryStatus::Deliberated, april);
    CHECK(deliberated.deliberatedOn == april);
    const Signatory hasSigned = withStatus(deliberated, SignatoryStatus::Signed, may);
    CHECK(hasSigned.deliberatedOn == april);
    CHECK(hasSigned.signedOn == may);
    CHECK(withStatus(hasSigned, SignatoryStatus::Signed).signedOn == may);
    CHECK(!withStatus(hasSigned, SignatoryStatus::Declined).signedOn);
    CHECK(withStatus(hasSigned, SignatoryStatus::Declined).deliberatedOn == april);
    CHECK(!withStatus(hasSigned, SignatoryStatus::Invited).deliberatedOn);
}

TEST_CASE("every status can be reached from every other, with the dates that fit it")
{
    for (const auto& from : EnumNames<SignatoryStatus>::all) {
        Signatory before = signatoryOfStatus(from.value);
        before.deliberatedOn = april;
        before.signedOn = may;
        for (const auto& to : EnumNames<SignatoryStatus>::all) {
            const Signatory after = withStatus(before, to.value);
            CAPTURE(from.identifier, to.identifier);
            CHECK(after.status == to.value);
            CHECK(after.signedOn.has_value() == (to.value == SignatoryStatus::Signed));
            CHECK(after.deliberatedOn.has_value() ==
                  (to.value != SignatoryStatus::Expected && to.value != SignatoryStatus::Invited));
        }
    }
}

TEST_CASE("an edit changes only the fields that it sets, and can take a date away")
{
    Signatory before = signatoryOfStatus(SignatoryStatus::Signed);
    before.signedOn = april;
    before.note = u"kept"_s;
    SignatoryChange edit;
    CHECK(edit.isEmpty());
    CHECK(withEdit(before, edit) == before);
    edit.representative = u"la présidente"_s;
    edit.targetDate = SignatoryChange::Date(may);
    const Signatory after = withEdit(before, edit);
    CHECK(after.representative == u"la présidente");
    CHECK(after.targetDate == may);
    CHECK(after.note == u"kept");
    CHECK(after.signedOn == april);
    edit.signedOn = SignatoryChange::Date();
    CHECK(!withEdit(before, edit).signedOn);
    CHECK(withEdit(before, edit).status == SignatoryStatus::Signed);
}

TEST_CASE("a date without a status brings the signatory as far as the date says")
{
    const SignatoryChange signature{.signedOn = SignatoryChange::Date(april)};
    CHECK(withEdit(signatoryOfStatus(SignatoryStatus::Expected), signature).status == SignatoryStatus::Signed);
    CHECK(withEdit(signatoryOfStatus(SignatoryStatus::Deliberated), signature).status == SignatoryStatus::Signed);
    CHECK(withEdit(signatoryOfStatus(SignatoryStatus::Declined), signature).status == SignatoryStatus::Declined);
    const SignatoryChange deliberation{.deliberatedOn = SignatoryChange::Date(april)};
    CHECK(withEdit(signatoryOfStatus(SignatoryStatus::Invited), deliberation).status == SignatoryStatus::Deliberated);
    CHECK(withEdit(signatoryOfStatus(SignatoryStatus::Signed), deliberation).status == SignatoryStatus::Signed);
}
