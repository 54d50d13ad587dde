// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_panel.h"

#include "app/contracts/contract_head.h"
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/documents/document_choice.h"
#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/signatory_dialog.h"
#include "app/signatories/signatory_schema.h"
#include "app/signatories/signatory_template_dialog.h"
#include "domain/signatures/signatory_template.h"
#include "tasks/signatory_edits.h"
#include "tests/support/kept_look.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "widgets/controls/action_row.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/note_label.h"
#include "widgets/tables/fitted_table.h"

#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QSpinBox>
#include <QTabWidget>
#include <QToolButton>
#include <QToolTip>
#include <QTreeWidget>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct SheetFixture : WorkspacePageFixture
{
    SheetFixture()
        : page(show<ContractsPage>())
        , panel(*page->sheet()->signatoryPanel())
        , table(*panel.table())
    {
    }

    const Contract& open(const char* code)
    {
        const Contract* contract = records().contract(*ContractCode::parse(QString::fromLatin1(code)));
        REQUIRE(contract);
        page->showRecord(refOf(contract->id));
        REQUIRE(page->sheet()->contract() == contract->id);
        return *contract;
    }
    int columnOf(const char* id) const { return table.recordModel()->schema().indexOf(QString::fromLatin1(id)); }
    const Signatory& signatory(int row) const { return *records().find(Id<Signatory>{table.recordModel()->idAt(row)}); }
    std::vector<Signatory> signatoriesOf(Id<Contract> contract) const
    {
        std::vector<Signatory> all;
        for (const Signatory& signatory : records().all<Signatory>().of(contract))
            all.push_back(signatory);
        return all;
    }

    /// What the head of the contract says of who is missing; empty while it says nothing.
    QString missing() const
    {
        const auto* sentence = page->sheet()->head()->findChild<QLabel*>(u"missing"_s);
        return sentence->isHidden() ? QString() : sentence->text();
    }

    std::unique_ptr<ContractsPage> page;
    SignatoryPanel& panel;
    FittedTable& table;
};

} // namespace

TEST_CASE_METHOD(SheetFixture, "signatories stand in groups by class, whatever column they are sorted by")
{
    open("CN06209I");
    const auto groups = [&] {
        QList<int> starts;
        for (int row = 0; row < table.recordModel()->rowCount(); ++row) {
            if (table.startsGroup(row))
                starts << row;
        }
        return starts;
    };
    CHECK(groups() == QList<int>{0, 7});
    CHECK(signatory(0).signatoryClass == SignatoryClass::Concluding);
    CHECK(signatory(7).signatoryClass == SignatoryClass::Signing);
    const QString first = table.recordModel()->text(0, columnOf("organisation"));
    QHeaderView* header = table.horizontalHeader();
    const QPoint title(header->sectionViewportPosition(columnOf("organisation")) + 10, 10);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    CHECK(groups() == QList<int>{0, 7});
    CHECK(signatory(8).signatoryClass == SignatoryClass::Signing);
    CHECK(table.recordModel()->text(0, columnOf("organisation")) != first);
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, title);
    CHECK(groups() == QList<int>{0, 7});
    CHECK(table.recordModel()->text(0, columnOf("organisation")) == first);
    CHECK(table.rowHeight(0) > table.rowHeight(1) + table.headingHeight() / 2);
}

TEST_CASE_METHOD(SheetFixture, "the columns fit the width without scrolling sideways; the least important go first")
{
    open("CN06209I");
    for (const int width : {1800, 1280, 1000, 760}) {
        page->resize(width, 700);
        QCoreApplication::processEvents();
        int total = 0;
        for (int column = 0; column < table.recordModel()->columnCount(); ++column)
            total += table.isColumnHidden(column) ? 0 : table.columnWidth(column);
        CAPTURE(width, table.hiddenForRoom());
        CHECK(total <= table.viewport()->width());
        CHECK_FALSE(table.isColumnHidden(columnOf("organisation")));
        CHECK_FALSE(table.isColumnHidden(columnOf("status")));
        CHECK_FALSE(table.isColumnHidden(columnOf("signed_on")));
    }
    CHECK(table.isColumnHidden(columnOf("target_date")));
    CHECK_FALSE(table.hiddenForRoom().isEmpty());
    page->resize(1800, 700);
    QCoreApplication::processEvents();
    CHECK(table.hiddenForRoom().isEmpty());
    CHECK_FALSE(table.isColumnHidden(columnOf("target_date")));
    CHECK(table.isColumnHidden(columnOf("class")));
}

