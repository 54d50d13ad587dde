// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/history/comparison_view.h"
#include "pdf/text_extraction.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/obstacle.h"

#include <QAbstractItemModelTester>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The longest run of pixels side by side, between the borders, that are not of the colour of the ground.
int longestLine(const QImage& picture)
{
    constexpr int border = 3;
    const QRgb ground = picture.pixel(border, border);
    int longest = 0;
    for (int y = border; y < picture.height() - border; ++y) {
        int run = 0;
        for (int x = border; x < picture.width() - border; ++x) {
            run = picture.pixel(x, y) == ground ? 0 : run + 1;
            longest = std::max(longest, run);
        }
    }
    return longest;
}

struct HistoryFixture : WorkspacePageFixture
{
    void decline()
    {
        REQUIRE(workspace.edit(u"Refuser la signature"_s,
                               [&](Transaction& tx) { tx.update(changedSignatory(records())); }));
    }
    void rename(const QString& title)
    {
        Contract contract = *records().all<Contract>().begin();
        contract.title = title;
        REQUIRE(workspace.edit(u"Nommer le contrat"_s, [&](Transaction& tx) { tx.update(contract); }));
    }

    Id<Signatory> signatory = dataset().all<Signatory>().begin()->id;
};

QToolButton* buttonOf(const Page& page, const QString& text)
{
    for (QToolButton* button : page.findChildren<QToolButton*>()) {
        if (button->text() == text)
            return button;
    }
    FAIL("no such button");
    return nullptr;
}

QString cell(const RecordTableView* table, int row, const char* column)
{
    return table->recordModel()->text(row, table->recordModel()->schema().indexOf(QString::fromLatin1(column)));
}

} // namespace

TEST_CASE_METHOD(HistoryFixture, "the history shows who changed what, newest first, with old and new value")
{
    decline();
    rename(u"Contrat de ville & d'avenir"_s);
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
    CHECK(shown.contains(QRegularExpression(u"<s [^>]*>Signed</s> → <b>Declined</b>"_s)));
    CHECK(shown.contains(records().find(records().find(signatory)->organisation)->name.toHtmlEscaped()));

    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK(textOf(*page).contains(u"<b>Contrat de ville &amp; d'avenir</b>"_s));
}

TEST_CASE_METHOD(HistoryFixture,
                 "the next undo is offered as such in the history; the creation and what is undone say why not")
{
    decline();
    rename(u"Essai"_s);
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    QAction* undo = actionOf(*page, u"Undo this action"_s);
    REQUIRE(undo);

    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    CHECK_FALSE(undo->isVisible());
    CHECK(textOf(*page).contains(u"It can be undone alone"_s));
    table->setCurrentIndex(table->model()->index(2, 0));
    settle();
    CHECK(textOf(*page).contains(u"creation of the file cannot be undone"_s));

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
    CHECK(textOf(*page).contains(u"It undid: <a href=\"journal_action/3\">Nommer le contrat</a>"_s));
}

TEST_CASE_METHOD(HistoryFixture, "an older action is undone alone from the history, and that can be undone")
{
    const SignatoryStatus before = records().find(signatory)->status;
    decline();
    rename(u"Essai"_s);
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    QToolButton* button = buttonOf(*page, u"Undo this action alone"_s);
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK_FALSE(button->isVisible()); // it is the next one: Ctrl+Z undoes it
    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    CHECK(records().find(signatory)->status == before);
    CHECK(records().all<Contract>().begin()->title == u"Essai");
    CHECK(lastMessage() == u"Undone alone: Refuser la signature");
    CHECK(textOf(*page).contains(u"It was taken back by: <a href=\"journal_action/4\">"_s));
    REQUIRE(button->isVisible()); // it was used: greyed, it says so
    CHECK_FALSE(button->isEnabled());
    CHECK(obstacleOf(*button).contains(u"taken back already, last by no. 4"_s));
    table->setCurrentIndex(table->model()->index(0, 0));
    settle();
    CHECK(textOf(*page).contains(u"It took back: <a href=\"journal_action/2\">Refuser la signature</a>"_s));
    workspace.undo();
    CHECK(records().find(signatory)->status == SignatoryStatus::Declined);
    settle();
    table->showId(2);
    settle();
    CHECK(button->isEnabled()); // it stands again
}

