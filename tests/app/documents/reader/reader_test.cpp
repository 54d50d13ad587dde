// SPDX-License-Identifier: GPL-3.0-or-later
// The reader as a person uses it: what stands beside the pages, how large and how dark they are, what is copied.
#include "app/documents/document_search_panel.h"
#include "app/documents/reader/reader_commands.h"
#include "app/documents/reader/side_panel.h"
#include "app/documents/reader/zoom_box.h"
#include "tests/app/documents/documents_fixture.h"
#include "widgets/look/obstacle.h"

#include <QClipboard>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPaintEvent>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Reader : DocumentsFixture
{
    explicit Reader(const QByteArray& pdf)
    {
        page.resize(1400, 900);
        add({file(u"livre.pdf"_s, pdf)});
        waitForNeighbours();
        QObject::connect(view, &DocumentView::jumpWanted, view, [this](int number) { jumps << number; });
    }

    QAction* command(const QString& text) { return actionOf(page, text); }
    /// Unfolds it; its page is drawn.
    ReaderSidePanel& unfold(int tab)
    {
        auto* panel = view->findChild<ReaderSidePanel*>();
        panel->setCurrentIndex(tab);
        if (!panel->isVisible())
            command(u"Bookmarks and pages"_s)->trigger();
        waitForNeighbours();
        return *panel;
    }
    /// Draws the mouse over a part of a page.
    void drag(int number, const QRectF& part, Qt::KeyboardModifiers held = {})
    {
        const QRect shown = canvas->onViewport(number, part);
        QTest::mousePress(canvas->viewport(), Qt::LeftButton, held, shown.topLeft());
        QMouseEvent move(QEvent::MouseMove, shown.bottomRight(), canvas->viewport()->mapToGlobal(shown.bottomRight()),
                         Qt::NoButton, Qt::LeftButton, held);
        QCoreApplication::sendEvent(canvas->viewport(), &move);
        QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, held, shown.bottomRight());
    }
    void typeZoom(const QString& text)
    {
        auto* box = view->findChild<ZoomBox*>();
        box->setFocus();
        box->lineEdit()->selectAll();
        QTest::keyClicks(box->lineEdit(), text);
        QTest::keyClick(box->lineEdit(), Qt::Key_Return);
    }
    void choose(const QString& size)
    {
        auto* box = view->findChild<ZoomBox*>();
        box->setCurrentIndex(box->findText(size));
        Q_EMIT box->activated(box->currentIndex());
    }
    QString zoom() { return view->findChild<ZoomBox*>()->lineEdit()->text(); }

    DocumentView* view = page.view();
    PageCanvas* canvas = view->canvas();
    QList<int> jumps;
};

/// One page with a table of three columns.
QByteArray tablePdf()
{
    return pageWith("BT /F1 12 Tf 72 700 Td (Action) Tj 200 0 Td (Montant) Tj ET "
                    "BT /F1 12 Tf 72 660 Td (Maison du projet) Tj 200 0 Td (1 234,56) Tj ET "
                    "BT /F1 12 Tf 72 620 Td (Chantier) Tj 200 0 Td (500,00) Tj ET");
}

} // namespace

