// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_page.h"

#include "app/programme/priority_dialog.h"
#include "app/programme/programme_model.h"
#include "app/programme/programme_sheet.h"
#include "app/programme/programme_tree.h"
#include "domain/programme/priority_tree.h"
#include "store/documents.h"
#include "store/transaction.h"
#include "tasks/evidence.h"
#include "tasks/programme/programme_edits.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "widgets/controls/contract_box.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QTreeView>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

Priority priority(qint64 id, const QString& family, std::optional<Id<Priority>> parent = {})
{
    Priority made;
    made.id = {id};
    made.family = family;
    made.title = u"P%1"_s.arg(id);
    made.parent = parent;
    return made;
}

} // namespace

TEST_CASE_METHOD(WorkspacePageFixture, "the programme is a tree: sections, priorities, their levers, devices")
{
    ProgrammeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.refresh(records());
    CHECK(model.recordCount() == int(records().all<Priority>().size() + records().all<Device>().size()));
    CHECK(model.recordCount() == 57);
    REQUIRE(model.rowCount() == 5); // regional priorities, principles, transitions, local axes, devices
    const QModelIndex regional = model.index(0, 0);
    REQUIRE(model.rowCount(regional) == 2);
    CHECK(model.rowCount(model.index(0, 0, regional)) == 4);
    const QModelIndex axes = model.index(3, 0);
    REQUIRE(model.rowCount(axes) == 8); // the contracts that have some
    const QModelIndex tree = model.index(0, 0, axes);
    CHECK_FALSE(model.recordAt(tree));
    CHECK(model.rowCount(tree) >= 3);
    CHECK(model.index(0, ProgrammeModel::ContractsColumn, tree).data().toString() == u"1");
    CHECK(model.rowCount(model.index(4, 0)) == 13);
    CHECK(model.index(0, ProgrammeModel::CodeColumn, regional).data().toString() == u"R1");
    CHECK_FALSE(model.recordAt(regional));
    CHECK(model.index(0, 0, regional).data(Qt::ToolTipRole).toString().contains(u"Région"_s));
}

TEST_CASE("priorities in a ring or without their parent are shown all the same")
{
    ProgrammeModel model;
    model.refresh(Register().with(
        Table<Priority>({priority(1, u"principe"_s, Id<Priority>{2}), priority(2, u"principe"_s, Id<Priority>{1}),
                         priority(3, u"levier"_s, Id<Priority>{77})})));
    CHECK(model.recordCount() == 3);
}

TEST_CASE_METHOD(WorkspacePageFixture,
                 "the programme counts the contracts that answer a priority, and the sheet names them")
{
    const Priority& first = *records().all<Priority>().begin();
    const Contract& contract = *records().all<Contract>().begin();
    REQUIRE(workspace.edit(u"Lier"_s, [&](Transaction& tx) {
        tx.insert(ContractPriority{.contract = contract.id, .priority = first.id});
    }));
    CHECK(contractsAnswering(records(), first).size() == 1);
    const auto page = show<ProgrammePage>();
    page->showRecord(refOf(first.id));
    auto* tree = page->findChild<QTreeView*>();
    CHECK(tree->currentIndex().siblingAtColumn(ProgrammeModel::ContractsColumn).data().toString() == u"1");
    CHECK(textOf(*page).contains(u"href=\"contract/%1\""_s.arg(contract.id.value)));
}

TEST_CASE_METHOD(WorkspacePageFixture,
                 "words search the programme whatever their accents, and say when nothing answers")
{
    const auto page = show<ProgrammePage>();
    auto* tree = page->findChild<QTreeView*>();
    auto* search = page->findChild<QLineEdit*>();
    QTest::keyClicks(search, u"laicite"_s);
    REQUIRE(tree->model()->rowCount() == 1);
    const QModelIndex section = tree->model()->index(0, 0);
    REQUIRE(tree->model()->rowCount(section) == 1);
    CHECK(tree->model()->index(0, 0, section).data().toString().startsWith(u"Laïcité"_s));
    QTest::keyClicks(search, u" xyz"_s);
    CHECK(tree->model()->rowCount() == 0);
    CHECK(textOf(*page).contains(u"Nothing answers these filters"_s));
    QTest::keyClick(search, Qt::Key_Escape);
    CHECK(tree->model()->rowCount() == 5);
}