TEST_CASE_METHOD(HistoryFixture, "an action of which one value was restored is undone alone for the rest, once")
{
    Contract contract = *records().all<Contract>().begin();
    const Contract before = contract;
    contract.title = u"Un"_s;
    contract.note = u"relancé"_s;
    REQUIRE(workspace.edit(u"Nommer le contrat"_s, [&](Transaction& tx) { tx.update(contract); }));
    decline();
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    const QToolButton* button = buttonOf(*page, u"Undo this action alone"_s);
    table->showId(2);
    settle();
    Q_EMIT page->findChild<RecordSheet*>()->linkActivated(u"restore/contract/%1/title"_s.arg(before.id.value));
    settle();
    CHECK(records().find(before.id)->title == before.title);
    CHECK(button->isEnabled());
    CHECK(textOf(*page).contains(u"A part of it was taken back by: <a href=\"journal_action/4\">"_s));
    CHECK_FALSE(textOf(*page).contains(u"/title\">"_s)); // that value is back
    table->showId(4);
    settle();
    CHECK(textOf(*page).contains(u"It took back a part of: <a href=\"journal_action/2\">"_s));
    table->showId(2);
    settle();
    rename(u"Deux"_s); // another title since does not matter: that value is back
    settle();
    actionOf(*page, u"Undo this action alone"_s)->trigger();
    settle();
    CHECK(records().find(before.id)->note == before.note);
    CHECK(records().find(before.id)->title == u"Deux");
    CHECK_FALSE(button->isEnabled());
    CHECK(textOf(*page).contains(u"It was taken back by: <a href=\"journal_action/6\">"_s));
}

TEST_CASE_METHOD(HistoryFixture, "one value gets back what it was; a later change of it is named instead")
{
    const auto restoreIn = [](const Page& page) {
        QString link;
        for (const QLabel* label : page.findChildren<QLabel*>()) {
            const auto match = QRegularExpression(u"href=\"(restore/contract/[^\"]*/title)\""_s).match(label->text());
            link = match.hasMatch() && !label->isHidden() ? match.captured(1) : link;
        }
        if (!link.isEmpty())
            Q_EMIT page.findChild<RecordSheet*>()->linkActivated(link);
        return !link.isEmpty();
    };
    rename(u"Un"_s);
    decline();
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    table->setCurrentIndex(table->model()->index(1, 0));
    settle();
    rename(u"Deux"_s);
    settle();
    REQUIRE(restoreIn(*page));
    settle();
    CHECK(records().all<Contract>().begin()->title == u"Deux");
    CHECK(messages.back().kind == Message::Kind::Error);
    CHECK(lastMessage().contains(u"Nommer le contrat"_s));
    workspace.undo();
    settle();
    REQUIRE(restoreIn(*page));
    settle();
    CHECK(records().all<Contract>().begin()->title == dataset().all<Contract>().begin()->title);
    CHECK(records().find(signatory)->status == SignatoryStatus::Declined);
    CHECK_FALSE(restoreIn(*page)); // nothing is left to restore
    rename(u"Trois"_s);
    settle();
    CHECK_FALSE(restoreIn(*page)); // it was restored once; what came later has a link of its own
}

TEST_CASE_METHOD(HistoryFixture, "the comparison of two dates follows the edits, also those made while it is hidden")
{
    workspace.setToday(QDate(2025, 3, 1));
    const auto page = show<HistoryPage>();
    page->applyFilters(changesSince(QDate(2025, 2, 27)));
    settle();
    auto* changes = page->findChild<ComparisonView*>()->findChild<RecordTableView*>(u"changes"_s);
    REQUIRE(changes);
    const int before = changes->model()->rowCount();
    decline();
    settle();
    CHECK(changes->model()->rowCount() == before + 1);
    QAction* compare = actionOf(*page, u"Compare two dates"_s);
    compare->setChecked(false);
    rename(u"Essai"_s);
    settle();
    compare->setChecked(true);
    settle();
    CHECK(changes->model()->rowCount() == before + 2);
    workspace.undo();
    settle();
    CHECK(changes->model()->rowCount() == before + 1);
}

