// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/documents_page.h"

#include "app/documents/document_adding.h"
#include "app/documents/document_bulk_dialog.h"
#include "app/documents/document_details.h"
#include "app/documents/document_proofs.h"
#include "app/documents/document_search_panel.h"
#include "app/documents/document_view.h"
#include "app/documents/reader/zoom_box.h"
#include "store/documents.h"
#include "tasks/documents/document_edits.h"
#include "tasks/evidence.h"
#include "tests/app/documents/documents_fixture.h"
#include "tests/support/processes.h"
#include "tests/support/raw_database.h"
#include "widgets/tables/record_table_view.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>

#include <signal.h>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("several PDF are added as one undoable action, and the first is shown")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages()), f.pdf(u"avenant.pdf"_s, {u"x"_s})});
    REQUIRE(f.documents() == 2);
    CHECK(f.document().title == u"contrat");
    CHECK(f.document().pages == 3);
    CHECK(f.lastMessage() == u"2 document(s) added.");
    f.waitForPage();
    CHECK(f.page.view()->page() == 1);
    f.workspace.undo();
    CHECK(f.documents() == 0);
    f.workspace.redo();
    CHECK(f.documents() == 2);
    CHECK(DocumentReader(f.workspace.database()->path()).content(f.document().sha256) == samplePdf(threePages()));
}

TEST_CASE("content that the library holds already is recognised, under any name, and named")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.add({f.pdf(u"copie.pdf"_s, threePages())});
    CHECK(f.documents() == 1);
    CHECK(f.lastMessage().contains(u"copie.pdf"));
    CHECK(f.lastMessage().contains(u"in the library already, as “contrat”"));
    const QString other = f.pdf(u"a.pdf"_s, {u"a"_s});
    f.add({other, other});
    CHECK(f.documents() == 2);
}

TEST_CASE("files that are no readable PDF are named with the reason; the others are added")
{
    DocumentsFixture f;
    f.add({f.file(u"note.txt"_s, "Bonjour"), f.pdf(u"contrat.pdf"_s, threePages()),
           f.file(u"secret.pdf"_s, encrypted(samplePdf(threePages()), "x")),
           f.file(u"cut.pdf"_s, samplePdf(threePages()).left(60)), f.folder.filePath(u"missing.pdf"_s)});
    f.answerPassword({});
    CHECK(f.documents() == 1);
    CHECK(f.lastMessage() == u"1 document(s) added. 4 file(s) were left out.");
    f.messages.back().action();
    auto* box = f.page.findChild<QMessageBox*>();
    REQUIRE(box);
    for (const char* name : {"note.txt", "secret.pdf", "cut.pdf", "missing.pdf"})
        CHECK(box->text().contains(QLatin1StringView(name)));
    CHECK(box->text().contains(u"protected by a password"));
    CHECK(box->text().contains(u"not a PDF"));
}

TEST_CASE("nothing is added when all files are refused, or the reading is cancelled")
{
    DocumentsFixture f;
    f.add({f.file(u"note.txt"_s, "Bonjour")});
    CHECK(f.lastMessage().startsWith(u"Nothing was added. note.txt"));
    f.page.addFiles({f.pdf(u"contrat.pdf"_s, threePages())});
    REQUIRE_FALSE(f.workspace.jobs().isIdle());
    f.workspace.jobs().cancel(f.workspace.jobs().jobs().front().id);
    f.settle();
    CHECK(f.documents() == 0);
    CHECK_FALSE(f.workspace.database()->undoState().undo);
}

TEST_CASE("a scan is added with a word about the text that it lacks")
{
    DocumentsFixture f;
    f.add({f.pdf(u"scan.pdf"_s, {QString(), QString()}), f.pdf(u"contrat.pdf"_s, threePages())});
    CHECK(f.documents() == 2);
    CHECK(f.lastMessage() ==
          u"2 document(s) added. 1 document(s) without text, only pictures: no word of them can be searched.");
}

TEST_CASE("the pages of a scan are offered to be read once it is added; what they say is found, and can be undone")
{
    DocumentsFixture f;
    const QByteArray scan = samplePdf({QString(), QString()});
    f.add({f.file(u"scan.pdf"_s, scan)});
    CHECK(f.messages.back().actionText == u"Read the scanned pages");
    // As if the pages had been read before: the test needs nothing that reads pictures.
    const QString path = f.workspace.database()->path();
    keepScannedPage(path, checksum(scan),
                    {1, {{.text = u"Zinnia"_s, .box = QRectF(72, 72, 40, 10), .endsLine = true, .confidence = 0.84}}});
    keepScannedPage(path, checksum(scan), {2, {}});
    const auto text = [&] { return DocumentReader(path).pages(checksum(scan)).front(); };
    f.messages.back().action();
    f.settle();
    CHECK(text() == u"Zinnia");
    CHECK(f.lastMessage() == u"1 page(s) read from pictures; the words are 84 % sure.");
    f.settle();
    QStringList facts;
    for (const QLabel* label : f.page.findChild<DocumentDetails*>()->findChildren<QLabel*>())
        facts << label->text();
    CHECK(facts.join(u'|').contains(u"(from pictures: 1; 84 % sure)"));
    f.messages.back().action();
    CHECK(text().isEmpty());

    auto* command = [&]() -> QAction* {
        for (QAction* action : f.page.findChildren<QAction*>()) {
            if (action->text() == u"Read the scanned pages…")
                return action;
        }
        return nullptr;
    }();
    REQUIRE(command);
    f.page.table()->selectAll();
    command->trigger();
    f.settle();
    CHECK(text() == u"Zinnia");
    command->trigger();
    f.settle();
    CHECK(f.lastMessage() == u"No page without text could be read.");
}

