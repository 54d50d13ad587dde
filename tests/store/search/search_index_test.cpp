// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/search/search_index.h"

#include "store/check/check.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/search/search.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <QFile>

#include <functional>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct IndexFixture : DatabaseFixture
{
    IndexFixture()
    {
        const auto database = open();
        Transaction tx(*database, u"Add"_s);
        tx.attach({checksum("abc"), "abc", {u"Première page"_s, u"Seconde, avec le mot quincaillerie"_s}});
        tx.insert(Document{.sha256 = checksum("abc"), .title = u"Acte"_s, .pages = 2, .bytes = 3});
        tx.commit();
    }

    bool isNamed() const
    {
        const CheckReport report = checkDatabase(path());
        return std::ranges::find(report.findings, u"search"_s, &Finding::code) != report.findings.end();
    }
    /// Runs `then` after each, which starts from the sound file and has to be named by a check.
    void eachNamed(const std::vector<QStringList>& tamperings, const std::function<void()>& then) const
    {
        const QString sound = path() + u".sound"_s;
        REQUIRE(QFile::copy(path(), sound));
        for (const QStringList& tampering : tamperings) {
            QFile::remove(path());
            REQUIRE(QFile::copy(sound, path()));
            CAPTURE(tampering.join(u"; "_s).toStdString());
            tamper(path(), tampering);
            CHECK(isNamed());
            then();
        }
    }
    std::size_t found(const QString& words) const { return Search(path()).find(words).size(); }
};

} // namespace

TEST_CASE_METHOD(IndexFixture, "an index that Parvis keeps says what the records say")
{
    CHECK_FALSE(isNamed());
    auto database = open();
    database->undo();
    CHECK_FALSE(isNamed());
    database->redo();
    CHECK_FALSE(isNamed());
    CHECK(found(u"quincaillerie"_s) == 1);
}

TEST_CASE_METHOD(IndexFixture, "an index that lacks entries is named, and made again when the file is opened")
{
    const std::vector<QStringList> tamperings{
        {u"DELETE FROM search_entry"_s},
        {u"DELETE FROM search"_s},
        {u"DELETE FROM search"_s, u"DELETE FROM search_entry"_s},
        {u"DELETE FROM search_content"_s},
        {u"DELETE FROM search_docsize"_s},
        {u"DELETE FROM search_idx"_s},
        {u"DELETE FROM search_data"_s},
        {u"DELETE FROM search_config"_s},
        {u"DELETE FROM search WHERE rowid = (SELECT id FROM search_entry WHERE page = 2)"_s},
        {u"DELETE FROM search_entry WHERE page = 1"_s},
        {u"INSERT INTO search (rowid, title, body) VALUES (99999, 'quincaillerie', 'quincaillerie')"_s},
        {u"INSERT INTO search (rowid, title, body) VALUES (99999, 'x', 'quincaillerie')"_s,
         u"INSERT INTO search_entry (id, record_table, record_id, page) VALUES (99999, 'sqlite_schema', 1, 0)"_s},
        // A page among the records, as former versions had them.
        {u"INSERT INTO search (rowid, title, body) SELECT 99999, c.c0, c.c1 FROM search_content AS c JOIN search_entry "
         "AS e USING (id) WHERE e.page = 2"_s,
         u"DELETE FROM search WHERE rowid = (SELECT id FROM search_entry WHERE page = 2)"_s,
         u"UPDATE search_entry SET id = 99999 WHERE page = 2"_s},
    };
    eachNamed(tamperings, [&] {
        {
            const auto database = open();
        }
        CHECK_FALSE(isNamed());
        CHECK(checkDatabase(path()).isSound());
        CHECK(found(u"quincaillerie"_s) == 1);
        CHECK(found(u"arras"_s) > 0);
    });
}

TEST_CASE_METHOD(IndexFixture, "an index that says something else is named, and can be made again")
{
    const std::vector<QStringList> tamperings{
        {u"UPDATE search SET title = 'arras' WHERE rowid = (SELECT max(id) FROM search_entry)"_s},
        {u"UPDATE search_content SET c0 = 'arras' WHERE id = (SELECT max(id) FROM search_entry)"_s},
        {u"UPDATE search_entry SET record_table = 'reminder' WHERE record_table = 'qpv' AND record_id = 1"_s},
        {u"UPDATE search_entry SET page = 7 WHERE page = 2"_s},
        {u"UPDATE search_data SET block = (SELECT block FROM search_data WHERE id = 1) WHERE id > 10"_s},
        {u"UPDATE search_data SET block = x'00' WHERE id > 10"_s},
        {u"DELETE FROM search_data WHERE id > 10"_s},
    };
    eachNamed(tamperings, [&] {
        rebuildSearch(path());
        CHECK_FALSE(isNamed());
        CHECK(found(u"quincaillerie"_s) == 1);
    });
}

TEST_CASE_METHOD(IndexFixture, "a record without a letter to find leaves the index complete")
{
    // Nothing, accents without letters, a soft hyphen, characters without width, a blank.
    const QString text = GENERATE(u""_s, u"\u0301\u0308"_s, u"\u00AD"_s, u"\u200B\uFEFF"_s, u" "_s);
    CAPTURE(text.size());
    {
        const auto database = open();
        Transaction tx(*database, u"Add"_s);
        const Id<Contract> contract = database->records().all<Contract>().begin()->id;
        tx.insert(Amendment{.contract = contract, .title = text});
        tx.insert(Amendment{.contract = contract, .number = 2, .note = text});
        tx.insert(Commitment{.contract = contract, .text = text});
        tx.insert(Milestone{.contract = contract, .title = text});
        tx.insert(Milestone{.contract = contract, .note = text});
        tx.insert(Document{.sha256 = checksum("abc"), .title = text, .pages = 2, .bytes = 3});
        tx.insert(Organisation{.name = text, .kind = text});
        tx.commit();
    }
    const auto isComplete = [&] {
        const Register records = open(Access::ReadOnly)->records();
        Connection connection(path(), Connection::Mode::ReadOnly);
        return SearchIndex(connection).isComplete(records);
    };
    CHECK(isComplete());
    CHECK_FALSE(isNamed());
    rebuildSearch(path());
    CHECK(isComplete());
    CHECK_FALSE(isNamed());
}

TEST_CASE_METHOD(IndexFixture, "an entry of an unknown table is no hit")
{
    tamper(path(),
           {u"INSERT INTO search (rowid, title, body) VALUES (99999, 'x', 'quincaillerie')"_s,
            u"INSERT INTO search_entry (id, record_table, record_id, page) VALUES (99999, 'nonsense', 1, 0)"_s});
    for (const SearchHit& hit : Search(path()).find(u"quincaillerie"_s))
        CHECK(hit.record.table == recordOf<Document>().table);
}
