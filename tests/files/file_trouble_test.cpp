// SPDX-License-Identifier: GPL-3.0-or-later
#include "files/file_trouble.h"

#include "tests/catch.h"

#include <cerrno>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("what a system or a share says of a file is told with what to do")
{
    struct Said
    {
        int error;
        QString reason;
        QString advice;
    };
    for (const Said& said : {Said{ENOSPC, u"no room left"_s, u"Free some space"_s},
                             Said{EBUSY, u"another program has locked it"_s, u"Close it in that program"_s},
                             Said{ETXTBSY, u"another program has locked it"_s, u"Close it in that program"_s},
                             Said{ESTALE, u"replaced or removed on the server"_s, u"Open it again"_s},
                             Said{ENOLCK, u"grants no locks"_s, u"copy on a disk of this computer"_s},
                             Said{EIO, u"the drive or the network fails"_s, u"Check the drive or the network"_s},
                             Said{ETIMEDOUT, u"the drive or the network fails"_s, u"then try again"_s}}) {
        const FileTrouble trouble = troubleOf(said.error, FileWork::Writing);
        INFO(said.error);
        CHECK(trouble.reason.contains(said.reason));
        CHECK(trouble.advice.contains(said.advice));
    }
    CHECK(troubleOf(ENXIO, FileWork::Reading).reason == u"nothing is at its other end");
    CHECK(troubleOf(EACCES, FileWork::Reading).reason != troubleOf(EACCES, FileWork::Writing).reason);
}
