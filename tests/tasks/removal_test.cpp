// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/removal.h"

#include "tests/catch.h"
#include "tests/support/database_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

Document storedDocument(Database& database)
{
    Document document;
    document.sha256 = QString(64, u'a');
    document.title = u"Contrat"_s;
    Transaction tx(database, u"Add"_s);
    tx.insert(document);
    tx.attach({document.sha256, QByteArrayLiteral("%PDF"), {QString()}});
    tx.commit();
    return document;
}

Evidence evidenceOn(const RecordRef& record, const Document& document)
{
    Evidence evidence;
    evidence.recordTable = record.table;
    evidence.recordId = record.id;
    evidence.field = u"title"_s;
    evidence.document = document.id;
    return evidence;
}

} // namespace

TEST_CASE("a removed record takes its evidence with it, and one undo brings both back")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Document document = storedDocument(*database);
    Event event;
    event.title = u"Forum"_s;
    Transaction adding(*database, u"Add"_s);
    adding.insert(event);
    adding.insert(evidenceOn(refOf(event.id), document));
    adding.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), event.id);
    tx.commit();
    CHECK(!database->records().find(event.id));
    CHECK(database->records().all<Evidence>().size() == 0);
    database->undo();
    CHECK(database->records().find(event.id));
    CHECK(database->records().all<Evidence>().size() == 1);
}

TEST_CASE("evidence of another record with the same key stays")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Document document = storedDocument(*database);
    Event event;
    event.title = u"Forum"_s;
    Transaction adding(*database, u"Add"_s);
    adding.insert(event);
    adding.insert(evidenceOn(refOf(Id<Milestone>{event.id.value}), document));
    adding.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), event.id);
    tx.commit();
    CHECK(database->records().all<Evidence>().size() == 1);
}

TEST_CASE("a removed document takes the evidence that points into it")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Document document = storedDocument(*database);
    const Signatory signatory = *database->records().all<Signatory>().begin();
    Transaction adding(*database, u"Add"_s);
    adding.insert(evidenceOn(refOf(signatory.id), document));
    adding.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), document.id);
    tx.commit();
    CHECK(database->records().all<Evidence>().size() == 0);
    CHECK(database->records().find(signatory.id));
}

TEST_CASE("an article stays when the document that goes with it is removed, and one undo links them again")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Document document = storedDocument(*database);
    Article article = database->records().all<Article>()[0];
    article.document = document.id;
    Transaction linking(*database, u"Link"_s);
    linking.update(article);
    linking.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), document.id);
    tx.commit();
    CHECK_FALSE(database->records().find(article.id)->document);
    database->undo();
    CHECK(database->records().find(article.id)->document == document.id);
}

TEST_CASE("a removed signatory takes its reminders")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Id<Signatory> signatory = database->records().all<Signatory>().begin()->id;
    Reminder reminder;
    reminder.signatory = signatory;
    Transaction adding(*database, u"Add"_s);
    adding.insert(reminder);
    adding.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), signatory);
    tx.commit();
    CHECK(database->records().all<Reminder>().size() == 0);
}

TEST_CASE("a removed action takes its neighbourhoods and dates; its money stays, and one undo links it again")
{
    const DatabaseFixture fixture;
    const auto database = fixture.open();
    const Register before = database->records();
    const Contract& contract = before.all<Contract>()[0];
    Transaction adding(*database, u"Add"_s);
    const auto action = adding.insert(Action{.contract = contract.id, .title = u"Atelier"_s});
    adding.insert(ActionQpv{.action = action, .qpv = before.all<Qpv>()[0].id});
    adding.insert(ActionStep{.action = action});
    const auto line = adding.insert(FundingLine{.contract = contract.id, .action = action, .year = 2024});
    adding.commit();
    Transaction tx(*database, u"Remove"_s);
    removeRecord(tx, database->records(), action);
    tx.commit();
    CHECK(database->records().all<ActionQpv>().empty());
    CHECK(database->records().all<ActionStep>().empty());
    REQUIRE(database->records().find(line));
    CHECK_FALSE(database->records().find(line)->action);
    database->undo();
    CHECK(database->records().find(line)->action == action);
    CHECK(database->records().all<ActionQpv>().size() == 1);
}
