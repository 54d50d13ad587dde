// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "report/contract_report.h"
#include "report/follow_up_paper.h"
#include "report/signature_paper.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"
#include "tests/support/sample_register.h"

#include <array>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// The contract with a late signatory that was reminded, a refusal, a function and a commitment.
Register worked()
{
    Register records = test::sampleRegister();
    auto signatories = records.all<Signatory>().rows();
    signatories[1].representative = u"la présidente"_s;
    signatories[1].deliberationReference = u"DEL-2024-17"_s;
    signatories[1].targetDate = PartialDate::parse(u"2024-05");
    signatories[2].status = SignatoryStatus::Declined;
    Reminder reminder;
    reminder.id = {1};
    reminder.signatory = signatories[1].id;
    reminder.on = *PartialDate::parse(u"2024-05-21");
    reminder.addressee = u"direction générale"_s;
    reminder.channel = u"courriel"_s;
    Commitment commitment;
    commitment.id = {1};
    commitment.contract = test::knownContract;
    commitment.organisation = Id<Organisation>{4};
    commitment.text = u"Ouvrir une permanence"_s;
    commitment.indicator = u"permanences par mois"_s;
    commitment.baseline = u"0"_s;
    commitment.target = u"4"_s;
    commitment.due = PartialDate::parse(u"2025");
    return records.with(Table<Signatory>(signatories))
        .with(Table<Reminder>({reminder}))
        .with(Table<Commitment>({commitment}));
}

QString followUp(const Register& records, Id<Contract> contract)
{
    const QByteArray pdf = composeFollowUpPaper(records, *records.find(contract), test::onTheFirstOfJune());
    test::keepForTheEye(u"suivi-%1.pdf"_s.arg(contract.value), pdf);
    return test::textOf(pdf).simplified();
}

QString signatureSheet(const Register& records, Id<Contract> contract)
{
    const QByteArray pdf = composeSignaturePaper(records, *records.find(contract), test::onTheFirstOfJune());
    test::keepForTheEye(u"emargement-%1.pdf"_s.arg(contract.value), pdf);
    return test::textOf(pdf).simplified();
}

} // namespace

TEST_CASE("the follow-up sheet says who is missing, how late it is, and what was done about it")
{
    const test::French translation;
    const QString text = followUp(worked(), test::knownContract);
    CHECK(text.contains(u"Il manque : Communauté urbaine de Valmont, Région Hauts-de-France"_s));
    CHECK(text.contains(u"signatures obligatoires : 1 sur 3"_s));
    CHECK(text.contains(u"19 jours de retard"_s)); // declared on 19 April, against 31 March 2024
    CHECK(text.contains(u"la présidente"_s));
    CHECK(text.contains(u"DEL-2024-17"_s));
    CHECK(text.contains(u"mai 2024 (en retard)"_s));
    CHECK(text.contains(u"21 mai 2024"_s));
    CHECK(text.contains(u"direction générale"_s));
    CHECK(text.contains(u"courriel"_s));
    CHECK(text.contains(u"Ouvrir une permanence"_s));
    CHECK(text.contains(u"0 → 4"_s));
}

