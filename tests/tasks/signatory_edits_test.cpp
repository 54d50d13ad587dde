// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/signatory_edits.h"

#include "domain/contract_state.h"
#include "store/connection.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/days.h"

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

using enum SignatoryStatus;
constexpr SignatoryStatus statuses[] = {Expected, Invited, Deliberated, Signed, Declined};

const PartialDate march = *PartialDate::day(QDate(2024, 3, 12));
const PartialDate later = *PartialDate::year(2025);

/// A signatory as it can be in that status: with every date that the status allows.
Signatory in(SignatoryStatus status)
{
    Signatory signatory;
    signatory.status = status;
    if (status == Deliberated || status == Signed || status == Declined)
        signatory.deliberatedOn = march;
    if (status == Signed)
        signatory.signedOn = april;
    return signatory;
}

const Contract& contractOf(const Register& records)
{
    return *records.contract(*ContractCode::parse(u"CN05901I"));
}

template <class Fill>
void commit(Database& database, const QString& title, Fill fill)
{
    Transaction tx(database, title);
    fill(tx);
    tx.commit();
}

Id<Signatory> addRegion(Database& database)
{
    const Register& records = database.records();
    const Id<Organisation> region = records.organisation(u"Région Hauts-de-France"_s)->id;
    const Id<Contract> contract = contractOf(records).id;
    commit(database, u"Ajouter"_s,
           [&](Transaction& tx) { addSignatories(tx, records, contract, std::vector{region}); });
    return signatoryOf(database.records(), contract, region)->id;
}

} // namespace

TEST_CASE("every transition of a signatory's status keeps or drops its dates by the same rule")
{
    for (const SignatoryStatus from : statuses) {
        for (const SignatoryStatus to : statuses) {
            const Signatory before = in(from);
            const Signatory after = withStatus(before, to);
            CAPTURE(identifier(from), identifier(to));
            CHECK(after.status == to);
            CHECK(after.signedOn == (to == Signed ? before.signedOn : std::nullopt));
            const bool keepsDeliberation = to == Deliberated || to == Signed || to == Declined;
            CHECK(after.deliberatedOn == (keepsDeliberation ? before.deliberatedOn : std::nullopt));
        }
    }
}

TEST_CASE("a transition with a date sets the date of its status, and no other")
{
    for (const SignatoryStatus from : statuses) {
        for (const SignatoryStatus to : statuses) {
            const Signatory before = in(from);
            const Signatory after = withStatus(before, to, later);
            CAPTURE(identifier(from), identifier(to));
            CHECK(after.signedOn == (to == Signed ? std::optional(later) : std::nullopt));
            if (to == Deliberated)
                CHECK(after.deliberatedOn == later);
            else if (to == Expected || to == Invited)
                CHECK_FALSE(after.deliberatedOn);
            else
                CHECK(after.deliberatedOn == before.deliberatedOn);
        }
    }
}

TEST_CASE("a transition touches nothing but the status and its dates")
{
    Signatory before = in(Signed);
    before.representative = u"la présidente"_s;
    before.deliberationReference = u"2024-17"_s;
    before.targetDate = later;
    before.note = u"note"_s;
    for (const SignatoryStatus to : statuses) {
        Signatory after = withStatus(before, to);
        after.status = before.status;
        after.signedOn = before.signedOn;
        after.deliberatedOn = before.deliberatedOn;
        CHECK(after == before);
    }
}

TEST_CASE_METHOD(DatabaseFixture, "each transition is undone and done again, also after the file was closed")
{
    auto database = open();
    const Id<Signatory> id = addRegion(*database);
    for (const SignatoryStatus from : statuses) {
        for (const SignatoryStatus to : statuses) {
            CAPTURE(identifier(from), identifier(to));
            Signatory start = in(from);
            start.id = id;
            start.contract = database->records().find(id)->contract;
            start.organisation = database->records().find(id)->organisation;
            start.signatoryClass = SignatoryClass::Signing;
            commit(*database, u"start"_s, [&](Transaction& tx) { tx.update(start); });
            const Signatory end = withStatus(start, to, later);
            if (end == start)
                continue;
            commit(*database, u"transition"_s, [&](Transaction& tx) { tx.update(end); });
            database->undo();
            CHECK(*database->records().find(id) == start);
            database->redo();
            CHECK(*database->records().find(id) == end);
        }
    }
    const Signatory last = *database->records().find(id);
    commit(*database, u"close"_s, [&](Transaction& tx) { tx.update(withStatus(last, Invited)); });
    database.reset();
    database = open();
    CHECK(database->records().find(id)->status == Invited);
    database->undo();
    CHECK(*database->records().find(id) == last);
}

