// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/journal_check.h"

#include "store/check/check.h"
#include "store/connection.h"
#include "store/history.h"
#include "store/register_io.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

#include <QCborArray>
#include <QCborMap>
#include <QFile>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A database in which a contract was changed twice, and a source added.
struct JournalFixture : DatabaseFixture
{
    JournalFixture()
    {
        const auto database = open();
        for (const QString& note : {u"first"_s, u"second"_s}) {
            Transaction tx(*database, u"Note "_s + note);
            Contract contract = database->records().all<Contract>()[0];
            contract.note = note;
            tx.update(contract);
            tx.insert(Source{.title = note});
            tx.commit();
        }
    }

    RowImage image() const { return toImage(dataset().all<Contract>()[0]); }
    QByteArray bytes() const { return encodeImage(contracts, image()); }
    QCborMap map() const { return QCborValue::fromCbor(bytes()).toMap(); }

    /// Puts these bytes in the place of the image of the contract before its second change.
    void putImage(const QByteArray& bytes) const
    {
        tamper(path(),
               {u"UPDATE journal_change SET before = x'%1' WHERE action_id = 3 AND record_table = 'contract'"_s.arg(
                   QString::fromLatin1(bytes.toHex()))});
    }

    QString journalFindings() const
    {
        QStringList texts;
        for (const Finding& finding : checkDatabase(path()).findings) {
            if (finding.code == u"journal") {
                CHECK(finding.severity == Finding::Severity::Damage);
                texts << finding.text;
            }
        }
        return texts.join(u'\n');
    }

    const QString contracts = recordOf<Contract>().table;
};

QByteArray with(QCborMap map, const QString& key, const QCborValue& value)
{
    map[key] = value;
    return map.toCborValue().toCbor();
}

} // namespace

TEST_CASE_METHOD(JournalFixture, "a journal that Parvis wrote has no damage")
{
    CHECK(journalFindings().isEmpty());
    CHECK(checkDatabase(path()).isSound());
    auto database = open();
    database->undo();
    database->redo();
    CHECK(journalFindings().isEmpty());
}

TEST_CASE_METHOD(JournalFixture, "an image that is none is named by check, undo and history", "[bad input]")
{
    QCborMap lacking = map();
    lacking.remove(u"code"_s);
    QCborMap numbered = map();
    numbered[7] = 7;
    const std::vector<QByteArray> images{
        bytes().chopped(1),
        bytes().left(2),
        QByteArray("\xff"),
        QByteArray(),
        bytes() + '\0',
        QCborArray{1, 2}.toCborValue().toCbor(),
        QCborValue(u"a text"_s).toCbor(),
        QByteArray("\xbb\xff\xff\xff\xff\xff\xff\xff\xff", 9),
        QByteArray(5000, '\x81'),
        with(map(), u"no_such_column"_s, 1),
        numbered.toCborValue().toCbor(),
        lacking.toCborValue().toCbor(),
        with(map(), u"title"_s, 12),
        with(map(), u"title"_s, QCborArray{u"a"_s}),
        with(map(), u"epci_id"_s, u"one"_s),
        with(map(), u"epci_id"_s, -4),
        with(map(), u"target_date"_s, u"2024-13-45"_s),
        with(map(), u"declared_state"_s, u"maybe"_s),
        with(map(), u"code"_s, QByteArray("CN05905M")),
    };
    for (const QByteArray& image : images) {
        CAPTURE(image.left(40).toHex().toStdString());
        putImage(image);
        const QString finding = journalFindings();
        CHECK(finding.contains(u"no. 3"_s));
        CHECK(finding.contains(u"“contract”"_s));
        auto database = open();
        const Register before = database->records();
        for (const auto& read : std::vector<std::function<void()>>{
                 [&] { database->undo(); },
                 [&] { History(path()).changesOf(3); },
                 [&] {
                     History(path()).ofRecord({contracts, 1});
                 },
             }) {
            const Error error = thrownError(read);
            CHECK(error.message().contains(u"no. 3"_s));
            CHECK(error.message().contains(u"record 1"_s));
            CHECK(error.advice().contains(u"backup"_s));
        }
        CHECK(imageIn(database->records(), {contracts, 1}) == imageIn(before, {contracts, 1}));
        CHECK(History(path()).actions(10).size() == 3);
    }
}