TEST_CASE("the sheets list communes by name, recorded or not, and call one state by one name")
{
    const test::French translation;
    Register records = test::sampleRegister();
    const auto commune = [](std::int64_t id, const QString& name) {
        Commune made;
        made.id = {id};
        made.name = name;
        made.epci = Id<Epci>{1};
        return made;
    };
    const auto body = [](std::int64_t id, const QString& name) {
        Organisation made;
        made.id = {100 + id};
        made.name = name;
        made.kind = u"Commune"_s;
        made.signatoryClass = SignatoryClass::Concluding;
        made.commune = Id<Commune>{id};
        return made;
    };
    auto communes = records.all<Commune>().rows();
    auto bodies = records.all<Organisation>().rows();
    auto signatories = records.all<Signatory>().rows();
    auto places = records.all<QpvCommune>().rows();
    const std::pair<QString, QString> names[] = {{u"Valbourg"_s, u"Commune de Valbourg"_s},
                                                 {u"Échelles"_s, u"Commune d’Échelles"_s},
                                                 {u"Fontaine"_s, u"Commune de Fontaine"_s},
                                                 {u"Aubry"_s, u"Commune d’Aubry"_s}};
    std::int64_t id = 50;
    for (const auto& [name, bodyName] : names) {
        communes.push_back(commune(id, name));
        bodies.push_back(body(id, bodyName));
        places.push_back({{id}, {1}, {id}});
        ++id;
    }
    Signatory recorded; // Valbourg and Échelles are, in this order
    for (const std::int64_t town : {150, 151}) {
        recorded.id = {town};
        recorded.contract = test::knownContract;
        recorded.organisation = {town};
        recorded.signatoryClass = SignatoryClass::Concluding;
        signatories.push_back(recorded);
    }
    records = records.with(Table<Commune>(communes))
                  .with(Table<Organisation>(bodies))
                  .with(Table<QpvCommune>(places))
                  .with(Table<Signatory>(signatories));
    const QString contract =
        test::textOf(composeContractReport(records, *records.find(test::knownContract), test::onTheFirstOfJune()))
            .simplified();
    for (const QString& text :
         {followUp(records, test::knownContract), contract, signatureSheet(records, test::knownContract)}) {
        CAPTURE(text);
        const qsizetype list = text.indexOf(u"Commune d’Aubry"_s);
        REQUIRE(list >= 0);
        const qsizetype second = text.indexOf(u"Commune d’Échelles"_s, list);
        const qsizetype third = text.indexOf(u"Commune de Fontaine"_s, list);
        CHECK(second > list);
        CHECK(third > second);
        CHECK(text.indexOf(u"Commune de Valbourg"_s, list) > third);
        CHECK_FALSE(text.contains(u"non enregistré"));
    }
    CHECK(followUp(records, test::knownContract).contains(u"Pas encore enregistré"));
}

TEST_CASE("the follow-up sheet has no column that says nothing, and names the page that proves a signature")
{
    const test::French translation;
    Register records = test::sampleRegister();
    auto signatories = records.all<Signatory>().rows();
    for (Signatory& signatory : signatories) {
        signatory.representative.clear();
        signatory.deliberatedOn.reset();
        signatory.deliberationReference.clear();
    }
    const Register bare = records.with(Table<Signatory>(signatories));
    const QString text = followUp(bare, test::knownContract);
    CHECK_FALSE(text.contains(u"Fonction"));
    CHECK_FALSE(text.contains(u"Délibération"));
    CHECK_FALSE(text.contains(u"Preuve"));
    Document document;
    document.id = {1};
    document.title = u"Contrat signé"_s;
    document.pages = 9;
    Evidence evidence;
    evidence.id = {1};
    evidence.recordTable = u"signatory"_s;
    evidence.recordId = signatories.front().id.value;
    evidence.field = u"signed_on"_s;
    evidence.document = document.id;
    evidence.page = 7;
    const QString proved =
        followUp(bare.with(Table<Document>({document})).with(Table<Evidence>({evidence})), test::knownContract);
    CHECK(proved.contains(u"Preuve"));
    CHECK(proved.contains(u"Contrat signé, p. 7"));
}

TEST_CASE("the follow-up sheet of a contract of which nothing is known says so")
{
    const test::French translation;
    const QString text = followUp(test::sampleRegister(), test::unknownContract);
    CHECK(text.contains(u"À renseigner"_s));
    CHECK(text.contains(u"62 jours de retard"_s));
    CHECK_FALSE(text.contains(u"Relances"_s));
}

