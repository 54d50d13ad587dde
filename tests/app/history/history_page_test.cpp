#include "app/history/history_page.h"

#include "app/history/comparison_view.h"
#include "pdf/text_extraction.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace parvis;
using namespace parvis::test;

namespace {

struct HistoryFixture : WorkspacePageFixture
{
    void decline()
    {
        REQUIRE(workspace.edit(QStringLiteral("Refuser la signature"),
                               [&](Transaction& tx) { tx.update(changedSignatory(records())); }));
    }
    void rename(const QString& title)
    {
        Contract contract = *records().all<Contract>().begin();
        contract.title = title;
        REQUIRE(workspace.edit(QStringLiteral("Nommer le contrat"), [&](Transaction& tx) { tx.update(contract); }));
    }

    Id<Signatory> signatory = dataset().all<Signatory>().begin()->id;
};

QString cell(const RecordTableView* table, int row, const char* column)
{
    return table->recordModel()->text(row, table->recordModel()->schema().indexOf(QString::fromLatin1(column)));
}

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the history shows who changed what, newest first, with old and new value")
{
    decline();
    rename(QStringLiteral("Contrat de ville & d'avenir"));
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 3);
    CHECK(cell(table, 0, "what") == u"Nommer le contrat");
    CHECK(cell(table, 1, "what") == u"Refuser la signature");
    CHECK(cell(table, 1, "records") == u"1");
    CHECK(cell(table, 1, "date") == u"1er mars 2025");
    CHECK(cell(table, 1, "time") == u"10:01"); // 9:01 UTC in Paris
    CHECK_FALSE(cell(table, 1, "who").isEmpty());

    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    const QString shown = textOf(*page);
    CHECK(shown.contains(QRegularExpression(QStringLiteral("<s [^>]*>Signed</s> → <b>Declined</b>"))));
    CHECK(shown.contains(records().find(records().find(signatory)->organisation)->name.toHtmlEscaped()));

    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK(textOf(*page).contains(QStringLiteral("<b>Contrat de ville &amp; d'avenir</b>")));
}

TEST_CASE_METHOD(HistoryFixture, "only the next undo can be undone from the history; the others say why not")
{
    decline();
    rename(QStringLiteral("Essai"));
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    QAction* undo = actionOf(*page, QStringLiteral("Undo this action"));
    REQUIRE(undo);

    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    CHECK_FALSE(undo->isVisible());
    CHECK(textOf(*page).contains(QStringLiteral("Newer actions stand on it")));
    table->setCurrentIndex(table->model()->index(2, 0));
    settle();
    CHECK(textOf(*page).contains(QStringLiteral("creation of the file cannot be undone")));

    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    REQUIRE(undo->isVisible());
    undo->trigger();
    settle();
    CHECK(records().all<Contract>().begin()->title == dataset().all<Contract>().begin()->title);
    REQUIRE(table->model()->rowCount() == 4);
    CHECK(cell(table, 0, "kind") == u"Undoing");
    CHECK(cell(table, 1, "kind") == u"Change, undone since");
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK(textOf(*page).contains(QStringLiteral("It undid: <a href=\"journal_action/3\">Nommer le contrat</a>")));
}