TEST_CASE_METHOD(SheetFixture, "every field of a signatory is typed in place, each as one action that undo takes back")
{
    page->resize(1800, 800);
    open("CN00203I");
    const Signatory before = signatory(0);
    typeIntoCell(table, 0, "representative", u"la présidente"_s);
    typeIntoCell(table, 0, "deliberated_on", u"12/03/2024"_s);
    typeIntoCell(table, 0, "deliberation_reference", u"2024-17"_s);
    typeIntoCell(table, 0, "target_date", u"juin 2024"_s);
    const Signatory after = *records().find(before.id);
    CHECK(after.representative == u"la présidente");
    CHECK(after.deliberatedOn == PartialDate::parse(u"2024-03-12"));
    CHECK(after.deliberationReference == u"2024-17");
    CHECK(after.targetDate == PartialDate::parse(u"2024-06"));
    CHECK(after.status == before.status);
    for (int action = 0; action < 4; ++action)
        workspace.undo();
    CHECK(*records().find(before.id) == before);
}

TEST_CASE_METHOD(SheetFixture, "F2 on the name opens everything about a signatory; what is saved is one action")
{
    open("CN00203I");
    const Signatory before = signatory(0);
    Document document;
    document.sha256 = QString(64, u'a');
    document.title = u"Contrat signé"_s;
    document.pages = 12;
    REQUIRE(workspace.edit(u"Document"_s, [&](Transaction& tx) {
        tx.attach({document.sha256, "%PDF", {}});
        document.contract = before.contract;
        tx.insert(document);
    }));
    whenOpen<SignatoryDialog>([&](SignatoryDialog& dialog) {
        auto* status = dialog.findChild<QComboBox*>(u"status"_s);
        status->setCurrentIndex(status->findData(u"signed"_s));
        type(&dialog, "representative", u"le maire"_s);
        type(&dialog, "signedOn", u"19 avril 2024"_s);
        auto* choice = dialog.findChild<DocumentChoice*>();
        auto* pageBox = dialog.findChild<QSpinBox*>(u"page"_s);
        choice->setDocument(records().all<Document>()[0].id);
        pageBox->setValue(6);
        choice->setDocument(std::nullopt); // the page goes with its document
        choice->setDocument(records().all<Document>()[0].id);
        CHECK(pageBox->value() == 0);
        pageBox->setValue(7);
        pressOk(dialog);
    });
    table.setFocus();
    table.setCurrentIndex(table.recordModel()->index(0, columnOf("organisation")));
    QTest::keyClick(&table, Qt::Key_F2);
    const Signatory after = *records().find(before.id);
    CHECK(after.status == SignatoryStatus::Signed);
    CHECK(after.representative == u"le maire");
    CHECK(after.signedOn == PartialDate::parse(u"2024-04-19"));
    REQUIRE(after.document);
    REQUIRE(evidenceOf(records(), before.id));
    CHECK(evidenceOf(records(), before.id)->page == 7);
    CHECK(table.recordModel()->text(0, columnOf("proof")) == label(ProofState::Page));
    workspace.undo();
    CHECK(*records().find(before.id) == before);
    CHECK_FALSE(evidenceOf(records(), before.id));
}

TEST_CASE_METHOD(SheetFixture, "a dialog with a date that cannot be read is not accepted; cancelling changes nothing")
{
    open("CN00203I");
    const Register before = records();
    whenOpen<SignatoryDialog>([&](SignatoryDialog& dialog) {
        type(&dialog, "deliberatedOn", u"31/02/2024"_s);
        CHECK_FALSE(okOf(dialog)->isEnabled());
        CHECK_FALSE(dialog.findChild<QLabel*>(u"caption"_s)->text().isEmpty());
        QTest::keyClick(&dialog, Qt::Key_Escape);
    });
    table.setFocus();
    table.setCurrentIndex(table.recordModel()->index(0, columnOf("status")));
    QTest::keyClick(&table, Qt::Key_Return, Qt::ControlModifier);
    CHECK(signatoriesOf(page->sheet()->contract()) ==
          std::vector<Signatory>(before.all<Signatory>().of(page->sheet()->contract()).begin(),
                                 before.all<Signatory>().of(page->sheet()->contract()).end()));
}

