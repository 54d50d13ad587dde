// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_facts.h"
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "app/shell/navigation.h"
#include "app/shell/search_box.h"
#include "store/documents.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/files.h"
#include "tests/support/kept_look.h"
#include "tests/support/raw_database.h"
#include "tests/support/sample_pdf.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/message_bar.h"

#include <QAction>
#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;

using test::ShownWindow;

TEST_CASE("pages are made when they are first shown")
{
    ShownWindow shown;
    CHECK(shown.window.findChildren<Page*>().size() == 1);
    shown.window.showPage(u"contracts"_s);
    CHECK(shown.window.findChildren<Page*>().size() == 2);
    CHECK(shown.window.currentPage()->id() == u"contracts"_s);
}

TEST_CASE("the navigation says how much needs care")
{
    ShownWindow shown;
    auto* navigation = shown.window.findChild<Navigation*>();
    CHECK(navigation->attention(u"contracts"_s) == 23);
    navigation->setFocus();
    navigation->setCurrentPage(u"dashboard"_s);
    QTest::keyClick(navigation, Qt::Key_Down);
    CHECK(shown.window.currentPage()->id() == u"contracts"_s);
}

TEST_CASE("with large text a window opens as wide as it was left, not beyond the edge of a small screen")
{
    const test::KeptLook look;
    Look::setTextPercent(200);
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    for (const QString& page : {u"press"_s, u"contracts"_s}) {
        CAPTURE(page);
        MainWindow window(app.workspace, opener);
        Q_EMIT app.workspace.databaseChanged();
        window.showPage(page);
        window.resize(1204, 680);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        app.settle();
        CHECK(window.width() == 1204);
    }
}

TEST_CASE("the navigation counts on the day that the workspace looks back to")
{
    ShownWindow shown;
    const auto* navigation = shown.window.findChild<Navigation*>();
    REQUIRE(navigation->attention(u"contracts"_s) > 0);
    shown.app.workspace.setToday(QDate(2023, 12, 1)); // before the national date of the signatures
    Q_EMIT shown.app.workspace.databaseChanged();
    CHECK(navigation->attention(u"contracts"_s) == 0);
    CHECK(navigation->attention(u"deadlines"_s) == 0);
}

TEST_CASE("the search is walked with the keyboard and opens the page of what it found")
{
    ShownWindow shown;
    shown.action("actionSearch")->trigger();
    QTest::keyClicks(shown.window.searchBox(), u"vermandois"_s);
    QListWidget* results = shown.window.searchBox()->results();
    REQUIRE(QTest::qWaitFor([&] { return results->isVisible() && results->count() > 1; }, 20000));
    CHECK(results->currentRow() == 1);
    while (results->currentItem() && !results->currentItem()->text().startsWith(u"QN"_s))
        QTest::keyClick(shown.window.searchBox(), Qt::Key_Down);
    QTest::keyClick(shown.window.searchBox(), Qt::Key_Return);
    REQUIRE(shown.window.currentPage()->id() == u"districts"_s);
    const Qpv* found = shown.app.records().find(Id<Qpv>{shown.window.currentPage()->table()->currentId()});
    REQUIRE(found);
    CHECK(found->name == u"Vermandois"_s);
    CHECK_FALSE(results->isVisible());
}

TEST_CASE("a page that the search finds is opened in its document, with the words marked")
{
    ShownWindow shown;
    const QString pdf = shown.app.folder.filePath(u"contrat.pdf"_s);
    QFile file(pdf);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(test::samplePdf({u"Contrat"_s, u"Le zinnia pousse au quartier Europe"_s}));
    file.close();
    shown.window.openFiles({pdf});
    REQUIRE(QTest::qWaitFor([&] { return !shown.app.records().all<Document>().empty(); }, 20000));
    shown.action("actionSearch")->trigger();
    QTest::keyClicks(shown.window.searchBox(), u"europe zinnia"_s);
    QListWidget* results = shown.window.searchBox()->results();
    REQUIRE(QTest::qWaitFor([&] { return results->isVisible() && results->count() > 1; }, 20000));
    QTest::keyClick(shown.window.searchBox(), Qt::Key_Return);
    const auto* page = qobject_cast<DocumentsPage*>(shown.window.currentPage());
    REQUIRE(page);
    const auto* view = page->view();
    REQUIRE(QTest::qWaitFor([&] { return view->isUpToDate() && view->marksOn(2).places.size() == 2; }, 20000));
    CHECK(view->page() == 2);
    CHECK(view->searchPanel()->hits().size() == 2);
}

