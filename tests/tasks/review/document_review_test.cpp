// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/review/document_review.h"

#include "domain/fold.h"
#include "tasks/evidence.h"
#include "tasks/review/printed_bodies.h"
#include "tests/tasks/review/review_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(ReviewFixture, "what a document says of the contract is new, then identical, or contradicted")
{
    facts.signatureDate = said(day(2024, 4, 19));
    facts.signaturePlace = said(u"Arras"_s);
    facts.title = said(u"Contrat de ville « Cœur de quartier »"_s);
    Transaction before(*database, u"Empty"_s);
    Contract blank = contract();
    blank.title.clear();
    blank.declaredOn.reset();
    blank.declaredPlace.clear();
    before.update(blank);
    before.commit();

    CHECK(proposal(u"contract declared_on"_s).relation == FactRelation::New);
    CHECK(proposal(u"document title"_s).relation == FactRelation::New); // a file's name is no title
    write(proposals());
    CHECK(contract().declaredOn == day(2024, 4, 19));
    CHECK(contract().declaredPlace == u"Arras");
    CHECK(contract().declaredState == DeclaredState::Signed);
    CHECK(contract().title == u"Contrat de ville « Cœur de quartier »");
    CHECK(stored().title == contract().title);
    CHECK(stored().kind == u"contrat");
    CHECK(stored().date == day(2024, 4, 19));
    CHECK(stored().contract == contract().id);
    CHECK(proposal(u"contract declared_on"_s).relation == FactRelation::Identical);
    CHECK(proposal(u"contract declared_on"_s).isProved());

    facts.signatureDate = said(day(2024, 5, 2));
    const FactProposal other = proposal(u"contract declared_on"_s);
    CHECK(other.relation == FactRelation::Contradicted);
    CHECK(factText(other.form, other.known) == day(2024, 4, 19).text(QLocale()));
    CHECK_FALSE(isCertain(other));
    database->undo();
    CHECK(contract().title.isEmpty());
    CHECK(records().all<Evidence>().empty());
    CHECK_FALSE(stored().contract);
}

TEST_CASE_METHOD(ReviewFixture, "an accepted value carries its page, rectangles and words")
{
    facts.signatureDate = said(day(2024, 4, 19));
    facts.signatureDate->places[0].boxes.push_back(QRectF(10, 40, 5.5, 12));
    write({proposal(u"contract declared_on"_s)});
    const auto proofs = allEvidenceOf(records(), refOf(contract().id));
    REQUIRE(proofs.size() == 1);
    CHECK(proofs[0]->field == u"declared_on");
    CHECK(proofs[0]->document == document);
    CHECK(proofs[0]->page == 3);
    CHECK(proofs[0]->text == u"as printed");
    CHECK(boxesOf(proofs[0]->rectangle) == std::vector{QRectF(10, 20, 30, 12), QRectF(10, 40, 5.5, 12)});
}

TEST_CASE_METHOD(ReviewFixture, "a corrected value is written with the place that the person pointed at")
{
    facts.signatureDate = said(day(2024, 4, 19));
    const FactProposal found = proposal(u"contract declared_on"_s);
    const QString value = typedFact(found.form, u"le 20 avril 2024"_s);
    CHECK(value == u"2024-04-20");
    write({corrected(found, value, {{7, u"le 20 avril 2024"_s, {QRectF(1, 2, 3, 4)}}})});
    CHECK(contract().declaredOn == day(2024, 4, 20));
    CHECK(allEvidenceOf(records(), refOf(contract().id)).front()->page == 7);
    CHECK(errorOf([&] { typedFact(FactForm::Date, u"bientôt"_s); }).contains(u"no date"));
    CHECK(errorOf([&] { typedFact(FactForm::Amount, u"beaucoup"_s); }).contains(u"no amount"));
    CHECK(errorOf([&] { typedFact(FactForm::Text, u"  "_s); }).contains(u"Enter a value"));
    CHECK(typedFact(FactForm::Amount, u"12 500,50 €"_s) == u"1250050");
}

TEST_CASE_METHOD(ReviewFixture,
                 "signatories become what the contract says of them, and of an identical one only the proof is added")
{
    sign(u"Région Hauts-de-France"_s, day(2024, 4, 19));
    const QString date = u"signatory signed_on region hauts-de-france"_s;
    write({proposal(date), proposal(u"signatory representative region hauts-de-france"_s)});
    REQUIRE(signatory(u"Région Hauts-de-France"_s));
    CHECK(signatory(u"Région Hauts-de-France"_s)->status == SignatoryStatus::Signed);
    CHECK(signatory(u"Région Hauts-de-France"_s)->signedOn == day(2024, 4, 19));
    CHECK(signatory(u"Région Hauts-de-France"_s)->representative == u"Le Président");
    CHECK(signatory(u"Région Hauts-de-France"_s)->document == document);
    CHECK(proposal(date).isProved());

    const Signatory before = *signatory(u"Région Hauts-de-France"_s);
    const std::size_t proofs = records().all<Evidence>().size();
    write({proposal(u"signatory organisation_id region hauts-de-france"_s)});
    CHECK(*signatory(u"Région Hauts-de-France"_s) == before);
    CHECK(records().all<Evidence>().size() == proofs + 1);
}