TEST_CASE_METHOD(SheetFixture,
                 "a contract without signatories proposes those that the law names, and adds them once confirmed")
{
    const Contract contract = open("CN05901I");
    REQUIRE(signatoriesOf(contract.id).empty());
    const auto law = expectedSignatories(records(), contract);
    whenOpen<SignatoryTemplateDialog>([&](SignatoryTemplateDialog& dialog) {
        CHECK(dialog.chosen() == law);
        pressOk(dialog);
    });
    QToolButton* propose = nullptr;
    for (QToolButton* button : panel.findChildren<QToolButton*>()) {
        if (button->defaultAction() == panel.proposeAction() && button->isVisible() && !propose)
            propose = button;
    }
    REQUIRE(propose);
    QTest::mouseClick(propose, Qt::LeftButton);
    const auto added = signatoriesOf(contract.id);
    REQUIRE(added.size() == law.size());
    for (const Signatory& signatory : added)
        CHECK(signatory.status == SignatoryStatus::Expected);
    workspace.undo();
    CHECK(signatoriesOf(contract.id).empty());
}

TEST_CASE_METHOD(SheetFixture, "optional partners of the département are listed unticked and ticked together")
{
    const Contract contract = open("CN05901I");
    SignatoryTemplateDialog dialog(records(), contract.id, nullptr);
    const std::size_t required = dialog.chosen().size();
    QTest::mouseClick(dialog.findChild<QToolButton*>(u"allPartners"_s), Qt::LeftButton);
    const auto all = dialog.chosen();
    CHECK(all.size() > required + 4);
    const Organisation* caf = records().organisation(u"Caisse d'allocations familiales du Nord"_s);
    const Organisation* other = records().organisation(u"Caisse d'allocations familiales de la Somme"_s);
    REQUIRE((caf && other));
    CHECK(std::ranges::find(all, caf->id) != all.end());
    CHECK(std::ranges::find(all, other->id) == all.end());
    QTest::mouseClick(dialog.findChild<QToolButton*>(u"onlyRequired"_s), Qt::LeftButton);
    CHECK(dialog.chosen().size() == required);
    auto* tree = dialog.findChild<QTreeWidget*>();
    QTreeWidgetItem* first = tree->topLevelItem(0)->child(0);
    tree->setCurrentItem(first);
    tree->setFocus();
    QTest::keyClick(tree, Qt::Key_Space);
    CHECK(dialog.chosen().size() == required - 1);
}

TEST_CASE_METHOD(SheetFixture, "closing the proposal adds nothing")
{
    const Contract contract = open("CN05901I");
    whenOpen<SignatoryTemplateDialog>([](SignatoryTemplateDialog& dialog) { dialog.reject(); });
    panel.proposeAction()->trigger();
    CHECK(signatoriesOf(contract.id).empty());
}

TEST_CASE_METHOD(SheetFixture, "one sentence names the required bodies that are missing first, the optional ones apart")
{
    const Contract contract = open("CN05903M");
    const Organisation* caf = records().organisation(u"Caisse d'allocations familiales du Nord"_s);
    REQUIRE(caf);
    const auto sentence = [&] { return missingSentence(records(), contract, summariseContract(records(), contract)); };
    CHECK(sentence() == missing());
    CHECK_FALSE(sentence().contains(caf->name.toHtmlEscaped()));
    REQUIRE(workspace.edit(u"CAF"_s, [&](Transaction& tx) {
        Signatory signatory;
        signatory.contract = contract.id;
        signatory.organisation = caf->id;
        tx.insert(signatory);
    }));
    const QString both = missing();
    CHECK(both.contains(caf->name.toHtmlEscaped()));
    const ContractSummary summary = summariseContract(records(), contract);
    REQUIRE_FALSE(summary.missing.empty());
    for (const Id<Organisation> id : summary.missing) {
        const Organisation& body = *records().find(id);
        const Commune* commune = records().find(body.commune); // several are named by their own names, under one word
        const QString name = (commune ? commune->name : body.name).toHtmlEscaped();
        CHECK(both.contains(name));
        CHECK(both.indexOf(name) < both.indexOf(caf->name.toHtmlEscaped()));
    }
    CHECK(both.count(caf->name.toHtmlEscaped()) == 1);
}