TEST_CASE(
    "the words that were read from a scan are selected and marked at once, and are gone when the reading is undone")
{
    DocumentsFixture f;
    const QByteArray scan = samplePdf({QString()});
    f.add({f.file(u"scan.pdf"_s, scan)});
    f.waitForPage();
    REQUIRE(waitFor([&] { return f.renderer().content(1) != nullptr; }));
    CHECK(f.renderer().content(1)->words.empty());
    const QString path = f.workspace.database()->path();
    keepScannedPage(path, checksum(scan),
                    {1,
                     {{.text = u"Zinnia"_s, .box = QRectF(72, 72, 40, 10), .confidence = 0.9},
                      {.text = u"rouge"_s, .box = QRectF(118, 72, 40, 10), .endsLine = true, .confidence = 0.9}}});
    f.messages.back().action();
    f.settle();
    REQUIRE(waitFor([&] { return f.renderer().content(1)->words.size() == 2; }));
    PageCanvas* canvas = f.page.view()->canvas();
    QTest::keyClick(canvas, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(canvas, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"Zinnia rouge");
    QTest::keyClicks(f.child<QLineEdit>("search"), u"rouge"_s);
    QTest::keyClick(f.child<QLineEdit>("search"), Qt::Key_Return);
    f.waitForPage();
    REQUIRE(f.page.view()->marksOn(1).places.size() == 1);
    CHECK(f.page.view()->marksOn(1).places.front() == MatchBoxes{QRectF(118, 72, 40, 10)});
    f.workspace.undo();
    f.settle();
    REQUIRE(waitFor([&] { return f.renderer().content(1)->words.empty(); }));
    CHECK(f.page.view()->searchPanel()->hits().empty());
}

TEST_CASE("the library is filtered by what documents hold: text, facts, kind, contract and year")
{
    DocumentsFixture f;
    f.add({f.file(u"scan.pdf"_s, samplePdf({QString()})), f.pdf(u"contrat.pdf"_s, threePages()),
           f.pdf(u"avenant.pdf"_s, {u"Avenant"_s})});
    const Id<Document> contract = f.records().documentWith(checksum(samplePdf(threePages())))->id;
    f.workspace.edit([&](Transaction& tx, const Register& records) {
        editDocument(tx, records, contract,
                     {.kind = u"contrat"_s,
                      .date = PartialDate::day(QDate(2024, 4, 19)),
                      .contract = records.all<Contract>()[0].id},
                     f.workspace.today());
        proveField(tx, records, refOf(records.all<Contract>()[0].id), u"declared_on"_s, {contract, 1});
    });
    f.settle();
    RecordTableModel* model = f.page.table()->recordModel();
    const auto shown = [&](const char* column, const char* filter) {
        model->setFilters({{QLatin1StringView(column), QLatin1StringView(filter)}});
        QStringList titles;
        for (const qint64 id : model->shownIds())
            titles << f.records().find(Id<Document>{id})->title;
        titles.sort();
        return titles.join(u' ');
    };
    CHECK(shown("text", "none") == u"scan");
    CHECK(shown("text", "own") == u"avenant contrat");
    CHECK(shown("use", "recognised") == u"contrat");
    CHECK(shown("use", "unread") == u"avenant scan");
    CHECK(shown("contract", "?") == u"avenant scan");
    CHECK(shown("contract", "!") == u"contrat");
    CHECK(shown("kind", "contrat") == u"contrat");
    CHECK(shown("date", "2024") == u"contrat");
    CHECK(shown("proofs", ">0") == u"contrat");
}

TEST_CASE("the sheet lists what a document proves and who names it, and Enter opens the record")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    auto* proofs = f.page.findChild<DocumentProofs*>();
    REQUIRE(proofs);
    CHECK(proofs->isHidden());
    const Id<Contract> contract = f.records().all<Contract>()[0].id;
    const Signatory signatory = f.records().all<Signatory>().rows()[0];
    f.workspace.edit([&](Transaction& tx, const Register& records) {
        proveField(tx, records, refOf(contract), u"declared_on"_s, {f.document().id, 3, {}, u"19 avril 2024"_s});
        Signatory named = signatory;
        named.document = f.document().id;
        tx.update(named);
        tx.setTitle(u"Preuves"_s);
    });
    f.settle();
    f.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    CHECK_FALSE(proofs->isHidden());
    RecordTableModel* model = proofs->table()->recordModel();
    REQUIRE(model->rowCount() == 2);
    CHECK(model->text(1, 2) == u"3");
    CHECK(model->text(1, 3) == u"19 avril 2024");
    RecordRef opened;
    QObject::connect(&f.workspace.requests(), &Requests::recordRequested, &f.page,
                     [&](const RecordRef& record) { opened = record; });
    proofs->table()->showId(1);
    QTest::keyClick(proofs->table(), Qt::Key_Return);
    CHECK(opened == refOf(signatory.id));
    proofs->table()->showId(2);
    QTest::keyClick(proofs->table(), Qt::Key_Return);
    CHECK(opened == refOf(contract));
}

TEST_CASE("no keys of the library and its reader have two uses, and Ctrl with the arrows turns the pages")
{
    DocumentsFixture f;
    QStringList keys;
    for (const QShortcut* shortcut : f.page.findChildren<QShortcut*>())
        keys << shortcut->key().toString();
    for (const QAction* action : f.page.findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts()) {
            if (action->shortcutContext() != Qt::WidgetShortcut)
                keys << sequence.toString();
        }
    }
    INFO(keys.join(u' ').toStdString());
    CHECK(keys.removeDuplicates() == 0);
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    f.page.activateWindow();
    f.page.view()->canvas()->setFocus();
    REQUIRE(waitFor([&] { return f.page.view()->canvas()->hasFocus(); }));
    QTest::keyClick(f.page.view()->canvas(), Qt::Key_Right, Qt::ControlModifier);
    CHECK(f.page.view()->canvas()->pageLayout().turn() == 1);
    QTest::keyClick(f.page.view()->canvas(), Qt::Key_Left, Qt::ControlModifier);
    CHECK(f.page.view()->canvas()->pageLayout().turn() == 0);
}

