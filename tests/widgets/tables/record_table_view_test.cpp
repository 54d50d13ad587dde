// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/record_table_view.h"

#include "app/districts/qpv_schema.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/table_columns.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct ShownTable
{
    test::WorkspacePageFixture app;
    RecordTableView view;
    RecordTableModel* model = new RecordTableModel(qpvSchema());

    ShownTable()
    {
        view.setRecordModel(model);
        model->refresh(app.records());
        view.resize(1400, 600);
        view.show();
        REQUIRE(QTest::qWaitForWindowExposed(&view));
    }
    FilterHeader* header() const { return qobject_cast<FilterHeader*>(view.horizontalHeader()); }
    int column(const char* id) const { return model->schema().indexOf(QString::fromLatin1(id)); }
    void clickHeader(int logical, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        const QPoint place(header()->sectionViewportPosition(logical) + 20, 8);
        if (modifiers != Qt::NoModifier)
            QTest::keyPress(header()->viewport(), Qt::Key_Shift, Qt::ShiftModifier);
        QTest::mouseClick(header()->viewport(), Qt::LeftButton, modifiers, place);
        if (modifiers != Qt::NoModifier)
            QTest::keyRelease(header()->viewport(), Qt::Key_Shift, Qt::NoModifier);
    }
};

} // namespace

TEST_CASE("a click on a title sorts, a second one turns the order")
{
    ShownTable table;
    const int people = table.column("population");
    table.clickHeader(people);
    REQUIRE(table.model->sortKeys() == std::vector<SortKey>{{people, Qt::AscendingOrder}});
    table.clickHeader(people);
    CHECK(table.model->sortKeys() == std::vector<SortKey>{{people, Qt::DescendingOrder}});
    CHECK(table.model->text(0, table.column("name")) != table.model->text(1, table.column("name")));
}

TEST_CASE("Shift and click sorts by one more column")
{
    ShownTable table;
    table.clickHeader(table.column("departement"));
    table.clickHeader(table.column("name"), Qt::ShiftModifier);
    REQUIRE(table.model->sortKeys().size() == 2);
    CHECK(table.model->sortKeys()[1].column == table.column("name"));
}

TEST_CASE("typing into the filter of a column narrows the rows")
{
    ShownTable table;
    QSignalSpy counts(&table.view, &RecordTableView::countsChanged);
    auto* line = qobject_cast<QLineEdit*>(table.header()->filterField(table.column("communes")));
    REQUIRE(line);
    QTest::keyClicks(line, u"roubaix"_s);
    REQUIRE(QTest::qWaitFor([&] { return table.model->rowCount() < 204; }, 5000));
    CHECK(table.model->rowCount() > 0);
    CHECK(counts.size() > 0);
    CHECK(table.model->filters().count(u"communes"_s) == 1);
}

TEST_CASE("a filter that makes no sense is marked and filters nothing")
{
    ShownTable table;
    auto* line = qobject_cast<QLineEdit*>(table.header()->filterField(table.column("population")));
    QTest::keyClicks(line, u">abc"_s);
    REQUIRE(QTest::qWaitFor([&] { return line->property("invalid").toBool(); }, 5000));
    CHECK(table.model->rowCount() == 204);
}

TEST_CASE("states are filtered by a menu")
{
    ShownTable table;
    auto* button = qobject_cast<QPushButton*>(table.header()->filterField(table.column("change")));
    REQUIRE(button);
    button->menu()->actions().first()->trigger();
    CHECK(table.model->filters().at(u"change"_s) == u"new"_s);
    CHECK(table.model->rowCount() < 204);
    button->menu()->actions().first()->trigger();
    CHECK(table.model->rowCount() == 204);
}

TEST_CASE("Ctrl+C copies the selected lines as a table with titles")
{
    ShownTable table;
    table.view.setCurrentIndex(table.model->index(0, 0));
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&table.view, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    const QStringList lines = data->text().split(u'\n');
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].startsWith(u"Code\tNeighbourhood\t"_s));
    CHECK(lines[1].startsWith(table.model->text(0, 0)));
    CHECK(data->html().contains(u"<td>"_s + table.model->text(1, 0)));
}