TEST_CASE("where the search finds nothing, the documents that it cannot search are counted")
{
    ShownWindow shown;
    const QString pdf = shown.app.folder.filePath(u"scan.pdf"_s);
    test::writeFile(pdf, test::samplePdf({QString(), QString()}));
    shown.window.openFiles({pdf});
    REQUIRE(QTest::qWaitFor([&] { return !shown.app.records().all<Document>().empty(); }, 20000));
    shown.action("actionSearch")->trigger();
    QTest::keyClicks(shown.window.searchBox(), u"zinniaculture"_s);
    QListWidget* results = shown.window.searchBox()->results();
    REQUIRE(QTest::qWaitFor([&] { return results->isVisible() && results->count() == 2; }, 20000));
    CHECK(results->item(0)->text() == u"Nothing holds these words.");
    CHECK(results->item(1)->text() == u"1 document(s) are pictures without text and cannot be searched.");
    shown.window.searchBox()->selectAll();
    QTest::keyClicks(shown.window.searchBox(), u"vermandois"_s);
    const auto isFound = [&] { return results->item(0)->text() != u"Nothing holds these words."; };
    REQUIRE(QTest::qWaitFor(isFound, 20000));
    for (int row = 0; row < results->count(); ++row)
        CHECK_FALSE(results->item(row)->text().contains(u"without text"));
}

TEST_CASE("the overdue contracts of the dashboard are exactly those that its figure opens")
{
    ShownWindow shown;
    const auto& contracts = shown.app.records().all<Contract>();
    Contract later = *std::ranges::find(contracts, DeclaredState::Unknown, &Contract::declaredState);
    later.targetDate = PartialDate::day(QDate(2026, 6, 30));
    REQUIRE(shown.app.workspace.edit(u"Date"_s, [&](Transaction& tx) { tx.update(later); }));
    QAbstractButton* figure = nullptr;
    for (auto* button : shown.window.currentPage()->findChildren<QAbstractButton*>()) {
        if (button->accessibleName().contains(u"past their date"_s))
            figure = button;
    }
    REQUIRE(figure);
    CHECK(figure->text() == u"22"_s);
    QTest::mouseClick(figure, Qt::LeftButton);
    REQUIRE(shown.window.currentPage()->id() == u"contracts"_s);
    const RecordTableModel& model = *shown.window.currentPage()->table()->recordModel();
    CHECK(model.rowCount() == 22);
    for (int row = 0; row < model.rowCount(); ++row) {
        const Contract* contract = shown.app.records().find(Id<Contract>{model.idAt(row)});
        CHECK(contract->declaredState == DeclaredState::Unknown);
        CHECK(contract->id != later.id);
    }
    const auto chips = shown.window.currentPage()->findChildren<QToolButton*>(u"chip"_s);
    REQUIRE(chips.size() == 1);
    CHECK(chips.front()->text() == u"Deadline: Past its date"_s);
}

TEST_CASE("with text at 200 %, every page fits in a window of 1280 by 720 pixels")
{
    const test::KeptLook kept;
    ShownWindow shown;
    Look::setTextPercent(200);
    shown.window.resize(1280, 720);
    for (const PageEntry& entry : pageList()) {
        shown.window.showPage(entry.id);
        REQUIRE(shown.app.waitForJobs());
        QCoreApplication::processEvents();
        INFO(entry.id.toStdString());
        CHECK(shown.window.minimumSizeHint().width() <= 1280);
        CHECK(shown.window.minimumSizeHint().height() <= 720);
    }
    const auto* navigation = shown.window.findChild<Navigation*>();
    CHECK(navigation->isCompact());
    CHECK(navigation->item(1)->toolTip().startsWith(navigation->item(1)->text()));
    shown.window.resize(1800, 900);
    CHECK_FALSE(navigation->isCompact());
}

