// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/log_mark.h"

#include "store/backup.h"
#include "store/check/check.h"
#include "store/connection.h"
#include "store/documents.h"
#include "store/restore.h"
#include "tests/catch.h"
#include "tests/store/crash_image.h"
#include "tests/store/now.h"
#include "tests/support/database_fixture.h"

#include <QDir>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// A document, whose content lengthens the log.
void addDocument(Database& database, int number, int bytes)
{
    const QByteArray content = QByteArray::number(number) + QByteArray(bytes, 'x');
    Transaction tx(database, u"Add"_s);
    tx.insert(Document{.sha256 = checksum(content), .title = QString::number(number), .bytes = content.size()});
    tx.attach({checksum(content), content, {}});
    tx.commit();
}

std::size_t documentsIn(const QString& path)
{
    return Database(path, Access::ReadOnly).records().all<Document>().size();
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "after a crash at any moment the log is known to belong to its file")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    const auto database = open();
    constexpr int rounds = 40;
    constexpr int size = 400'000; // a log is folded every ten rounds or so
    int withLog = 0;
    for (int i = 1; i <= rounds; ++i) {
        INFO(i);
        if (i % 3 == 0) // a second connection that writes, as a long commit has
            Connection(path(), Connection::Mode::ReadWrite).transaction([] {});
        addDocument(*database, i, size);
        const DatabaseFile file(crashImage(path(), image));
        withLog += file.hasLog();
        CHECK_FALSE(isLogForeign(file));
        CHECK(openFile(image, Access::ReadWrite).setAsideLog.isEmpty());
        CHECK(documentsIn(image) == std::size_t(i));
    }
    CHECK(withLog > rounds / 2);
    CHECK(checkDatabase(image).isSound());
}

TEST_CASE_METHOD(DatabaseFixture, "what a document or a note says does not pass for the mark of the log", "[bad input]")
{
    const auto text =
        GENERATE(as<QByteArray>(), "parvis-log ",
                 "parvis-log parvis-log parvis-log parvis-log parvis-log parvis-log parvis-log ",
                 "parvis-log 0123456789abcdef0123456789abcdef fedcba9876543210fedcba9876543210 00000000000000ff",
                 "logparvis-log 0123456789ABCDEF0123456789abcdef fedcba9876543210fedcba9876543210 00000000000000ff",
                 "\x04\x13\x81\x47logparvis-log 0123456789abcdef0123456789abcdef fedcba9876543210fedcba9876543210 "
                 "00000000000000ff");
    const int place = GENERATE(0, 1, 2);
    CAPTURE(text, place);
    const QString image = folder.filePath(u"image.parvis"_s);
    const auto database = open();
    addDocument(*database, 1, 1000);
    {
        Transaction tx(*database, u"Add"_s);
        if (place == 0) {
            tx.insert(Milestone{.kind = u"autre"_s, .title = u"Note"_s, .note = QString::fromLatin1(text)});
        } else {
            const QByteArray content = "%PDF " + (place == 1 ? text : QByteArray());
            const QStringList pages{u"Page "_s + (place == 2 ? QString::fromLatin1(text) : QString())};
            tx.insert(Document{.sha256 = checksum(content), .title = u"Lu"_s, .bytes = content.size()});
            tx.attach({checksum(content), content, {pages.begin(), pages.end()}});
        }
        tx.commit();
    }
    const qsizetype actions = qsizetype(database->records().all<Milestone>().size());
    const DatabaseFile file(crashImage(path(), image));
    REQUIRE(file.hasLog());
    CHECK_FALSE(isLogForeign(file));
    CHECK(openFile(image, Access::ReadWrite).setAsideLog.isEmpty());
    CHECK(documentsIn(image) == (place == 0 ? 1 : 2));
    CHECK(qsizetype(Database(image, Access::ReadOnly).records().all<Milestone>().size()) == actions);
}

TEST_CASE_METHOD(DatabaseFixture,
                 "a transaction that fails once the log is in the file leaves the next log its new name")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    const QString older = folder.filePath(u"ancien.parvis"_s);
    {
        Connection writer(path(), Connection::Mode::ReadWrite);
        const auto write = [&](const QString& key, int bytes) {
            writer.transaction([&] {
                writer.run(u"INSERT INTO setting VALUES (?, hex(zeroblob(?)))"_s, {key, bytes});
            });
        };
        write(u"a"_s, 3'000'000); // so long that it goes into the file at once
        REQUIRE(QFile::copy(path(), older));
        CHECK(!errorOf([&] {
                   writer.transaction([&] {
                       writer.run(u"INSERT INTO document_page (sha256, page, text) VALUES (?, 1, '')"_s,
                                  {QString(64, u'0')}); // found out by the commit, after the mark
                   });
               }).isEmpty());
        write(u"b"_s, 3'000'000);
        write(u"c"_s, 10);
        crashImage(path(), image);
    }
    CHECK_FALSE(isLogForeign(DatabaseFile(image)));
    REQUIRE(QFile::remove(image));
    REQUIRE(QFile::copy(older, image));
    CHECK(isLogForeign(DatabaseFile(image)));
}