TEST_CASE("letters find a row in the current column")
{
    ShownTable table;
    table.view.setCurrentIndex(table.model->index(0, table.column("name")));
    QTest::keyClicks(&table.view, u"verm"_s);
    CHECK(table.model->text(table.view.currentIndex().row(), table.column("name")).startsWith(u"Vermandois"_s));
}

TEST_CASE("letters that begin no cell find one in which they begin a word")
{
    ShownTable table;
    const int name = table.column("name");
    int row = -1;
    QString word;
    for (int each = 1; each < table.model->rowCount() && row < 0; ++each) {
        word = table.model->text(each, name).section(u' ', 1, 1);
        const bool isTyped = std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; }); // by keyClicks
        if (word.size() > 5 && isTyped)
            row = each;
    }
    REQUIRE(row > 0);
    for (int each = 0; each < table.model->rowCount(); ++each)
        REQUIRE_FALSE(table.model->text(each, name).startsWith(word, Qt::CaseInsensitive));
    table.view.setCurrentIndex(table.model->index(0, name));
    QTest::keyClicks(&table.view, word.toLower());
    CHECK(table.view.currentIndex().row() == row);
}

TEST_CASE("letters that the current column does not know find a row in the first one")
{
    ShownTable table;
    const int row = 7;
    const int population = table.column("population");
    REQUIRE(population > 0);
    table.view.setCurrentIndex(table.model->index(0, population));
    QTest::keyClicks(&table.view, table.model->text(row, 0));
    CHECK(table.view.currentIndex() == table.model->index(row, population));
}

TEST_CASE("Shift and an arrow extend from the row that letters or a link led to, not from one selected before")
{
    ShownTable table;
    table.view.setCurrentIndex(table.model->index(20, 0));
    QTest::keyClick(&table.view, Qt::Key_Down);
    QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
    const auto extendFrom = [&](int row) {
        for (int step = 0; step < 2; ++step)
            QTest::keyClick(&table.view, Qt::Key_Down, Qt::ShiftModifier);
        std::vector<qint64> ids;
        for (int found = row; found <= row + 2; ++found)
            ids.push_back(table.model->idAt(found));
        std::ranges::sort(ids);
        CHECK(table.view.selectedIds() == ids);
    };
    QTest::keyClicks(&table.view, table.model->text(3, 0));
    extendFrom(3);
    table.view.showId(table.model->idAt(9));
    extendFrom(9);
    QTest::keyClick(&table.view, Qt::Key_Down); // and from there as ever
    extendFrom(12);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, {},
                      table.view.visualRect(table.model->index(5, 0)).center());
    extendFrom(5);
}

TEST_CASE("a record that is asked for is selected alone, also while Ctrl is held for something else")
{
    ShownTable table;
    table.view.setCurrentIndex(table.model->index(0, 0));
    const qint64 id = table.model->idAt(7);
    QTest::keyPress(&table.view, Qt::Key_Control, Qt::ControlModifier);
    REQUIRE(QGuiApplication::keyboardModifiers() == Qt::ControlModifier);
    table.view.showId(id);
    CHECK(table.view.selectedIds() == std::vector<qint64>{id});
    QTest::keyRelease(&table.view, Qt::Key_Control, Qt::NoModifier);
}

TEST_CASE("a table that is filled before it is shown begins at its top when what it shows is there")
{
    ShownTable table;
    table.view.hide();
    table.view.resize(1400, 100); // as small as before the first layout
    table.view.showId(table.model->idAt(3));
    table.model->refresh(table.app.records());
    table.view.resize(1400, 600);
    table.view.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table.view));
    CHECK(table.view.currentIndex().row() == 3);
    CHECK(table.view.verticalScrollBar()->value() == 0);
}

TEST_CASE("sorting and filtering keep the selection on its records")
{
    ShownTable table;
    table.view.setCurrentIndex(table.model->index(5, 0));
    const qint64 id = table.view.currentId();
    QSignalSpy changes(&table.view, &RecordTableView::currentIdChanged);
    table.model->sort(table.column("population"), Qt::DescendingOrder);
    CHECK(table.view.currentId() == id);
    CHECK(table.view.selectedIds() == std::vector<qint64>{id});
    CHECK(changes.isEmpty());
}