TEST_CASE("bookmarks lead to their places, and the one that is read is the current one")
{
    Reader r(bookPdf(12));
    OutlinePanel& outline = *r.unfold(0).outline();
    REQUIRE(outline.topLevelItemCount() == 2);
    QTreeWidgetItem* title = outline.topLevelItem(1);
    CHECK(outline.topLevelItem(0)->text(0) == u"Préambule");
    CHECK(outline.currentItem() == outline.topLevelItem(0));
    REQUIRE(title->childCount() == 1);
    title->setExpanded(true);
    const QRect place = outline.visualItemRect(title->child(0));
    REQUIRE(place.left() + 20 < outline.viewport()->width());
    QTest::mouseClick(outline.viewport(), Qt::LeftButton, {}, place.topLeft() + QPoint(10, 5));
    CHECK(r.jumps == QList<int>{3});
    CHECK(r.view->page() == 3);
    CHECK(std::abs(r.canvas->top() - 400) < 3);
    CHECK(outline.currentItem() == title->child(0));
    outline.setFocus();
    QTest::keyClick(&outline, Qt::Key_Up);
    QTest::keyClick(&outline, Qt::Key_Return);
    CHECK(r.view->page() == 2);
    QTest::keyClick(&outline, Qt::Key_Down);
    r.view->goToPage(9);
    r.view->goToPage(1);
    CHECK(outline.currentItem() == title->child(0)); // the keyboard is on its way there
    r.canvas->setFocus();
    r.view->goToPage(9);
    r.view->goToPage(1);
    CHECK(outline.currentItem() == outline.topLevelItem(0));
}

TEST_CASE("bookmarks lead to their places on pages that are turned")
{
    Reader r(bookPdf(12));
    r.choose(u"Page width"_s);
    OutlinePanel& outline = *r.unfold(0).outline();
    outline.expandAll();
    QTreeWidgetItem* half = outline.topLevelItem(1)->child(0); // on page 3, 400 points below its upper edge
    for (int quarter = 0; quarter < 4; ++quarter) {
        CAPTURE(quarter);
        r.view->goToPage(9);
        QTest::mouseClick(outline.viewport(), Qt::LeftButton, {},
                          outline.visualItemRect(half).topLeft() + QPoint(10, 5));
        CHECK(r.view->page() == 3);
        CHECK(r.canvas->viewport()->rect().intersects(r.canvas->onViewport(3, {0, 400, 595, 1})));
        if (quarter % 2 == 0)
            CHECK(std::abs(r.canvas->givenTop() - 400) < 3);
        r.command(u"Turn the pages to the right"_s)->trigger();
    }
}

TEST_CASE("a document without bookmarks says so")
{
    Reader r(samplePdf({u"Une page"_s}));
    CHECK(r.unfold(0).outline()->accessibleDescription() == u"This document has no bookmarks.");
}

TEST_CASE("small pictures of the pages are drawn as they come into sight, follow the page and lead to it")
{
    Reader r(bookPdf(60));
    ThumbnailPanel& pages = *r.unfold(1).thumbnails();
    CHECK(pages.model()->rowCount() == 60);
    CHECK(pages.model()->index(0, 0).data().toString() == u"1 (i)");
    CHECK(pages.model()->index(2, 0).data().toString() == u"3 (1)");
    REQUIRE(pages.picture(1));
    CHECK(pages.picture(1)->height() < 250);
    CHECK(pages.picture(40) == nullptr);
    pages.scrollTo(pages.model()->index(39, 0));
    REQUIRE(waitFor([&] { return pages.picture(40) != nullptr; }));
    CHECK(r.renderer().content(40) == nullptr); // its words are not needed
    CHECK(r.view->page() == 1);
    QTest::mouseClick(pages.viewport(), Qt::LeftButton, {}, pages.visualRect(pages.model()->index(39, 0)).center());
    CHECK(r.view->page() == 40);
    CHECK(r.jumps == QList<int>{40});
    r.view->goToPage(59);
    CHECK(pages.currentIndex().row() == 58);
    pages.setFocus();
    QTest::keyClick(&pages, Qt::Key_Up);
    QTest::keyClick(&pages, Qt::Key_Return);
    CHECK(r.view->page() == 58);
}