TEST_CASE_METHOD(SheetFixture, "a declaration that the signatures contradict is said beside the computed state")
{
    open("CN00203I");
    CHECK(missing().contains(u"A source declares it signed"));
    open("CN06209I");
    CHECK(missing().isEmpty());
}

TEST_CASE_METHOD(SheetFixture,
                 "a PDF that is added in the dialog joins the library as one of the contract, and is chosen")
{
    const Contract contract = open("CN00203I");
    const QString path = folder.filePath(u"deliberation.pdf"_s);
    writeFile(path, samplePdf({u"Délibération"_s}));
    SignatoryDialog dialog(workspace, signatory(0).id, nullptr);
    auto* choice = dialog.findChild<DocumentChoice*>();
    REQUIRE_FALSE(choice->document());
    choice->addFiles({path});
    REQUIRE(waitFor([&] { return choice->document().has_value(); }));
    const Document* stored = records().find(choice->document());
    REQUIRE(stored);
    CHECK(stored->contract == contract.id);
    CHECK(dialog.document() == stored->id);
    REQUIRE_FALSE(messages.empty()); // no second "cancel" beside that of the dialog
    CHECK(messages.back().actionText == u"Take out 1 document(s)");
    messages.back().action();
    CHECK_FALSE(records().find(dialog.document()));
}

TEST_CASE_METHOD(SheetFixture, "all who are missing can be read, however long their sentence is")
{
    open("CN06202I");
    page->resize(1000, 700);
    QCoreApplication::processEvents();
    auto* sentence = page->sheet()->head()->findChild<NoteLabel*>(u"missing"_s);
    REQUIRE(sentence);
    page->resize(700, 700);
    QCoreApplication::processEvents();
    REQUIRE(sentence->isCut());
    QHelpEvent help(QEvent::ToolTip, QPoint(5, 5), sentence->mapToGlobal(QPoint(5, 5)));
    QApplication::sendEvent(sentence, &help);
    CHECK(QToolTip::text().contains(u"Wingles"));
    CHECK(Qt::mightBeRichText(QToolTip::text())); // plain text would stand on one line, wider than the screen
}

TEST_CASE_METHOD(SheetFixture, "the tab of the sheet is remembered")
{
    page->sheet()->tabs()->setCurrentIndex(2);
    ContractSheet other(workspace, nullptr);
    CHECK(other.tabs()->currentIndex() == 2);
}

TEST_CASE("in a file that is open for reading the sheet changes nothing")
{
    DatabaseFixture database;
    Workspace workspace;
    workspace.setDatabase(database.open(Access::ReadOnly));
    ContractSheet sheet(workspace, nullptr);
    sheet.showContract(workspace.records().contract(*ContractCode::parse(u"CN00203I"))->id);
    CHECK_FALSE(sheet.signatoryPanel()->proposeAction()->isEnabled());
    CHECK_FALSE(sheet.addAction()->isEnabled());
    const auto flags = sheet.signatories()->recordModel()->index(0, 1).flags();
    CHECK_FALSE(flags.testFlag(Qt::ItemIsEditable));
}

TEST_CASE_METHOD(SheetFixture, "a milestone that says signed is held against the signatures that are recorded")
{
    const Contract& contract = open("CN06202I");
    REQUIRE(summariseContract(records(), contract).state != ContractState::Signed);
    CHECK_FALSE(missing().contains(u"milestone"_s));
    REQUIRE(workspace.edit(u"Sign"_s, [&](Transaction& tx) {
        Milestone step;
        step.contract = contract.id;
        step.kind = u"signature"_s;
        step.done = PartialDate::parse(u"2024-04-19");
        tx.insert(step);
    }));
    settle();
    CHECK(missing().contains(u"The milestone “Signature” is recorded as done on 19 avril 2024"_s));
}