TEST_CASE("the layout of columns comes back")
{
    test::WorkspacePageFixture app;
    const auto open = [&] {
        auto view = std::make_unique<RecordTableView>();
        view->setRecordModel(new RecordTableModel(qpvSchema()));
        return view;
    };
    {
        const auto view = open();
        view->setColumnWidth(1, 333);
        view->horizontalHeader()->moveSection(0, 3);
        view->recordModel()->setSortKeys({{1, Qt::DescendingOrder}});
        view->saveLayout();
    }
    const auto view = open();
    CHECK(view->columnWidth(1) == 333);
    CHECK(view->horizontalHeader()->visualIndex(0) == 3);
    CHECK(view->recordModel()->sortKeys() == std::vector<SortKey>{{1, Qt::DescendingOrder}});
}

TEST_CASE("Enter and double click open the record, Delete asks to remove it")
{
    ShownTable table;
    QSignalSpy opened(&table.view, &RecordTableView::activatedId);
    QSignalSpy removals(&table.view, &RecordTableView::removeRequested);
    table.view.setCurrentIndex(table.model->index(2, 0));
    QTest::keyClick(&table.view, Qt::Key_Return);
    const QPoint cell = table.view.visualRect(table.model->index(2, 1)).center();
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, Qt::NoModifier, cell);
    QTest::mouseDClick(table.view.viewport(), Qt::LeftButton, Qt::NoModifier, cell);
    QTest::keyClick(&table.view, Qt::Key_Delete);
    CHECK(opened.size() == 2);
    CHECK(removals.size() == 1);
}

TEST_CASE("copied cells are values that a spreadsheet reads as what they are")
{
    const test::FrenchLocale locale;
    struct Row
    {
        qint64 id;
        CellValue value;
    };
    const auto copied = [](CellKind kind, const CellValue& value) {
        const auto rows = [value](const Register&) { return std::vector<Row>{{1, value}}; };
        RecordTableView view;
        view.setRecordModel(new RecordTableModel(
            SchemaOf<Row>(u"copied"_s, {}, rows, [](const Row& row) {
                return row.id;
            }).add(column("value", u"Valeur"_s, kind, 10), [](const Row& row) {
                  return row.value;
              }).build()));
        view.recordModel()->refresh(Register());
        view.selectIds({1});
        view.copySelection();
        return QApplication::clipboard()->text().split(u'\n');
    };
    CHECK(copied(CellKind::Share, Share{2, 23}) == QStringList{u"Valeur\tValeur: of"_s, u"2\t23"_s});
    CHECK(copied(CellKind::Share, {}) == QStringList{u"Valeur\tValeur: of"_s, u"\t"_s});
    CHECK(copied(CellKind::Date, *PartialDate::parse(u"2024-05-07")).last() == u"07/05/2024");
    CHECK(copied(CellKind::Money, Money::fromCents(123456)).last() == u"1234,56");
    CHECK(copied(CellKind::Integer, qint64(1234567)).last() == u"1234567");
    CHECK(copied(CellKind::Decimal, 12345.5).last() == u"12345,5");
    CHECK(copied(CellKind::Text, u"deux\tmots"_s).last() == u"deux mots");
    CHECK(copied(CellKind::Text, {}).last().isEmpty());
}

TEST_CASE("the first column stays while the table is scrolled sideways, and takes clicks and keys as before")
{
    ShownTable table;
    table.view.resize(500, 400);
    QScrollBar* bar = table.view.horizontalScrollBar();
    REQUIRE(bar->maximum() > 0);
    const QModelIndex first = table.model->index(2, 0);
    const QRect before = table.view.visualRect(first);
    bar->setValue(bar->maximum());
    CHECK(table.view.visualRect(first) == before);
    QTest::mouseClick(table.view.viewport(), Qt::LeftButton, Qt::NoModifier, before.center());
    CHECK(table.view.currentIndex() == first);
    CHECK(table.header()->filterField(0)->isVisible());
    CHECK(table.header()->filterField(0)->x() < before.right());

    QTest::mouseClick(table.header()->viewport(), Qt::LeftButton, Qt::NoModifier, {20, 8});
    REQUIRE(table.model->sortKeys().size() == 1);
    CHECK(table.model->sortKeys()[0].column == 0);

    table.view.setCurrentIndex(table.model->index(2, table.column("name"))); // not behind the first column
    CHECK(table.view.visualRect(table.view.currentIndex()).left() >= before.right());
}