TEST_CASE("what is shown follows another text size at once")
{
    const test::KeptLook kept;
    ShownWindow shown;
    shown.window.showPage(u"districts"_s);
    auto* sheet = shown.window.currentPage()->findChild<RecordSheet*>();
    REQUIRE(sheet->findChild<FactGrid*>());
    const int before = sheet->widget()->layout()->contentsMargins().left();
    shown.window.findChild<QMenu*>(u"menuText"_s)->actions().back()->trigger();
    CHECK(sheet->widget()->layout()->contentsMargins().left() == 2 * before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto* label = sheet->findChild<FactGrid*>()->findChild<QLabel*>();
    CHECK(label->fontInfo().pixelSize() > 20);
    const auto labels = sheet->findChildren<QLabel*>();
    CHECK(std::ranges::any_of(labels, [](const QLabel* each) {
        return !each->text().isEmpty() && each->font().pointSizeF() == Look::titleFont().pointSizeF();
    }));
}

TEST_CASE("Ctrl+Z takes the last action back and Ctrl+Y does it again")
{
    ShownWindow shown;
    Contract changed = shown.app.contract("CN06209I");
    const Contract before = changed;
    changed.note = u"To call again"_s;
    shown.app.workspace.edit(u"Note on Arras"_s, [&](Transaction& tx) { tx.update(changed); });
    CHECK(shown.action("actionUndo")->text().contains(u"Note on Arras"_s));
    QTest::keyClick(&shown.window, Qt::Key_Z, Qt::ControlModifier);
    CHECK(*shown.app.records().find(before.id) == before);
    CHECK_FALSE(shown.action("actionUndo")->isEnabled());
    QTest::keyClick(&shown.window, Qt::Key_Y, Qt::ControlModifier);
    CHECK(*shown.app.records().find(before.id) == changed);
}

TEST_CASE("an error is one line in the message bar, with no dialog")
{
    ShownWindow shown;
    CHECK_FALSE(shown.bar()->isSpeaking());
    CHECK_FALSE(
        shown.app.workspace.attempt([] { throw Error(u"The file is gone."_s, u"a.pdf"_s, u"Choose another."_s); }));
    CHECK(shown.bar()->isSpeaking());
    CHECK(shown.bar()->text() == u"The file is gone. Choose another. (a.pdf)"_s);
    CHECK(shown.bar()->property("kind").toString() == u"error"_s);
    CHECK_FALSE(QApplication::activeModalWidget());
}

TEST_CASE("the button of a message does what it says, once")
{
    ShownWindow shown;
    int done = 0;
    shown.app.workspace.inform(u"Removed."_s, u"Undo"_s, [&] { ++done; });
    QTest::mouseClick(shown.bar()->actionButton(), Qt::LeftButton);
    CHECK(done == 1);
    CHECK_FALSE(shown.bar()->isSpeaking());
}

TEST_CASE("a database open for reading says so in the title and offers no change")
{
    ShownWindow shown(Access::ReadOnly);
    CHECK(shown.window.windowTitle().contains(u"[read-only]"_s));
    CHECK_FALSE(shown.action("actionImportContours")->isEnabled());
    Contract changed = shown.app.contract("CN06209I");
    changed.note = u"x"_s;
    CHECK_FALSE(shown.app.workspace.edit(u"Note"_s, [&](Transaction& tx) { tx.update(changed); }));
    CHECK(shown.bar()->isSpeaking());
}

TEST_CASE("what was done on a page is no longer said on the next one; a warning stays")
{
    ShownWindow shown;
    auto* pages = shown.window.findChild<Navigation*>();
    REQUIRE(pages);
    pages->setCurrentRow(1);
    shown.app.settle();
    shown.app.workspace.inform(u"Fichier écrit."_s, u"Ouvrir le fichier"_s, [] {});
    REQUIRE(shown.bar()->isSpeaking());
    const int height = shown.bar()->height();
    pages->setCurrentRow(2);
    shown.app.settle();
    CHECK_FALSE(shown.bar()->isSpeaking());
    CHECK(shown.bar()->height() == height); // its place stays: nothing moves
    shown.app.workspace.warn(u"2 fichiers écartés."_s);
    pages->setCurrentRow(1);
    shown.app.settle();
    CHECK(shown.bar()->isSpeaking());
}

TEST_CASE("a database that another has open is offered for reading only")
{
    ShownWindow shown;
    const QString other = shown.app.folder.filePath(u"other.parvis"_s);
    Database::create(other, Register());
    const OpenedFile held = openFile(other, Access::ReadWrite);
    shown.opener.open(other);
    REQUIRE(shown.app.waitForJobs());
    CHECK(shown.app.workspace.database()->path() == shown.app.path());
    REQUIRE_FALSE(shown.app.messages.empty());
    REQUIRE(shown.app.messages.back().action);
    shown.app.messages.back().action();
    REQUIRE(shown.app.waitForJobs());
    CHECK(shown.app.workspace.database()->path() == other);
    CHECK(shown.app.workspace.database()->isReadOnly());
}

TEST_CASE("a database with impossible values says so, and is shown on each page", "[bad input]")
{
    ShownWindow shown;
    const QString other = shown.app.folder.filePath(u"other.parvis"_s);
    Database::create(other, test::dataset());
    test::tamper(other, {u"UPDATE qpv SET population = -1, area_ha = 9e999, latitude = 91, ellipse_x_l93 = -9e999"_s,
                         u"UPDATE contract SET target_date = '2024-13-45'"_s,
                         u"UPDATE funding_line SET planned_cents = 9000000000000000000"_s,
                         u"INSERT INTO perimeter (qpv_id, generation, wkb_l93, area_ha, repaired, source_id) "
                         "SELECT id, 2024, zeroblob(99), 1, 0, 1 FROM qpv"_s});
    shown.opener.open(other);
    REQUIRE(shown.app.waitForJobs());
    REQUIRE(shown.app.workspace.database()->path() == other);
    CHECK(std::ranges::any_of(shown.app.messages,
                              [](const Message& message) { return message.text.contains(u"impossible"_s); }));
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        REQUIRE(shown.app.waitForJobs());
        CHECK_FALSE(shown.window.grab().isNull());
    }
}

