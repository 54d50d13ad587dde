// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/fitted_table.h"

#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/table_columns.h"

#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

struct Step
{
    qint64 id;
    QString title;
    QDate planned;
    QDate done;
};

CellValue dayCell(QDate day)
{
    return day.isValid() ? cellOf(PartialDate::day(day)) : CellValue();
}

/// With two dates each: a wide table has room for their words.
TableSchema stepsSchema()
{
    const auto rows = [](const Register&) {
        return std::vector<Step>{{1, u"Signature"_s, QDate(2024, 5, 17), QDate(2024, 5, 17)},
                                 {2, u"Bilan"_s, QDate(2025, 9, 30), QDate()}};
    };
    const auto edit = [](qint64, const QString&) {};
    return SchemaOf<Step>(u"sample_steps"_s, u"milestone"_s, rows, [](const Step& step) { return step.id; })
        .add(narrowColumn("title", u"Étape"_s, 16), [](const Step& step) { return cellOf(step.title); })
        .add(withEdit(dateColumn("planned", u"Prévue"_s), edit), [](const Step& step) { return dayCell(step.planned); })
        .add(dateColumn("done", u"Faite"_s), [](const Step& step) { return dayCell(step.done); })
        .add(narrowColumn("note", u"Note"_s, 10), [](const Step&) { return CellValue(); })
        .build();
}

struct Steps
{
    test::WorkspacePageFixture app;
    FittedTable table;
    RecordTableModel* model = new RecordTableModel(stepsSchema());

    Steps()
    {
        table.setRecordModel(model);
        table.setFit(u"title"_s, {u"note"_s});
        model->refresh(app.records());
        table.show();
        resize(900);
    }
    void resize(int width)
    {
        table.resize(width, 200);
        QCoreApplication::processEvents();
    }
    QString shown(int row, int column) const { return model->index(row, column).data().toString(); }
};

} // namespace

TEST_CASE("dates in a sheet read in words where there is room, and all of them in figures where there is not")
{
    Steps steps;
    CHECK(steps.shown(0, 1) == u"17 mai 2024");
    CHECK(steps.shown(1, 1) == u"30 septembre 2025");
    CHECK(steps.shown(0, 2) == u"17 mai 2024");
    int narrowest = 900;
    while (steps.shown(1, 1) == u"30 septembre 2025" && narrowest > 100)
        steps.resize(narrowest -= 10);
    CHECK(steps.shown(1, 1) == u"30/09/2025");
    CHECK(steps.shown(0, 1) == u"17/05/2024");
    CHECK(steps.shown(0, 2) == u"17/05/2024");
    CHECK(steps.table.hiddenForRoom().isEmpty()); // the dates give way before a column does
    steps.resize(900);
    CHECK(steps.shown(1, 1) == u"30 septembre 2025");
}

TEST_CASE("an empty column goes before the names of the rows are broken into lines")
{
    const test::WorkspacePageFixture app;
    const auto rows = [](const Register&) {
        return std::vector<Step>{{1, u"Commune de Fouquières-lès-Lens et environs"_s, QDate(2024, 5, 17), {}}};
    };
    auto* model = new RecordTableModel(
        SchemaOf<Step>(u"sample_names"_s, u"organisation"_s, rows, [](const Step& step) { return step.id; })
            .add(narrowColumn("title", u"Organisme"_s, 10), [](const Step& step) { return cellOf(step.title); })
            .add(dateColumn("planned", u"Prévue"_s), [](const Step& step) { return dayCell(step.planned); })
            .add(narrowColumn("note", u"Note"_s, 10), [](const Step&) { return CellValue(); })
            .build());
    FittedTable table;
    table.setRecordModel(model);
    table.setFit(u"title"_s, {u"note"_s, u"planned"_s});
    model->refresh(app.records());
    table.show();
    int width = 900;
    do {
        table.resize(width -= 10, 200);
        QCoreApplication::processEvents();
    } while (!table.isColumnHidden(2) && width > 100);
    CHECK(table.columnWidth(0) >= width / 4);
    CHECK(table.columnWidth(0) + 40 > std::min(table.fontMetrics().horizontalAdvance(model->text(0, 0)), width / 3));
    CHECK_FALSE(table.isColumnHidden(1)); // what has values stays
}