TEST_CASE_METHOD(ReviewFixture, "a body that the register does not know is added with its class")
{
    sign(u"Bailleur des Trois Vallées"_s, std::nullopt);
    write({proposal(u"signatory organisation_id bailleur des trois vallees"_s)});
    CHECK(body(u"Bailleur des Trois Vallées"_s).signatoryClass == SignatoryClass::Optional);
    CHECK(signatory(u"Bailleur des Trois Vallées"_s)->status == SignatoryStatus::Expected);
}

TEST_CASE_METHOD(ReviewFixture, "only a contract proves who has signed it")
{
    sign(u"Région Hauts-de-France"_s, day(2024, 4, 19));
    facts.signatureDate = said(day(2024, 4, 19));
    for (const QString& kind : {u"avenant"_s, u"délibération"_s, u"dossier de presse"_s}) {
        facts.kind->value = kind;
        CHECK_FALSE(has(u"signatory signed_on region hauts-de-france"_s));
        CHECK_FALSE(has(u"contract declared_on"_s));
        CHECK(has(u"signatory organisation_id region hauts-de-france"_s));
    }
}

TEST_CASE_METHOD(ReviewFixture, "a deliberation is proposed for the EPCI, and never among the certain ones")
{
    facts.kind->value = u"délibération"_s;
    facts.deliberation = said(RecognisedDeliberation{day(2024, 3, 28), u"2024-031"_s}, 0.95);
    const QString own = fold(PrintedBodies(records(), contract()).ownBody()->name.simplified());
    const FactProposal date = proposal(u"signatory deliberated_on "_s + own);
    CHECK_FALSE(isCertain(date));
    write({date, proposal(u"signatory deliberation_reference "_s + own)});
    const Signatory* signatory =
        signatoryOf(records(), contract().id, PrintedBodies(records(), contract()).ownBody()->id);
    REQUIRE(signatory);
    CHECK(signatory->deliberatedOn == day(2024, 3, 28));
    CHECK(signatory->deliberationReference == u"2024-031");
}

TEST_CASE_METHOD(ReviewFixture, "an amount is a new line, an identical one, or contradicts the line of its label")
{
    fund(2026, 1200, u"Réussite éducative"_s);
    fund(2026, 800, u"Emploi"_s);
    std::vector<FactProposal> amounts;
    for (const FactProposal& each : proposals()) {
        if (each.group() == FactGroup::Funding)
            amounts.push_back(each);
    }
    REQUIRE(amounts.size() == 2);
    CHECK(amounts[0].relation == FactRelation::New);
    CHECK(amounts[1].relation == FactRelation::New);
    const std::size_t lines = records().all<FundingLine>().size();
    write(amounts);
    REQUIRE(records().all<FundingLine>().size() == lines + 2);
    CHECK(proposal(amounts[0].key).relation == FactRelation::Identical);
    CHECK(proposal(amounts[0].key).isProved());

    facts.amounts[0].value.amount = Money::fromCents(150000);
    const FactProposal other = proposal(amounts[0].key);
    CHECK(other.relation == FactRelation::Contradicted);
    write({other});
    CHECK(records().all<FundingLine>().size() == lines + 2);
    CHECK(proposal(amounts[0].key).relation == FactRelation::Identical);
}

TEST_CASE_METHOD(ReviewFixture, "amounts under one label are told apart, and none contradicts the line of another")
{
    for (const qint64 euros : {1000, 2000, 2000})
        fund(2027, euros, u"Actions"_s);
    CHECK(proposal(u"funding 2027 REGION specific actions"_s).value == u"100000");
    CHECK(proposal(u"funding 2027 REGION specific actions #3"_s).value == u"200000");
    write({proposal(u"funding 2027 REGION specific actions #2"_s)});
    CHECK(proposal(u"funding 2027 REGION specific actions"_s).relation == FactRelation::New);
    CHECK(proposal(u"funding 2027 REGION specific actions #2"_s).isProved());
    CHECK(proposal(u"funding 2027 REGION specific actions #3"_s).relation == FactRelation::New);
}

