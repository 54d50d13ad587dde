// SPDX-License-Identifier: GPL-3.0-or-later
// A screen of 1280 × 720, in usual and in large text: the window stays on it, and its pages show what they are for.
#include "app/funding/funding_footer.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/kept_look.h"
#include "tests/support/sample_pdf.h"
#include "widgets/tables/fitted_table.h"

#include <QCryptographicHash>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr QSize room(1276, 677); // beside the frame of the window system

struct SmallScreen
{
    test::KeptLook look;
    test::ShownWindow shown;

    explicit SmallScreen(int percent)
    {
        Look::setTextPercent(percent);
        shown.window.resize(room);
        shown.app.settle();
    }
    /// Some documents, so that the library has a list, and its reader something to show.
    void fillLibrary()
    {
        REQUIRE(shown.app.workspace.edit(u"Add"_s, [](Transaction& tx) {
            for (int i = 0; i < 5; ++i) {
                const QByteArray bytes = test::samplePdf({u"Page %1"_s.arg(i), u"Suite"_s});
                Document document;
                document.title = u"Contrat de ville de Valmont, annexe %1"_s.arg(i);
                document.fileName = u"annexe%1.pdf"_s.arg(i);
                document.sha256 =
                    QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
                document.pages = 2;
                tx.insert(document);
                tx.attach({document.sha256, bytes, {u"Page"_s, u"Suite"_s}});
            }
        }));
        shown.app.settle();
    }
    Page& show(const QString& page)
    {
        REQUIRE(shown.window.showPage(page));
        shown.app.settle();
        return *shown.window.currentPage();
    }
};

/// How many lines what is shown in a widget stands on.
int linesIn(const QWidget& head)
{
    std::vector<QRect> parts;
    for (const QWidget* part : head.findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
        if (part->isVisible() && !part->size().isEmpty())
            parts.push_back(part->geometry());
    }
    std::ranges::sort(parts, {}, &QRect::bottom);
    int lines = 0;
    int bottom = -1;
    for (const QRect& part : parts) {
        if (part.top() > bottom) {
            ++lines;
            bottom = part.bottom();
        }
    }
    return lines;
}

} // namespace

TEST_CASE("in large text the window stays on a small screen, whatever pages it has shown")
{
    SmallScreen screen(200);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        screen.show(entry.id);
        CHECK(screen.shown.window.minimumSizeHint().width() <= room.width());
        CHECK(screen.shown.window.minimumSizeHint().height() <= room.height());
        CHECK(screen.shown.window.width() == room.width());
        CHECK(screen.shown.window.height() == room.height());
    }
}

TEST_CASE("the head of a page takes two lines at most, and one where large text leaves little room")
{
    const int percent = GENERATE(100, 200);
    SmallScreen screen(percent);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString(), percent);
        const Page& page = screen.show(entry.id);
        const auto* head = page.findChild<QWidget*>(u"head"_s);
        CHECK(linesIn(*head) <= (percent == 100 ? 2 : 1));
        for (const QWidget* part : head->findChildren<QWidget*>(Qt::FindDirectChildrenOnly)) {
            CAPTURE(part->metaObject()->className());
            CHECK((!part->isVisible() || head->rect().contains(part->geometry())));
        }
    }
}

TEST_CASE("in large text each list of a page is wide enough to be read and shows three rows on a small screen")
{
    const bool large = GENERATE(false, true);
    SmallScreen screen(200);
    screen.fillLibrary();
    const QSize size = large ? QSize(1436, 857) : room;
    screen.shown.window.resize(size);
    for (const PageEntry& entry : pageList()) {
        Page& page = screen.show(entry.id);
        RecordTableView* table = page.table();
        if (!table || !table->isVisible() || table->recordModel()->rowCount() < 3)
            continue;
        table->showId(table->recordModel()->idAt(1));
        screen.shown.app.settle();
        const int letters = table->viewport()->width() / table->fontMetrics().averageCharWidth();
        const QWidget* sheet = page.sheetArea();
        CAPTURE(entry.id.toStdString(), size.width(), table->viewport()->height(), letters, page.listArea()->width(),
                sheet ? sheet->width() : 0, sheet ? sheet->minimumSizeHint().width() : 0);
        CHECK(table->viewport()->height() >= 3 * table->rowHeight(0));
        CHECK(letters >= 20);
    }
}