TEST_CASE_METHOD(DatabaseFixture, "adding a signatory is undone after a restart")
{
    auto database = open();
    const std::size_t before = database->records().all<Signatory>().size();
    const Id<Signatory> id = addRegion(*database);
    database.reset();
    database = open();
    REQUIRE(database->records().find(id));
    database->undo();
    CHECK(database->records().all<Signatory>().size() == before);
    CHECK_FALSE(database->records().find(id));
}

TEST_CASE_METHOD(DatabaseFixture, "the undo of an added signatory that was changed since elsewhere stops and says so")
{
    auto database = open();
    const Id<Signatory> id = addRegion(*database);
    database.reset();
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"UPDATE signatory SET representative = 'la présidente' WHERE id = ?"_s, {qint64(id.value)});
    }
    database = open();
    CHECK(errorOf([&] { database->undo(); }).contains(u"later change of the same record"));
    REQUIRE(database->records().find(id));
    CHECK(database->records().find(id)->representative == u"la présidente");
}

TEST_CASE_METHOD(DatabaseFixture, "the undo of an added signatory that was reminded since elsewhere keeps both")
{
    auto database = open();
    const Id<Signatory> id = addRegion(*database);
    database.reset();
    {
        Connection other(path(), Connection::Mode::ReadWrite);
        other.run(u"INSERT INTO reminder (signatory_id, done_on, addressee, channel, note) "
                  "VALUES (?, '2025-01-10', 'la direction', 'courriel', '')"_s,
                  {qint64(id.value)});
    }
    database = open();
    CHECK_FALSE(errorOf([&] { database->undo(); }).isEmpty());
    CHECK(database->records().find(id));
    CHECK(std::ranges::distance(database->records().all<Reminder>().of(id)) == 1);
    database.reset();
    database = open();
    CHECK(database->records().find(id));
    CHECK(std::ranges::distance(database->records().all<Reminder>().of(id)) == 1);
}

TEST_CASE_METHOD(DatabaseFixture, "what was done after adding a signatory is undone before it, in order")
{
    auto database = open();
    const Id<Signatory> id = addRegion(*database);
    commit(*database, u"Relancer"_s, [&](Transaction& tx) {
        Reminder reminder;
        reminder.signatory = id;
        tx.insert(reminder);
    });
    database.reset();
    database = open();
    database->undo();
    CHECK(database->records().all<Reminder>().empty());
    CHECK(database->records().find(id));
    database->undo();
    CHECK_FALSE(database->records().find(id));
}