TEST_CASE("several documents get one kind and one contract at once, as one undoable action")
{
    DocumentsFixture f;
    f.add({f.pdf(u"a.pdf"_s, {u"a"_s}), f.pdf(u"b.pdf"_s, {u"b"_s})});
    auto* table = f.page.table();
    table->selectAll();
    const auto describe = [&] {
        for (QAction* action : f.page.findChildren<QAction*>()) {
            if (action->text() == u"Kind and contract…")
                action->trigger();
        }
        const auto dialogs = f.page.findChildren<DocumentBulkDialog*>();
        REQUIRE_FALSE(dialogs.isEmpty());
        return dialogs.back(); // the one before is closed, and deleted later
    };
    DocumentBulkDialog* dialog = describe();
    auto* apply = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    CHECK_FALSE(apply->isEnabled());
    QTest::keyClicks(dialog->findChild<QComboBox*>(u"kind"_s)->lineEdit(), u"annexe"_s);
    REQUIRE(apply->isEnabled());
    QTest::mouseClick(apply, Qt::LeftButton);
    f.settle();
    CHECK(f.document(0).kind == u"annexe");
    CHECK(f.document(1).kind == u"annexe");
    CHECK_FALSE(f.document(0).contract);
    CHECK(f.lastMessage() == u"2 document(s) described.");
    dialog = describe();
    QTest::keyClick(dialog->findChild<QComboBox*>(u"contract"_s), Qt::Key_Down);
    apply = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QTest::mouseClick(apply, Qt::LeftButton);
    f.settle();
    CHECK(f.document(1).contract);
    CHECK(f.document(1).kind == u"annexe");
    f.workspace.undo();
    f.workspace.undo();
    CHECK(f.document(0).kind.isEmpty());
    CHECK_FALSE(f.document(1).contract);
}

TEST_CASE("a document that the library holds is linked to the contract for which it is added")
{
    DocumentsFixture f;
    const QString path = f.pdf(u"contrat.pdf"_s, threePages());
    f.add({path});
    const auto& contracts = f.records().all<Contract>();
    std::vector<Id<Document>> told;
    const auto addFor = [&](Id<Contract> contract) {
        told.clear();
        addDocuments(
            f.workspace, {path}, &f.page, [&](const std::vector<Id<Document>>& ids) { told = ids; }, contract);
        f.settle();
    };
    addFor(contracts[0].id);
    CHECK(told == std::vector{f.document().id});
    CHECK(f.document().contract == contracts[0].id);
    CHECK(f.lastMessage() == u"1 document(s) of the library linked to the contract.");
    addFor(contracts[1].id);
    CHECK(told.empty());
    CHECK(f.document().contract == contracts[0].id);
    CHECK(f.lastMessage().contains(u"in the library already"));
    f.workspace.undo();
    CHECK_FALSE(f.document().contract);
}

TEST_CASE("documents do not enter another database than the one that was open when they were chosen")
{
    DocumentsFixture f;
    const QString other = f.folder.filePath(u"autre.parvis"_s);
    Database::create(other, dataset(), ticking());
    const auto openOther = [&] {
        f.workspace.setDatabase(nullptr);
        f.workspace.setDatabase(std::make_unique<Database>(other, Access::ReadWrite, ticking()));
    };
    SECTION("while they are read")
    {
        addDocuments(f.workspace, {f.pdf(u"contrat.pdf"_s, threePages())}, &f.page);
        openOther();
        f.settle();
    }
    SECTION("while a password is asked for")
    {
        f.add({f.file(u"secret.pdf"_s, encrypted(samplePdf(threePages()), "x")), f.pdf(u"b.pdf"_s, {u"b"_s})});
        openOther(); // takes the question back
        f.settle();
    }
    SECTION("and none is open now")
    {
        addDocuments(f.workspace, {f.pdf(u"contrat.pdf"_s, threePages())}, &f.page);
        f.workspace.setDatabase(nullptr);
        REQUIRE(f.waitForJobs());
    }
    CHECK(f.documents() == 0);
    CHECK(f.lastMessage() == u"Another database was opened meanwhile: the documents were not added.");
}

TEST_CASE("when the helper that reads PDF ends, one page says so, and the next is shown")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages() + threePages())});
    f.waitForNeighbours();
    for (const qint64 helper : childProcesses())
        ::kill(pid_t(helper), SIGKILL);
    f.page.view()->goToPage(6);
    REQUIRE(waitFor([&] { return f.renderer().trouble(6).contains(u"than it may have"); }));
    f.page.view()->goToPage(4);
    f.waitForPage();
    CHECK(f.renderer().trouble(4).isEmpty());
    f.page.view()->goToPage(6); // it is tried again
    REQUIRE(waitFor([&] { return f.renderer().trouble(6).isEmpty() && f.page.view()->isUpToDate(); }));
}

TEST_CASE("the pages beside the one that is read are drawn ahead, and shown without the helper")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages() + threePages())});
    f.page.view()->goToPage(3);
    f.waitForNeighbours();
    for (const qint64 helper : childProcesses())
        ::kill(pid_t(helper), SIGKILL);
    const auto isShown = [&](int page) {
        return waitFor([&] { return f.page.view()->isUpToDate() && f.page.view()->page() == page; });
    };
    f.page.view()->goToPage(4);
    CHECK(isShown(4));
    CHECK(f.renderer().content(4)->words.front().text == u"Contrat");
    CHECK_FALSE(f.child<QLabel>("message")->isVisible());
    // The page ahead of that was asked of the helper that is gone: it is asked again when it is wanted.
    REQUIRE(waitFor([&] { return f.renderer().isIdle(); }));
    f.page.view()->goToPage(5);
    CHECK(isShown(5));
}