TEST_CASE("a page that never ends among the small pictures does not hold up the one that is read")
{
    Reader r(samplePdf({u"Une page"_s}));
    qputenv("PARVIS_PDF_SECONDS", "1");
    r.add({r.file(u"sans_fin.pdf"_s, pdfWithEndlessPages(9, {7}))});
    qunsetenv("PARVIS_PDF_SECONDS");
    auto* panel = r.view->findChild<ReaderSidePanel*>();
    panel->setCurrentIndex(1);
    r.waitForPage();
    r.command(u"Bookmarks and pages"_s)->trigger();
    ThumbnailPanel& pages = *panel->thumbnails();
    pages.scrollTo(pages.model()->index(6, 0), QAbstractItemView::PositionAtBottom);
    REQUIRE(waitFor([&] { return pages.picture(6) != nullptr; }));
    CHECK_FALSE(r.renderer().isIdle());
    r.typeZoom(u"63"_s);
    r.waitForPage();
    CHECK(r.renderer().trouble(7).isEmpty()); // it was not waited for
    r.command(u"Bookmarks and pages"_s)->trigger();
}

TEST_CASE("the picture of a page is there before its words are read")
{
    Reader r(bookPdf(5));
    DocumentPageRenderer renderer;
    QStringList states;
    QObject::connect(&renderer, &DocumentPageRenderer::drawn, &renderer, [&](int page) {
        states << u"%1 %2 %3"_s.arg(page)
                      .arg(renderer.picture(page, 50) != nullptr)
                      .arg(renderer.content(page) != nullptr);
    });
    renderer.open({r.workspace.database()->path(), r.document().sha256, {}, {}});
    renderer.want({{2, 50}, {3, 50, false}, {4, 0}}, 2);
    REQUIRE(waitFor([&] { return renderer.isIdle(); }));
    CHECK(states == QStringList{u"2 1 0"_s, u"2 1 1"_s, u"3 1 0"_s, u"4 0 1"_s});
    // A picture in another size alone leaves the words as they are.
    renderer.want({{2, 70}}, 2);
    REQUIRE(waitFor([&] { return renderer.isIdle(); }));
    CHECK(states.size() == 5);
}

TEST_CASE("a page is typed by its number, or by what the document calls it")
{
    Reader r(bookPdf(9));
    auto* box = r.child<QSpinBox>("page");
    const auto type = [&](const QString& text) {
        box->setFocus();
        box->selectAll();
        QTest::keyClicks(box, text);
        QTest::keyClick(box, Qt::Key_Return);
        return r.view->page();
    };
    CHECK(type(u"5"_s) == 5);
    CHECK(type(u"ii"_s) == 2);
    CHECK(type(u"I"_s) == 1);
    CHECK(type(u"7"_s) == 7); // the page's number, and not page 9, which is called 7
    CHECK(box->text() == u"7");
    CHECK(type(u"x"_s) == 7);
}

TEST_CASE("small pictures turn with the pages, and keep their list while sizes come to be known")
{
    Reader r(bookPdf(60));
    ThumbnailPanel& pages = *r.unfold(1).thumbnails();
    struct Painted : QObject
    {
        QRegion region;
        bool eventFilter(QObject*, QEvent* event) override
        {
            if (event->type() == QEvent::Paint)
                region |= static_cast<QPaintEvent*>(event)->region();
            return false;
        }
    } painted;
    r.settle();
    pages.viewport()->installEventFilter(&painted);
    r.command(u"Turn the pages to the right"_s)->trigger();
    CHECK(waitFor([&] { return painted.region.contains(pages.viewport()->rect().bottomRight()); }));

    QSignalSpy resets(pages.model(), &QAbstractItemModel::modelReset);
    QSignalSpy changes(pages.model(), &QAbstractItemModel::dataChanged);
    pages.layOut();
    CHECK(resets.isEmpty());
    CHECK(changes.size() == 1);
}

TEST_CASE("the panel beside the pages folds by its key and stays as it was left")
{
    {
        Reader r(bookPdf(3));
        auto* panel = r.view->findChild<ReaderSidePanel*>();
        CHECK_FALSE(panel->isVisible());
        r.page.activateWindow();
        r.canvas->setFocus();
        REQUIRE(waitFor([&] { return r.canvas->hasFocus(); }));
        QTest::keyClick(r.canvas, Qt::Key_F7);
        CHECK(panel->isVisible());
        CHECK(panel->currentWidget()->hasFocus());
        panel->setCurrentIndex(0);
    }
    Reader again(bookPdf(3));
    CHECK(again.view->findChild<ReaderSidePanel*>()->isVisible());
    CHECK(again.view->findChild<ReaderSidePanel*>()->currentIndex() == 0);
    again.command(u"Bookmarks and pages"_s)->trigger();
    CHECK_FALSE(again.view->findChild<ReaderSidePanel*>()->isVisible());
}

