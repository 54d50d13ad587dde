// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/notice_schema.h"

#include "tests/catch.h"
#include "widgets/tables/record_table_model.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("remarks of a reading are a table: what happened, where, and in words")
{
    RecordTableModel model(
        noticeSchema(u"test_notices"_s, u"Line"_s, 14,
                     {{Notice::Kind::Repaired, u"line 3"_s, u"Closed."_s}, {Notice::Kind::Refused, {}, u"Empty."_s}}));
    model.refresh(Register());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.column(1).title == u"Line");
    CHECK(model.text(0, 0) == u"Repaired");
    CHECK(model.text(0, 1) == u"line 3");
    CHECK(model.text(0, 2) == u"Closed.");
    CHECK(model.text(1, 1).isEmpty()); // no place is nothing to be filled in
    model.setFilter(u"kind"_s, u"refused"_s);
    CHECK(model.rowCount() == 1);
}