TEST_CASE("a contract whose EPCI is not known is called by its code, once")
{
    const test::French translation;
    const Register records = test::sampleRegister().with(Table<Epci>());
    const QString code = records.find(test::knownContract)->code.text();
    const QString followed = followUp(records, test::knownContract);
    CHECK(followed.contains(code + u" · au 1er juin 2024"_s));
    const QString signing = signatureSheet(records, test::knownContract);
    CHECK(signing.contains(code));
    for (const QString& text : {followed, signing})
        CHECK_FALSE(text.contains(u"· "_s + code));
}

TEST_CASE("the signature sheet has a box for each body that may still sign, with its function and never a name")
{
    const test::French translation;
    const QString text = signatureSheet(worked(), test::knownContract);
    CHECK(text.contains(u"Feuille d’émargement"_s));
    CHECK(text.contains(u"Préfecture du Pas-de-Calais"_s));
    CHECK(text.contains(u"la présidente"_s));
    CHECK(text.contains(u"Région Hauts-de-France"_s));                // named by law, not recorded
    CHECK_FALSE(text.contains(u"Caisse d’allocations familiales"_s)); // it declined
    CHECK(text.contains(u"Fait à"_s));
}

TEST_CASE("a signature sheet of many partners goes on over pages with its head repeated")
{
    const test::French translation;
    Register records = test::sampleRegister();
    auto bodies = records.all<Organisation>().rows();
    auto signatories = records.all<Signatory>().rows();
    for (int i = 10; i < 40; ++i) {
        Organisation body;
        body.id = {i};
        body.name = u"Bailleur d'essai %1"_s.arg(i);
        bodies.push_back(body);
        Signatory signatory;
        signatory.id = {i};
        signatory.contract = test::knownContract;
        signatory.organisation = {i};
        signatories.push_back(signatory);
    }
    records = records.with(Table<Organisation>(bodies)).with(Table<Signatory>(signatories));
    const QByteArray pdf = composeSignaturePaper(records, *records.find(test::knownContract), test::onTheFirstOfJune());
    test::keepForTheEye(u"emargement-long.pdf"_s, pdf);
    PdfDocument document(pdf);
    REQUIRE(document.pageCount() >= 3);
    for (int page = 1; page <= document.pageCount(); ++page)
        CHECK(document.pageText(page).contains(u"Signature et cachet"_s));
    CHECK(test::textOf(pdf).contains(u"Bailleur d’essai 39"_s));
}

TEST_CASE("composing a paper can be stopped")
{
    const Register records = test::sampleRegister();
    const Contract& contract = *records.find(test::knownContract);
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(composeFollowUpPaper(records, contract, test::onTheFirstOfJune(), stop.get_token()), Cancelled);
    CHECK_THROWS_AS(composeSignaturePaper(records, contract, test::onTheFirstOfJune(), stop.get_token()), Cancelled);
}

TEST_CASE("a contract is due on the same day on each of its papers, which say where the day comes from")
{
    const test::French translation;
    Register records = test::sampleRegister();
    const auto papers = [&] {
        const Contract& contract = *records.find(test::unknownContract);
        return std::array{
            test::textOf(composeContractReport(records, contract, test::onTheFirstOfJune(), {})).simplified(),
            test::textOf(composeFollowUpPaper(records, contract, test::onTheFirstOfJune())).simplified()};
    };
    for (const QString& text : papers())
        CHECK(text.contains(u"Signature attendue pour le 31 mars 2024 (date nationale)"_s));
    auto contracts = records.all<Contract>().rows();
    for (Contract& contract : contracts)
        contract.targetDate = PartialDate::parse(u"2024-09");
    records = records.with(Table<Contract>(contracts));
    for (const QString& text : papers())
        CHECK(text.contains(u"Signature attendue pour le septembre 2024 (date propre au contrat)"_s));
}

TEST_CASE("a body without a date of its own is due when the contract is")
{
    const test::French translation;
    const QString text = followUp(test::sampleRegister(), test::knownContract);
    CHECK(text.contains(u"31 mars 2024 (en retard)"_s));
}