TEST_CASE_METHOD(ReviewFixture, "what the register says more exactly is identical, and stays as it is")
{
    Transaction tx(*database, u"Place"_s);
    Contract exact = contract();
    exact.declaredPlace = u"Arras (centre social)"_s;
    exact.title = u"Contrat de ville « Cœur de l’agglomération »"_s;
    tx.update(exact);
    tx.commit();
    facts.signaturePlace = said(u"Arras"_s);
    facts.title = said(u"Contrat de ville « Coeur de l'agglomération »"_s);
    const FactProposal place = proposal(u"contract declared_place"_s);
    const FactProposal title = proposal(u"contract title"_s);
    CHECK(place.relation == FactRelation::Identical);
    CHECK(title.relation == FactRelation::Identical);
    write({place, title});
    CHECK(contract() == exact);
    CHECK(allEvidenceOf(records(), refOf(exact.id)).size() == 2);
    CHECK_FALSE(agrees(FactForm::Text, u"Lens"_s, u"Lensois"_s));
    CHECK_FALSE(agrees(FactForm::Text, u"Arras (gare)"_s, u"Arras"_s));

    const QString respelt = u"Contrat de ville « Coeur de l'agglomération »"_s; // by a person, on purpose
    write({corrected(title, respelt)});
    CHECK(contract().title == respelt);
}

TEST_CASE_METHOD(ReviewFixture, "an amount without its year, and a QPV, can be looked at and not accepted")
{
    fund(std::nullopt, 500);
    const Qpv& own = *std::ranges::find(records().all<Qpv>(), std::optional(contract().id), &Qpv::contract);
    const Qpv& foreign = *std::ranges::find_if(
        records().all<Qpv>(), [&](const Qpv& qpv) { return qpv.contract && qpv.contract != contract().id; });
    facts.districts = {said(own.id), said(foreign.id)};
    CHECK(proposal(u"district "_s + own.code.text()).relation == FactRelation::Identical);
    CHECK(proposal(u"district "_s + foreign.code.text()).relation == FactRelation::Contradicted);
    for (const FactProposal& each : proposals()) {
        if (each.group() == FactGroup::Funding || each.group() == FactGroup::Districts) {
            CHECK_FALSE(each.obstacle.isEmpty());
            CHECK_FALSE(isCertain(each));
            CHECK_FALSE(errorOf([&] { write({each}); }).isEmpty());
        }
    }
}

TEST_CASE_METHOD(ReviewFixture, "a priority that the contract answers is linked with the page that proves it")
{
    const Priority& priority = *records().all<Priority>().begin();
    facts.priorities = {said(priority.id, 0.9, 5)};
    const auto all = proposals();
    const auto it = std::ranges::find(all, FactGroup::Priorities, &FactProposal::group);
    REQUIRE(it != all.end());
    write({*it});
    REQUIRE(records().all<ContractPriority>().size() == 1);
    const ContractPriority& link = *records().all<ContractPriority>().begin();
    CHECK(link.priority == priority.id);
    CHECK(link.document == document);
    CHECK(link.page == 5);
    CHECK(proposal(it->key).isProved());
}

TEST_CASE_METHOD(ReviewFixture,
                 "what was refused is remembered, until it is accepted after all or the refusal is undone")
{
    facts.signatureDate = said(day(2024, 4, 19));
    const QString key = u"contract declared_on"_s;
    write({}, {proposal(key)});
    CHECK(proposal(key).isRefused);
    CHECK_FALSE(stored().contract); // a refusal links nothing
    write({}, {proposal(key)});
    CHECK(records().all<RefusedFact>().size() == 1);
    facts.signatureDate = said(day(2024, 4, 20)); // another value is another proposal
    CHECK_FALSE(proposal(key).isRefused);
    facts.signatureDate = said(day(2024, 4, 19));
    database->undo();
    CHECK_FALSE(proposal(key).isRefused);
    database->redo();
    write({proposal(key)});
    CHECK(records().all<RefusedFact>().empty());
    CHECK(contract().declaredOn == day(2024, 4, 19));
}

TEST_CASE_METHOD(ReviewFixture, "what cannot be true is not written, nor anything beside it")
{
    facts.signatureDate = said(day(2031, 1, 1));
    facts.title = said(u"Contrat de ville"_s);
    const auto all = proposals();
    CHECK(errorOf([&] { write(all); }).contains(u"lies ahead"));
    CHECK(stored().title == u"scan_0001");
    CHECK(records().all<Evidence>().empty());
}

TEST_CASE_METHOD(ReviewFixture, "facts of weak words are never certain")
{
    facts.signaturePlace = said(u"Arras"_s, 0.45);
    CHECK_FALSE(isCertain(proposal(u"contract declared_place"_s)));
}

TEST_CASE_METHOD(ReviewFixture, "without a contract, only what is about the document itself is proposed")
{
    facts.epci.reset();
    sign(u"Région Hauts-de-France"_s, std::nullopt);
    for (const FactProposal& each : proposals())
        CHECK(each.group() == FactGroup::Document);
    CHECK_FALSE(proposals().empty());
}