TEST_CASE("the size of the pages is typed, chosen from the list, or filled by what is selected")
{
    Reader r(bookPdf(5));
    r.typeZoom(u"120"_s);
    CHECK(r.canvas->percent() == 120);
    CHECK(r.zoom() == u"120 %");
    r.typeZoom(u"87,5 %"_s);
    CHECK(r.canvas->percent() == 88);
    r.typeZoom(u"grand"_s);
    CHECK(r.zoom() == u"88 %");
    r.choose(u"200 %"_s);
    CHECK(r.canvas->percent() == 200);
    r.choose(u"Page width"_s);
    CHECK(r.canvas->fit() == PageLayout::Fit::Width);
    CHECK(r.zoom() == u"%1 %"_s.arg(r.canvas->percent()));
    r.choose(u"Selection"_s);
    CHECK(r.lastMessage() == u"Select the words on the page first.");
    CHECK(obstacleOf(*r.command(u"Enlarge the selection"_s)) == u"Select the words on the page first.");
    const int before = r.canvas->percent();
    QTest::keyClick(r.canvas, Qt::Key_A, Qt::ControlModifier);
    r.command(u"Enlarge the selection"_s)->trigger();
    CHECK(r.canvas->percent() > before);
    for (const QRectF& box : r.view->selection().boxes)
        CHECK(r.canvas->viewport()->rect().contains(r.canvas->onViewport(1, box)));
    r.typeZoom(u"9000"_s);
    CHECK(r.canvas->percent() == 600);
}