TEST_CASE_METHOD(DatabaseFixture, "a log that somebody else has put into the file is not continued by its name")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    const QString older = folder.filePath(u"ancien.parvis"_s);
    const bool isParvis = GENERATE(true, false);
    const auto fold = [&] {
        Connection other(path(), Connection::Mode::ReadWrite);
        if (isParvis) { // a commit in the background that was cancelled
            const auto work = [] { throw Error(u"cancelled"_s); };
            CHECK(!errorOf([&] { other.transaction(work); }).isEmpty());
        }
        other.run(u"PRAGMA wal_checkpoint"_s); // or another program
    };
    {
        const auto database = open();
        addDocument(*database, 1, 1000);
        fold();
        REQUIRE(QFile::copy(path(), older));
        addDocument(*database, 2, 1000);
        fold();
        addDocument(*database, 3, 1000);
        crashImage(path(), image);
    }
    CHECK_FALSE(isLogForeign(DatabaseFile(image)));
    CHECK(documentsIn(image) == 3);
    REQUIRE(QFile::remove(image));
    REQUIRE(QFile::copy(older, image));
    CHECK(isLogForeign(DatabaseFile(image))); // the second document is neither in the file nor in the log
}

TEST_CASE_METHOD(DatabaseFixture, "a log whose file was put back to an older one is set aside and kept")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    const QString older = folder.filePath(u"ancien.parvis"_s);
    const Access access = GENERATE(Access::ReadWrite, Access::ReadOnly);
    {
        auto database = open();
        addDocument(*database, 1, 1000);
        SECTION("by a backup of Parvis, made within the life of this very log")
        {
            backupDatabase(path(), older);
        }
        SECTION("by a restored backup")
        {
            backupDatabase(path(), folder.filePath(u"copie.parvis"_s));
            restoreDatabase(folder.filePath(u"copie.parvis"_s), older, now);
        }
        SECTION("by a copy of the file alone, taken while it was closed")
        {
            database.reset();
            REQUIRE(QFile::copy(path(), older));
            for (int session = 0; session < 2; ++session) {
                database = open();
                addDocument(*database, 10 + session, 1000);
                database.reset();
            }
            database = open();
        }
        SECTION("by a copy of the file alone, taken before its log was folded")
        {
            addDocument(*database, 2, 5'000'000);
            REQUIRE(QFile::copy(path(), older));
            addDocument(*database, 3, 5'000'000);
            addDocument(*database, 4, 5'000'000);
        }
        SECTION("by another database")
        {
            Database::create(older, dataset());
        }
        addDocument(*database, 100, 1000);
        crashImage(path(), image);
    }
    const auto expected = documentsIn(older);
    const QByteArray log = [&] {
        QFile file(image + u"-wal"_s);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }();
    REQUIRE(log.size() > 0);
    REQUIRE(QFile::remove(image));
    REQUIRE(QFile::copy(older, image)); // as a file manager does

    CHECK(errorOf([&] { Connection(image, Connection::Mode::ReadOnly); }).contains(u"belongs to another"_s));
    QString aside;
    {
        const OpenedFile opened = openFile(image, access);
        aside = opened.setAsideLog;
        CHECK(opened.records.all<Document>().size() == expected);
    }
    REQUIRE(!aside.isEmpty());
    QFile kept(aside);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == log);
    CHECK(checkDatabase(image).isSound());
    CHECK(openFile(image, access).setAsideLog.isEmpty());
}

TEST_CASE_METHOD(DatabaseFixture, "a log of before the marks is taken as it always was")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    {
        Connection older(path(), Connection::Mode::ReadWrite);
        older.run(u"INSERT INTO setting VALUES ('a', 'b')"_s);
        crashImage(path(), image);
    }
    CHECK(openFile(image, Access::ReadWrite).setAsideLog.isEmpty());
    Connection reader(image, Connection::Mode::ReadOnly);
    CHECK(reader.value(u"SELECT value FROM setting WHERE key = 'a'"_s) == u"b"_s);
}

TEST_CASE_METHOD(DatabaseFixture, "a new database does not take up the log of one that is gone")
{
    const QString image = folder.filePath(u"image.parvis"_s);
    {
        const auto database = open();
        addDocument(*database, 1, 1000);
        crashImage(path(), image);
    }
    REQUIRE(QFile::remove(image));
    Database::create(image, dataset());
    CHECK(documentsIn(image) == 0);
    CHECK(QDir(folder.path()).entryList({u"image.parvis.log_*"_s}).size() == 1);
}
