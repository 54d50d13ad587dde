// SPDX-License-Identifier: GPL-3.0-or-later
// The first job of a project lead, walked in the window without a manual: who of the partners of Lens-Liévin has
// signed, who is missing, the evidence, the papers, a slip taken back, the deadlines in an agenda.

#include "app/calendar/agenda_dialog.h"
#include "app/contracts/contract_head.h"
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/contracts/timeline_panel.h"
#include "app/documents/document_choice.h"
#include "app/shell/main_window.h"
#include "app/shell/search_box.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_panel.h"
#include "app/signatories/signatory_template_dialog.h"
#include "pdf/text_extraction.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/printout.h"

#include <QComboBox>
#include <QListWidget>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

constexpr int alreadySigned = 3; // in the embedded dataset: prefecture, EPCI, Région

struct Walk
{
    Walk()
    {
        Q_EMIT app.workspace.databaseChanged();
        window.resize(1600, 900);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
    }

    /// Ctrl and a key, in the active window; a window manager would have activated it.
    void press(QWidget& at, Qt::Key key)
    {
        window.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&window));
        at.setFocus();
        QTest::keyClick(&at, key, Qt::ControlModifier);
    }
    BulkEditDialog& editSelection()
    {
        press(table(), Qt::Key_E);
        BulkEditDialog* dialog = nullptr;
        REQUIRE(QTest::qWaitFor(
            [&] { return (dialog = qobject_cast<BulkEditDialog*>(QApplication::activeModalWidget())) != nullptr; },
            5000));
        return *dialog;
    }
    void settle()
    {
        REQUIRE(app.waitForJobs());
        QCoreApplication::processEvents();
    }
    ContractsPage& page() { return *window.findChild<ContractsPage*>(); }
    ContractSheet& sheet() { return *page().sheet(); }
    SignatoryPanel& panel() { return *sheet().signatoryPanel(); }
    FittedTable& table() { return *panel().table(); }
    const Contract& contract() { return app.contract("CN06202I"); }
    ContractSummary summary() { return summariseContract(app.records(), contract()); }
    QString missing()
    {
        const auto* sentence = sheet().head()->findChild<QLabel*>(u"missing"_s);
        return sentence->isHidden() ? QString() : sentence->text();
    }
    Id<Signatory> signatory(const char* body)
    {
        const Organisation* found = app.records().organisation(QString::fromUtf8(body));
        REQUIRE(found);
        for (const Signatory& signatory : app.records().all<Signatory>().of(contract().id)) {
            if (signatory.organisation == found->id)
                return signatory.id;
        }
        FAIL("not a signatory: " << body);
        return {};
    }
    /// Clicks the rows, the first alone, the others with Ctrl.
    void clickRows(const std::vector<qint64>& ids)
    {
        Qt::KeyboardModifiers modifiers;
        for (const qint64 id : ids) {
            const QModelIndex cell = table().model()->index(table().recordModel()->rowOf(id), 0);
            table().scrollTo(cell);
            QTest::mouseClick(table().viewport(), Qt::LeftButton, modifiers, table().visualRect(cell).center());
            modifiers = Qt::ControlModifier;
        }
        REQUIRE(table().selectedIds().size() == ids.size());
    }
    /// One paper of the menu, saved to a file; its text.
    QString paper(const QString& what)
    {
        const QString path = app.folder.filePath(what + u".pdf"_s);
        answerFileDialog(path);
        for (QToolButton* button : sheet().head()->findChildren<QToolButton*>()) {
            const QMenu* menu = button->defaultAction()->menu();
            for (QAction* action : menu ? menu->actions() : QList<QAction*>()) {
                if (action->text() == saveText({what, {}, {}}))
                    action->trigger();
            }
        }
        settle();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text;
        for (const QString& page : extractPages(file.readAll()))
            text += page + u'\n';
        return text;
    }

    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};
};

} // namespace