TEST_CASE("Ctrl and the wheel enlarge what is below the mouse")
{
    Reader r(bookPdf(5));
    r.view->goToPage(2);
    const QRectF box(80, 130, 10, 10);
    const QPoint before = r.canvas->onViewport(2, box).center();
    REQUIRE(r.canvas->viewport()->rect().contains(before));
    for (const int turn : {120, 120, 30, -120, 120}) {
        QWheelEvent wheel(before, r.canvas->viewport()->mapToGlobal(before), {}, {0, turn}, Qt::NoButton,
                          Qt::ControlModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(r.canvas->viewport(), &wheel);
    }
    const QPoint after = r.canvas->onViewport(2, box).center();
    CHECK((after - before).manhattanLength() <= 8);
}

TEST_CASE("dark paper is remembered, shows what is marked, and is left again")
{
    const auto corner = [](Reader& r) {
        r.waitForNeighbours();
        return r.canvas->viewport()->grab().toImage().pixelColor(r.canvas->onViewport(1, {20, 20, 4, 4}).center());
    };
    {
        Reader r(bookPdf(3));
        CHECK(corner(r) == QColor(Qt::white));
        r.command(u"Dark paper"_s)->trigger();
        CHECK(corner(r) == QColor(Qt::black));
        const QRectF box = r.renderer().content(1)->words.front().box;
        r.view->showPlace(1, {box});
        const QPoint place = r.canvas->onViewport(1, box).topLeft() + QPoint(1, 1);
        CHECK(r.canvas->viewport()->grab().toImage().pixelColor(place).lightness() > 40);
    }
    Reader again(bookPdf(3));
    CHECK(corner(again) == QColor(Qt::black));
    again.command(u"Dark paper"_s)->trigger();
    CHECK(corner(again) == QColor(Qt::white));
}

TEST_CASE("the document fills the screen, and Escape leads back to its tab")
{
    Reader r(bookPdf(3));
    auto* tabs = r.page.findChild<QTabWidget*>();
    const auto hasTab = [&] { return tabs->indexOf(r.view) == 0; };
    r.command(u"Full screen"_s)->trigger();
    CHECK(r.view->isFullScreen());
    CHECK_FALSE(hasTab());
    r.view->activateWindow();
    r.canvas->setFocus();
    REQUIRE(waitFor([&] { return r.canvas->hasFocus(); }));
    QTest::keyClick(r.canvas, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(r.canvas, Qt::Key_Escape); // the selection first
    CHECK(r.view->isFullScreen());
    QTest::keyClick(r.canvas, Qt::Key_Escape);
    CHECK(hasTab());
    CHECK(r.view->isVisible());
    CHECK_FALSE(r.command(u"Full screen"_s)->isChecked());
    r.command(u"Full screen"_s)->trigger();
    r.view->close();
    CHECK(hasTab());
    CHECK(r.view->isVisible());
}

TEST_CASE("the way back is open on the whole screen, and who leaves the tabs leaves it")
{
    Reader r(bookPdf(3));
    QAction back(u"Back"_s);
    back.setShortcuts({QKeySequence(Qt::ALT | Qt::Key_Left)});
    r.page.addAction(&back);
    int steps = 0;
    QObject::connect(&back, &QAction::triggered, &back, [&] { ++steps; });
    r.command(u"Full screen"_s)->trigger();
    r.view->activateWindow();
    r.canvas->setFocus();
    REQUIRE(waitFor([&] { return r.canvas->hasFocus(); }));
    QTest::keyClick(r.canvas, Qt::Key_Left, Qt::AltModifier);
    CHECK(steps == 1);
    CHECK(r.view->isFullScreen());
    r.page.hide(); // another page of the window is shown
    CHECK_FALSE(r.view->isWindow());
    CHECK_FALSE(r.command(u"Full screen"_s)->isChecked());
    CHECK_FALSE(r.view->actions().contains(&back));
}

TEST_CASE("what is selected is copied as a table, also from a rectangle on a page that is turned")
{
    Reader r(tablePdf());
    const QString table = u"Action\tMontant\nMaison du projet\t1 234,56\nChantier\t500,00"_s;
    CHECK(obstacleOf(*r.command(u"Copy as a table"_s)) == u"Select the words on the page first.");
    QTest::keyClick(r.canvas, Qt::Key_A, Qt::ControlModifier);
    r.command(u"Copy as a table"_s)->trigger();
    CHECK(QGuiApplication::clipboard()->text() == table);
    CHECK(QGuiApplication::clipboard()->mimeData()->html().contains(u"<td>Chantier</td><td>500,00</td>"));
    CHECK(r.lastMessage() == u"3 row(s) were copied as a table.");
    r.choose(u"Whole page"_s);
    for (int quarter = 0; quarter < 4; ++quarter) {
        INFO(quarter);
        QGuiApplication::clipboard()->clear();
        r.drag(1, {60, 120, 400, 70}, Qt::AltModifier); // the first two rows
        QTest::keyClick(r.canvas, Qt::Key_C, Qt::ControlModifier);
        CHECK(QGuiApplication::clipboard()->text() == u"Action\tMontant\nMaison du projet\t1 234,56");
        r.command(u"Turn the pages to the right"_s)->trigger();
    }
    r.command(u"Select a rectangle"_s)->trigger();
    r.drag(1, {260, 120, 200, 120});
    CHECK(r.view->selection().text == u"Montant\n1 234,56\n500,00");
}

TEST_CASE("a selection over more pages than are kept is copied whole")
{
    constexpr int pages = 420;
    Reader r(bookPdf(pages));
    const auto press = [&](Qt::KeyboardModifiers held) {
        const QPoint place = r.canvas->onViewport(r.view->page(), {74, 134, 1, 1}).center();
        QTest::mouseClick(r.canvas->viewport(), Qt::LeftButton, held, place);
    };
    r.choose(u"Page width"_s);
    press({});
    r.view->goToPage(pages);
    r.waitForNeighbours();
    press(Qt::ShiftModifier);
    CHECK(r.canvas->selection().unknownPages().size() > 300);
    QGuiApplication::clipboard()->clear();
    QTest::keyClick(r.canvas, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(r.workspace.jobs().jobs().size() == 1);
    CHECK(r.workspace.jobs().jobs().front().visibility == JobRunner::Visibility::Shown); // with its button to cancel it
    r.settle();
    const QStringList lines = QGuiApplication::clipboard()->text().split(u'\n');
    CHECK(lines.size() >= pages - 1);
    for (const int page : {2, 399, 400, 401, pages - 1})
        CHECK(lines.contains(u"Page %1 du contrat"_s.arg(page)));
    CHECK(r.lastMessage() == u"The text of 420 page(s) was copied.");
}

TEST_CASE("links lead inside the document; those to programs and scripts are none")
{
    Reader r(bookPdf(5));
    const PageContent* content = r.renderer().content(1);
    REQUIRE(content);
    CHECK(content->links.size() == 2);
    const auto click = [&](double top) {
        QTest::mouseClick(r.canvas->viewport(), Qt::LeftButton, {},
                          r.canvas->onViewport(1, {110, top, 60, 10}).center());
    };
    const std::size_t said = r.messages.size();
    click(185);
    click(225);
    CHECK(r.view->page() == 1);
    CHECK(r.messages.size() == said);
    click(105);
    CHECK(r.view->page() == 3);
    CHECK(r.jumps == QList<int>{3});
}

TEST_CASE("places found name their pages, and say which one of how many is shown")
{
    Reader r(bookPdf(9));
    r.view->searchPanel()->search(u"contrat"_s);
    REQUIRE(waitFor([&] { return r.view->searchPanel()->hits().size() == 9; }));
    r.waitForPage();
    CHECK(r.child<QListWidget>("hits")->item(1)->text().startsWith(u"p. 2 (ii) – "));
    CHECK(r.child<QLabel>("hitCount")->text() == u"1 of 9 place(s)");
    r.view->searchPanel()->step(1);
    r.view->searchPanel()->step(1);
    CHECK(r.child<QLabel>("hitCount")->text() == u"3 of 9 place(s)");
    CHECK(r.jumps == QList<int>{2}); // one place to go back to: where the search began
    CHECK(r.child<QLabel>("pageCount")->text() == u"of 9 (1)");
}

TEST_CASE("two hundred pages are scrolled with few pictures in memory")
{
    Reader r(bookPdf(200));
    r.unfold(1);
    qint64 most = 0;
    QScrollBar* bar = r.canvas->verticalScrollBar();
    for (int step = 0; bar->value() < bar->maximum(); ++step) {
        bar->triggerAction(QAbstractSlider::SliderPageStepAdd);
        if (step % 8 == 0)
            r.waitForPage();
        most = std::max(most, r.renderer().keptBytes());
    }
    r.waitForNeighbours();
    CHECK(r.view->page() == 200);
    CHECK(most <= 192LL << 20);
    CHECK(r.renderer().content(200));
}

TEST_CASE("every control of the reader has a name and is reached by Tab")
{
    Reader r(bookPdf(5));
    r.unfold(0);
    int found = 0;
    for (auto* widget : r.view->findChildren<QWidget*>()) {
        if (!widget->isVisible() || !widget->isEnabled() || !(widget->focusPolicy() & Qt::TabFocus))
            continue;
        ++found;
        INFO(widget->metaObject()->className() << ' ' << widget->objectName().toStdString());
        const auto* button = qobject_cast<QToolButton*>(widget);
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<QTabBar*>(widget) || qobject_cast<QLineEdit*>(widget);
        CHECK(isNamed);
    }
    CHECK(found > 10);
    const auto* menu = r.child<QToolButton>("more")->menu();
    for (const QAction* action : menu->actions())
        CHECK((action->isSeparator() || !action->shortcut().isEmpty()));
}