TEST_CASE("a page that never ends does not hold up another one, nor the end of the window")
{
    auto f = std::make_unique<DocumentsFixture>();
    qputenv("PARVIS_PDF_SECONDS", "1");
    f->add({f->file(u"bombe.pdf"_s, pdfWithEndlessPages(3, {2}))});
    qunsetenv("PARVIS_PDF_SECONDS");
    CHECK(f->lastMessage() == u"1 document(s) added. bombe.pdf: 1 page(s) could not be read: 2.");
    REQUIRE(f->documents() == 1);
    f->waitForPage();
    REQUIRE(waitFor([&] { return !f->renderer().isIdle(); })); // page 2 is being drawn ahead
    f->page.view()->goToPage(3);
    REQUIRE(waitFor([&] { return f->page.view()->page() == 3 && f->page.view()->isUpToDate(); }));
    QElapsedTimer ending;
    ending.start();
    f.reset();
    CHECK(ending.elapsed() < 5000);
}

TEST_CASE("what is wrong with a file that is read all the same is said")
{
    DocumentsFixture f;
    const QByteArray whole = samplePdf(threePages());
    const QByteArray cut = whole.left(whole.indexOf("xref\n0 "));
    f.add({f.file(u"coupe.pdf"_s, cut)});
    REQUIRE(f.documents() == 1);
    CHECK(f.lastMessage() ==
          u"1 document(s) added. coupe.pdf: the file is cut off: its end is missing, 3 page(s) read.");
    f.add({f.file(u"coupe2.pdf"_s, cut + '\n'), f.file(u"note.txt"_s, "Bonjour")});
    CHECK(f.lastMessage() == u"1 document(s) added. 1 file(s) were left out. 1 file(s) have faults.");
    f.messages.back().action();
    auto* box = f.page.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text().contains(u"coupe2.pdf: the file is cut off"));
    CHECK(box->text().contains(u"note.txt"));
}

TEST_CASE("files dropped on the page are added")
{
    DocumentsFixture f;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(f.pdf(u"contrat.pdf"_s, threePages()))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &drop);
    f.settle();
    CHECK(f.documents() == 1);
}

TEST_CASE("a folder dropped on the page is added with the folders in it, as one undoable action")
{
    DocumentsFixture f;
    const QDir folder(f.folder.filePath(u"pieces"_s));
    REQUIRE(folder.mkpath(u"annexes"_s));
    writeFile(folder.filePath(u"contrat.pdf"_s), samplePdf(threePages()));
    writeFile(folder.filePath(u"annexes/copie.pdf"_s), samplePdf(threePages()));
    writeFile(folder.filePath(u"annexes/annexe.pdf"_s), samplePdf({u"Annexe"_s}));
    writeFile(folder.filePath(u"annexes/mauvais.pdf"_s), "Bonjour");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&f.page, &drop);
    f.settle();
    CHECK(f.documents() == 2);
    CHECK(f.lastMessage() == u"2 document(s) added. 2 file(s) were left out.");
    f.messages.back().action();
    auto* box = f.page.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text().contains(u"copie.pdf"));
    CHECK(box->text().contains(u"in the library already"));
    CHECK(box->text().contains(u"mauvais.pdf"));
    f.workspace.undo();
    CHECK(f.documents() == 0);
}

TEST_CASE("the reader turns pages, zooms and keeps the old page until the new one is there")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    DocumentView* view = f.page.view();
    f.child<QToolButton>("nextPage")->click();
    CHECK(f.renderer().picture(1, 72));
    f.waitForPage();
    CHECK(view->page() == 2);
    f.child<QSpinBox>("page")->setValue(3);
    f.waitForPage();
    CHECK(view->page() == 3);
    CHECK_FALSE(f.child<QToolButton>("nextPage")->isEnabled());

    const int fitted = view->canvas()->pageLayout().pageRect(1).width();
    f.child<QToolButton>("zoomIn")->click();
    f.waitForPage();
    CHECK(view->canvas()->pageLayout().pageRect(1).width() > fitted);
    Q_EMIT f.child<ZoomBox>("zoom")->activated(0);
    f.waitForPage();
    CHECK(std::abs(view->canvas()->pageLayout().pageRect(1).width() - fitted) < 30);

    auto* area = f.child<QWidget>("area");
    QTest::keyClick(area, Qt::Key_Home);
    f.waitForPage();
    CHECK(view->page() == 1);
    for (int i = 0; i < 8 && view->page() == 1; ++i)
        QTest::keyClick(area, Qt::Key_PageDown);
    CHECK(view->page() == 2);
}

TEST_CASE("a search lists every place, jumps to it and marks it on the page")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    DocumentView* view = f.page.view();
    auto* line = f.child<QLineEdit>("search");
    QTest::keyClicks(line, u"QUARTIER"_s);
    QTest::keyClick(line, Qt::Key_Return);
    f.waitForPage();
    CHECK(view->searchPanel()->hits().size() == 3);
    CHECK(f.child<QListWidget>("hits")->count() == 3);
    CHECK(view->page() == 2);
    f.waitForPage();
    CHECK(view->marksOn(2).places.size() == 1);
    f.child<QToolButton>("nextHit")->click();
    f.waitForPage();
    CHECK(view->page() == 3);
    CHECK(view->marksOn(3).places.size() == 2);
    const QRect place = view->canvas()->onViewport(3, view->marksOn(3).places[0].front());
    CHECK(view->canvas()->viewport()->rect().contains(place));
    line->clear();
    CHECK(view->searchPanel()->hits().empty());
    CHECK(view->marksOn(3).places.empty());
    QTest::keyClicks(line, u"introuvable"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(waitFor([&] { return view->isUpToDate(); }));
    CHECK(f.child<QLabel>("hitCount")->text() == u"not found");
}

