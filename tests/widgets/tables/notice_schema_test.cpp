#include "widgets/tables/notice_schema.h"

#include "widgets/tables/record_table_model.h"
#include "tests/catch.h"

using namespace parvis;

TEST_CASE("remarks of a reading are a table: what happened, where, and in words")
{
    RecordTableModel model(noticeSchema(QStringLiteral("test_notices"), QStringLiteral("Line"), 14,
                                        {{Notice::Kind::Repaired, QStringLiteral("line 3"), QStringLiteral("Closed.")},
                                         {Notice::Kind::Refused, {}, QStringLiteral("Empty.")}}));
    model.refresh(Register());
    REQUIRE(model.rowCount() == 2);
    CHECK(model.column(1).title == u"Line");
    CHECK(model.text(0, 0) == u"Repaired");
    CHECK(model.text(0, 1) == u"line 3");
    CHECK(model.text(0, 2) == u"Closed.");
    CHECK(model.text(1, 1).isEmpty()); // no place is nothing to be filled in
    model.setFilter(QStringLiteral("kind"), QStringLiteral("refused"));
    CHECK(model.rowCount() == 1);
}
