// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_palette.h"

#include "map/scene/map_theme.h"
#include "tests/app/shell/shown_window.h"

#include <QComboBox>
#include <QMenuBar>
#include <QTreeWidget>

#include <map>
#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

CommandPalette* openIn(ShownWindow& shown)
{
    QTest::keyClick(&shown.window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    const auto palettes = shown.window.findChildren<CommandPalette*>(); // one that was closed may not be gone yet
    const auto open = std::ranges::find_if(palettes, &QWidget::isVisible);
    REQUIRE(open != palettes.end());
    return *open;
}

/// "page: command" of each line.
std::set<QString> linesOf(const CommandPalette& palette)
{
    std::set<QString> lines;
    for (int row = 0; row < palette.list()->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = palette.list()->topLevelItem(row);
        lines.insert(u"%1: %2"_s.arg(item->text(1), item->text(0)));
    }
    return lines;
}

bool waitForPages(const CommandPalette& palette)
{
    return test::waitFor([&] { return linesOf(palette).contains(u"History: Compare two dates"_s); });
}

void choose(CommandPalette& palette, const QString& words)
{
    palette.line()->clear();
    QTest::keyClicks(palette.line(), words);
    QTest::keyClick(palette.line(), Qt::Key_Return);
}

QString noteOf(const CommandPalette& palette)
{
    return palette.findChild<QLabel*>(u"hint"_s)->text();
}

} // namespace

TEST_CASE("the palette runs the command whose words are typed, with the keyboard alone")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    CHECK(palette->list()->topLevelItemCount() > 40);
    QTest::keyClicks(palette->line(), u"programme pages"_s);
    REQUIRE(palette->list()->topLevelItemCount() == 1);
    CHECK(palette->list()->topLevelItem(0)->text(2) == u"Ctrl+7");
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(test::waitFor([&] { return shown.page() == u"programme"; }));
    CHECK(test::waitFor([&] { return !shown.window.findChild<CommandPalette*>(); }));
}

TEST_CASE("Enter runs nothing as long as no word is typed and no line is chosen")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(palette->isVisible());
    CHECK_FALSE(palette->list()->currentItem());
    REQUIRE(waitForPages(*palette));
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(palette->isVisible());
    QTest::keyClick(palette->line(), Qt::Key_Down);
    CHECK(palette->list()->currentItem());
    palette->close();
}

TEST_CASE("the palette holds what the shown page can do, and the arrow keys choose")
{
    ShownWindow shown;
    shown.window.showPage(u"press"_s);
    QAction* add = test::actionOf(*shown.window.currentPage(), u"Add an article…"_s);
    REQUIRE(add);
    CommandPalette* palette = openIn(shown);
    QTest::keyClicks(palette->line(), u"article"_s);
    const int count = palette->list()->topLevelItemCount();
    REQUIRE(count >= 2);
    CHECK(palette->list()->currentItem() == palette->list()->topLevelItem(0));
    QTest::keyClick(palette->line(), Qt::Key_Down);
    CHECK(palette->list()->currentItem() == palette->list()->topLevelItem(1));
    QTest::keyClick(palette->line(), Qt::Key_Escape);
    CHECK(test::waitFor([&] { return !shown.window.findChild<CommandPalette*>(); }));
}

TEST_CASE("a command that cannot be run now is greyed, says why, and does nothing")
{
    ShownWindow shown(Access::ReadOnly);
    REQUIRE_FALSE(shown.action("actionImportContours")->isEnabled());
    CommandPalette* palette = openIn(shown);
    QTest::keyClicks(palette->line(), u"import contours"_s);
    REQUIRE(palette->list()->topLevelItemCount() >= 1);
    QTest::keyClick(palette->line(), Qt::Key_Return);
    CHECK(palette->isVisible());
    const auto labels = palette->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* label) { return label->text().contains(u"reading only"); }));
    palette->close();
}