TEST_CASE("a search begins at the page that is read, and goes round at the end")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    DocumentView* view = f.page.view();
    view->goToPage(3);
    f.waitForPage();
    view->searchPanel()->search(u"quartier"_s);
    f.waitForPage();
    REQUIRE(view->searchPanel()->hits().size() == 3);
    CHECK(view->page() == 3);
    CHECK(view->searchPanel()->currentOn(3) == 0);
    view->searchPanel()->step(1);
    CHECK(view->searchPanel()->currentOn(3) == 1);
    view->searchPanel()->step(1);
    f.waitForPage();
    CHECK(view->page() == 2);
    CHECK(view->searchPanel()->currentOn(3) == -1);
}

TEST_CASE("Tab goes from the search to the page, as they stand in the window")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    f.page.view()->searchPanel()->search(u"quartier"_s);
    f.waitForPage();
    f.child<QListWidget>("hits")->setFocus();
    QTest::keyClick(f.child<QListWidget>("hits"), Qt::Key_Tab);
    CHECK(f.child<QWidget>("area")->hasFocus());
}

TEST_CASE("the password of a protected PDF is asked for until it opens, and the document can be read")
{
    DocumentsFixture f;
    const QByteArray bytes = encrypted(samplePdf(threePages()), "sesame");
    f.add({f.file(u"secret.pdf"_s, bytes), f.pdf(u"avenant.pdf"_s, {u"x"_s})});
    CHECK(f.documents() == 0);
    f.answerPassword(u"autre"_s);
    CHECK(f.question.contains(u"secret.pdf"));
    CHECK(f.question.contains(u"is protected by a password"));
    f.answerPassword(u"sesame"_s);
    CHECK(f.question.contains(u"does not open the PDF"));
    REQUIRE(f.documents() == 2);
    const Document& secret = *f.records().documentWith(checksum(bytes));
    CHECK(DocumentReader(f.workspace.database()->path()).content(secret.sha256) == bytes);
    CHECK(DocumentReader(f.workspace.database()->path()).pages(secret.sha256)[1].contains(u"Europe"));
    f.page.showDocument(secret.id, 2);
    f.waitForPage();
    CHECK(f.page.view()->page() == 2);
}

TEST_CASE("a cancelled question for a password leaves that file out and adds the others")
{
    DocumentsFixture f;
    f.add({f.file(u"secret.pdf"_s, encrypted(samplePdf(threePages()), "sesame")), f.pdf(u"avenant.pdf"_s, {u"x"_s})});
    f.answerPassword({});
    CHECK(f.documents() == 1);
    CHECK(f.lastMessage() ==
          u"1 document(s) added. secret.pdf: The PDF is protected by a password. Give its password, or ask for a "
          u"copy without one.");
}

TEST_CASE("a protected document that was added earlier is opened by its password")
{
    DocumentsFixture f;
    f.add({f.file(u"secret.pdf"_s, encrypted(samplePdf(threePages()), "sesame"))});
    f.answerPassword(u"sesame"_s);
    f.workspace.passwords().clear(); // as after a restart
    f.add({f.pdf(u"avenant.pdf"_s, {u"x"_s})});
    f.waitForPage();
    f.page.showDocument(f.document(0).id);
    REQUIRE(waitFor([&] { return f.child<QPushButton>("unlock")->isVisible(); }));
    f.child<QPushButton>("unlock")->click();
    f.answerPassword(u"sesame"_s);
    f.waitForPage();
    CHECK(f.page.view()->sha256() == f.document(0).sha256);
    CHECK_FALSE(f.child<QPushButton>("unlock")->isVisible());
}

TEST_CASE("a page asked for with words that stand apart is shown with each of them marked")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    f.page.showDocument(f.document().id, 3, u"puis signature"_s);
    f.waitForPage();
    REQUIRE(waitFor([&] { return f.page.view()->marksOn(3).places.size() == 2; }));
    CHECK(f.page.view()->page() == 3);
    CHECK(f.child<QLineEdit>("search")->text() == u"puis signature");
}

TEST_CASE("a place that somebody asks for is marked and in sight, and what the mouse is drawn over is selected")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    DocumentView* view = f.page.view();
    const QRectF box(72, 300, 100, 14);
    view->showPlace(2, {box});
    f.waitForPage();
    CHECK(view->page() == 2);
    PageCanvas* canvas = view->canvas();
    REQUIRE(view->marksOn(2).places.size() == 1);
    CHECK(view->marksOn(2).places.front() == MatchBoxes{box});
    CHECK(canvas->viewport()->rect().contains(canvas->onViewport(2, box)));

    CHECK(view->selection().page == 0);
    const auto& words = f.renderer().content(2)->words; // "Le quartier Europe"
    const auto edge = [&](const QRectF& word, bool isEnd) {
        const QRect shown = canvas->onViewport(2, word);
        return QPoint(isEnd ? shown.right() : shown.left() + 2, shown.center().y());
    };
    const QPoint from = edge(words[1].box, false);
    const QPoint to = edge(words[2].box, true);
    QTest::mousePress(canvas->viewport(), Qt::LeftButton, {}, from);
    QTest::mouseMove(canvas->viewport(), to);
    QTest::mouseRelease(canvas->viewport(), Qt::LeftButton, {}, to);
    const DocumentSelection selected = view->selection();
    CHECK(selected.text == u"quartier Europe");
    CHECK(selected.page == 2);
    CHECK(selected.boxes == MatchBoxes{words[1].box, words[2].box});
    QTest::keyClick(canvas, Qt::Key_C, Qt::ControlModifier);
    CHECK(QGuiApplication::clipboard()->text() == u"quartier Europe");
    QTest::keyClick(canvas, Qt::Key_Left, Qt::ShiftModifier | Qt::ControlModifier);
    CHECK(view->selection().text == u"quartier");
    QTest::mouseDClick(canvas->viewport(), Qt::LeftButton, {}, to);
    CHECK(view->selection().text == u"Europe");
    QTest::keyClick(canvas, Qt::Key_A, Qt::ControlModifier);
    CHECK(view->selection().text == u"Le quartier Europe");
}

