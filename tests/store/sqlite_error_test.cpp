// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite_error.h"

#include "tests/catch.h"

#include <sqlite3.h>

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a failed read or write of a database says what the system said, and what to do")
{
    const QString path = u"/srv/partage/base.parvis"_s;
    struct Said
    {
        int error;
        QString message;
        QString advice;
    };
    for (const int code : {SQLITE_IOERR_READ, SQLITE_IOERR_FSYNC, SQLITE_IOERR_LOCK, SQLITE_CANTOPEN}) {
        for (const Said& said : {Said{EBUSY, u"another program has locked it"_s, u"Close it in that program"_s},
                                 Said{ETXTBSY, u"another program has locked it"_s, u"Close it in that program"_s},
                                 Said{ESTALE, u"replaced or removed on the server"_s, u"Open it again"_s},
                                 Said{ENOLCK, u"grants no locks"_s, u"copy on a disk of this computer"_s},
                                 Said{EIO, u"the drive or the network fails"_s, u"Check the drive"_s}}) {
            INFO(code << ' ' << said.error);
            const SqliteError error = sqliteError(code, u"disk I/O error"_s, path, said.error);
            CHECK(error.message().contains(said.message));
            CHECK(error.advice().contains(said.advice));
            CHECK(error.where() == path);
            CHECK_FALSE(error.isDamage());
        }
        CHECK(sqliteError(code, {}, path, ENOSPC).isFullDisk());
        CHECK_FALSE(sqliteError(code, u"disk I/O error"_s, path, 0).message().contains(u"I/O"_s));
    }
}
