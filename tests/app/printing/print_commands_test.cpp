// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/printing/page_printouts.h"
#include "app/printing/print_preview.h"
#include "app/printing/view_parts.h"
#include "domain/typography.h"
#include "pdf/pdf_document.h"
#include "tasks/documents/document_import.h"
#include "tests/app/printing/quietly.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "widgets/controls/card.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/tables/fitted_table.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGraphicsView>
#include <QLabel>
#include <QMenuBar>
#include <QPrinter>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// The keys of the window work while it is the active one.
void pressPrint(ShownWindow& shown)
{
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    QTest::keyClick(&shown.window, Qt::Key_P, Qt::ControlModifier);
}

PrintPreview* openPreview(ShownWindow& shown)
{
    pressPrint(shown);
    auto* preview = shown.window.findChild<PrintPreview*>();
    REQUIRE(preview);
    REQUIRE(waitFor([preview] { return preview->isUpToDate(); }));
    return preview;
}

/// Keeps preview and pages for the eye when PARVIS_KEEP_PDF names a folder.
void keepForTheEye(PrintPreview* preview, const QString& name)
{
    const QString folder = qEnvironmentVariable("PARVIS_KEEP_PDF");
    if (folder.isEmpty())
        return;
    writeFile(u"%1/print-%2.pdf"_s.arg(folder, name), preview->pages().pdf.bytes);
    QTest::qWait(100);
    preview->grab().save(u"%1/print-%2.png"_s.arg(folder, name));
}

void close(PrintPreview* preview)
{
    QTest::keyClick(preview, Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

QString textOfPdf(const PrintedPdf& pdf)
{
    const PdfDocument document(pdf.bytes, {}, pdf.password);
    QStringList pages;
    for (int page = 1; page <= document.pageCount(); ++page)
        pages << document.pageText(page);
    return pages.join(u'\n');
}

/// What Ctrl+P would print.
QString printedText(ShownWindow& shown)
{
    const auto all = printoutsOf(shown.app.workspace, *shown.window.currentPage(), shown.window.focusWidget());
    REQUIRE_FALSE(all.empty());
    return textOfPdf(all.front().take()(quietly));
}

} // namespace

TEST_CASE("Ctrl+P shows the pages of every page of the window")
{
    ShownWindow shown;
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id);
        Page* page = shown.window.showPage(entry.id);
        shown.app.settle();
        page->mainWidget()->setFocus();
        if (!page->listArea() && page->printouts().empty()) { // nothing there yet: it says so
            pressPrint(shown);
            CHECK(shown.app.lastMessage().contains(u"nothing on this page"_s));
            continue;
        }
        if (entry.id == u"map")
            REQUIRE(waitFor([&] { return !page->printouts().empty(); }));
        PrintPreview* preview = openPreview(shown);
        CHECK(preview->pages().pages.size() > 0);
        keepForTheEye(preview, entry.id);
        CHECK(preview->pages().pages.front().image.width() > 300);
        CHECK_FALSE(textOfPdf(preview->pages().pdf).isEmpty());
        CHECK(preview->findChild<QPushButton*>(u"save"_s)->isEnabled());
        close(preview);
    }
}

TEST_CASE("the command names what the keyboard is in, and everything else can be chosen in the preview")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"districts"_s);
    shown.app.settle();
    page->table()->setFocus();
    CHECK(shown.action("actionPrint")->text() == u"Print the table…");
    CHECK(shown.action("actionSavePdf")->text() == u"Save the table as PDF…");
    auto* sheet = page->findChild<RecordSheet*>();
    REQUIRE(sheet);
    sheet->setFocus();
    CHECK(shown.action("actionPrint")->text() == u"Print the sheet…");
    PrintPreview* preview = openPreview(shown);
    auto* choice = preview->findChild<QComboBox*>();
    REQUIRE(choice->isVisible());
    CHECK(choice->count() == 2);
    const QString sheetText = textOfPdf(preview->pages().pdf);
    choice->setCurrentIndex(1);
    REQUIRE(waitFor([preview] { return preview->isUpToDate() && !preview->pages().pages.empty(); }));
    CHECK(textOfPdf(preview->pages().pdf) != sheetText);
    close(preview);
}