TEST_CASE("opened at once after the start, the palette holds every command of every page")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    const std::set<QString> offered = linesOf(*palette);
    palette->close();
    for (const PageEntry& entry : pageList()) {
        const Page* page = shown.window.showPage(entry.id);
        shown.app.settle();
        for (const WindowCommand& command : commandsOf(*shown.window.menuBar(), {{page, entry.title, {}}})) {
            CAPTURE(command.path, command.text);
            if (command.path != entry.title || !command.action ||
                command.action->data().isValid()) // a département comes with the map
                continue;
            CHECK(offered.contains(u"%1: %2"_s.arg(entry.title, command.text)));
        }
    }
}

TEST_CASE("the command of a page that was never shown is run on its page")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    CHECK(shown.page() == u"dashboard");
    choose(*palette, u"lines without a contract"_s);
    REQUIRE(test::waitFor([&] { return shown.page() == u"funding"; }));
    REQUIRE(test::waitFor([&] { return !shown.window.currentPage()->filters().empty(); }));
    CHECK(shown.window.currentPage()->isAncestorOf(shown.window.focusWidget()));
}

TEST_CASE("Enter pressed before the pages are made waits for them")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    choose(*palette, u"lines without a contract"_s);
    CHECK(noteOf(*palette).contains(u"are coming"));
    CHECK(palette->isVisible());
    CHECK(test::waitFor([&] { return shown.page() == u"funding"; }));
}

TEST_CASE("Enter pressed before the pages are made is forgotten when other words are typed")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    choose(*palette, u"lines without a contract"_s);
    palette->line()->setText(u"no such command"_s);
    CHECK(test::waitFor([&] { return noteOf(*palette).startsWith(u"No command"); }));
    CHECK(shown.page() == u"dashboard");
    palette->close();
}

