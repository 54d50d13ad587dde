// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"
#include "app/shell/pane_walk.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/accessible_tree.h"
#include "widgets/controls/chip_bar.h"

#include <QAccessible>
#include <QHeaderView>
#include <QMenu>
#include <QTabBar>
#include <QTableView>

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

struct Walked : ShownWindow
{
    PaneWalk* walk = window.findChild<PaneWalk*>();

    Walked() { window.resize(1440, 900); }
    void show(const PageEntry& entry)
    {
        INFO(entry.id.toStdString());
        REQUIRE(window.showPage(entry.id));
        REQUIRE(app.waitForJobs());
        QCoreApplication::processEvents();
    }
};

/// Every widget that the Tab key stops at, from where the keyboard is and round again.
std::vector<QWidget*> stopsOf(QWidget& window)
{
    std::vector<QWidget*> stops;
    for (QWidget* widget = window.nextInFocusChain(); widget && widget != &window;
         widget = widget->nextInFocusChain()) {
        if (widget->window() == &window && widget->isVisible() && widget->isEnabled() &&
            (widget->focusPolicy() & Qt::TabFocus) != 0 && !widget->focusProxy())
            stops.push_back(widget);
    }
    return stops;
}

QString accessibleName(QWidget* widget)
{
    QAccessibleInterface* tree = QAccessible::queryAccessibleInterface(widget);
    return tree ? tree->text(QAccessible::Name) : QString();
}

void checkNames(QWidget& window)
{
    for (QWidget* stop : stopsOf(window)) {
        INFO(test::placeOf(*stop).toStdString());
        CHECK_FALSE(accessibleName(stop).trimmed().isEmpty());
    }
}

} // namespace

TEST_CASE("every page has a key of its own, which shows it")
{
    Walked shown;
    std::set<QString> keys;
    const auto actions = shown.window.findChild<QMenu*>(u"menuPages"_s)->actions();
    REQUIRE(actions.size() == qsizetype(pageList().size()));
    for (std::size_t i = 0; i < pageList().size(); ++i) {
        INFO(pageList()[i].id.toStdString());
        const QKeySequence sequence = actions[qsizetype(i)]->shortcut();
        REQUIRE_FALSE(sequence.isEmpty());
        CHECK(keys.insert(sequence.toString()).second);
        QTest::keySequence(&shown.window, sequence);
        CHECK(shown.page() == pageList()[i].id);
    }
}

TEST_CASE("F6 goes from part to part of each page and round, Shift+F6 the other way")
{
    Walked shown;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        shown.walk->panes().front()->setFocus();
        for (int round = 0; round < 6; ++round) // a list that has the keyboard has a row, whose sheet unfolds
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QCoreApplication::processEvents();
        const auto panes = shown.walk->panes();
        CHECK(panes.size() >= 2);
        panes.front()->setFocus();
        const auto at = [&](QWidget* pane) {
            const QWidget* focused = QApplication::focusWidget();
            return focused && (focused == pane || pane->isAncestorOf(focused));
        };
        for (std::size_t i = 1; i <= panes.size(); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            CHECK(at(panes[i % panes.size()]));
        }
        for (std::size_t i = panes.size(); i-- > 0;) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, Qt::ShiftModifier);
            CHECK(at(panes[i]));
        }
    }
}

TEST_CASE("the tabs of a sheet are two steps from the list")
{
    Walked shown;
    shown.window.showPage(u"contracts"_s)->mainWidget()->setFocus();
    for (int step = 0; step < 2; ++step)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
    CHECK(qobject_cast<QTabBar*>(QApplication::focusWidget()));
}

TEST_CASE("F6 reaches each table of a sheet")
{
    Walked shown;
    int count = 0;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        Page* page = shown.window.currentPage();
        if (page->table() && page->table()->recordModel()->rowCount() > 0)
            page->table()->showId(page->table()->recordModel()->idAt(0));
        shown.app.settle();
        page->mainWidget()->setFocus();
        std::set<const QWidget*> missing;
        const auto tables = page->sheetArea() ? page->sheetArea()->findChildren<QTableView*>() : QList<QTableView*>();
        for (const QTableView* table : tables) {
            if (table->isVisible())
                missing.insert(table);
        }
        count += int(missing.size());
        for (std::size_t step = 0; step <= shown.walk->panes().size(); ++step) {
            missing.erase(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        }
        CHECK(missing.empty());
    }
    CHECK(count > 0);
}

TEST_CASE("whatever the Tab key stops at has a name, on each page")
{
    Walked shown;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        CHECK(stopsOf(shown.window).size() > 5);
        checkNames(shown.window);
        for (QTabBar* tabs : shown.window.currentPage()->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                INFO(tabs->tabText(tab).toStdString());
                tabs->setCurrentIndex(tab);
                checkNames(shown.window);
            }
        }
    }
}

TEST_CASE("the Tab key reaches every stop of each page and comes round again")
{
    Walked shown;
    constexpr int neighbourhoods = 204; // the map goes from one to the next with the Tab key, too
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        const auto stops = stopsOf(shown.window);
        QWidget* first = shown.walk->panes().front();
        first->setFocus();
        std::set<QWidget*> missing(stops.begin(), stops.end());
        int presses = 0;
        do {
            missing.erase(QApplication::focusWidget());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        } while (QApplication::focusWidget() != first && ++presses < int(stops.size()) * 2 + neighbourhoods);
        CHECK(QApplication::focusWidget() == first);
        QStringList missed;
        for (const QWidget* stop : missing)
            missed << test::placeOf(*stop);
        CHECK(missed.join(u'\n').toStdString() == "");
    }
}

