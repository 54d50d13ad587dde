// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_history.h"

#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/sample_pdf.h"

#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

struct Places : ShownWindow
{
    PlaceHistory* places = window.findChild<PlaceHistory*>();

    void open(const Contract& contract) { app.workspace.requests().openRecord(refOf(contract.id)); }
    qint64 current() const { return window.currentPage()->table()->currentId(); }
    void press(Qt::Key key) { QTest::keyClick(&window, key, Qt::AltModifier); }
    QToolButton* button(QAction* action)
    {
        for (auto* each : window.findChildren<QToolButton*>()) {
            if (each->defaultAction() == action)
                return each;
        }
        return nullptr;
    }
};

} // namespace

TEST_CASE("Alt and an arrow go back to the page and the record, and forward again")
{
    Places shown;
    const Contract arras = shown.app.contract("CN06209I");
    const Contract lens = shown.app.contract("CN06202I");
    CHECK_FALSE(shown.places->backAction()->isEnabled());
    shown.open(arras);
    shown.open(lens); // on the same page
    shown.window.showPage(u"districts"_s);
    const qint64 district = shown.current();
    shown.press(Qt::Key_Left);
    REQUIRE(shown.page() == u"contracts"_s);
    CHECK(shown.current() == lens.id.value);
    CHECK(shown.window.currentPage()->mainWidget()->hasFocus());
    shown.press(Qt::Key_Left);
    CHECK(shown.current() == arras.id.value);
    shown.press(Qt::Key_Left);
    CHECK(shown.page() == u"dashboard"_s);
    CHECK_FALSE(shown.places->backAction()->isEnabled());
    for (int step = 0; step < 3; ++step)
        shown.press(Qt::Key_Right);
    CHECK(shown.page() == u"districts"_s);
    CHECK(shown.current() == district);
    CHECK_FALSE(shown.places->forwardAction()->isEnabled());
}