TEST_CASE("the text of a page is copied, and the original is saved byte by byte")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.page.view()->goToPage(2);
    f.waitForPage();
    f.child<QToolButton>("copyText")->click();
    f.settle();
    CHECK(QGuiApplication::clipboard()->text().contains(u"Le quartier Europe"));

    const QString copy = f.folder.filePath(u"copie.pdf"_s);
    f.page.saveCopy(f.document().id, {copy});
    f.settle();
    QFile file(copy);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.readAll() == samplePdf(threePages()));

    f.page.saveCopy(f.document().id, {u"/proc/nowhere/copie.pdf"_s});
    f.settle();
    CHECK(f.messages.back().kind == Message::Kind::Error);
}

TEST_CASE("title, kind, date and contract are edited and undone")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* title = f.child<QLineEdit>("title");
    title->selectAll();
    QTest::keyClicks(title, u"Contrat signe"_s);
    QTest::keyClick(title, Qt::Key_Return);
    CHECK(f.document().title == u"Contrat signe");

    auto* date = f.child<QLineEdit>("date");
    QTest::keyClicks(date, u"04/2024"_s);
    QTest::keyClick(date, Qt::Key_Return);
    REQUIRE(f.document().date);
    CHECK(f.document().date->iso() == u"2024-04");
    QTest::keyClicks(date, u"xx"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(f.document().date->iso() == u"2024-04");

    auto* kind = f.child<QComboBox>("kind");
    kind->lineEdit()->selectAll();
    QTest::keyClicks(kind->lineEdit(), u"avenant"_s);
    QTest::keyClick(kind->lineEdit(), Qt::Key_Return);
    CHECK(f.document().kind == u"avenant");

    auto* contract = f.child<QComboBox>("contract");
    CHECK(contract->count() == 40);
    QTest::keyClick(contract, Qt::Key_Down);
    CHECK(f.document().contract.has_value());
    f.workspace.undo();
    CHECK_FALSE(f.document().contract.has_value());
    CHECK(contract->currentIndex() == 0);
    f.workspace.undo();
    f.workspace.undo();
    CHECK_FALSE(f.document().date.has_value());
    f.workspace.undo();
    CHECK(f.document().title == u"contrat");
    CHECK(title->text() == u"contrat");
}

TEST_CASE("a title is edited in the table, and an empty one is refused")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    auto* table = f.page.table();
    const QModelIndex cell = table->recordModel()->index(0, 0);
    CHECK(table->recordModel()->setData(cell, u"Autre"_s));
    CHECK(f.document().title == u"Autre");
    table->recordModel()->setData(cell, u" "_s);
    CHECK(f.document().title == u"Autre");
    CHECK(f.messages.back().kind == Message::Kind::Error);
}

TEST_CASE("a date of a document that lies ahead or cannot be read is refused in the table and in its field")
{
    DocumentsFixture f;
    f.workspace.setToday(QDate(2025, 3, 3));
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    RecordTableModel* model = f.page.table()->recordModel();
    const QModelIndex cell = model->index(0, model->schema().indexOf(u"date"_s));
    f.messages.clear();
    CHECK_FALSE(model->setData(cell, u"demain"_s)); // the cell says so while it is typed
    CHECK_FALSE(model->setData(cell, u"04/03/2025"_s));
    REQUIRE(f.messages.size() == 1);
    CHECK(f.messages[0].kind == Message::Kind::Error);
    CHECK_FALSE(f.document().date);
    f.page.findChild<QTabWidget*>()->setCurrentIndex(1);
    auto* date = f.child<QLineEdit>("date");
    QTest::keyClicks(date, u"2026"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK_FALSE(f.document().date);
    CHECK(date->property("invalid").toBool());
}

TEST_CASE("a deleted document comes back with its pages and its evidence")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    Evidence evidence;
    evidence.recordTable = u"contract"_s;
    evidence.recordId = 1;
    evidence.field = u"title"_s;
    evidence.document = f.document().id;
    REQUIRE(f.workspace.edit(u"Evidence"_s, [&](Transaction& tx) { tx.insert(evidence); }));
    f.waitForPage();
    auto* table = f.page.table();
    table->selectRow(0);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(f.documents() == 0);
    CHECK(f.records().all<Evidence>().empty());
    CHECK(f.lastMessage() == u"1 document(s) deleted.");
    f.messages.back().action();
    CHECK(f.documents() == 1);
    CHECK(f.records().all<Evidence>().size() == 1);
    f.waitForPage();
}

TEST_CASE("the offer to undo says so when other changes were made since")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.page.table()->selectRow(0);
    QTest::keyClick(f.page.table(), Qt::Key_Delete);
    REQUIRE(f.documents() == 0);
    const Message offer = f.messages.back();
    f.add({f.pdf(u"avenant.pdf"_s, {u"x"_s})});
    offer.action();
    CHECK(f.documents() == 1);
    CHECK(f.lastMessage().contains(u"Other changes"));
}

TEST_CASE("an empty library says what to do, and a read-only one offers no change")
{
    DocumentsFixture f;
    CHECK(f.child<QLabel>("emptyTitle")->isVisible());
    f.workspace.setDatabase(nullptr);
    f.workspace.setDatabase(f.open(Access::ReadOnly));
    f.page.refresh(nullptr);
    f.page.addFiles({f.pdf(u"contrat.pdf"_s, threePages())});
    CHECK(f.lastMessage().contains(u"reading only"));
}

