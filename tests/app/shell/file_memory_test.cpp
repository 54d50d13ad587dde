// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_memory.h"

#include "tests/app/shell/shown_window.h"

#include <QHeaderView>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

QString secondFile(ShownWindow& shown)
{
    const QString other = shown.app.folder.filePath(u"second.parvis"_s);
    if (!QFile::exists(other))
        Database::create(other, test::dataset());
    return other;
}

void open(ShownWindow& shown, const QString& path)
{
    shown.app.workspace.setDatabase(nullptr);
    shown.app.workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
}

} // namespace

TEST_CASE("each file comes back with its page, its line and its filters")
{
    ShownWindow shown;
    shown.window.showPage(u"districts"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    table->recordModel()->setFilter(u"name"_s, u"a"_s);
    table->showId(table->recordModel()->idAt(3));
    const qint64 chosen = table->currentId();
    const Filters filters = table->recordModel()->filters();
    const QString other = secondFile(shown);
    open(shown, other);
    shown.window.showPage(u"press"_s);
    open(shown, shown.app.path());
    CHECK(shown.page() == u"districts");
    CHECK(table->recordModel()->filters() == filters);
    CHECK(table->currentId() == chosen);
    open(shown, other);
    CHECK(shown.page() == u"press");
}

TEST_CASE("a window that is closed leaves its place for the next one")
{
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    qint64 chosen = 0;
    {
        MainWindow window(app.workspace, opener);
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        RecordTableView* table = window.showPage(u"press"_s)->table();
        table->showId(table->recordModel()->idAt(5));
        chosen = table->currentId();
        window.close();
    }
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    REQUIRE(window.currentPage()->id() == u"press");
    CHECK(window.currentPage()->table()->currentId() == chosen);
}

TEST_CASE("what was kept of a column or a record that is gone does no harm", "[bad input]")
{
    ShownWindow shown;
    shown.window.showPage(u"press"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    const Article last = shown.app.records().all<Article>()[0];
    table->showId(last.id.value);
    const QString other = secondFile(shown);
    open(shown, other);
    open(shown, shown.app.path());
    REQUIRE(table->currentId() == last.id.value);
    REQUIRE(shown.app.workspace.edit(u"Delete"_s, [&](Transaction& tx) {
        for (const ArticleTerritory& territory : shown.app.records().all<ArticleTerritory>().of(last.id))
            tx.remove(territory.id);
        tx.remove(last.id);
    }));
    open(shown, shown.app.path());
    CHECK(shown.page() == u"press");
}

TEST_CASE("each file comes back with its columns, how they are sorted, and all rows that were selected")
{
    ShownWindow shown;
    shown.window.showPage(u"districts"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    QHeaderView* header = table->horizontalHeader();
    const std::vector<SortKey> usual = table->recordModel()->sortKeys();
    const int usualWidth = header->sectionSize(1);
    header->resizeSection(1, usualWidth + 40);
    header->moveSection(2, 4);
    table->setColumnHidden(3, true);
    table->recordModel()->setSortKeys({{1, Qt::DescendingOrder}});
    table->saveLayout();
    const std::vector<qint64> chosen{table->recordModel()->idAt(2), table->recordModel()->idAt(5),
                                     table->recordModel()->idAt(7)};
    table->selectIds(chosen);
    const QString other = secondFile(shown);
    open(shown, other);
    shown.window.showPage(u"districts"_s);
    CHECK(header->sectionSize(1) == usualWidth);
    CHECK(header->visualIndex(2) == 2);
    CHECK_FALSE(table->isColumnHidden(3));
    CHECK(table->recordModel()->sortKeys() == usual);
    CHECK(table->selectedIds().size() <= 1);
    open(shown, shown.app.path());
    CHECK(header->sectionSize(1) == usualWidth + 40);
    CHECK(header->visualIndex(2) == 4);
    CHECK(table->isColumnHidden(3));
    CHECK(table->recordModel()->sortKeys() == std::vector<SortKey>{{1, Qt::DescendingOrder}});
    std::vector<qint64> selected = table->selectedIds();
    std::vector<qint64> wanted = chosen;
    std::ranges::sort(selected);
    std::ranges::sort(wanted);
    CHECK(selected == wanted);
}

TEST_CASE("several selected rows are still selected after a restart")
{
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    std::size_t chosen = 0;
    {
        MainWindow window(app.workspace, opener);
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        RecordTableView* table = window.showPage(u"press"_s)->table();
        table->selectIds({table->recordModel()->idAt(1), table->recordModel()->idAt(4)});
        table->horizontalHeader()->resizeSection(1, 333);
        chosen = table->selectedIds().size();
        window.close();
    }
    REQUIRE(chosen == 2);
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    CHECK(window.currentPage()->table()->selectedIds().size() == chosen);
    CHECK(window.currentPage()->table()->horizontalHeader()->sectionSize(1) == 333);
}