TEST_CASE("in large text the bodies that sign a contract can be read beside their states")
{
    SmallScreen screen(200);
    Page& page = screen.show(u"contracts"_s);
    const Contract* lens = screen.shown.app.records().contract(*ContractCode::parse(u"CN06202I"_s));
    REQUIRE(lens);
    page.showRecord(refOf(lens->id));
    screen.shown.app.settle();
    const auto tables = page.findChildren<FittedTable*>();
    const auto isShown = [](const FittedTable* table) { return table->isVisible(); };
    const auto table = std::ranges::find_if(tables, isShown);
    REQUIRE(table != tables.end());
    const int column = (*table)->recordModel()->schema().indexOf(u"organisation"_s);
    CHECK((*table)->columnWidth(column) >= (*table)->fontMetrics().horizontalAdvance(u"Commune de"_s));
}

TEST_CASE("in large text the sums of the funding stand whole, and a deadline says of which contract it is")
{
    SmallScreen screen(200);
    Page& funding = screen.show(u"funding"_s);
    funding.table()->showId(funding.table()->recordModel()->idAt(1));
    screen.shown.app.settle();
    const auto* area = funding.findChild<FundingFooter*>()->findChild<QScrollArea*>();
    int sums = 0;
    for (const QLabel* cell : area->widget()->findChildren<QLabel*>()) {
        if (!cell->isVisible())
            continue;
        CAPTURE(cell->text().toStdString());
        CHECK(cell->width() >= (cell->font().weight() > QFont::Normal ? cell->sizeHint().width() : 0));
        sums += cell->font().weight() > QFont::Normal;
    }
    CHECK(sums > 0);

    const Page& deadlines = screen.show(u"deadlines"_s);
    RecordTableView* table = deadlines.table();
    table->showId(table->recordModel()->idAt(1));
    screen.shown.app.settle();
    const int column = table->recordModel()->schema().indexOf(u"contract"_s);
    CHECK(table->viewport()->rect().contains(table->visualRect(table->model()->index(1, column))));
}

TEST_CASE("in large text the tabs of a contract are reached however far its sheet is scrolled")
{
    SmallScreen screen(200);
    Page& page = screen.show(u"contracts"_s);
    const Contract* lens = screen.shown.app.records().contract(*ContractCode::parse(u"CN06202I"_s));
    REQUIRE(lens);
    page.showRecord(refOf(lens->id));
    screen.shown.app.settle();
    auto* tabs = page.findChild<QTabWidget*>();
    auto* area = page.sheetArea()->findChild<QScrollArea*>();
    QScrollBar* scroll = area->verticalScrollBar();
    REQUIRE(scroll->maximum() > 0);
    const int start = tabs->mapTo(area->viewport(), QPoint()).y(); // where the bar stands above the pages
    for (int percent = 0; percent <= 100; percent += 10) {
        scroll->setValue(scroll->maximum() * percent / 100);
        QTabBar* bar = tabs->tabBar();
        const QRect seen(bar->mapTo(area->viewport(), QPoint()), bar->size());
        CAPTURE(percent, start, seen.top(), seen.height(), area->viewport()->height());
        CHECK(seen.top() >= 0);
        CHECK(seen.bottom() < area->viewport()->height());
        const int tab = percent / 10 % 2;
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(tab).center());
        CHECK(tabs->currentIndex() == tab);
        CHECK(area->viewport()->childAt(seen.center()) == bar);
    }
}

TEST_CASE("in large text each page is named by its icon's tip and to a screen reader")
{
    const SmallScreen screen(200);
    auto* navigation = screen.shown.window.findChild<QListWidget*>(u"navigation"_s);
    REQUIRE(navigation->count() == int(pageList().size()));
    for (int row = 0; row < navigation->count(); ++row) {
        const QString& title = pageList()[std::size_t(row)].title;
        const QListWidgetItem* item = navigation->item(row);
        CHECK((item->toolTip() == title || item->toolTip().startsWith(title + u'\n')));
        CHECK(item->data(Qt::AccessibleTextRole).toString().startsWith(title));
        navigation->setCurrentRow(row);
        // its own title is read once it is chosen
        CHECK(screen.shown.window.currentPage()->title() == title);
    }
}