TEST_CASE("a printed table holds the rows, the order and the columns that are shown")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"districts"_s);
    shown.app.settle();
    RecordTableView* table = page->table();
    table->setFocus();
    const QString wanted = shown.app.records().all<Qpv>()[0].name.section(u' ', -1);
    table->recordModel()->setFilters({{u"name"_s, wanted}});
    shown.app.settle();
    const int name = table->recordModel()->schema().indexOf(u"name"_s);
    const int population = table->recordModel()->schema().indexOf(u"population"_s);
    const QString title = table->model()->headerData(population, Qt::Horizontal).toString();
    REQUIRE(table->recordModel()->rowCount() > 0);
    const QString text = printedText(shown);
    for (int row = 0; row < table->recordModel()->rowCount(); ++row)
        CHECK(text.contains(table->recordModel()->text(row, name).section(u' ', 0, 0)));
    CHECK(text.contains(wanted));
    CHECK(text.contains(title));
    CHECK(text.contains(u"of 204 lines"_s));
    CHECK(text.contains(u"3 mars 2025"_s));
    table->hideColumn(population);
    CHECK_FALSE(printedText(shown).contains(u"\n%1 "_s.arg(title)));
    table->showColumn(population);
}

TEST_CASE("a sheet is printed with its labels, values and sources")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"districts"_s);
    shown.app.settle();
    select(page->table(), shown.app.records().all<Qpv>()[0].id.value);
    auto* sheet = page->findChild<RecordSheet*>();
    sheet->setFocus();
    const QString text = printedText(shown).simplified();
    const Qpv& qpv = shown.app.records().all<Qpv>()[0];
    CHECK(text.contains(qpv.name.section(u' ', 0, 0)));
    CHECK(text.contains(qpv.code.text()));
    for (const QLabel* label : sheet->findChildren<QLabel*>()) {
        CAPTURE(label->text());
        if (label->isVisible() && label->buddy())
            CHECK(text.contains(polished(label->text(), QLocale()).simplified()));
    }
}

TEST_CASE("the dashboard is printed with its figures and its charts")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"dashboard"_s);
    REQUIRE(waitFor([page] { return page->findChildren<QGraphicsView*>().size() == 3; }));
    shown.app.settle();
    page->mainWidget()->setFocus();
    PrintPreview* preview = openPreview(shown);
    keepForTheEye(preview, u"charts"_s);
    const QString text = textOfPdf(preview->pages().pdf);
    const auto parts = viewPartsOf(*page->listArea());
    CHECK(std::ranges::count_if(parts,
                                [](const ViewPart& part) { return std::holds_alternative<ViewPicture>(part); }) == 3);
    CHECK(text.contains(u"Signatures over time"_s));
    CHECK(text.contains(u"50 %"_s)); // of an axis
    CHECK(text.contains(u"Pas-de-Calais"_s));
    // Figures stand in large letters, and are no headings.
    int figures = 0;
    for (const QLabel* label : page->listArea()->findChildren<QLabel*>(Card::figureName())) {
        ++figures;
        CAPTURE(label->text());
        CHECK(std::ranges::none_of(parts, [label](const ViewPart& part) {
            const auto* heading = std::get_if<ViewHeading>(&part);
            return heading && heading->text == label->text();
        }));
    }
    CHECK(figures > 1);
    close(preview);
}

TEST_CASE("the calendar is printed as the month that it shows, or as its list")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"calendar"_s);
    shown.app.settle();
    actionOf(*page, u"Month"_s)->trigger();
    page->mainWidget()->setFocus();
    CHECK(shown.action("actionPrint")->text() == u"Print the month…");
    PrintPreview* preview = openPreview(shown);
    keepForTheEye(preview, u"month"_s);
    const QString text = textOfPdf(preview->pages().pdf);
    CHECK(preview->pages().pages.size() == 1);
    CHECK(preview->pages().pages.front().size == QSizeF(842, 595));
    CHECK(text.contains(u"mars 2025"_s));
    for (const QString& wanted : {u"lundi"_s, u"dimanche"_s, u"31"_s})
        CHECK(text.contains(wanted));
    close(preview);
    shown.window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&shown.window));
    actionOf(*page, u"List"_s)->trigger();
    page->mainWidget()->setFocus();
    CHECK(shown.action("actionPrint")->text() == u"Print the table…");
}

TEST_CASE("the totals under a table are printed with it")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"funding"_s);
    shown.app.settle();
    page->mainWidget()->setFocus();
    const auto parts = viewPartsOf(*page->listArea());
    CHECK(std::ranges::count_if(parts, [](const ViewPart& part) { return std::holds_alternative<ViewTable>(part); }) ==
          2);
}