TEST_CASE("documents whose text an older reader made are read again as one undoable action")
{
    DocumentsFixture f;
    const QByteArray pdf = samplePdf({u"La zinniaculture"_s});
    f.workspace.edit(u"Add"_s, [&](Transaction& tx) {
        Document document;
        document.sha256 = checksum(pdf);
        document.title = u"Ancien"_s;
        document.pages = 1;
        tx.attach({document.sha256, pdf, {u"La zinnia-\nculture"_s}});
        tx.insert(document);
    });
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    const auto text = [&] { return DocumentReader(f.workspace.database()->path()).pages(checksum(pdf)).front(); };
    f.page.table()->selectAll();
    const auto reread = [&] {
        for (QAction* action : f.page.findChildren<QAction*>()) {
            if (action->text() == u"Read the text again")
                action->trigger();
        }
        f.settle();
    };
    reread();
    CHECK(f.lastMessage() == u"1 document(s) have a new text. 1 document(s) read as before.");
    CHECK(text() == u"La zinniaculture");
    f.messages.back().action();
    CHECK(text() == u"La zinnia-\nculture");
    f.workspace.redo();
    reread();
    CHECK(f.lastMessage() == u"2 document(s) read as before.");
    CHECK(text() == u"La zinniaculture");
}

TEST_CASE("a page without text says so while it is read, on the sheet of its document, and where it is searched")
{
    DocumentsFixture f;
    f.page.resize(GENERATE(1900, 900), 900);
    f.add({f.pdf(u"scan.pdf"_s, {QString(), QString()}), f.pdf(u"mixte.pdf"_s, {u"Contrat"_s, QString(), QString()})});
    auto* note = f.child<QLabel>("noText");
    auto* zoom = f.child<QToolButton>("zoomOut");
    const auto searched = [&](const QString& wanted) {
        auto* line = f.child<QLineEdit>("search");
        line->clear();
        QTest::keyClicks(line, wanted);
        QTest::keyClick(line, Qt::Key_Return);
        REQUIRE(waitFor([&] { return f.page.view()->isUpToDate(); }));
        return f.child<QLabel>("hitCount")->text();
    };
    const auto textFact = [&] {
        f.settle();
        f.page.findChild<QTabWidget*>()->setCurrentIndex(1);
        QStringList facts;
        for (const QLabel* label : f.page.findChild<DocumentDetails*>()->findChildren<QLabel*>())
            facts << label->text();
        f.page.findChild<QTabWidget*>()->setCurrentIndex(0);
        return facts.join(u'|');
    };
    f.page.showDocument(f.document(1).id);
    f.waitForPage();
    CHECK(note->text().isEmpty());
    const QPoint before = zoom->pos();
    f.page.view()->goToPage(2);
    f.waitForPage();
    REQUIRE(waitFor([&] { return !note->text().isEmpty(); }));
    CHECK(note->text() == u"Page without text");
    CHECK(zoom->pos() == before);
    CHECK(f.child<QWidget>("area")->accessibleDescription().contains(u"without text"));
    CHECK(searched(u"introuvable"_s) == u"not found, but 2 page(s) without text");
    CHECK(f.child<QLabel>("hitCount")->toolTip().contains(u"2 to 3"));
    CHECK(searched(u"contrat"_s) == u"1 of 1 place(s)");
    CHECK(textFact().contains(u"on every page but 2 to 3 (pictures, or empty)"));

    f.page.showDocument(f.document(0).id);
    f.waitForPage();
    REQUIRE(waitFor([&] { return !note->text().isEmpty(); }));
    CHECK(searched(u"introuvable"_s) == u"no text to search");
    CHECK(textFact().contains(u"none: the pages are pictures"));
    f.page.view()->goToPage(2);
    f.add({f.pdf(u"lisible.pdf"_s, threePages())});
    REQUIRE(waitFor([&] { return note->text().isEmpty(); }));
    CHECK(searched(u"introuvable"_s) == u"not found");
    CHECK(textFact().contains(u"|on every page|"));
}

TEST_CASE("what could not be read again, and what is wrong with the others, is listed one by one")
{
    DocumentsFixture f;
    const QByteArray whole = samplePdf(threePages());
    const QByteArray cut = whole.left(whole.indexOf("xref\n0 "));
    const auto store = [&](const QString& title, const QByteArray& bytes) {
        f.workspace.edit(u"Add"_s, [&](Transaction& tx) {
            Document document;
            document.sha256 = checksum(bytes);
            document.title = title;
            document.pages = 1;
            tx.attach({document.sha256, bytes, {u"Ancien texte"_s}});
            tx.insert(document);
        });
    };
    const auto rereadAll = [&] {
        f.page.table()->selectAll();
        for (QAction* action : f.page.findChildren<QAction*>()) {
            if (action->text() == u"Read the text again")
                action->trigger();
        }
        f.settle();
    };
    store(u"Coupé"_s, cut);
    rereadAll();
    CHECK(f.lastMessage() ==
          u"1 document(s) have a new text. Coupé: the file is cut off: its end is missing, 3 page(s) read.");
    CHECK(f.messages.back().actionText == u"Undo");
    store(u"Faux"_s, "no PDF");
    store(u"Autre"_s, "no PDF either");
    rereadAll();
    CHECK(f.lastMessage() == u"1 document(s) read as before. 2 document(s) could not be read. 1 file(s) have faults.");
    f.messages.back().action();
    auto* box = f.page.findChild<QMessageBox*>();
    REQUIRE(box);
    CHECK(box->text().split(u"\n\n"_s).size() == 3);
    CHECK(box->text().contains(u"Faux"));
    CHECK(box->text().contains(u"Coupé: the file is cut off"));
}

TEST_CASE("a document that is read does not keep its database open once that is closed")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForPage();
    f.waitForNeighbours();
    f.workspace.setDatabase(nullptr);
    CHECK_FALSE(QFile::exists(f.path() + u"-wal"_s)); // which stays while anybody reads
}