TEST_CASE_METHOD(DatabaseFixture, "milestones, amendments and commitments are undone after a restart, one action each")
{
    auto database = open();
    const Id<Contract> contract = contractOf(database->records()).id;
    commit(*database, u"Étape"_s, [&](Transaction& tx) {
        Milestone milestone;
        milestone.contract = contract;
        milestone.kind = u"publication"_s;
        tx.insert(milestone);
    });
    commit(*database, u"Avenant"_s, [&](Transaction& tx) {
        Amendment amendment;
        amendment.contract = contract;
        tx.insert(amendment);
    });
    commit(*database, u"Engagement"_s, [&](Transaction& tx) {
        Commitment commitment;
        commitment.contract = contract;
        commitment.text = u"Ouvrir une permanence"_s;
        tx.insert(commitment);
    });
    const auto counts = [&] {
        return std::vector<std::size_t>{database->records().all<Milestone>().size(),
                                        database->records().all<Amendment>().size(),
                                        database->records().all<Commitment>().size()};
    };
    CHECK(counts() == std::vector<std::size_t>{1, 1, 1});
    database.reset();
    database = open();
    database->undo();
    CHECK(counts() == std::vector<std::size_t>{1, 1, 0});
    database->undo();
    database.reset();
    database = open();
    database->undo();
    CHECK(counts() == std::vector<std::size_t>{0, 0, 0});
    for (int action = 0; action < 3; ++action)
        database->redo();
    CHECK(counts() == std::vector<std::size_t>{1, 1, 1});
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a contract that a source declares signed is contradicted until the last body has signed")
{
    auto database = open();
    const Contract contract = *database->records().contract(*ContractCode::parse(u"CN00203I"));
    REQUIRE(contract.declaredState == DeclaredState::Signed);
    const auto state = [&] { return summariseContract(database->records(), contract).state; };
    REQUIRE(contradictsDeclaration(contract, state()));
    const auto missing = summariseContract(database->records(), contract).missing;
    for (const Id<Organisation> body : missing) {
        CHECK(contradictsDeclaration(contract, state()));
        const SignatoryChange signature{.status = Signed, .signedOn = april};
        commit(*database, u"Signer"_s, [&](Transaction& tx) {
            editBody(tx, database->records(), {contract.id, body, signature}, today);
        });
    }
    CHECK(state() == ContractState::Signed);
    CHECK_FALSE(contradictsDeclaration(contract, state()));
    const Organisation caf = *database->records().organisation(u"Caisse d'allocations familiales de l'Aisne"_s);
    const BodyChange refusal{contract.id, caf.id, {.status = Declined}};
    commit(*database, u"CAF"_s, [&](Transaction& tx) { editBody(tx, database->records(), refusal, today); });
    CHECK(state() == ContractState::Signed);
    database->undo();
    database->undo();
    CHECK(contradictsDeclaration(contract, state()));
}

TEST_CASE_METHOD(DatabaseFixture, "a body becomes a signatory in its own class, and the same again changes nothing")
{
    const auto database = open();
    const Id<Contract> contract = contractOf(database->records()).id;
    const Id<Organisation> region = database->records().organisation(u"Région Hauts-de-France"_s)->id;
    const BodyChange signature{contract, region, {.status = Signed, .signedOn = april}};
    Transaction first(*database);
    editBody(first, database->records(), signature, today);
    first.commit();
    const Signatory* signatory = signatoryOf(database->records(), contract, region);
    REQUIRE(signatory);
    CHECK(signatory->signatoryClass == SignatoryClass::Signing);
    CHECK(signatory->signedOn == april);
    CHECK(database->undoState().undo->title.contains(u"Région Hauts-de-France"));
    Transaction second(*database);
    editBody(second, database->records(), signature, today);
    CHECK(second.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "a body that signs no contract is refused, however it is added")
{
    const auto database = open();
    const Register& records = database->records();
    const auto& bodies = records.all<Organisation>();
    const auto centre = std::ranges::find_if_not(bodies, &maySign);
    REQUIRE(centre != bodies.end());
    const Id<Contract> contract = contractOf(records).id;
    Transaction tx(*database);
    CHECK_THROWS_AS(editBody(tx, records, {contract, centre->id, {.status = Signed}}, today), Error);
    CHECK_THROWS_AS(addSignatories(tx, records, contract, std::vector{centre->id}), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "adding a body that is a signatory already leaves it as it is")
{
    const auto database = open();
    const Register& records = database->records();
    const auto signatory = std::ranges::find(records.all<Signatory>(), Signed, &Signatory::status);
    REQUIRE(signatory != records.all<Signatory>().end());
    Transaction tx(*database);
    addSignatories(tx, records, signatory->contract, std::vector{signatory->organisation});
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "what cannot be true is refused with its sentence and the name of the body")
{
    const auto database = open();
    const Id<Signatory> id = addRegion(*database);
    const auto refusal = [&](const SignatoryChange& edit) {
        Transaction tx(*database);
        const QString error = errorOf([&] { editSignatory(tx, database->records(), id, edit, today); });
        CHECK(tx.isEmpty());
        return error;
    };
    const PartialDate ahead = *PartialDate::day(today.addDays(1));
    const QString future = refusal({.signedOn = ahead});
    CHECK(future.contains(contradictionText(Contradiction::SignedInFuture)));
    CHECK(future.contains(u"Région Hauts-de-France"));
    CHECK(refusal({.deliberatedOn = ahead}).contains(contradictionText(Contradiction::DeliberatedInFuture)));
    CHECK(refusal({.status = Declined, .signedOn = april})
              .contains(contradictionText(Contradiction::SignedWithoutStatus)));
    Transaction target(*database);
    editSignatory(target, database->records(), id, {.targetDate = ahead}, today); // a target lies ahead
    CHECK_FALSE(target.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "the history names what became of one field, else the edit of the signatory")
{
    const auto database = open();
    const Id<Signatory> id = addRegion(*database);
    const auto titleOf = [&](const SignatoryChange& edit) {
        Transaction tx(*database);
        editSignatory(tx, database->records(), id, edit, today);
        return tx.title();
    };
    const QString body = u"Région Hauts-de-France"_s;
    CHECK(titleOf({.status = Invited}) == body + u": Invited"_s);
    CHECK(titleOf({.status = Signed, .signedOn = april}) == body + u": Signed"_s);
    CHECK(titleOf({.signedOn = april}) == u"Date of signature of "_s + body);
    CHECK(titleOf({.note = u"vu"_s}) == u"Note on "_s + body);
    CHECK(titleOf({.representative = u"la présidente"_s, .note = u"vu"_s}) == u"Edit the signatory "_s + body);
}

TEST_CASE_METHOD(DatabaseFixture, "the page that proves a signature is stated, moved and taken away")
{
    const auto database = open();
    const Id<Signatory> id = addRegion(*database);
    Document document;
    document.sha256 = QString(64, u'a');
    document.title = u"Contrat"_s;
    commit(*database, u"Document"_s, [&](Transaction& tx) {
        tx.attach({document.sha256, "%PDF", {}});
        tx.insert(document);
    });
    const auto state = [&](std::optional<Id<Document>> where, int page) {
        commit(*database, u"Preuve"_s, [&](Transaction& tx) { setEvidence(tx, database->records(), id, where, page); });
        return evidenceOf(database->records(), id);
    };
    REQUIRE(state(document.id, 7));
    Evidence read = *evidenceOf(database->records(), id);
    CHECK(read.page == 7);
    read.text = u"Fait à Lille"_s;
    commit(*database, u"Lu"_s, [&](Transaction& tx) { tx.update(read); });
    CHECK(state(document.id, 7)->text == u"Fait à Lille");
    CHECK(state(document.id, 8)->text.isEmpty());
    CHECK_FALSE(state(document.id, 0));
    REQUIRE(state(document.id, 2));
    CHECK_FALSE(state({}, 2));
}

TEST_CASE_METHOD(DatabaseFixture, "evidence is named after the body, and stands on a page that there is")
{
    const auto database = open();
    const Id<Signatory> id = addRegion(*database);
    Document document{.sha256 = QString(64, u'a'), .title = u"Contrat"_s, .pages = 12};
    commit(*database, u"Document"_s, [&](Transaction& tx) {
        tx.attach({document.sha256, "%PDF", {}});
        tx.insert(document);
    });
    const auto state = [&](std::optional<Id<Document>> where, int page) {
        Transaction tx(*database);
        setEvidence(tx, database->records(), id, where, page);
        tx.commit();
        return tx.title();
    };
    CHECK(state(document.id, 12) == u"Evidence of Région Hauts-de-France");
    CHECK(state(document.id, 12).isEmpty()); // it stands there already
    CHECK(errorOf([&] { state(document.id, 13); }).contains(u"“Contrat” has no page 13"));
    CHECK_THROWS_AS(state(Id<Document>{document.id.value + 1}, 1), Error);
    CHECK(evidenceOf(database->records(), id)->page == 12);
    CHECK(state({}, 0) == u"Take away the evidence of Région Hauts-de-France");
    Transaction tx(*database);
    CHECK_THROWS_AS(setEvidence(tx, database->records(), {id.value + 1000}, document.id, 1), Error);
}

TEST_CASE_METHOD(DatabaseFixture, "signatories are removed with their reminders and evidence, as one named action")
{
    const auto database = open();
    const Id<Signatory> id = addRegion(*database);
    commit(*database, u"Relancer"_s, [&](Transaction& tx) {
        Reminder reminder;
        reminder.signatory = id;
        tx.insert(reminder);
    });
    Transaction tx(*database);
    removeSignatories(tx, database->records(), std::vector{id});
    tx.commit();
    CHECK_FALSE(database->records().find(id));
    CHECK(database->records().all<Reminder>().empty());
    CHECK(database->undoState().undo->title.contains(u"Région Hauts-de-France"));
    CHECK_THROWS_AS(
        [&] {
            Transaction again(*database);
            removeSignatories(again, database->records(), std::vector{id});
        }(),
        Error);
}