TEST_CASE("a project lead follows the signatures of Lens-Liévin from a fresh start")
{
    Walk walk;

    // Ctrl+K finds the contract.
    walk.press(walk.window, Qt::Key_K);
    QTest::keyClicks(walk.window.searchBox(), u"CN06202I"_s);
    QListWidget* hits = walk.window.searchBox()->results();
    REQUIRE(QTest::qWaitFor([&] { return hits->isVisible() && hits->count() > 1; }, 20000));
    QTest::keyClick(walk.window.searchBox(), Qt::Key_Return);
    walk.settle();
    REQUIRE(walk.sheet().contract() == walk.contract().id);
    walk.sheet().findChild<QTabWidget*>()->setCurrentWidget(&walk.panel());

    // The partners that the law names are proposed and confirmed.
    whenOpen<SignatoryTemplateDialog>([](SignatoryTemplateDialog& dialog) { pressOk(dialog); });
    walk.panel().proposeAction()->trigger();
    walk.settle();
    REQUIRE(walk.summary().unrecorded.empty());
    const int partners = walk.summary().required;
    REQUIRE(partners == 22);

    // Nine more have signed, which makes twelve: selected, written in one step.
    std::vector<qint64> communes;
    for (const Signatory& signatory : walk.app.records().all<Signatory>().of(walk.contract().id)) {
        const Organisation* body = walk.app.records().find(signatory.organisation);
        if (body->commune && communes.size() < 12 - alreadySigned)
            communes.push_back(signatory.id.value);
    }
    walk.clickRows(communes);
    {
        BulkEditDialog& bulk = walk.editSelection();
        type(&bulk, "signedOn", u"19/04/2024"_s);
        pressOk(bulk);
    }
    walk.settle();
    CHECK(walk.summary().requiredSigned == 12);
    CHECK(walk.summary().state == ContractState::Signing);

    // Who is missing stands in one sentence.
    CHECK(walk.summary().missing.size() == std::size_t(partners) - 12);
    CHECK(walk.missing().contains(u"Département du Pas-de-Calais"_s));
    CHECK_FALSE(walk.missing().contains(u"Région Hauts-de-France"_s));

    // The signed PDF is added and linked as evidence.
    const QString evidence = walk.app.folder.filePath(u"contrat-signe.pdf"_s);
    QFile pdf(evidence);
    REQUIRE(pdf.open(QIODevice::WriteOnly));
    pdf.write(samplePdf({u"Contrat de ville, signatures"_s}));
    pdf.close();
    const Id<Signatory> region = walk.signatory("Région Hauts-de-France");
    whenOpen<SignatoryDialog>([&](SignatoryDialog& dialog) {
        auto* choice = dialog.findChild<DocumentChoice*>();
        REQUIRE(choice);
        choice->addFiles({evidence});
        REQUIRE(QTest::qWaitFor([&] { return choice->document().has_value(); }, 20000));
        type(&dialog, "signedOn", u"12/04/2024"_s);
        pressOk(dialog);
    });
    walk.panel().editSignatory(region.value);
    walk.settle();
    const Signatory* proven = walk.app.records().find(region);
    REQUIRE(proven->document);
    CHECK(walk.app.records().find(*proven->document)->fileName == u"contrat-signe.pdf");
    walk.clickRows({region.value});
    REQUIRE(walk.panel().evidenceAction()->isEnabled());
    walk.panel().evidenceAction()->trigger();
    walk.settle();
    CHECK(walk.window.currentPage()->id() == u"documents");
    walk.window.showPage(u"contracts"_s);
    walk.settle();

    // A slip: the Département declines, by mistake. Ctrl+Z takes it back.
    const Id<Signatory> departement = walk.signatory("Département du Pas-de-Calais");
    const Signatory before = *walk.app.records().find(departement);
    walk.clickRows({departement.value});
    {
        BulkEditDialog& bulk = walk.editSelection();
        auto* status = bulk.findChild<QComboBox*>(u"status"_s);
        status->setFocus();
        while (status->currentData().toString() != identifier(SignatoryStatus::Declined)) {
            const int shown = status->currentIndex();
            QTest::keyClick(status, Qt::Key_Down);
            REQUIRE(status->currentIndex() != shown);
        }
        pressOk(bulk);
    }
    walk.settle();
    CHECK(walk.summary().state == ContractState::Blocked);
    walk.press(walk.table(), Qt::Key_Z);
    walk.settle();
    CHECK(*walk.app.records().find(departement) == before);
    CHECK(walk.summary().state == ContractState::Signing);

    // The papers for the next meeting.
    const QString followUp = walk.paper(u"the follow-up sheet"_s);
    CHECK(followUp.contains(u"Département du Pas-de-Calais"_s));
    CHECK(followUp.simplified().contains(u"required signatures : 12 of 22"_s));
    const QString signatures = walk.paper(u"the signature sheet"_s);
    CHECK(signatures.contains(u"CA de Lens - Liévin"_s));

    // The deadline goes into an agenda.
    walk.clickRows({departement.value});
    {
        BulkEditDialog& bulk = walk.editSelection();
        type(&bulk, "targetDate", u"30/06/2025"_s);
        pressOk(bulk);
    }
    walk.settle();
    const QString agenda = walk.app.folder.filePath(u"lens.ics"_s);
    whenOpen<AgendaDialog>([&](AgendaDialog& dialog) {
        type(&dialog, "path", agenda);
        pressOk(dialog);
    });
    walk.sheet().findChild<TimelinePanel*>()->agendaAction()->trigger();
    walk.settle();
    QFile ics(agenda);
    REQUIRE(ics.open(QIODevice::ReadOnly));
    const QByteArray bytes = ics.readAll();
    CHECK(bytes.contains("DTSTART;VALUE=DATE:20250630"));
    CHECK(bytes.contains("BEGIN:VALARM"));
}