TEST_CASE("pictures of pages are kept as long as they are small")
{
    constexpr qint64 megabyte = 1 << 20;
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages() + threePages())});
    f.waitForNeighbours();
    DocumentPageRenderer renderer;
    renderer.open({f.workspace.database()->path(), f.document().sha256, {}, {}});
    const auto draw = [&](int page, double dpi) {
        renderer.want({{page, dpi}}, page);
        REQUIRE(waitFor([&] { return renderer.has({page, dpi}) && renderer.isIdle(); }));
    };
    for (int page = 1; page <= 4; ++page)
        draw(page, 420); // 61 MB each
    CHECK(renderer.keptBytes() > 60 * megabyte);
    CHECK(renderer.keptBytes() <= 192 * megabyte);
    for (int page = 1; page <= 6; ++page)
        draw(page, 72);
    for (int page = 1; page <= 6; ++page)
        CHECK(renderer.picture(page, 72)->width() < 600);
}

TEST_CASE("the picture of a page as large as a field has no more pixels than others")
{
    QByteArray pdf = pageWith("BT /F1 12 Tf 72 700 Td (Plan) Tj ET");
    const auto box = pdf.indexOf("/MediaBox");
    REQUIRE(box > 0);
    pdf.replace(box, pdf.indexOf(']', box) - box + 1, "/MediaBox [0 0 100000 100000]");
    DocumentsFixture f;
    f.add({f.file(u"plan.pdf"_s, pdf)});
    f.waitForNeighbours();
    DocumentPageRenderer renderer;
    renderer.open({f.workspace.database()->path(), f.document().sha256, {}, {}});
    for (const double dpi : {0.1, 4.0, 96.0}) {
        renderer.want({{1, dpi}}, 1);
        REQUIRE(waitFor([&] { return renderer.has({1, dpi}) && renderer.isIdle(); }));
        CHECK(renderer.trouble(1).isEmpty());
        const QImage& picture = *renderer.picture(1, dpi);
        CHECK(qint64(picture.width()) * picture.height() <= 16'100'000);
    }
}

TEST_CASE("another page that is wanted before the worker has begun takes the place of the one before")
{
    DocumentsFixture f;
    f.add({f.pdf(u"contrat.pdf"_s, threePages())});
    f.waitForNeighbours();
    DocumentPageRenderer renderer;
    int failures = 0;
    QObject::connect(&renderer, &DocumentPageRenderer::failed, &renderer, [&] { ++failures; });
    renderer.open({f.workspace.database()->path(), f.document().sha256, {}, {}});
    renderer.want({{1, 72}}, 1);
    REQUIRE(waitFor([&] { return renderer.isIdle(); }));
    for (int i = 0; i < 50; ++i) {
        const int page = 2 + i % 2;
        renderer.want({{page, 72. + i}}, page); // its work waits for the thread, or has just begun
        renderer.want({{5 - page, 72. + i}}, 5 - page);
        REQUIRE(waitFor([&] { return renderer.has({5 - page, 72. + i}) && renderer.isIdle(); }));
    }
    CHECK(failures == 0);
}

TEST_CASE("texts of an older version of Parvis are offered to be read again, once")
{
    DocumentsFixture f;
    const QByteArray pdf = samplePdf({u"La zinniaculture"_s});
    f.workspace.edit(u"Add"_s, [&](Transaction& tx) {
        Document document;
        document.sha256 = checksum(pdf);
        document.title = u"Ancien"_s;
        document.pages = 1;
        tx.attach({document.sha256, pdf, {u"La zinnia-\nculture"_s}});
        tx.insert(document);
    });
    const auto reopen = [&](Access access) {
        f.workspace.setDatabase(nullptr);
        f.workspace.setDatabase(f.open(access));
        f.messages.clear();
        f.page.refresh(nullptr);
        f.settle();
    };
    reopen(Access::ReadWrite);
    CHECK(f.messages.empty()); // this version wrote the file
    f.workspace.setDatabase(nullptr);
    test::tamper(f.path(), {u"DELETE FROM setting WHERE key = 'text_reader'"_s});
    reopen(Access::ReadOnly);
    CHECK(f.messages.empty());
    reopen(Access::ReadWrite);
    REQUIRE(f.messages.size() == 1);
    CHECK(f.lastMessage().contains(u"older version"));
    f.page.refresh(nullptr);
    f.settle();
    CHECK(f.messages.size() == 1);
    f.messages.front().action();
    f.settle();
    CHECK(f.lastMessage() == u"1 document(s) have a new text.");
    CHECK(DocumentReader(f.path()).pages(checksum(pdf)).front() == u"La zinniaculture");
    reopen(Access::ReadWrite);
    CHECK(f.messages.empty());
}

TEST_CASE("a document of a hundred pages is added, searched and drawn in workers")
{
    DocumentsFixture f;
    QStringList pages;
    for (int i = 1; i <= 100; ++i)
        pages << u"Page %1 du quartier"_s.arg(i);
    f.page.addFiles({f.pdf(u"gros.pdf"_s, pages)});
    CHECK(f.documents() == 0);
    f.settle();
    CHECK(f.documents() == 1);
    DocumentView* view = f.page.view();
    view->searchPanel()->search(u"quartier"_s);
    CHECK(view->searchPanel()->hits().empty());
    REQUIRE(waitFor([&] { return view->searchPanel()->hits().size() == 100; }));
    view->goToPage(100);
    CHECK_FALSE(view->isUpToDate());
    f.waitForPage();
    CHECK(view->page() == 100);
}

TEST_CASE("the documents of the shared folder are added and read")
{
    const QString shared = sharedFolder();
    if (shared.isEmpty())
        return;
    DocumentsFixture f;
    QStringList paths;
    const QDir folder(shared + u"/documents"_s);
    for (const QString& name : folder.entryList({u"*.pdf"_s}))
        paths << folder.filePath(name);
    f.add(paths);
    CHECK(f.documents() == std::size_t(paths.size()));
    for (const Document& document : f.records().all<Document>()) {
        INFO(document.fileName.toStdString());
        f.page.showDocument(document.id, document.pages);
        f.waitForPage();
        CHECK(f.page.view()->page() == document.pages);
    }
}