TEST_CASE("what is typed into a date stays when the dates of its table become figures")
{
    Steps steps;
    steps.model->setEditable(true);
    const QModelIndex cell = steps.model->index(0, 1);
    steps.table.setCurrentIndex(cell);
    steps.table.edit(cell);
    auto* line = steps.table.findChild<QLineEdit*>();
    REQUIRE(line);
    CHECK(line->text() == u"17/05/2024");
    line->setText(u"18/05/2024"_s);
    steps.resize(200);
    CHECK(steps.shown(0, 1) == u"17/05/2024");
    CHECK(line->text() == u"18/05/2024");
}

TEST_CASE("the page in which a table lies scrolls to the row that the keyboard goes to, and to none that is clicked")
{
    const test::WorkspacePageFixture app;
    const auto rows = [](const Register&) {
        std::vector<Step> steps;
        for (qint64 id = 1; id <= 40; ++id)
            steps.push_back({id, u"Commune %1"_s.arg(id), {}, {}});
        return steps;
    };
    auto* model = new RecordTableModel(
        SchemaOf<Step>(u"sample_bodies"_s, u"organisation"_s, rows, [](const Step& step) {
            return step.id;
        }).add(narrowColumn("title", u"Organisme"_s, 10), [](const Step& step) {
              return cellOf(step.title);
          }).build());
    QScrollArea page;
    page.setWidgetResizable(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* above = new QLabel(u"Contrat"_s);
    above->setFixedHeight(400);
    auto* table = new FittedTable;
    table->setRecordModel(model);
    table->setFit(u"title"_s, {});
    const bool growing = GENERATE(true, false);
    table->setGrowing(growing);
    if (!growing)
        table->setMinimumHeight(250); // it scrolls by itself, below the edge of the page
    column->addWidget(above);
    column->addWidget(table);
    page.setWidget(body);
    page.resize(400, 300);
    model->refresh(app.records());
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    const auto isSeen = [&] {
        const QRect row = table->visualRect(table->currentIndex());
        return table->viewport()->visibleRegion().boundingRect().contains(row.center());
    };
    table->setCurrentIndex(model->index(0, 0));
    table->setFocus(Qt::TabFocusReason);
    REQUIRE(table->hasFocus());
    CHECK(isSeen());
    for (int row = 1; row < 40; ++row) {
        QTest::keyClick(table, Qt::Key_Down);
        CHECK(table->currentIndex().row() == row);
        CHECK(isSeen());
    }
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    CHECK(isSeen());
    if (!growing)
        return;
    page.verticalScrollBar()->setValue(500);
    const int before = page.verticalScrollBar()->value();
    const QRect seen = table->viewport()->visibleRegion().boundingRect();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, seen.bottomLeft() + QPoint(20, -1));
    CHECK(table->currentIndex().row() > 0);
    CHECK(page.verticalScrollBar()->value() == before);
}

TEST_CASE("the line that is chosen stays in view when its table is filled anew and its rows are high")
{
    const test::WorkspacePageFixture app;
    const auto rows = [](const Register&) {
        std::vector<Step> steps;
        for (qint64 id = 1; id <= 40; ++id)
            steps.push_back({id, u"Commune de Noyelles-sous-Lens"_s, {}, {}});
        return steps;
    };
    auto* model = new RecordTableModel(
        SchemaOf<Step>(u"sample_towns"_s, u"organisation"_s, rows, [](const Step& step) {
            return step.id;
        }).add(narrowColumn("title", u"Organisme"_s, 10), [](const Step& step) {
              return cellOf(step.title);
          }).build());
    FittedTable table;
    table.setRecordModel(model);
    table.setFit(u"title"_s, {});
    table.resize(130, 300);
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    model->refresh(app.records());
    table.showId(38);
    const auto isSeen = [&] {
        return table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center());
    };
    REQUIRE(table.rowHeight(0) > table.fontMetrics().height() * 2);
    REQUIRE(isSeen());
    model->refresh(app.records());
    CHECK(table.currentId() == 38);
    CHECK(isSeen());
}