TEST_CASE("an empty database says on each page what to do")
{
    ShownWindow shown;
    const QString empty = shown.app.folder.filePath(u"empty.parvis"_s);
    Database::create(empty, Register());
    shown.app.workspace.setDatabase(std::make_unique<Database>(empty, Access::ReadWrite));
    for (const PageEntry& entry : pageList()) {
        INFO(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        REQUIRE(shown.app.waitForJobs());
        const auto* title = shown.window.currentPage()->findChild<QLabel*>(u"emptyTitle"_s);
        const bool hasOwnContent = entry.id == u"dashboard" || entry.id == u"history" || entry.id == u"datasets";
        CHECK(title->isVisible() != hasOwnContent);
        CHECK(title->text().isEmpty() == hasOwnContent);
    }
}

TEST_CASE("the default database is made from the embedded dataset and backed up")
{
    ShownWindow shown;
    shown.app.workspace.setDatabase(nullptr);
    CHECK(shown.window.windowTitle() == u"Parvis"_s);
    shown.opener.openDefault();
    REQUIRE(shown.app.waitForJobs());
    REQUIRE(shown.app.workspace.database());
    CHECK(shown.app.records().all<Qpv>().size() == 204);
    shown.app.workspace.setDatabase(nullptr);
}

TEST_CASE("files dropped on the window go where their kind belongs")
{
    ShownWindow shown;
    QString contours;
    QStringList documents;
    QString points;
    QObject::connect(&shown.app.workspace.requests(), &Requests::locateRequested, &shown.window,
                     [&](const QString&, const QString& path) { points = path; });
    QObject::connect(&shown.app.workspace.requests(), &Requests::contoursOffered, &shown.window,
                     [&](const QString& path) { contours = path; });
    QObject::connect(&shown.app.workspace.requests(), &Requests::documentsOffered, &shown.window,
                     [&](const QStringList& paths) { documents = paths; });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/tmp/qp.gpkg"_s), QUrl::fromLocalFile(u"/tmp/a.pdf"_s),
                  QUrl::fromLocalFile(u"/tmp/p.ODS"_s), QUrl::fromLocalFile(u"/tmp/b.docx"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &drop);
    CHECK(contours == u"/tmp/qp.gpkg"_s);
    CHECK(documents == QStringList{u"/tmp/a.pdf"_s});
    CHECK(points == u"/tmp/p.ODS"_s);
    REQUIRE_FALSE(shown.app.messages.empty());
    CHECK(shown.app.messages.back().text.contains(u"b.docx"_s));
}

TEST_CASE("an address of the web is no file for the window")
{
    ShownWindow shown;
    QMimeData data;
    data.setUrls({QUrl(u"https://example.org/qp.gpkg"_s)});
    QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&shown.window, &enter);
    CHECK_FALSE(enter.isAccepted());
}

