// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/check.h"
#include "store/database.h"
#include "store/search/search.h"
#include "store/transaction.h"
#include "tests/fuzz/mutation.h"
#include "tests/support/database_fixture.h"
#include "tests/support/files.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    for (const QString& suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
    writeFile(path, bytes);
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a spoilt database is read without being changed, or refused")
{
    const QByteArray sound = bytesOf(path());
    Mutator mutator(6, {"QN05901M", "2024-13-45", "\x0d\x00\x00"});
    int refused = 0;
    for (int round = 0; round < rounds(60); ++round) {
        // A cut near the end of a file of many pages is only one of its damages: many small ones find more.
        QByteArray bytes = sound;
        for (int damage = 0; damage < 3; ++damage)
            bytes = mutator.spoil(bytes, round % 3 ? 100 : 0);
        write(path(), bytes);
        CAPTURE(round);
        refused += !endsWell([&] {
            const Database database(path(), Access::ReadOnly);
            Search(path()).find(u"arras"_s);
        });
        endsWell([&] { checkDatabase(path()); });
        CHECK(bytesOf(path()) == bytes);
    }
    CHECK(refused > 0);
}

TEST_CASE_METHOD(DatabaseFixture, "an edit of a spoilt database is written, or refused")
{
    const QByteArray sound = bytesOf(path());
    Mutator mutator(7);
    for (int round = 0; round < rounds(40); ++round) {
        write(path(), mutator.spoil(sound, 100));
        CAPTURE(round);
        endsWell([&] {
            Database database(path(), Access::ReadWrite);
            Transaction tx(database, u"Edit"_s);
            tx.update(changedSignatory(database.records()));
            tx.commit();
            database.undo();
        });
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a spoilt image of the journal is an image, or an error")
{
    const QByteArray sound = encodeImage(u"qpv"_s, toImage(dataset().all<Qpv>()[0]));
    Mutator mutator(8, {"population", "\xf9\x7e\x00", "\xfb\x7f\xf0\x00\x00\x00\x00\x00\x00", "QN05901M"});
    int refused = 0;
    for (int round = 0; round < rounds(2000); ++round) {
        CAPTURE(round);
        refused += !endsWell([&] {
            const RowImage image = decodeImage(u"qpv"_s, mutator.spoil(sound));
            fromImage(Id<Qpv>{1}, image);
        });
    }
    CHECK(refused > 0);
}