TEST_CASE("Escape takes the filters away on each page, wherever the keyboard is in its list")
{
    Walked shown;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        Page* page = shown.window.currentPage();
        if (page->table())
            page->table()->recordModel()->setFilter(page->table()->recordModel()->schema().columns[0].id, u"?"_s);
        else
            page->applyFilters({{u"words"_s, u"zzz"_s}});
        shown.app.workspace.territory().set(u"elsewhere"_s, u"Elsewhere"_s, {{u"a"_s, u"A"_s}}, {});
        QObject::connect(&shown.app.workspace.territory(), &TerritoryFilter::removalAsked, page,
                         [&](const QString& id) {
                             if (id == u"elsewhere")
                                 shown.app.workspace.territory().set(id, {}, {}, {});
                         });
        REQUIRE(shown.app.waitForJobs());
        page->mainWidget()->setFocus();
        QTest::keyClick(page->mainWidget(), Qt::Key_Escape);
        CHECK(page->filters().empty());
        CHECK(page->findChild<ChipBar*>()->chips().empty());
        shown.app.workspace.territory().set(u"elsewhere"_s, {}, {}, {});
    }
}

TEST_CASE("Enter in a filter goes down into the list and opens nothing")
{
    Walked shown;
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        shown.show(entry);
        RecordTableView* table = shown.window.currentPage()->table();
        const auto lines = table ? table->horizontalHeader()->findChildren<QLineEdit*>() : QList<QLineEdit*>();
        const auto line = std::ranges::find_if(lines, &QWidget::isVisible);
        if (line == lines.end() || table->recordModel()->rowCount() == 0)
            continue;
        table->showId(table->recordModel()->idAt(0));
        (*line)->setFocus();
        QTest::keyClicks(*line, u"?"_s);
        QTest::keyClick(*line, Qt::Key_Return);
        CHECK(test::waitFor([&] { return !table->recordModel()->filters().empty(); }));
        REQUIRE(shown.app.waitForJobs());
        CHECK(shown.page() == entry.id);
        CHECK_FALSE(QApplication::activeModalWidget());
        CHECK(table->hasFocus());
        table->recordModel()->setFilters({});
    }
}

TEST_CASE("an editor that is open takes Escape for itself, and the filters stay")
{
    Walked shown;
    shown.window.showPage(u"signatories"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    const int editable = table->recordModel()->schema().indexOf(u"note"_s);
    table->recordModel()->setFilter(u"contract"_s, u"lens"_s);
    REQUIRE(table->recordModel()->rowCount() > 0);
    int column = editable;
    for (int i = 0; i < table->recordModel()->columnCount(); ++i) {
        if (table->recordModel()->index(0, i).flags().testFlag(Qt::ItemIsEditable) && !table->isColumnHidden(i))
            column = i;
    }
    table->setCurrentIndex(table->recordModel()->index(0, column));
    table->setFocus();
    QTest::keyClick(table, Qt::Key_F2);
    QWidget* editor = QApplication::focusWidget();
    REQUIRE(editor != table);
    QTest::keyClick(editor, Qt::Key_Escape);
    CHECK_FALSE(table->recordModel()->filters().empty());
    QTest::keyClick(table, Qt::Key_Escape);
    CHECK(table->recordModel()->filters().empty());
}

TEST_CASE("back leads to each page from the next one")
{
    Walked shown;
    for (std::size_t i = 0; i + 1 < pageList().size(); ++i) {
        INFO(pageList()[i].id.toStdString());
        shown.show(pageList()[i]);
        shown.show(pageList()[i + 1]);
        QTest::keyClick(&shown.window, Qt::Key_Left, Qt::AltModifier);
        CHECK(shown.page() == pageList()[i].id);
    }
}

TEST_CASE("the menu of a table offers what its keys do, and what the page adds")
{
    Walked shown;
    shown.window.showPage(u"press"_s);
    RecordTableView* table = shown.window.currentPage()->table();
    table->showId(table->recordModel()->idAt(0));
    QStringList texts;
    QTimer::singleShot(0, table, [&] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(menu);
        for (const QAction* action : menu->actions())
            texts << action->text();
        menu->close();
    });
    Q_EMIT table->customContextMenuRequested(QPoint(10, 60));
    for (const auto& wanted : {u"Open"_s, u"Copy"_s, u"Delete"_s})
        CHECK(texts.contains(wanted));
}

TEST_CASE("the key of a page leads into its list, wherever the keyboard was")
{
    Walked shown;
    const auto actions = shown.window.findChild<QMenu*>(u"menuPages"_s)->actions();
    for (const QAction* from : {actions[1], actions[0]}) { // a list with a sheet, and none
        for (std::size_t i = 0; i < pageList().size(); ++i) {
            CAPTURE(from->text().toStdString(), pageList()[i].id.toStdString());
            QTest::keySequence(&shown.window, from->shortcut());
            REQUIRE(shown.app.waitForJobs());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
            QTest::keySequence(&shown.window, actions[qsizetype(i)]->shortcut());
            REQUIRE(shown.app.waitForJobs());
            QWidget* main = shown.window.currentPage()->mainWidget();
            CHECK((main->hasFocus() || main->isAncestorOf(QApplication::focusWidget())));
        }
    }
}