TEST_CASE_METHOD(HistoryFixture, "the history of one record shows what touched it, until its chip is removed")
{
    decline();
    rename(QStringLiteral("Essai"));
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    page->showRecord(refOf(signatory));
    settle();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(table, 0, "what") == u"Refuser la signature");
    auto* chip = page->findChild<QToolButton*>(QStringLiteral("chip"));
    REQUIRE(chip);
    CHECK(chip->text().contains(records().find(records().find(signatory)->organisation)->name));
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    CHECK(table->model()->rowCount() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "the history is filtered by words, records and days")
{
    decline();
    rename(QStringLiteral("Essai"));
    const auto page = show<HistoryPage>();
    RecordTableModel* model = tableOf(*page)->recordModel();
    model->setFilter(QStringLiteral("what"), QStringLiteral("nommer"));
    CHECK(model->rowCount() == 1);
    model->setFilters({{QStringLiteral("about"), QStringLiteral("signatory")}});
    CHECK(model->rowCount() == 1);
    model->setFilters({{QStringLiteral("date"), QStringLiteral("1 mars 2025")}});
    CHECK(model->rowCount() == 2);
    model->setFilters({{QStringLiteral("date"), QStringLiteral("2024")}});
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(HistoryFixture, "two dates are compared: added, changed and removed records")
{
    decline();
    const Article article = *records().all<Article>().begin();
    REQUIRE(workspace.edit(QStringLiteral("Ajouter"), [&](Transaction& tx) {
        tx.insert(Event{.date = *PartialDate::year(2026), .title = QStringLiteral("Comité")});
    }));
    const auto page = show<HistoryPage>();
    QAction* compare = actionOf(*page, QStringLiteral("Compare two dates"));
    REQUIRE(compare);
    compare->trigger();
    auto* view = page->findChild<ComparisonView*>();
    REQUIRE(view->isVisible());
    auto* button = view->findChild<QPushButton*>(QStringLiteral("compare"));
    CHECK(button->isEnabled()); // the last month is proposed
    type(view, "from", QStringLiteral("mars 2025"));
    type(view, "to", QStringLiteral("demain"));
    CHECK_FALSE(button->isEnabled());
    type(view, "to", QStringLiteral("02/03/2025"));
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    auto* changes = view->findChild<RecordTableView*>(QStringLiteral("changes"));
    REQUIRE(changes->model()->rowCount() == 2);
    changes->recordModel()->setFilter(QStringLiteral("outcome"), QStringLiteral("added"));
    REQUIRE(changes->model()->rowCount() == 1);
    CHECK(cell(changes, 0, "record").contains(QStringLiteral("Comité")));
    changes->recordModel()->setFilters({{QStringLiteral("outcome"), QStringLiteral("changed")}});
    CHECK(cell(changes, 0, "fields").contains(QStringLiteral("Signed → Declined")));
    changes->setCurrentIndex(changes->model()->index(0, 0));
    CHECK(textOf(*page).contains(QStringLiteral("<b>Declined</b>")));

    type(view, "from", QStringLiteral("2023"));
    type(view, "to", QStringLiteral("2024"));
    QTest::keyClick(view->findChild<QLineEdit*>(QStringLiteral("to")), Qt::Key_Return);
    settle();
    CHECK(changes->recordModel()->totalCount() == 0);
    CHECK(textOf(*view).contains(QStringLiteral("Nothing changed")));
}

TEST_CASE_METHOD(HistoryFixture, "what changed since the last steering committee is one click away")
{
    decline();
    Milestone committee;
    committee.kind = QStringLiteral("steering_committee");
    committee.planned = PartialDate::parse(u"2025-01");
    committee.done = PartialDate::parse(u"2025-02-11");
    Milestone planned = committee;
    planned.done.reset();
    REQUIRE(workspace.edit(QStringLiteral("Comité"), [&](Transaction& tx) {
        tx.insert(committee);
        tx.insert(planned);
    }));
    CHECK(lastSteeringCommittee(records(), workspace.today()) == QDate(2025, 2, 11));
    CHECK_FALSE(lastSteeringCommittee(records(), QDate(2025, 2, 10)));

    const auto page = show<HistoryPage>();
    auto* view = page->findChild<ComparisonView*>();
    actionOf(*page, QStringLiteral("Compare two dates"))->trigger();
    CHECK(view->findChild<QLineEdit*>(QStringLiteral("from"))->text() == u"11/02/2025");
    auto* menu = view->findChild<QToolButton*>(QStringLiteral("since"))->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 5);
    CHECK(menu->actions()[0]->text().contains(QStringLiteral("11 février 2025")));
    menu->actions()[4]->trigger();
    settle();
    CHECK(view->findChild<QLineEdit*>(QStringLiteral("from"))->text() == u"03/03/2024");
    menu->actions()[0]->trigger();
    settle();
    auto* changes = view->findChild<RecordTableView*>(QStringLiteral("changes"));
    CHECK(changes->model()->rowCount() == 3);
    page->applyFilters(changesSince(QDate(2025, 2, 11)));
    settle();
    CHECK(changes->model()->rowCount() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "the comparison is filtered by subject and contract, and printed as it is shown")
{
    decline();
    REQUIRE(workspace.edit(QStringLiteral("Ajouter"), [&](Transaction& tx) {
        tx.insert(Event{.date = *PartialDate::year(2026), .title = QStringLiteral("Comité du quartier")});
    }));
    const auto page = show<HistoryPage>();
    page->applyFilters(changesSince(QDate(2025, 2, 1)));
    settle();
    auto* view = page->findChild<ComparisonView*>();
    auto* changes = view->findChild<RecordTableView*>(QStringLiteral("changes"));
    REQUIRE(changes->model()->rowCount() == 2);
    changes->recordModel()->setFilter(QStringLiteral("subject"), QStringLiteral("signatories"));
    REQUIRE(changes->model()->rowCount() == 1);
    auto* chip = view->findChild<QToolButton*>(QStringLiteral("chip"));
    REQUIRE(chip);
    CHECK(chip->text().contains(QStringLiteral("Signatories")));
    CHECK_FALSE(changes->grab().isNull()); // the cell paints its old values struck through

    const QString path = folder.filePath(QStringLiteral("changements"));
    answerFileDialog(path);
    QTest::mouseClick(view->findChild<QPushButton*>(QStringLiteral("exportPdf")), Qt::LeftButton);
    settle();
    REQUIRE(QFile::exists(path + QStringLiteral(".pdf")));
    QFile written(path + QStringLiteral(".pdf"));
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = extractPages(written.readAll()).front();
    CHECK(text.contains(QStringLiteral("Declined")));
    CHECK(text.contains(QStringLiteral("Subject")));
    CHECK_FALSE(text.contains(QStringLiteral("Comité du quartier")));
    REQUIRE_FALSE(messages.empty());
    CHECK(messages.back().text.contains(QStringLiteral("changements.pdf")));

    QTest::mouseClick(chip, Qt::LeftButton);
    CHECK(changes->model()->rowCount() == 2);
}

TEST_CASE_METHOD(HistoryFixture, "a link in the sheet opens the record")
{
    decline();
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    for (QLabel* label : page->findChildren<QLabel*>()) {
        if (label->text().contains(QStringLiteral("href=\"signatory/")))
            Q_EMIT label->linkActivated(QStringLiteral("signatory/%1").arg(signatory.value));
    }
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == refOf(signatory));
}

TEST_CASE_METHOD(HistoryFixture, "a journal of many actions is read in pages newest first")
{
    for (int i = 0; i < 4500; ++i)
        rename(QStringLiteral("Titre %1").arg(i));
    QElapsedTimer timer;
    timer.start();
    const HistoryLog log = readHistory(path(), refOf(records().all<Contract>().begin()->id));
    WARN("4 501 actions and the history of one record read in " << timer.elapsed() << " ms, in a worker");
    REQUIRE(log.actions.size() == 4501);
    CHECK(log.actions.front().id == 4501);
    CHECK(log.subject->actions.size() == 4500);
    CHECK(log.recordCount(4501) == 1);
    CHECK(log.find(17)->id == 17);
    CHECK(log.find(99999) == nullptr);
}