TEST_CASE_METHOD(SheetFixture,
                 "who is expected and not recorded yet has a line of its own, by name, that is marked in place")
{
    const Contract* found = nullptr;
    for (const Contract& contract : records().all<Contract>()) {
        const auto signatories = records().all<Signatory>().of(contract.id);
        if (signatories.begin() != signatories.end() && summariseContract(records(), contract).unrecorded.size() > 3)
            found = &contract;
    }
    REQUIRE(found);
    const Id<Contract> id = found->id;
    open(found->code.text().toLatin1());
    const auto unrecorded = [&] {
        std::vector<int> rows;
        for (int row = 0; row < table.recordModel()->rowCount(); ++row) {
            if (unrecordedBody(table.recordModel()->idAt(row)))
                rows.push_back(row);
        }
        return rows;
    };
    const std::size_t before = unrecorded().size();
    REQUIRE(before == summariseContract(records(), *records().find(id)).unrecorded.size());
    CHECK(table.recordModel()->text(unrecorded()[0], columnOf("status")) == u"Not recorded yet");
    QStringList names;
    for (const int row : unrecorded()) {
        if (table.recordModel()->text(row, columnOf("class")) ==
            table.recordModel()->text(unrecorded()[0], columnOf("class")))
            names << table.recordModel()->text(row, columnOf("organisation"));
    }
    QStringList ordered = names;
    std::ranges::sort(ordered, [](const QString& a, const QString& b) { return a.localeAwareCompare(b) < 0; });
    CHECK(names == ordered);

    const auto body = *unrecordedBody(table.recordModel()->idAt(unrecorded()[0]));
    typeIntoCell(table, unrecorded()[0], "signed_on", u"17/05/2024"_s);
    settle();
    const Signatory* recorded = signatoryOf(records(), id, body.organisation);
    REQUIRE(recorded);
    CHECK(recorded->status == SignatoryStatus::Signed);
    CHECK(unrecorded().size() == before - 1);
    workspace.undo();
    settle();
    CHECK(unrecorded().size() == before);
    CHECK_FALSE(signatoryOf(records(), id, body.organisation));

    table.selectIds({table.recordModel()->idAt(unrecorded()[0])});
    QTest::keyClick(&table, Qt::Key_Delete); // nothing is recorded there that could be removed
    CHECK(unrecorded().size() == before);
}

TEST_CASE_METHOD(SheetFixture, "several who are not recorded yet are marked signed at once")
{
    open("CN06202I");
    std::vector<qint64> keys;
    for (int row = 0; row < table.recordModel()->rowCount(); ++row) {
        if (unrecordedBody(table.recordModel()->idAt(row)) && keys.size() < 3)
            keys.push_back(table.recordModel()->idAt(row));
    }
    REQUIRE(keys.size() == 3);
    table.selectIds(keys);
    Q_EMIT table.selectedIdsChanged();
    whenOpen<BulkEditDialog>([](BulkEditDialog& dialog) {
        auto* status = dialog.findChild<QComboBox*>(u"status"_s);
        Q_EMIT status->activated(status->currentIndex()); // Signed
        pressOk(dialog);
    });
    actionOf(*page, u"Edit the signatories…"_s)->trigger();
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
    settle();
    for (const qint64 key : keys) {
        const auto body = *unrecordedBody(key);
        const Signatory* recorded = signatoryOf(records(), body.contract, body.organisation);
        REQUIRE(recorded);
        CHECK(recorded->status == SignatoryStatus::Signed);
    }
}

TEST_CASE_METHOD(SheetFixture, "who is recorded stays selected, in the same column, and also once that is undone")
{
    open("CN06202I");
    const RecordTableModel& model = *table.recordModel();
    std::vector<qint64> keys;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (unrecordedBody(model.idAt(row)) && keys.size() < 3)
            keys.push_back(model.idAt(row));
    }
    REQUIRE(keys.size() == 3);
    table.selectIds(keys);
    const int column = columnOf("signed_on");
    table.selectionModel()->setCurrentIndex(model.index(model.rowOf(keys[1]), column), QItemSelectionModel::NoUpdate);
    const auto bodies = [&] {
        std::vector<Id<Organisation>> selected;
        for (const qint64 id : table.selectedIds()) {
            const auto body = unrecordedBody(id);
            selected.push_back(body ? body->organisation : records().find(Id<Signatory>{id})->organisation);
        }
        std::ranges::sort(selected);
        return selected;
    };
    const auto before = bodies();
    const auto current = unrecordedBody(keys[1])->organisation;
    whenOpen<BulkEditDialog>([](BulkEditDialog& dialog) {
        auto* status = dialog.findChild<QComboBox*>(u"status"_s);
        Q_EMIT status->activated(status->currentIndex());
        pressOk(dialog);
    });
    actionOf(*page, u"Edit the signatories…"_s)->trigger();
    REQUIRE(waitFor([] { return QApplication::activeModalWidget() == nullptr; }));
    settle();
    CHECK(bodies() == before);
    REQUIRE(records().find(Id<Signatory>{table.currentId()}));
    CHECK(signatory(table.currentIndex().row()).organisation == current);
    CHECK(table.currentIndex().column() == column);
    workspace.undo();
    settle();
    CHECK(bodies() == before);
    CHECK(table.currentId() == keys[1]);
    CHECK(table.currentIndex().column() == column);
}

