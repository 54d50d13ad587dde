// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/error_text.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("in the window an error says first what happened, then what to do, then where")
{
    const Error error(u"The file is damaged."_s, u"/home/été (1).parvis"_s, u"Restore a backup."_s);
    CHECK(errorText(error) == u"The file is damaged. Restore a backup. (/home/été (1).parvis)");
    CHECK(placeAtEnd(errorText(error)) == error.where());
    CHECK(errorText(Error(u"It failed."_s)) == u"It failed.");
    CHECK(placeAtEnd(u"It failed."_s).isEmpty());
    CHECK(placeAtEnd(u"It failed :-)"_s).isEmpty());
}
