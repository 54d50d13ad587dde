// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_layout.h"

#include "app/districts/qpv_schema.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/record_table_view.h"

using namespace parvis;

namespace {

struct ShownColumns
{
    test::WorkspacePageFixture app;
    RecordTableView view;
    RecordTableModel* model = new RecordTableModel(qpvSchema());

    ShownColumns()
    {
        view.setRecordModel(model);
        model->refresh(app.records());
        view.resize(1400, 600);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    std::vector<int> widths() const
    {
        std::vector<int> all;
        for (int column = 0; column < model->columnCount(); ++column) {
            if (!view.isColumnHidden(column))
                all.push_back(view.columnWidth(column));
        }
        return all;
    }
};

} // namespace

TEST_CASE("the columns of a table that is shown grow with the text, and shrink with it again")
{
    const test::KeptLook look;
    Look::setTextPercent(100);
    ShownColumns shown;
    shown.view.setColumnWidth(0, 333); // by the user
    const std::vector<int> before = shown.widths();
    Look::setTextPercent(200);
    const std::vector<int> after = shown.widths();
    REQUIRE(after.size() == before.size());
    for (std::size_t i = 0; i < before.size(); ++i)
        CHECK(after[i] == before[i] * 2);
    Look::setTextPercent(100);
    CHECK(shown.widths() == before);
}

TEST_CASE("a hidden column is as wide as the text asks for when it is shown again")
{
    const test::KeptLook look;
    Look::setTextPercent(100);
    ShownColumns shown;
    const int width = shown.view.columnWidth(1);
    shown.view.setColumnHidden(1, true);
    Look::setTextPercent(200);
    shown.view.setColumnHidden(1, false);
    CHECK(shown.view.columnWidth(1) > width * 3 / 2);
}