TEST_CASE("a window that is told to end takes what stands in an open field")
{
    ShownWindow shown;
    ContractFacts facts(shown.app.workspace, &shown.window);
    const Contract contract = shown.app.contract("CN06209I");
    facts.showContract(contract);
    facts.show();
    auto* title = facts.findChild<QLineEdit*>(u"title"_s);
    REQUIRE(title);
    title->setFocus();
    REQUIRE(test::waitFor([&] { return title->hasFocus(); }));
    title->selectAll();
    QTest::keyClicks(title, u"Contrat du bassin"_s);
    CHECK(shown.app.contract("CN06209I").title == contract.title);
    shown.window.prepareToEnd();
    CHECK(shown.app.contract("CN06209I").title == u"Contrat du bassin"_s);
}

TEST_CASE("a window that is told to end takes what stands in an open cell")
{
    ShownWindow shown;
    const QByteArray pdf = test::samplePdf({u"Texte"_s});
    shown.app.workspace.edit(u"Add"_s, [&](Transaction& tx) {
        tx.attach({checksum(pdf), pdf, {u"Texte"_s}});
        tx.insert(Document{.sha256 = checksum(pdf), .title = u"Ancien titre"_s, .pages = 1});
    });
    const auto title = [&] { return shown.app.records().all<Document>().begin()->title; };
    const auto page = shown.app.show<DocumentsPage>();
    page->activateWindow();
    RecordTableView* table = page->table();
    const QModelIndex cell = table->model()->index(0, table->recordModel()->schema().indexOf(u"title"_s));
    table->setCurrentIndex(cell);
    table->edit(cell);
    auto* editor = table->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    REQUIRE(test::waitFor([&] { return editor->hasFocus(); }));
    editor->selectAll();
    QTest::keyClicks(editor, u"Avenant 2"_s);
    CHECK(title() == u"Ancien titre");
    shown.window.prepareToEnd();
    CHECK(title() == u"Avenant 2");
}

TEST_CASE("what is said with the page that it opens is read on that page")
{
    ShownWindow shown;
    Page* dashboard = shown.window.showPage(u"dashboard"_s);
    shown.app.settle();
    actionOf(*dashboard, u"Since the last steering committee…"_s)->trigger();
    shown.app.settle();
    CHECK(shown.window.currentPage() != dashboard);
    CHECK(textOf(*shown.window.findChild<MessageBar*>()).contains(u"No steering committee is recorded"_s));
}