TEST_CASE("the papers of a contract are printed from its sheet")
{
    ShownWindow shown;
    Page* page = shown.window.showPage(u"contracts"_s);
    shown.app.settle();
    select(page->table(), shown.app.records().all<Contract>()[0].id.value);
    shown.app.settle();
    static_cast<ContractsPage*>(page)->sheet()->signatories()->setFocus();
    CHECK(shown.action("actionPrint")->text() == u"Print the follow-up sheet…");
    shown.window.menuBar()->setFocus(Qt::MenuBarFocusReason); // as Alt and a letter do
    CHECK(shown.action("actionPrint")->text() == u"Print the follow-up sheet…");
    PrintPreview* preview = openPreview(shown);
    const auto* choice = preview->findChild<QComboBox*>();
    CHECK(choice->count() == 4);
    for (int entry = 0; entry < choice->count(); ++entry) {
        const QString text = choice->itemText(entry);
        CAPTURE(text.toStdString());
        const QString noun = text.section(u": "_s, 0, 0).section(u' ', 1); // without its article
        CHECK((noun.isEmpty() || text.count(noun, Qt::CaseInsensitive) == 1));
    }
    CHECK(preview->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close)); // nothing is undone by it
    CHECK(textOfPdf(preview->pages().pdf).contains(u"Follow-up"_s));
    close(preview);
}

TEST_CASE("what is saved from the preview is what is seen there")
{
    ShownWindow shown;
    shown.window.showPage(u"contracts"_s)->table()->setFocus();
    shown.app.settle();
    PrintPreview* preview = openPreview(shown);
    const QByteArray seen = preview->pages().pdf.bytes;
    const QString path = shown.app.folder.filePath(u"contrats.pdf"_s);
    answerFileDialog(path);
    QTest::mouseClick(preview->findChild<QPushButton*>(u"save"_s), Qt::LeftButton);
    shown.app.settle();
    CHECK(bytesOf(path) == seen);
    CHECK(shown.app.lastMessage().contains(u"contrats.pdf"_s));

    answerFileDialog(shown.app.folder.filePath(u"encore.pdf"_s));
    shown.action("actionSavePdf")->trigger();
    shown.app.settle();
    CHECK(bytesOf(shown.app.folder.filePath(u"encore.pdf"_s)) == seen);
}

TEST_CASE("without a printer the preview opens and says what to do")
{
    ShownWindow shown;
    shown.window.showPage(u"contracts"_s);
    shown.app.settle();
    PrintPreview* preview = openPreview(shown);
    const auto* note = preview->findChild<QLabel*>(u"printNote"_s);
    const auto* print = preview->findChild<QPushButton*>(u"print"_s);
    CHECK(print->isEnabled() == !note->isVisible());
    if (note->isVisible()) { // no printer is set up where the tests run
        CHECK(note->text().contains(u"No printer"_s));
        CHECK(print->toolTip() == note->text());
    }
    close(preview);
}

TEST_CASE("a preview that is closed while it is composed stops")
{
    ShownWindow shown;
    shown.window.showPage(u"districts"_s);
    shown.app.settle();
    pressPrint(shown);
    auto* preview = shown.window.findChild<PrintPreview*>();
    REQUIRE(preview);
    close(preview);
    CHECK_FALSE(shown.window.findChild<PrintPreview*>());
    shown.app.settle();
    CHECK(shown.app.messages.empty());
}

TEST_CASE("the register as it stood is printed as such")
{
    ShownWindow shown;
    shown.window.showPage(u"contracts"_s);
    shown.app.settle();
    shown.app.workspace.lookBack(QDate(2025, 2, 10), shown.app.records());
    shown.app.settle();
    shown.window.currentPage()->table()->setFocus();
    const QString text = printedText(shown);
    CHECK(text.contains(u"as it stood on"_s));
    CHECK(text.contains(u"10 février 2025"_s));
}

TEST_CASE("a document is printed as it is, unless its author forbids it")
{
    ShownWindow shown;
    const auto add = [&](const char* name, const QByteArray& pdf) {
        const QString path = shown.app.folder.filePath(QString::fromLatin1(name));
        writeFile(path, pdf);
        shown.app.workspace.requests().offerDocuments({path});
        shown.app.settle();
    };
    Page* page = shown.window.showPage(u"documents"_s);
    add("libre.pdf", samplePdf({u"Un"_s, u"Deux"_s}));
    REQUIRE(waitFor([&] { return shown.app.records().all<Document>().size() == 1; }));
    REQUIRE(waitFor([&] { return page->table()->currentId() != 0; }));
    page->sheetArea()->setFocus();
    PrintPreview* preview = openPreview(shown);
    CHECK(preview->pages().pages.size() == 2);
    CHECK(preview->pages().isPrintable);
    CHECK(textOfPdf(preview->pages().pdf) == u"Un\nDeux");
    close(preview);
}