TEST_CASE_METHOD(JournalFixture, "an image that cannot be read stops what the whole journal is needed for",
                 "[bad input]")
{
    tamper(path(), {u"UPDATE journal_change SET before = x'a1' WHERE action_id = 2 AND record_table = 'contract'"_s});
    CHECK(errorOf([&] {
              History(path()).registerAt(dataset(), QDateTime(QDate(2025, 1, 2), QTime(), Qt::UTC));
          }).contains(u"journal is damaged"_s));
    CHECK(errorOf([&] { History(path()).factsIn(dataset(), {contracts}); }).contains(u"no. 2"_s));
}

TEST_CASE_METHOD(JournalFixture, "a change of an unknown table is named, and breaks no list", "[bad input]")
{
    tamper(path(), {u"UPDATE journal_change SET record_table = 'sqlite_schema' WHERE record_table = 'source'"_s});
    CHECK(journalFindings().contains(u"sqlite_schema"_s));
    History history(path());
    CHECK(history.actions(10).size() == 3);
    for (const TouchedRecords& touched : history.touchedBy(1, 3))
        CHECK(touched.table == contracts);
    CHECK_FALSE(errorOf([&] { open()->undo(); }).isEmpty());
}

TEST_CASE_METHOD(JournalFixture, "a journal with holes, or that contradicts itself, is damaged", "[bad input]")
{
    const std::vector<QStringList> tamperings{
        {u"DELETE FROM journal_change"_s},
        {u"DELETE FROM journal_change"_s, u"DELETE FROM journal_action"_s},
        {u"DELETE FROM journal_change"_s, u"DELETE FROM journal_action"_s, u"DELETE FROM sqlite_sequence"_s},
        {u"DELETE FROM journal_change"_s, u"DELETE FROM journal_action WHERE id > 1"_s,
         u"UPDATE sqlite_sequence SET seq = 1 WHERE name = 'journal_action'"_s,
         u"DELETE FROM sqlite_sequence WHERE name = 'source'"_s},
        {u"DELETE FROM journal_change WHERE id = 2"_s},
        {u"DELETE FROM journal_change WHERE action_id = 3"_s},
        {u"DELETE FROM journal_action WHERE id = 2"_s, u"DELETE FROM journal_change WHERE action_id = 2"_s},
        {u"DELETE FROM journal_action WHERE id = 3"_s, u"DELETE FROM journal_change WHERE action_id = 3"_s},
        {u"UPDATE journal_change SET before = (SELECT before FROM journal_change WHERE id = 1) WHERE before IS NOT NULL"_s},
        {u"UPDATE journal_change SET before = NULL WHERE action_id = 3"_s},
        {u"UPDATE journal_action SET at = 'yesterday' WHERE id = 2"_s},
        {u"UPDATE journal_action SET at = '2025-13-45T10:00:00.000Z' WHERE id = 3"_s},
        {u"UPDATE journal_action SET kind = 'wipe' WHERE id = 2"_s},
        {u"UPDATE journal_action SET kind = 'creation' WHERE id = 2"_s},
        {u"UPDATE journal_action SET target_id = 3 WHERE id = 2"_s},
        {u"DELETE FROM sqlite_sequence"_s},
        {u"UPDATE contract SET note = 'third' WHERE id = 1"_s},
        {u"DELETE FROM source WHERE title = 'first'"_s},
    };
    const QString file = path() + u".sound"_s;
    REQUIRE(QFile::copy(path(), file));
    for (const QStringList& tampering : tamperings) {
        QFile::remove(path());
        REQUIRE(QFile::copy(file, path()));
        CAPTURE(tampering.join(u"; "_s).toStdString());
        tamper(path(), tampering);
        CHECK_FALSE(journalFindings().isEmpty());
        CHECK_FALSE(checkDatabase(path()).isSound());
        // Whatever is missing, the file opens and its history can be listed.
        auto database = open();
        CHECK(History(path()).actions(10).size() <= 3);
        CHECK(database->records().all<Contract>().size() == dataset().all<Contract>().size());
    }
}