TEST_CASE_METHOD(SheetFixture, "the commands stand on one line in large text, those without room in a menu")
{
    const KeptLook kept;
    Look::setTextPercent(200);
    open("CN06202I");
    settle();
    const auto* row = panel.findChild<ActionRow*>();
    REQUIRE(row);
    CHECK(row->height() < 2 * row->menuButton()->height());
    CHECK(row->menuButton()->isVisible());
    const auto buttons = row->findChildren<QToolButton*>();
    CHECK(std::ranges::count_if(buttons, &QWidget::isVisible) >= 2);
}

TEST_CASE_METHOD(SheetFixture,
                 "the dialog of a signatory begins in its first field, and each label's key leads to its field")
{
    const Contract& contract = open("CN06202I");
    SignatoryDialog dialog(workspace, signatoriesOf(contract.id).front().id, nullptr);
    dialog.show();
    dialog.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&dialog));
    CHECK(dialog.focusWidget() == dialog.findChild<QComboBox*>(u"status"_s));
    for (const QLabel* label : dialog.findChildren<QLabel*>()) {
        if (!label->buddy() || !label->buddy()->isEnabled())
            continue;
        CAPTURE(label->text().toStdString());
        CHECK(label->buddy()->focusPolicy() != Qt::NoFocus);
    }
}

TEST_CASE_METHOD(SheetFixture,
                 "a date that cannot be stays in its cell as it was typed, with the reason, until it is mended")
{
    open("CN00203I");
    const Signatory before = signatory(0);
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    const auto editor = [&]() -> CheckedLine* { // those of before are deleted later
        for (CheckedLine* line : table.viewport()->findChildren<CheckedLine*>()) {
            if (line->isVisible())
                return line;
        }
        return nullptr;
    };
    table.setFocus();
    table.setCurrentIndex(table.recordModel()->index(0, columnOf("signed_on")));
    messages.clear();
    QTest::keyClick(&table, Qt::Key_F2);
    REQUIRE(editor());
    QTest::keyClicks(editor(), u"12/05/2099"_s);
    for (const int key : {Qt::Key_Return, Qt::Key_Tab}) {
        QTest::keyClick(editor(), Qt::Key(key));
        QApplication::processEvents();
        REQUIRE(editor());
        CHECK(editor()->text() == u"12/05/2099");
        CHECK(editor()->problem() == contradictionText(Contradiction::SignedInFuture));
        CHECK(editor()->property("invalid").toBool());
        CHECK(QToolTip::text() == editor()->problem());
    }
    CHECK(messages.empty()); // it is said at the cell
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {},
                      table.visualRect(table.recordModel()->index(1, columnOf("status"))).center());
    QApplication::processEvents();
    QApplication::processEvents();
    REQUIRE(editor());
    CHECK(editor()->text() == u"12/05/2099");
    CHECK(editor()->hasFocus());
    CHECK(*records().find(before.id) == before);

    editor()->selectAll();
    QTest::keyClicks(editor(), u"12/05/2024"_s);
    CHECK(editor()->problem().isEmpty());
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::processEvents();
    CHECK(records().find(before.id)->signedOn == PartialDate::parse(u"2024-05-12"));
    CHECK_FALSE(editor());

    table.setCurrentIndex(
        table.recordModel()->index(table.recordModel()->rowOf(before.id.value), columnOf("signed_on")));
    QTest::keyClick(&table, Qt::Key_F2);
    REQUIRE(editor());
    editor()->selectAll();
    QTest::keyClicks(editor(), u"jamais"_s);
    QTest::keyClick(editor(), Qt::Key_Escape); // gives it up
    QApplication::processEvents();
    CHECK_FALSE(editor());
    CHECK(records().find(before.id)->signedOn == PartialDate::parse(u"2024-05-12"));
}
