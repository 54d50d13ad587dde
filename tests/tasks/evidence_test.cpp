// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/evidence.h"

#include "tasks/signatory_edits.h"
#include "tests/catch.h"
#include "tests/tasks/verb_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ProofFixture : VerbFixture
{
    ProofFixture()
    {
        Document added;
        added.sha256 = QString(64, u'a');
        added.title = u"Contrat"_s;
        added.pages = 4;
        Transaction tx(*database, u"Add"_s);
        document = tx.insert(added);
        tx.attach({added.sha256, QByteArrayLiteral("%PDF"), {QString()}});
        tx.commit();
    }

    Id<Document> document;
};

} // namespace

TEST_CASE("boxes are read as they were written, and what is no number gives none")
{
    const std::vector<QRectF> boxes{QRectF(56.7, 100, 20.5, 12), QRectF(0, 0, 1, 1)};
    CHECK(rectangleText(boxes) == u"56.7 100.0 77.2 112.0 0.0 0.0 1.0 1.0");
    CHECK(rectangleText(boxesOf(rectangleText(boxes))) == rectangleText(boxes));
    CHECK(boxesOf({}).empty());
    CHECK(boxesOf(u"1 2 3"_s).empty());
    CHECK(boxesOf(u"a b c d"_s).empty());
}

TEST_CASE_METHOD(ProofFixture, "one page proves many rows, and each field once for each document")
{
    std::vector<RecordRef> proved;
    for (const FundingLine& line : records().all<FundingLine>()) {
        if (proved.size() < 3)
            proved.push_back(refOf(line.id));
    }
    const auto prove = [&](int page) {
        Transaction tx(*database);
        proveRecords(tx, records(), proved, u"planned_cents"_s, {document, page, {}, {}});
        tx.commit();
        return tx.title();
    };
    CHECK(prove(2) == u"Evidence of 3 value(s)");
    prove(4);
    CHECK(records().all<Evidence>().size() == 3);
    CHECK(allEvidenceOf(records(), proved[1]).front()->page == 4);
    CHECK(errorOf([&] { prove(5); }).contains(u"no page 5"));

    const ProvedRecords index(records(), recordOf<FundingLine>().table);
    CHECK(index.originOf(proved[0].id, true) == Origin::Document);
    CHECK(index.originOf(-1, true) == Origin::Source);
    CHECK(index.originOf(-1, false) == Origin::Unknown);
}

TEST_CASE_METHOD(ProofFixture, "the proof of a signature stands before that of another value of the signatory")
{
    const Signatory& signatory = *records().all<Signatory>().begin();
    Transaction tx(*database, u"Prove"_s);
    proveField(tx, records(), refOf(signatory.id), u"representative"_s, {document, 1, {}, {}});
    proveField(tx, records(), refOf(signatory.id), u"signed_on"_s, {document, 3, {}, {}});
    tx.commit();
    CHECK(evidenceOf(records(), signatory.id)->page == 3);
}