TEST_CASE("what stands in the way of a command of another page is said on that page")
{
    ShownWindow shown(Access::ReadOnly);
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    choose(*palette, u"add article"_s);
    CHECK(test::waitFor([&] { return shown.page() == u"press"; }));
    CHECK(test::waitFor([&] { return shown.bar()->text().contains(u"reading only"); }));
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("what a page deletes is deleted only where it is in view")
{
    ShownWindow shown;
    const auto articles = shown.app.records().all<Article>().size();
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    choose(*palette, u"delete press"_s);
    CHECK(palette->isVisible());
    CHECK(noteOf(*palette) == u"First show the page “Press review”, to see what is deleted.");
    palette->close();
    REQUIRE(test::waitFor([&] { return !shown.window.findChild<CommandPalette*>(); }));
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    RecordTableView* table = shown.window.showPage(u"press"_s)->table();
    table->showId(table->recordModel()->idAt(0));
    palette = openIn(shown);
    choose(*palette, u"delete press"_s);
    CHECK(test::waitFor([&] { return shown.app.records().all<Article>().size() == articles - 1; }));
}

TEST_CASE("pages that are made for their commands take no filter, no selection and no message from the others")
{
    ShownWindow shown;
    RecordTableView* contracts = shown.window.showPage(u"contracts"_s)->table();
    contracts->recordModel()->setFilter(u"epci"_s, u"a"_s);
    shown.app.settle();
    REQUIRE(shown.app.workspace.territory().filters(u"contracts"_s));
    contracts->selectIds({contracts->recordModel()->idAt(0), contracts->recordModel()->idAt(2)});
    Q_EMIT contracts->selectedIdsChanged();
    const auto selected = contracts->selectedIds();
    const TerritorySet territory = shown.app.workspace.selection().territory();
    REQUIRE_FALSE(territory.isEmpty());
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    palette->close();
    shown.app.settle();
    CHECK(contracts->selectedIds() == selected);
    CHECK(shown.app.workspace.selection().territory().contracts == territory.contracts);
    CHECK(shown.app.workspace.territory().filters(u"contracts"_s));
    CHECK(shown.bar()->text().isEmpty());
    CHECK(shown.window.findChildren<Page*>().size() == qsizetype(pageList().size()));
}

TEST_CASE("pages that were made and never shown leave nothing behind")
{
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    const auto restart = [&](const auto& use) {
        MainWindow window(app.workspace, opener);
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        use(window);
        window.close();
    };
    const auto filter = [](MainWindow& window) { return window.showPage(u"press"_s)->filters(); };
    Filters left;
    restart([&](MainWindow& window) {
        RecordTableModel* model = window.showPage(u"press"_s)->table()->recordModel();
        model->setFilter(model->schema().columns[1].id, u"a"_s);
        left = model->filters();
        window.showPage(u"dashboard"_s);
    });
    restart([&](MainWindow& window) {
        QTest::keyClick(&window, Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        auto* palette = window.findChild<CommandPalette*>();
        REQUIRE(waitForPages(*palette));
        palette->close();
    });
    REQUIRE_FALSE(left.empty());
    restart([&](MainWindow& window) { CHECK(filter(window) == left); });
}

TEST_CASE("the entries of the lists of every page are commands that choose them there")
{
    ShownWindow shown;
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    CHECK(std::ranges::none_of(linesOf(*palette), [](const QString& line) { return line.contains(u"Theme: "_s); }));
    palette->line()->setText(u"theme"_s);
    const std::set<QString> offered = linesOf(*palette);
    for (const auto& theme : EnumNames<ThemeId>::all)
        CHECK(offered.contains(u"Map: Theme: %1"_s.arg(themeLabel(theme.value))));
    choose(*palette, u"theme "_s + themeLabel(ThemeId::Poverty));
    REQUIRE(test::waitFor([&] { return shown.page() == u"map"; }));
    const auto* box = shown.window.currentPage()->findChild<QComboBox*>(u"theme"_s);
    CHECK(test::waitFor([&] { return box->currentText() == themeLabel(ThemeId::Poverty); }));
    shown.app.settle();
}

TEST_CASE("each list of choice that a page shows is offered, but those of the record that its sheet shows")
{
    ShownWindow shown;
    int lists = 0;
    for (const PageEntry& entry : pageList()) {
        const Page* page = shown.window.showPage(entry.id);
        shown.app.settle();
        const auto commands = commandsOf(*shown.window.menuBar(), {{page, entry.title, {}, true, page->sheetArea()}});
        for (const QComboBox* box : page->findChildren<QComboBox*>()) {
            const bool isOfRecord = page->sheetArea() && page->sheetArea()->isAncestorOf(box);
            const bool isWanted = !isOfRecord && box->isVisible() && !box->isEditable() && box->count() > 0;
            const auto chooses = [&](const WindowCommand& command) { return command.control == box; };
            CAPTURE(entry.id, box->objectName(), box->accessibleName());
            CHECK(std::ranges::any_of(commands, chooses) == isWanted);
            lists += isWanted;
        }
    }
    CHECK(lists >= 3);
}

TEST_CASE("a list that is filled with the records of its page offers them once that was shown")
{
    ShownWindow shown;
    shown.window.showPage(u"calendar"_s);
    shown.app.settle();
    const auto* box = shown.window.currentPage()->findChild<QComboBox*>(u"kindFilter"_s);
    REQUIRE(box->count() > 2);
    const QString wanted = box->itemText(2);
    shown.window.showPage(u"press"_s);
    CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    choose(*palette, u"calendar kind "_s + wanted);
    REQUIRE(test::waitFor([&] { return shown.page() == u"calendar"; }));
    CHECK(test::waitFor([&] { return box->currentText() == wanted; }));
    CHECK_FALSE(shown.window.currentPage()->filters().empty());
    shown.app.settle();
}

TEST_CASE("no page offers in the palette what a menu offers in the same words")
{
    ShownWindow shown;
    const CommandPalette* palette = openIn(shown);
    REQUIRE(waitForPages(*palette));
    std::map<QString, QStringList> places; // of each text
    QStringList pages;
    for (const PageEntry& entry : pageList())
        pages << entry.title;
    for (int row = 0; row < palette->list()->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = palette->list()->topLevelItem(row);
        places[item->text(0)] << item->text(1);
    }
    for (const auto& [text, paths] : places) {
        CAPTURE(text.toStdString(), paths.join(u" | "_s).toStdString());
        const auto isOfMenu = [&](const QString& path) { return !pages.contains(path.section(u" › "_s, 0, 0)); };
        CHECK((paths.size() == 1 || std::ranges::none_of(paths, isOfMenu)));
    }
}
