// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/programme/programme_page.h"

#include "app/programme/programme_model.h"
#include "store/documents.h"
#include "store/transaction.h"
#include "tasks/evidence.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
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
    REQUIRE(model.rowCount(axes) == 30);
    CHECK(model.index(0, ProgrammeModel::ContractsColumn, axes).data().toString() == u"1");
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

TEST_CASE_METHOD(WorkspacePageFixture, "selected lines of the programme are copied for a spreadsheet")
{
    const auto page = show<ProgrammePage>();
    page->showRecord(refOf(records().all<Device>().begin()->id));
    for (QAction* action : page->findChild<QTreeView*>()->actions())
        action->trigger();
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

TEST_CASE("an empty programme says so")
{
    Workspace workspace;
    ProgrammePage page(workspace, nullptr);
    page.show();
    page.refresh(nullptr);
    CHECK(textOf(page).contains(u"The programme is empty"_s));
}