TEST_CASE_METHOD(HistoryFixture, "the history of one record shows what touched it, until its chip is removed")
{
    decline();
    rename(u"Essai"_s);
    const auto page = show<HistoryPage>();
    RecordTableView* table = tableOf(*page);
    page->showRecord(refOf(signatory));
    settle();
    REQUIRE(table->model()->rowCount() == 1);
    CHECK(cell(table, 0, "what") == u"Refuser la signature");
    auto* chip = page->findChild<QToolButton*>(u"chip"_s);
    REQUIRE(chip);
    CHECK(chip->text().contains(records().find(records().find(signatory)->organisation)->name));
    QTest::mouseClick(chip, Qt::LeftButton);
    settle();
    CHECK(table->model()->rowCount() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "the history is filtered by words, records and days")
{
    decline();
    rename(u"Essai"_s);
    const auto page = show<HistoryPage>();
    RecordTableModel* model = tableOf(*page)->recordModel();
    model->setFilter(u"what"_s, u"nommer"_s);
    CHECK(model->rowCount() == 1);
    model->setFilters({{u"about"_s, u"signatory"_s}});
    CHECK(model->rowCount() == 1);
    model->setFilters({{u"date"_s, u"1 mars 2025"_s}});
    CHECK(model->rowCount() == 2);
    model->setFilters({{u"date"_s, u"2024"_s}});
    CHECK(model->rowCount() == 0);
}

TEST_CASE_METHOD(HistoryFixture, "two dates are compared: added, changed and removed records")
{
    decline();
    const Article article = *records().all<Article>().begin();
    REQUIRE(workspace.edit(u"Ajouter"_s, [&](Transaction& tx) {
        tx.insert(Event{.date = *PartialDate::year(2026), .title = u"Comité"_s});
    }));
    const auto page = show<HistoryPage>();
    QAction* compare = actionOf(*page, u"Compare two dates"_s);
    REQUIRE(compare);
    compare->trigger();
    auto* view = page->findChild<ComparisonView*>();
    REQUIRE(view->isVisible());
    auto* button = view->findChild<QPushButton*>(u"compare"_s);
    CHECK(button->isEnabled()); // the last month is proposed
    type(view, "from", u"mars 2025"_s);
    type(view, "to", u"demain"_s);
    CHECK_FALSE(button->isEnabled());
    type(view, "to", u"02/03/2025"_s);
    REQUIRE(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    settle();
    auto* changes = view->findChild<RecordTableView*>(u"changes"_s);
    REQUIRE(changes->model()->rowCount() == 2);
    changes->recordModel()->setFilter(u"outcome"_s, u"added"_s);
    REQUIRE(changes->model()->rowCount() == 1);
    CHECK(cell(changes, 0, "record").contains(u"Comité"_s));
    changes->recordModel()->setFilters({{u"outcome"_s, u"changed"_s}});
    CHECK(cell(changes, 0, "fields").contains(u"Signed → Declined"_s));
    changes->setCurrentIndex(changes->model()->index(0, 0));
    CHECK(textOf(*page).contains(u"<b>Declined</b>"_s));

    type(view, "from", u"2023"_s);
    type(view, "to", u"2024"_s);
    QTest::keyClick(view->findChild<QLineEdit*>(u"to"_s), Qt::Key_Return);
    settle();
    CHECK(changes->recordModel()->totalCount() == 0);
    CHECK(textOf(*view).contains(u"Nothing changed"_s));
}

TEST_CASE_METHOD(HistoryFixture, "what changed since the last steering committee is one click away")
{
    decline();
    Milestone committee;
    committee.kind = u"steering_committee"_s;
    committee.planned = PartialDate::parse(u"2025-01");
    committee.done = PartialDate::parse(u"2025-02-11");
    Milestone planned = committee;
    planned.done.reset();
    REQUIRE(workspace.edit(u"Comité"_s, [&](Transaction& tx) {
        tx.insert(committee);
        tx.insert(planned);
    }));

    const auto page = show<HistoryPage>();
    auto* view = page->findChild<ComparisonView*>();
    actionOf(*page, u"Compare two dates"_s)->trigger();
    CHECK(view->findChild<QLineEdit*>(u"from"_s)->text() == u"11/02/2025");
    auto* menu = view->findChild<QToolButton*>(u"since"_s)->menu();
    Q_EMIT menu->aboutToShow();
    REQUIRE(menu->actions().size() == 5);
    CHECK(menu->actions()[0]->text().contains(u"11 février 2025"_s));
    menu->actions()[4]->trigger();
    settle();
    CHECK(view->findChild<QLineEdit*>(u"from"_s)->text() == u"03/03/2024");
    menu->actions()[0]->trigger();
    settle();
    auto* changes = view->findChild<RecordTableView*>(u"changes"_s);
    CHECK(changes->model()->rowCount() == 3);
    page->applyFilters(changesSince(QDate(2025, 2, 11)));
    settle();
    CHECK(changes->model()->rowCount() == 3);
}

TEST_CASE_METHOD(HistoryFixture, "the comparison is filtered by subject and contract, and printed as it is shown")
{
    decline();
    REQUIRE(workspace.edit(u"Ajouter"_s, [&](Transaction& tx) {
        tx.insert(Event{.date = *PartialDate::year(2026), .title = u"Comité du quartier"_s});
    }));
    const auto page = show<HistoryPage>();
    page->applyFilters(changesSince(QDate(2025, 2, 1)));
    settle();
    auto* view = page->findChild<ComparisonView*>();
    auto* changes = view->findChild<RecordTableView*>(u"changes"_s);
    REQUIRE(changes->model()->rowCount() == 2);
    changes->recordModel()->setFilter(u"subject"_s, u"signatories"_s);
    REQUIRE(changes->model()->rowCount() == 1);
    auto* chip = view->findChild<QToolButton*>(u"chip"_s);
    REQUIRE(chip);
    CHECK(chip->text().contains(u"Signatories"_s));
    changes->clearSelection();
    const QModelIndex fields = changes->model()->index(0, changes->recordModel()->schema().indexOf(u"fields"_s));
    const QImage painted = changes->viewport()->grab(changes->visualRect(fields)).toImage();
    CHECK(longestLine(painted) > changes->fontMetrics().horizontalAdvance(u"Signed"_s) * 9 / 10); // struck through

    const QString path = folder.filePath(u"changements"_s);
    answerFileDialog(path);
    QTest::mouseClick(view->findChild<QPushButton*>(u"exportPdf"_s), Qt::LeftButton);
    settle();
    REQUIRE(QFile::exists(path + u".pdf"_s));
    QFile written(path + u".pdf"_s);
    REQUIRE(written.open(QIODevice::ReadOnly));
    const QString text = extractPages(written.readAll()).front();
    CHECK(text.contains(u"Declined"_s));
    CHECK(text.contains(u"Subject"_s));
    CHECK_FALSE(text.contains(u"Comité du quartier"_s));
    REQUIRE_FALSE(messages.empty());
    CHECK(messages.back().text.contains(u"changements.pdf"_s));

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
        if (label->text().contains(u"href=\"signatory/"_s))
            Q_EMIT label->linkActivated(u"signatory/%1"_s.arg(signatory.value));
    }
    REQUIRE(opened.size() == 1);
    CHECK(opened.front() == refOf(signatory));
}

TEST_CASE_METHOD(HistoryFixture, "a journal of many actions is read in pages newest first")
{
    for (int i = 0; i < 45; ++i)
        rename(u"Titre %1"_s.arg(i));
    const HistoryLog log = readHistory(path(), refOf(records().all<Contract>().begin()->id), nullptr, {}, 20);
    REQUIRE(log.actions.size() == 46);
    CHECK(log.actions.front().id == 46);
    CHECK(log.subject->actions.size() == 45);
    CHECK(log.recordCount(46) == 1);
    CHECK(log.find(17)->id == 17);
    CHECK(log.find(99999) == nullptr);
}

TEST_CASE_METHOD(HistoryFixture, "a comparison says where the dates of the history contradict each other")
{
    const auto writeOn = [&](QDate day) {
        workspace.setDatabase(nullptr); // gives the lock back
        workspace.setDatabase(
            std::make_unique<Database>(path(), Access::ReadWrite, ticking(QDateTime(day, QTime(9, 0), Qt::UTC))));
        rename(day.toString(Qt::ISODate));
    };
    workspace.setToday({2025, 3, 20});
    writeOn({2025, 3, 9});
    writeOn({2025, 3, 5});
    const auto page = show<HistoryPage>();
    auto* view = page->findChild<ComparisonView*>();
    const auto* doubt = page->findChild<QLabel*>(u"doubt"_s);
    REQUIRE(doubt);
    actionOf(*page, u"Compare two dates"_s)->trigger();
    view->compareSince({2025, 3, 11}); // after both
    settle();
    CHECK_FALSE(doubt->isVisible());
    view->compareSince({2025, 3, 8}); // from the end of the seventh, between the two
    settle();
    CHECK(doubt->isVisible());
    CHECK(doubt->text().contains(u"contradict each other"_s));
}

TEST_CASE_METHOD(HistoryFixture,
                 "in large text on a small screen the two dates are whole, with all the buttons in view")
{
    const KeptLook kept;
    Look::setTextPercent(200);
    const auto page = show<HistoryPage>();
    page->resize(1100, 560);
    actionOf(*page, u"Compare two dates"_s)->trigger();
    settle();
    const auto* view = page->findChild<ComparisonView*>();
    for (const char* name : {"from", "to"}) {
        const auto* line = view->findChild<QLineEdit*>(QString::fromLatin1(name));
        REQUIRE_FALSE(line->text().isEmpty());
        CHECK(line->width() > line->fontMetrics().horizontalAdvance(line->text()) + Look::unit() * 2);
    }
    for (const char* name : {"compare", "since", "print", "exportPdf"}) {
        const auto* button = view->findChild<QAbstractButton*>(QString::fromLatin1(name));
        CHECK(button->width() >= button->sizeHint().width());
        CHECK(page->rect().contains(QRect(button->mapTo(page.get(), QPoint()), button->size())));
    }
}
