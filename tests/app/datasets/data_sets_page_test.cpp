// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/datasets/data_sets_page.h"

#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/record_sheet.h"

#include <QAction>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(WorkspacePageFixture, "the page of data sets lists embedded, imported and published ones")
{
    const auto page = show<DataSetsPage>();
    RecordTableModel* model = page->table()->recordModel();
    const int before = model->rowCount();
    CHECK(before == 50 + 8);
    Id<Source> id;
    REQUIRE(workspace.edit(u"Import"_s, [&](Transaction& tx) {
        id = tx.insert(Source{.title = u"Scolarité"_s, .producer = u"Insee"_s, .vintage = u"2023-2024"_s});
    }));
    settle();
    CHECK(model->rowCount() == before); // no longer one that the file does not have
    select(page->table(), id.value);
    const QString shown = textOf(*page);
    CHECK(shown.contains(u"2024-2025, published by Insee"_s));
    CHECK(shown.contains(u"https://www.insee.fr/fr/statistiques/8994242"_s));
    const QAction* open = actionOf(*page, u"Open the address"_s);
    REQUIRE(open);
    CHECK_FALSE(open->isEnabled()); // of the source itself none is stated
}

TEST_CASE_METHOD(WorkspacePageFixture, "a data set that the file does not have says how to get it")
{
    const auto page = show<DataSetsPage>();
    select(page->table(), -1);
    CHECK(textOf(*page).contains(u"Download it at its address"_s));
    const RecordTableModel* model = page->table()->recordModel();
    for (const char* column : {"newer", "records"})
        CHECK(model->text(model->rowOf(-1), model->schema().indexOf(QString::fromLatin1(column))) == u"–");
    CHECK(actionOf(*page, u"Open the address"_s)->isEnabled());
}