TEST_CASE_METHOD(WorkspacePageFixture, "the sheet of a device tells its themes and its rules, each with its page")
{
    const auto page = show<ProgrammePage>();
    const auto text = [&](const QString& code) {
        page->showRecord(refOf(std::ranges::find(records().all<Device>(), code, &Device::code)->id));
        settle();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // the sections of the device before
        QString all;
        for (const QLabel* label : page->findChild<ProgrammeSheet*>()->findChildren<QLabel*>())
            all += label->text() + u'\n';
        return all;
    };
    const QString summer = text(u"NQE"_s);
    CHECK(summer.contains(u"2022: Les Hauts-de-France, terre de jeux"));
    CHECK(summer.contains(u"Another year: add a priority"));
    CHECK(summer.contains(u"href=\"https://guide-aides.hautsdefrance.fr/dispositif711\""));
    const QString education = text(u"PRE"_s);
    CHECK(education.contains(u"volet individuel"));
    CHECK_FALSE(education.contains(u"Another year"));
    CHECK_FALSE(text(u"FONJEP"_s).contains(u"volet individuel"));
}

TEST_CASE_METHOD(WorkspacePageFixture, "selected lines of the programme are copied for a spreadsheet")
{
    const auto page = show<ProgrammePage>();
    page->showRecord(refOf(records().all<Device>().begin()->id));
    actionOf(*page, u"Copy"_s)->trigger();
    CHECK(QApplication::clipboard()->text().startsWith(u"Nos Quartiers d’Été\tNQE"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture,
                 "priorities without a source are found, and no longer once a document proves them")
{
    Transaction tx(*workspace.database(), u"Axis"_s);
    Priority axis = priority(0, u"axe local"_s);
    axis.contract = contract("CN06209I").id;
    axis.title = u"Zinniaculture"_s;
    const Id<Priority> id = tx.insert(axis);
    tx.commit();
    const auto page = show<ProgrammePage>();
    auto* tree = page->findChild<QTreeView*>();
    actionOf(*page, u"Only values without a source"_s)->trigger();
    const auto shown = [&] {
        int rows = 0;
        for (int section = 0; section < tree->model()->rowCount(); ++section)
            rows += tree->model()->rowCount(tree->model()->index(section, 0));
        return rows;
    };
    const int unproved = shown();
    CHECK(page->filters().contains(u"origin"_s));
    page->showRecord(refOf(id));
    CHECK(page->filters().contains(u"origin"_s)); // it is among them

    const QByteArray pdf = samplePdf({u"Zinniaculture"_s});
    Document document;
    document.sha256 = checksum(pdf);
    document.title = u"Contrat"_s;
    document.pages = 1;
    Transaction proof(*workspace.database(), u"Proof"_s);
    proof.attach({document.sha256, pdf, {u"Zinniaculture"_s}});
    proof.insert(document);
    proof.commit();
    Transaction evidence(*workspace.database(), u"Proof"_s);
    proveField(evidence, records(), refOf(id), u"title"_s, {document.id, 1});
    evidence.commit();
    settle();
    CHECK(shown() == unproved - 1);
    page->showRecord(refOf(id)); // hidden: the filter goes
    CHECK(page->filters().empty());
    CHECK(textOf(*page).contains(u"Contrat, page 1"_s));
}

TEST_CASE_METHOD(WorkspacePageFixture, "the tree of a contract is built, ordered and taken down by hand")
{
    const auto page = show<ProgrammePage>();
    const auto added = [&](const QString& command, const QString& title) {
        whenOpen<PriorityDialog>([&](PriorityDialog& dialog) {
            CHECK_FALSE(okOf(dialog)->isEnabled());
            if (auto* box = dialog.findChild<ContractBox*>(u"contract"_s))
                box->setContract(contract("CN05905M").id);
            type(&dialog, "title", title);
            pressOk(dialog);
        });
        actionOf(*page, command)->trigger();
        settle();
        return records().all<Priority>().rows().back().id;
    };
    const auto axis = added(u"Add a priority or an axis…"_s, u"Emploi"_s);
    CHECK(records().find(axis)->contract == contract("CN05905M").id);
    CHECK(page->shownRecord() == refOf(axis));
    const auto first = added(u"Add under this one…"_s, u"Freins"_s);
    page->showRecord(refOf(axis));
    const auto second = added(u"Add under this one…"_s, u"Jeunes"_s);
    CHECK(records().find(second)->parent == axis);
    actionOf(*page, u"Move up"_s)->trigger();
    CHECK(childrenOf(records(), axis).front()->id == second);
    actionOf(*page, u"Move down"_s)->trigger();
    actionOf(*page, u"Put under the one above"_s)->trigger();
    CHECK(records().find(second)->parent == first);
    actionOf(*page, u"Put one level up"_s)->trigger();
    CHECK(records().find(second)->parent == axis);
    page->showRecord(refOf(axis));
    QString asked;
    whenOpen<QMessageBox>([&](QMessageBox& question) {
        asked = question.text();
        for (QAbstractButton* button : question.buttons()) {
            if (question.buttonRole(button) == QMessageBox::AcceptRole)
                return button->click();
        }
    });
    actionOf(*page, u"Delete…"_s)->trigger();
    CHECK(asked.contains(u"2 priority"_s));
    CHECK_FALSE(records().find(second));
    workspace.undo();
    CHECK(records().find(second));
}

namespace {

/// A contract with the axes A, B, C and an objective under A.
struct TreePage : WorkspacePageFixture
{
    Id<Priority> add(const QString& title, std::optional<Id<Priority>> parent = {})
    {
        Priority axis;
        axis.title = title;
        axis.contract = contract("CN05905M").id;
        axis.parent = parent;
        Id<Priority> id;
        REQUIRE(workspace.edit([&](Transaction& tx, const Register& all) { id = addPriority(tx, all, axis); }));
        return id;
    }

    /// As the user sees it: "A(objective) B C".
    QString order() const
    {
        QStringList axes;
        for (const Priority* axis : rootsOf(records(), contract("CN05905M").id)) {
            QStringList below;
            for (const Priority* child : childrenOf(records(), axis->id))
                below << child->title;
            axes << axis->title + (below.isEmpty() ? QString() : u'(' + below.join(u' ') + u')');
        }
        return axes.join(u' ');
    }

    void key(Id<Priority> id, Qt::Key pressed, Qt::KeyboardModifiers modifiers = {})
    {
        page->showRecord(refOf(id));
        page->activateWindow(); // a dialog may have been the active one
        tree->setFocus();
        REQUIRE(waitFor([&] { return tree->hasFocus(); }));
        QTest::keyClick(tree, pressed, modifiers);
        settle();
    }

    QModelIndex lineOf(Id<Priority> id)
    {
        page->showRecord(refOf(id));
        return tree->currentIndex();
    }

    /// Drops the line of one onto another: on it, or near its upper or lower edge.
    bool drop(Id<Priority> moved, const QModelIndex& line, ProgrammeTree::Side side)
    {
        const QPersistentModelIndex target = line;
        page->showRecord(refOf(moved));
        tree->scrollTo(target);
        const QRect area = tree->visualRect(target);
        const int y = side == ProgrammeTree::Side::Above   ? area.top() + 1
                      : side == ProgrammeTree::Side::Below ? area.bottom() - 1
                                                           : area.center().y();
        const std::unique_ptr<QMimeData> data(tree->model()->mimeData({tree->currentIndex()}));
        QDragEnterEvent enter(QPoint(area.center().x(), y), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &enter); // a drop reaches nobody before
        REQUIRE(enter.isAccepted());
        QDropEvent event(QPointF(area.center().x(), y), Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(tree->viewport(), &event);
        settle();
        return event.isAccepted();
    }

    Id<Priority> a = add(u"A"_s);
    Id<Priority> b = add(u"B"_s);
    Id<Priority> c = add(u"C"_s);
    Id<Priority> objective = add(u"O"_s, a);
    std::unique_ptr<ProgrammePage> page = show<ProgrammePage>();
    QTreeView* tree = page->findChild<QTreeView*>();
};

} // namespace

TEST_CASE_METHOD(TreePage, "priorities are moved, renamed and deleted by keys")
{
    constexpr auto both = Qt::ControlModifier | Qt::ShiftModifier;
    REQUIRE(order() == u"A(O) B C");
    key(c, Qt::Key_Up, both);
    CHECK(order() == u"A(O) C B");
    key(c, Qt::Key_Down, both);
    CHECK(order() == u"A(O) B C");
    key(c, Qt::Key_Right, both);
    CHECK(order() == u"A(O) B(C)");
    key(c, Qt::Key_Left, both);
    CHECK(order() == u"A(O) B C");
    CHECK(page->shownRecord() == refOf(c));
    key(c, Qt::Key_Delete); // nothing hangs on it: nobody is asked
    CHECK(order() == u"A(O) B");
    whenOpen<PriorityDialog>([&](PriorityDialog& dialog) {
        type(&dialog, "title", u"Bis"_s);
        pressOk(dialog);
    });
    key(b, Qt::Key_F2);
    CHECK(order() == u"A(O) Bis");
    whenOpen<PriorityDialog>([&](PriorityDialog& dialog) {
        type(&dialog, "title", u"P"_s);
        pressOk(dialog);
    });
    key(b, Qt::Key_Insert);
    CHECK(order() == u"A(O) Bis(P)");
}

TEST_CASE_METHOD(TreePage, "priorities are dragged to another place of their tree, and nowhere else")
{
    CHECK(drop(c, lineOf(a), ProgrammeTree::Side::Above));
    CHECK(order() == u"C A(O) B");
    CHECK(drop(c, lineOf(b), ProgrammeTree::Side::Below));
    CHECK(order() == u"A(O) B C");
    CHECK_FALSE(drop(b, lineOf(a), ProgrammeTree::Side::Below)); // it stands there
    CHECK(drop(c, lineOf(a), ProgrammeTree::Side::On));
    CHECK(order() == u"A(O C) B");
    CHECK_FALSE(drop(a, lineOf(c), ProgrammeTree::Side::On)); // under itself
    CHECK(drop(c, lineOf(objective), ProgrammeTree::Side::Above));
    CHECK(order() == u"A(C O) B");
    CHECK(page->shownRecord() == refOf(c));
    CHECK(drop(c, lineOf(a).parent(), ProgrammeTree::Side::On)); // the name of the contract
    CHECK(order() == u"A(O) B C");
    const Priority& shared = *rootsOf(records(), std::nullopt).front();
    CHECK_FALSE(drop(c, lineOf(shared.id), ProgrammeTree::Side::On)); // not of this contract
    CHECK(order() == u"A(O) B C");
    workspace.undo();
    CHECK(order() == u"A(C O) B");
}

TEST_CASE_METHOD(WorkspacePageFixture, "the matrix shows what is answered, its sentence, and what is not recorded")
{
    const Priority first = *rootsOf(records(), std::nullopt).front();
    const QByteArray pdf = samplePdf({u"Accès à l’emploi"_s});
    Document document{.sha256 = checksum(pdf), .title = u"Contrat"_s, .pages = 1};
    Id<ContractPriority> answer;
    REQUIRE(workspace.edit(u"Proof"_s, [&](Transaction& tx) {
        tx.attach({document.sha256, pdf, {u"Accès à l’emploi"_s}});
        document.id = tx.insert(document);
        answer = tx.insert(ContractPriority{.contract = contract("CN05905M").id, .priority = first.id});
    }));
    REQUIRE(workspace.edit(u"Proof"_s, [&](Transaction& tx) {
        proveField(tx, records(), refOf(answer), u"priority_id"_s, {document.id, 1, {}, u"Accès à l’emploi"_s});
    }));
    const auto page = show<ProgrammePage>();
    page->showRecord(refOf(first.id));
    page->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(page.get()));
    page->mainWidget()->setFocus();
    actionOf(*page, u"Matrix"_s)->trigger();
    settle();
    auto* table = qobject_cast<RecordTableView*>(page->mainWidget());
    REQUIRE(table);
    CHECK(QApplication::focusWidget() == table);
    RecordTableModel* model = table->recordModel();
    CHECK(model->rowCount() == 39);
    const int row = model->rowOf(contract("CN05905M").id.value);
    table->setCurrentIndex(model->index(row, 1));
    CHECK(model->text(row, 1).contains(u"p. 1"_s));
    CHECK(model->text(row == 0 ? 1 : 0, 1) == QString(QChar(0x2013)));
    CHECK(page->findChild<QLabel*>(u"sentence"_s)->text().contains(u"Accès à l’emploi"_s));
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(waitFor([&] { return !opened.empty(); }));
    CHECK(opened.front().table == recordOf<Evidence>().table);
    table->setFocus();
    table->setCurrentIndex(model->index(row, 2));
    QTest::keyClick(table, Qt::Key_Space);
    CHECK(records().all<ContractPriority>().of(contract("CN05905M").id).size() == 2);
    CHECK(page->mainWidget() == table); // one answer after the other
    CHECK(table->isVisible());
    CHECK(page->focusWidget() == table);
    CHECK(table->currentIndex() == model->index(row, 2));
    workspace.undo();
    CHECK(records().all<ContractPriority>().of(contract("CN05905M").id).size() == 1);
}

TEST_CASE("an empty programme says so")
{
    Workspace workspace;
    ProgrammePage page(workspace, nullptr);
    page.show();
    page.refresh(nullptr);
    CHECK(textOf(page).contains(u"The programme is empty"_s));
}