TEST_CASE("Tab goes through the filters of all columns, and each one that it comes to is seen")
{
    ShownTable table;
    table.view.resize(500, 400);
    QCoreApplication::processEvents();
    const auto walk = [&](Qt::Key key, Qt::KeyboardModifiers modifiers) {
        int fields = 0;
        for (QWidget* field = table.view.focusWidget(); field && field->parentWidget() == table.header();
             field = table.view.focusWidget()) {
            ++fields;
            CAPTURE(field->accessibleName().toStdString());
            const QRect seen = field->visibleRegion().boundingRect();
            CHECK(seen.width() == field->width());
            CHECK(field->width() > 30);
            QTest::keyClick(field, key, modifiers);
            if (fields > table.model->columnCount())
                break;
        }
        return fields;
    };
    int shown = 0;
    for (int column = 0; column < table.model->columnCount(); ++column)
        shown += table.view.isColumnHidden(column) ? 0 : 1;
    table.header()->focusFilter(0);
    CHECK(walk(Qt::Key_Tab, {}) == shown);
}

TEST_CASE("a cell that is cut says its whole text in its tip")
{
    ShownTable table;
    const QModelIndex cell = table.model->index(0, table.column("name"));
    const auto tipOf = [&] {
        QToolTip::hideText();
        const QPoint at = table.view.visualRect(cell).center();
        QHelpEvent help(QEvent::ToolTip, at, table.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(table.view.viewport(), &help);
        return QToolTip::text();
    };
    table.view.setColumnWidth(cell.column(), 40);
    CHECK(tipOf().contains(cell.data().toString()));
    QToolTip::hideText();
}

TEST_CASE("a mark of the order says which of several titles it is, and only of those that are shown")
{
    ShownTable table;
    const auto picture = [&] {
        QCoreApplication::processEvents();
        return table.header()->viewport()->grab(QRect(table.header()->sectionViewportPosition(table.column("name")), 0,
                                                      table.view.columnWidth(table.column("name")), 30));
    };
    table.model->setSortKeys({{table.column("name"), Qt::AscendingOrder}});
    table.header()->viewport()->update();
    const QImage alone = picture().toImage();
    table.view.setColumnHidden(table.column("departement"), true);
    table.model->setSortKeys(
        {{table.column("departement"), Qt::AscendingOrder}, {table.column("name"), Qt::AscendingOrder}});
    table.header()->viewport()->update();
    CHECK(picture().toImage() == alone);
}

TEST_CASE("a year fits into the filter of the narrowest column")
{
    ShownTable table;
    for (int column = 0; column < table.model->columnCount(); ++column) {
        auto* line = qobject_cast<QLineEdit*>(table.header()->filterField(column));
        if (!line || !line->isVisible())
            continue;
        CAPTURE(table.model->column(column).id.toStdString());
        line->setText(u"2023"_s);
        const int clearing = line->findChild<QToolButton*>() ? line->findChild<QToolButton*>()->width() : 0;
        CHECK(line->contentsRect().width() - clearing >= line->fontMetrics().horizontalAdvance(u"2023"_s) + 4);
    }
}

TEST_CASE("beside the arrow of the only shown column that sorts stands no number")
{
    ShownTable table;
    const int name = table.column("name");
    const int hidden = table.column("departement");
    const auto title = [&] {
        QCoreApplication::processEvents();
        const QRect place(table.header()->sectionViewportPosition(name), 0, table.header()->sectionSize(name), 24);
        return table.header()->viewport()->grab(place).toImage();
    };
    table.model->setSortKeys({{name, Qt::AscendingOrder}});
    const QImage alone = title();
    table.model->setSortKeys({{hidden, Qt::AscendingOrder}, {name, Qt::AscendingOrder}});
    CHECK(title() != alone); // the second of two
    table.view.setColumnHidden(hidden, true);
    CHECK(title() == alone);
}