TEST_CASE_METHOD(ReviewFixture, "bodies are found under the names that documents print")
{
    const PrintedBodies bodies(records(), contract());
    const auto name = [&](const QString& printed) {
        const Organisation* found = bodies.find(printed);
        return found ? found->name : QString();
    };
    CHECK(name(u"Communauté urbaine d'Arras"_s) == bodies.ownBody()->name);
    CHECK(name(u"la Ville d’Arras"_s) == u"Commune d’Arras");
    CHECK(name(u"L'État"_s) == u"Préfecture du Pas-de-Calais");
    CHECK(name(u"Conseil départemental du Pas-de-Calais"_s) == u"Département du Pas-de-Calais");
    CHECK(name(u"Conseil départemental du Nord"_s) == u"Département du Nord");
    CHECK(name(u"Conseil régional des Hauts-de-France"_s) == u"Région Hauts-de-France");
    CHECK(name(u"CAF du Pas-de-Calais"_s) == u"Caisse d’allocations familiales du Pas-de-Calais");
    CHECK(name(u"Communauté d'agglomération de Cambrai"_s) == u"CA de Cambrai");
    CHECK(name(u"Bailleur des Trois Vallées"_s).isEmpty());
}

TEST_CASE_METHOD(ReviewFixture,
                 "a class that differs from that of the body is the register's own, and no contradiction")
{
    Transaction tx(*database, u"Class"_s);
    Signatory changed = newSignatory(contract().id, body(u"Région Hauts-de-France"_s));
    if (const Signatory* known = signatory(u"Région Hauts-de-France"_s))
        changed = *known;
    changed.signatoryClass = SignatoryClass::Optional;
    changed.id.isValid() ? tx.update(changed) : void(tx.insert(changed));
    tx.commit();
    sign(u"Région Hauts-de-France"_s, std::nullopt);
    CHECK(proposal(u"signatory organisation_id region hauts-de-france"_s).relation == FactRelation::Identical);
}

TEST_CASE_METHOD(ReviewFixture, "an amount whose year or unit is not printed says so, and finds its line all the same")
{
    fund(std::nullopt, 900, u"Emploi"_s);
    facts.amounts[0].value.isUnitAssumed = true;
    const auto amount = [&] {
        const auto all = proposals();
        return *std::ranges::find(all, FactGroup::Funding, &FactProposal::group);
    };
    CHECK(isCompletable(amount()));
    CHECK_FALSE(amount().obstacle.isEmpty());
    CHECK(amount().label.contains(u"k€"));
    facts.amounts[0].value.year = 2026;
    CHECK_FALSE(isCompletable(amount()));
    write({amount()});
    facts.amounts[0].value.year.reset(); // read again, as it was
    CHECK(amount().isProved());
    CHECK(typedYear(u" 2026 "_s) == 2026);
    CHECK_THROWS_AS(typedYear(u"26"_s), Error);
    CHECK(typedFunder(records(), u"region"_s).code == u"REGION");
    CHECK_THROWS_AS(typedFunder(records(), u"personne"_s), Error);
}

TEST_CASE_METHOD(ReviewFixture,
                 "electronic signatures are shown, and one of a signatory proves the day on which it signed")
{
    PdfSeal seal;
    seal.signer = u"Le President de la Region Hauts-de-France (essai)"_s;
    seal.signedAt = QDateTime(QDate(2024, 6, 3), QTime(12, 0));
    seal.state = PdfSealState::Sound;
    std::vector<PdfSeal> seals{seal};
    const auto all = [&] { return proposalsOf(records(), document, facts, contract().id, seals); };
    const auto find = [&](const QString& key) {
        const auto found = all();
        const auto it = std::ranges::find(found, key, &FactProposal::key);
        return it == found.end() ? std::nullopt : std::optional(*it);
    };
    const auto key = u"signatory signed_on region hauts-de-france"_s;
    REQUIRE(find(key));
    CHECK(find(key)->value == u"2024-06-03");
    CHECK_FALSE(isCertain(*find(key))); // anybody can sign in that name
    seals[0].certificate = PdfCertificateState::Trusted;
    CHECK(isCertain(*find(key)));
    REQUIRE(find(u"seal 1"_s));
    CHECK(find(u"seal 1"_s)->relation == FactRelation::Informative);
    CHECK_FALSE(isCertain(*find(u"seal 1"_s)));
    write({*find(key)});
    CHECK(signatory(u"Région Hauts-de-France"_s)->signedOn == day(2024, 6, 3));
    CHECK(signatory(u"Région Hauts-de-France"_s)->document == document);

    seals[0].state = PdfSealState::Altered;
    CHECK(find(key)->confidence < 0.5);
    seals[0].signer = u"Dominique EXEMPLE"_s;
    CHECK_FALSE(find(key));
    seals[0] = {};
    CHECK(find(u"seal 1"_s)); // a field that nobody has signed
}
