// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/comparison_report.h"

#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/days.h"
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

template <class T>
RowChange changeOf(const std::optional<T>& before, const std::optional<T>& after)
{
    const RecordRef record = refOf(before ? before->id : after->id);
    return {record, before ? std::optional(toImage(*before)) : std::nullopt,
            after ? std::optional(toImage(*after)) : std::nullopt};
}

/// A signature, a new milestone of all contracts, a removed funding line, an article.
std::vector<RowChange> someChanges(const Register& records)
{
    const Signatory before = *records.all<Signatory>().begin();
    Signatory after = before;
    after.status = SignatoryStatus::Declined;
    after.note = u"Ligne 1\nligne 2"_s;
    Milestone milestone;
    milestone.id = {77};
    milestone.kind = u"steering_committee"_s;
    milestone.planned = PartialDate::parse(u"2024-11");
    const FundingLine line = *records.all<FundingLine>().begin();
    return {changeOf<Milestone>(std::nullopt, milestone), changeOf<FundingLine>(line, std::nullopt),
            changeOf<Signatory>(before, after)};
}

ReportSetting setting()
{
    ReportSetting made = test::settingIn(QLocale::French, u"Centre de ressources d'essai"_s);
    made.date = QDate(2024, 12, 1);
    return made;
}

const ComparisonPeriod autumn{QDate(2024, 9, 1), QDate(2024, 11, 30), {}};

} // namespace

TEST_CASE("a comparison names no person: of their contact the function alone is printed")
{
    const Register records = test::sampleRegister();
    const Contact before{.id = {5},
                         .organisation = records.all<Organisation>().begin()->id,
                         .role = u"directrice"_s,
                         .person = u"Zénobie Ardillon"_s,
                         .email = u"z.ardillon@exemple.fr"_s};
    Contact after = before;
    after.person.clear();
    after.email = u"ville@exemple.fr"_s;
    after.role = u"cheffe de projet"_s;
    const auto compared = compareRecords(records, {changeOf<Contact>(before, after)}, test::french);
    REQUIRE(compared.size() == 1);
    REQUIRE(compared[0].fields.size() == 1);
    CHECK(compared[0].fields[0].column == u"role");
    CHECK_FALSE(compared[0].label.contains(u"rdillon"));
}

TEST_CASE("changes are put in order by subject, with their contract and what became of them")
{
    const Register records = test::sampleRegister();
    const auto compared = compareRecords(records, someChanges(records), test::french);
    REQUIRE(compared.size() == 3);
    CHECK(compared[0].subject == ChangeSubject::Signatories);
    CHECK(compared[0].outcome == Outcome::Changed);
    CHECK(compared[0].contract == records.all<Signatory>().begin()->contract);
    CHECK(compared[1].subject == ChangeSubject::Funding);
    CHECK(compared[1].outcome == Outcome::Removed);
    CHECK(compared[2].subject == ChangeSubject::Calendar);
    CHECK(compared[2].outcome == Outcome::Added);
    CHECK_FALSE(compared[2].contract);
    REQUIRE(compared[0].fields.size() == 2);
    CHECK(compared[0].fields[0].after == u"Declined"_s);
}

TEST_CASE("a reminder belongs to the contract of its signatory")
{
    const Register records = test::sampleRegister();
    Reminder reminder;
    reminder.id = {5};
    reminder.signatory = records.all<Signatory>().begin()->id;
    const auto compared = compareRecords(records, {changeOf<Reminder>(std::nullopt, reminder)}, test::french);
    CHECK(compared.front().contract == records.all<Signatory>().begin()->contract);
    CHECK(compared.front().subject == ChangeSubject::Signatories);
}

TEST_CASE("the comparison prints counts, contracts, old and new values")
{
    const test::French translation;
    const Register records = test::sampleRegister();
    const QByteArray pdf = composeComparisonReport(records, compareRecords(records, someChanges(records), test::french),
                                                   autumn, setting());
    test::keepForTheEye(u"comparaison.pdf"_s, pdf);
    const QString text = test::textOf(pdf).simplified();
    CHECK(text.contains(u"du 1er septembre 2024 au 30 novembre 2024"_s));
    CHECK(text.contains(u"Signé → Ne signe pas"_s));
    CHECK(text.contains(u"Ligne 1 ligne 2"_s));
    CHECK(text.contains(u"Comité de pilotage"_s));
    CHECK(PdfDocument(pdf).title() == u"Ce qui a changé"_s);
}

TEST_CASE("a comparison without changes says so, and a narrowed one says by what")
{
    const test::French translation;
    ComparisonPeriod narrowed = autumn;
    narrowed.filters = {u"Contrat : valmont"_s};
    const QString text = test::textOf(composeComparisonReport(Register(), {}, narrowed, setting())).simplified();
    CHECK(text.contains(u"Rien n’a changé sur cette période."_s));
    CHECK(text.contains(u"Contrat : valmont"_s));
}

TEST_CASE("a comparison at a doubtful moment says so on paper, too")
{
    const test::French translation;
    ComparisonPeriod doubtful = autumn;
    for (const bool isDoubtful : {false, true}) {
        doubtful.isDoubtful = isDoubtful;
        const QString text = test::textOf(composeComparisonReport(Register(), {}, doubtful, setting())).simplified();
        CHECK(text.contains(u"Les dates de l’historique se contredisent"_s) == isDoubtful);
    }
}

TEST_CASE("a comparison of more records than can be printed says how many it leaves out")
{
    const test::French translation;
    const Register records = test::sampleRegister();
    std::vector<ComparedRecord> many(comparisonReportLimit + 12,
                                     compareRecords(records, someChanges(records), test::french)[0]);
    const QByteArray pdf = composeComparisonReport(records, many, autumn, setting());
    CHECK(test::textOf(pdf).simplified().contains(u"12 autres enregistrements ne sont pas imprimés"_s));
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(composeComparisonReport(records, many, autumn, setting(), stop.get_token()), Cancelled);
}