TEST_CASE("back restores the line and the filters that were left")
{
    Places shown;
    shown.window.showPage(u"contracts"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    table->recordModel()->setFilter(u"epci"_s, u"lens"_s);
    REQUIRE(table->recordModel()->rowCount() >= 1);
    const Filters filters = table->recordModel()->filters();
    table->showId(table->recordModel()->idAt(0));
    const qint64 chosen = shown.current();
    shown.app.workspace.requests().openPage(u"contracts"_s, {{u"epci"_s, u"arras"_s}});
    REQUIRE(shown.current() != chosen);
    shown.press(Qt::Key_Left);
    CHECK(table->recordModel()->filters() == filters);
    CHECK(shown.current() == chosen);
}

TEST_CASE("the place of a record that was deleted is passed over, and after an undo it is there again")
{
    Places shown;
    const Article first = shown.app.records().all<Article>()[0];
    const Article second = shown.app.records().all<Article>()[1];
    shown.app.workspace.requests().openRecord(refOf(first.id));
    shown.app.workspace.requests().openRecord(refOf(second.id));
    shown.window.showPage(u"programme"_s);
    REQUIRE(shown.app.workspace.edit(u"Delete"_s, [&](Transaction& tx) {
        for (const ArticleTerritory& territory : shown.app.records().all<ArticleTerritory>().of(second.id))
            tx.remove(territory.id);
        tx.remove(second.id);
    }));
    shown.press(Qt::Key_Left);
    REQUIRE(shown.page() == u"press"_s);
    CHECK(shown.current() == first.id.value);
    shown.press(Qt::Key_Right);
    REQUIRE(shown.page() == u"programme"_s);
    shown.app.workspace.undo();
    shown.press(Qt::Key_Left);
    CHECK(shown.current() == second.id.value);
}

TEST_CASE("the side buttons of the mouse go back and forward, over a table too, and select nothing")
{
    Places shown;
    const Contract lens = shown.app.contract("CN06202I");
    shown.open(lens);
    shown.window.showPage(u"districts"_s);
    QWidget* table = shown.window.currentPage()->table()->viewport();
    QTest::mouseClick(table, Qt::BackButton, {}, QPoint(20, 60));
    REQUIRE(shown.page() == u"contracts"_s);
    CHECK(shown.current() == lens.id.value);
    QTest::mouseClick(shown.window.currentPage()->table()->viewport(), Qt::ForwardButton, {}, QPoint(20, 60));
    CHECK(shown.page() == u"districts"_s);
}

TEST_CASE("the buttons list the places by page and record, and go to the one that is chosen")
{
    Places shown;
    const Contract lens = shown.app.contract("CN06202I");
    shown.open(lens);
    shown.window.showPage(u"districts"_s);
    shown.window.showPage(u"press"_s);
    QToolButton* back = shown.button(shown.places->backAction());
    REQUIRE(back);
    CHECK(shown.places->backAction() != shown.action("actionUndo"));
    Q_EMIT back->menu()->aboutToShow();
    const auto entries = back->menu()->actions();
    REQUIRE(entries.size() == 3);
    CHECK(entries[1]->text().startsWith(u"Contracts – "_s));
    entries[1]->trigger();
    CHECK(shown.page() == u"contracts"_s);
    CHECK(shown.current() == lens.id.value);
}

TEST_CASE("another database has places of its own")
{
    Places shown;
    shown.open(shown.app.contract("CN06202I"));
    REQUIRE(shown.places->backAction()->isEnabled());
    const QString other = shown.app.folder.filePath(u"other.parvis"_s);
    Database::create(other, test::dataset());
    shown.app.workspace.setDatabase(std::make_unique<Database>(other, Access::ReadWrite));
    CHECK_FALSE(shown.places->backAction()->isEnabled());
    CHECK_FALSE(shown.places->forwardAction()->isEnabled());
}

TEST_CASE("back to the map is back to where it looked, and to its theme")
{
    ShownWindow shown;
    auto* map = static_cast<MapPage*>(shown.window.showPage(u"map"_s));
    REQUIRE(test::waitFor([&] { return map->isUpToDate(); }));
    map->zoomTo({shown.app.qpv(u"QN05902M"_s)});
    REQUIRE(test::waitFor([&] { return map->isUpToDate(); }));
    const QString first = map->lookedAt();
    shown.window.showPage(u"press"_s);
    shown.window.showPage(u"map"_s);
    map->showTheme(ThemeId::Poverty);
    map->canvas()->zoomBy(0.5);
    REQUIRE(test::waitFor([&] { return map->isUpToDate(); }));
    CHECK(map->lookedAt() != first);
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
    REQUIRE(test::waitFor([&] { return map->isUpToDate(); }));
    CHECK(shown.page() == u"map");
    CHECK(map->lookedAt() == first);
}

TEST_CASE("Alt and an arrow lead back within a document to the place from which a link led away")
{
    Places shown;
    const QString path = shown.app.folder.filePath(u"livre.pdf"_s);
    test::writeFile(path, test::bookPdf(9));
    shown.window.showPage(u"documents"_s);
    auto* page = qobject_cast<DocumentsPage*>(shown.window.currentPage());
    REQUIRE(page);
    page->addFiles({path});
    shown.app.settle();
    DocumentView* view = page->view();
    REQUIRE(test::waitFor([&] { return view->page() == 1 && view->canvas()->isDrawn() && view->isUpToDate(); }));
    view->goToPage(1, 20);
    const QString before = view->lookedAt();
    const QPoint link = view->canvas()->onViewport(1, {110, 105, 60, 10}).center();
    QTest::mouseClick(view->canvas()->viewport(), Qt::LeftButton, {}, link);
    REQUIRE(view->page() == 3);
    shown.press(Qt::Key_Left);
    CHECK(view->lookedAt() == before);
    shown.press(Qt::Key_Right);
    CHECK(view->page() == 3);
}
