// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/documents/document_edits.h"

#include "domain/past_dates.h"
#include "tests/catch.h"
#include "tests/support/days.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct LibraryFixture : VerbFixture
{
    LibraryFixture()
    {
        Document document;
        document.sha256 = QString(64, u'a');
        document.title = u"Contrat"_s;
        Transaction tx(*database, u"Add"_s);
        id = tx.insert(document);
        tx.attach({document.sha256, QByteArrayLiteral("%PDF"), {QString()}});
        Evidence evidence;
        evidence.recordTable = recordOf<Contract>().table;
        evidence.recordId = database->records().all<Contract>().begin()->id.value;
        evidence.field = u"title"_s;
        evidence.document = id;
        tx.insert(evidence);
        RefusedFact refused;
        refused.document = id;
        refused.fact = u"document kind"_s;
        refused.value = u"avenant"_s;
        tx.insert(refused);
        tx.commit();
    }

    const Document& document() const { return *database->records().find(id); }

    Id<Document> id;
};

} // namespace

TEST_CASE_METHOD(LibraryFixture, "what is recorded about a document is changed under the name of the document")
{
    CHECK(run(setDocumentTitle, id, u" Avenant "_s) == u"Describe the document “Avenant”");
    CHECK(document().title == u"Avenant");
    run(setDocumentKind, id, u"avenant"_s);
    CHECK(document().kind == u"avenant");
    run(setDocumentDate, id, PartialDate::month(2024, 4), today);
    CHECK(document().date == PartialDate::month(2024, 4));
    run(setDocumentDate, id, std::optional<PartialDate>(), today);
    CHECK(!document().date);
    run(setDocumentNote, id, u"relu "_s);
    CHECK(document().note == u"relu");
    const Id<Contract> contract = database->records().all<Contract>().begin()->id;
    run(setDocumentContract, id, std::optional(contract));
    CHECK(document().contract == contract);
    run(setDocumentContract, id, std::optional<Id<Contract>>());
    CHECK(!document().contract);
}

TEST_CASE_METHOD(LibraryFixture,
                 "a document keeps its title, has no date that lies ahead, and one that is gone is not written")
{
    Transaction tx(*database);
    const Register& records = database->records();
    CHECK(errorOf([&] { setDocumentTitle(tx, records, id, u"  "_s); }).contains(u"needs a title"));
    CHECK(errorOf([&] { setDocumentDate(tx, records, id, PartialDate::year(2026), today); }) ==
          aheadSentence(Happening::Document));
    const Id<Document> gone{id.value + 1};
    CHECK_THROWS_AS(setDocumentNote(tx, records, gone, u"x"_s), Error);
    CHECK_THROWS_AS(removeDocuments(tx, records, std::vector{gone}), Error);
    CHECK(tx.isEmpty());
}

TEST_CASE_METHOD(LibraryFixture, "a document goes with the evidence that points into it and with what was refused of "
                                 "it, and comes back with an undo")
{
    CHECK(run(removeDocuments, std::vector{id}) == u"Delete the document “Contrat”");
    CHECK(database->records().all<Document>().empty());
    CHECK(database->records().all<Evidence>().empty());
    CHECK(database->records().all<RefusedFact>().empty());
    database->undo();
    CHECK(database->records().all<RefusedFact>().size() == 1);
    CHECK(database->records().all<Document>().size() == 1);
    CHECK(database->records().all<Evidence>().size() == 1);
    Transaction nothing(*database);
    removeDocuments(nothing, database->records(), {});
    CHECK(nothing.isEmpty());
}
