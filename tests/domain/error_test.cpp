// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("an error says where, what and what to do in one line")
{
    const Error error(u"The file is damaged."_s, u"été.parvis"_s, u"Restore a backup."_s);
    CHECK(error.line() == u"été.parvis: The file is damaged. Restore a backup.");
    CHECK(QString::fromUtf8(error.what()) == error.line());
    CHECK(Error(u"It failed."_s).line() == u"It failed.");
    CHECK(Error(u"It failed."_s, {}, u"Try again."_s).line() == u"It failed. Try again.");
}