TEST_CASE("where room is scarce the words of a state give way to the names of what it is of")
{
    const test::WorkspacePageFixture app;
    const auto rows = [](const Register&) { return std::vector<Step>{{1, u"Commune de Lens"_s, {}, {}}}; };
    static const std::vector<StateMark> marks{{u"expected"_s, u"Attendu, pas encore enregistré"_s}};
    auto* model = new RecordTableModel(
        SchemaOf<Step>(u"sample_bodies"_s, u"organisation"_s, rows, [](const Step& step) { return step.id; })
            .add(column("title", u"Organisme"_s, CellKind::Text, 15),
                 [](const Step& step) { return cellOf(step.title); })
            .add(markColumn("state", u"Statut"_s, 10, marks), [](const Step&) { return CellValue(&marks.front()); })
            .build());
    FittedTable table;
    table.setRecordModel(model);
    table.setFit(u"title"_s, {});
    table.show();
    REQUIRE(QTest::qWaitForWindowExposed(&table));
    model->refresh(app.records());
    const int words = table.fontMetrics().horizontalAdvance(marks.front().word);
    table.resize(words + 60, 200);
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(0) >= table.fontMetrics().averageCharWidth() * 15);
    CHECK(table.columnWidth(0) + table.columnWidth(1) == table.viewport()->width());
    table.resize(words * 3, 200);
    QCoreApplication::processEvents();
    CHECK(table.columnWidth(1) > words);
}

namespace {

/// A table whose values are edited, with columns that hold nothing yet.
struct Edited
{
    std::vector<Step> steps{{1, u"Signature"_s, QDate(), QDate()}, {2, u"Bilan"_s, QDate(), QDate()}};
    QStringList notes{QString(), QString()};
    test::WorkspacePageFixture app;
    FittedTable table;
    RecordTableModel* model = new RecordTableModel(schema());

    Edited()
    {
        table.setRecordModel(model);
        table.setFit(u"title"_s, {u"proof"_s, u"planned"_s, u"note"_s});
        model->refresh(app.records());
        table.show();
        resize(900);
    }
    TableSchema schema()
    {
        const auto edit = [](qint64, const QString&) {};
        return SchemaOf<Step>(
                   u"edited_steps"_s, u"milestone"_s, [this](const Register&) { return steps; },
                   [](const Step& step) { return step.id; })
            .add(narrowColumn("title", u"Étape"_s, 16), [](const Step& step) { return cellOf(step.title); })
            .add(withEdit(dateColumn("planned", u"Prévue"_s), edit),
                 [](const Step& step) { return dayCell(step.planned); })
            .add(narrowColumn("proof", u"Preuve"_s, 10), [](const Step&) { return CellValue(u"page 7"_s); })
            .add(narrowColumn("note", u"Note"_s, 10), [](const Step&) { return CellValue(); })
            .build();
    }
    void resize(int width)
    {
        table.resize(width, 200);
        QCoreApplication::processEvents();
    }
    std::vector<int> places() const
    {
        std::vector<int> all;
        for (int column = 0; column < model->columnCount(); ++column)
            all.push_back(table.isColumnHidden(column) ? -1 : table.columnViewportPosition(column));
        return all;
    }
};

} // namespace

TEST_CASE("a column that holds nothing gives way before one that says something")
{
    Edited edited;
    int width = 900;
    while (edited.table.hiddenForRoom().isEmpty() && width > 50)
        edited.resize(width -= 5);
    CHECK(edited.table.hiddenForRoom() == QStringList{u"Prévue"_s}); // "proof" would be the first by its rank
    CHECK_FALSE(edited.table.isColumnHidden(2));
}

TEST_CASE("an edit moves no column, whatever is typed; other rows have their own")
{
    Edited edited;
    for (const int width : {900, 420, 300}) {
        CAPTURE(width);
        edited.steps[0].planned = QDate();
        edited.steps[0].title = u"Signature"_s;
        edited.resize(width);
        const auto before = edited.places();
        edited.steps[0].planned = QDate(2025, 9, 30);
        edited.steps[0].title = u"Signature par le préfet et par le président de l’agglomération"_s;
        edited.model->refresh(edited.app.records());
        CHECK(edited.places() == before);
    }
    edited.steps = {{7, u"Bilan"_s, QDate(), QDate()}};
    edited.model->refresh(edited.app.records());
    CHECK(edited.table.viewport()->width() > 0);
}
