// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contracts_page.h"

#include "app/contracts/contract_dialogs.h"
#include "app/contracts/contract_facts.h"
#include "app/contracts/contract_sheet.h"
#include "app/signatories/add_signatory_dialog.h"
#include "domain/contract_state.h"
#include "domain/figures/funding_sums.h"
#include "tests/support/user_input.h"
#include "widgets/controls/checked_line.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/tables/record_table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QPointer>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct ShownPage
{
    test::WorkspacePageFixture app;
    ContractsPage page;

    explicit ShownPage(Access access = Access::ReadWrite)
        : app(access)
        , page(app.workspace, nullptr)
    {
        QObject::connect(&app.workspace, &Workspace::recordsChanged, &page,
                         [this](const ChangeSet& changes) { page.refresh(&changes); });
        page.refresh(nullptr);
        page.resize(1400, 900);
        page.show();
        REQUIRE(QTest::qWaitForWindowExposed(&page));
    }

    const Contract& show(const char* code)
    {
        const Contract& contract = app.contract(code);
        page.showRecord(refOf(contract.id));
        return contract;
    }
    RecordTableView& signatories() { return *page.sheet()->signatories(); }
    QModelIndex cell(int row, const char* column)
    {
        RecordTableModel* model = signatories().recordModel();
        return model->index(row, model->schema().indexOf(QString::fromLatin1(column)));
    }
    const Signatory& signatory(int row)
    {
        return *app.records().find(Id<Signatory>{signatories().recordModel()->idAt(row)});
    }
    template <class Editor>
    Editor* startEditing(const QModelIndex& index)
    {
        signatories().setFocus();
        signatories().setCurrentIndex(index);
        QTest::keyClick(&signatories(), Qt::Key_F2);
        auto* editor = signatories().viewport()->findChild<Editor*>();
        REQUIRE(editor);
        return editor;
    }
};

} // namespace

TEST_CASE("the list holds the 39 contracts and the sheet shows the current one")
{
    ShownPage shown;
    CHECK(shown.page.table()->recordModel()->rowCount() == 39);
    const Contract& arras = shown.show("CN06209I");
    CHECK(shown.page.sheet()->contract() == arras.id);
    CHECK(shown.app.workspace.selection().contracts() == std::set<Id<Contract>>{arras.id});
}

TEST_CASE("the selection made elsewhere is shown in the list")
{
    ShownPage shown;
    const Contract& arras = shown.app.contract("CN06209I");
    shown.app.workspace.selection().setContracts({arras.id}, nullptr);
    CHECK(shown.page.table()->selectedIds() == std::vector<qint64>{arras.id.value});
    CHECK(shown.page.sheet()->contract() == arras.id);
}

TEST_CASE("a filter shows as a chip, and the chip removes it")
{
    ShownPage shown;
    shown.page.applyFilters({{u"declared"_s, u"signed"_s}});
    CHECK(shown.page.table()->recordModel()->rowCount() == 16);
    auto* chips = shown.page.findChild<ChipBar*>();
    REQUIRE(chips->chips().size() == 1);
    QTest::mouseClick(chips->findChild<QToolButton*>(u"chip"_s), Qt::LeftButton);
    CHECK(shown.page.table()->recordModel()->rowCount() == 39);
    CHECK(chips->chips().empty());
}

TEST_CASE("a status chosen in the table is one action that undo takes back")
{
    ShownPage shown;
    shown.show("CN00203I");
    const Signatory before = shown.signatory(0);
    REQUIRE(before.status == SignatoryStatus::Signed);
    auto* choice = shown.startEditing<QComboBox>(shown.cell(0, "status"));
    choice->setCurrentIndex(choice->findData(u"declined"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    CHECK(shown.app.records().find(before.id)->status == SignatoryStatus::Declined);
    shown.app.workspace.undo();
    CHECK(*shown.app.records().find(before.id) == before);
}

TEST_CASE("a date is typed as French users type it")
{
    ShownPage shown;
    shown.show("CN00203I");
    const Id<Signatory> id = shown.signatory(0).id;
    auto* line = shown.startEditing<CheckedLine>(shown.cell(0, "signed_on"));
    QTest::keyClicks(line, u"19 avril 2024"_s);
    QTest::keyClick(line, Qt::Key_Return);
    REQUIRE(QTest::qWaitFor([&] { return shown.app.records().find(id)->signedOn.has_value(); }, 5000));
    CHECK(shown.app.records().find(id)->signedOn->iso() == u"2024-04-19"_s);
}

TEST_CASE("a date that cannot be read keeps the editor open and says why")
{
    ShownPage shown;
    shown.show("CN00203I");
    const Signatory before = shown.signatory(0);
    const QPointer<CheckedLine> line = shown.startEditing<CheckedLine>(shown.cell(0, "signed_on"));
    QTest::keyClicks(line, u"31/02/2024"_s);
    QTest::keyClick(line, Qt::Key_Return);
    shown.app.settle(); // an editor that is accepted closes by an event that Return has posted
    REQUIRE(line);
    CHECK(line->isVisible());
    CHECK(line->property("invalid").toBool());
    CHECK_FALSE(line->accessibleDescription().isEmpty());
    CHECK(*shown.app.records().find(before.id) == before);
    QTest::keyClick(line, Qt::Key_Escape);
}

TEST_CASE("the funding of a contract is summed for each kind of credit apart")
{
    test::WorkspacePageFixture app;
    const Contract contract = app.contract("CN08001I");
    FundingLine specific;
    specific.contract = contract.id;
    specific.year = 2024;
    specific.creditKind = CreditKind::Specific;
    specific.paid = Money::fromCents(100'00);
    FundingLine european = specific;
    european.creditKind = CreditKind::European;
    european.paid = Money::fromCents(30'00);
    REQUIRE(app.workspace.edit(u"Lignes"_s, [&](Transaction& tx) {
        for (const FundingLine& line : app.records().all<FundingLine>().of(contract.id))
            tx.remove(line.id);
        tx.insert(specific);
        tx.insert(specific);
        tx.insert(european);
    }));
    ContractFacts facts(app.workspace, nullptr);
    facts.showContract(contract);
    const QString text = test::textOf(facts);
    CHECK(text.contains(label(CreditKind::Specific)));
    CHECK(text.contains(Money::fromCents(200'00).text(QLocale())));
    CHECK(text.contains(label(CreditKind::European)));
    CHECK(text.contains(Money::fromCents(30'00).text(QLocale())));
    CHECK_FALSE(text.contains(Money::fromCents(230'00).text(QLocale()))); // never added up
}

TEST_CASE("Delete removes a signatory and offers to undo")
{
    ShownPage shown;
    const Contract& laon = shown.show("CN00203I");
    const auto count = [&] { return std::ranges::distance(shown.app.records().all<Signatory>().of(laon.id)); };
    const auto before = count();
    shown.signatories().setCurrentIndex(shown.cell(0, "organisation"));
    QTest::keyClick(&shown.signatories(), Qt::Key_Delete);
    CHECK(count() == before - 1);
    REQUIRE_FALSE(shown.app.messages.empty());
    shown.app.messages.back().action();
    CHECK(count() == before);
}

TEST_CASE("bodies that are not signatories yet are offered, those the law names first")
{
    ShownPage shown;
    const Contract& cambrai = shown.show("CN05901I");
    AddSignatoryDialog dialog(shown.app.workspace, cambrai.id, nullptr);
    const auto law = expectedSignatories(shown.app.records(), cambrai);
    REQUIRE(law.size() == 5);
    for (int row = 0; row < 5; ++row)
        CHECK(std::ranges::find(law, Id<Organisation>{dialog.table()->recordModel()->idAt(row)}) != law.end());
    dialog.table()->selectIds({dialog.table()->recordModel()->idAt(0)});
    CHECK(dialog.chosen().size() == 1);
}

TEST_CASE("in a database open for reading nothing can be edited")
{
    ShownPage shown(Access::ReadOnly);
    shown.show("CN00203I");
    CHECK_FALSE(shown.cell(0, "status").flags().testFlag(Qt::ItemIsEditable));
    CHECK_FALSE(shown.page.sheet()->addAction()->isEnabled());
    const auto before = shown.app.records().all<Signatory>().size();
    shown.signatories().setCurrentIndex(shown.cell(0, "organisation"));
    QTest::keyClick(&shown.signatories(), Qt::Key_Delete);
    CHECK(shown.app.records().all<Signatory>().size() == before);
}

TEST_CASE("a signature that is recorded as done while some have not signed is said to contradict them")
{
    ShownPage shown;
    const Contract contract = shown.show("CN00201M");
    const auto said = [&] { return test::textOf(shown.page).contains(u"is recorded as done on 19 avril 2024"_s); };
    CHECK_FALSE(said());
    Milestone signature;
    signature.contract = contract.id;
    signature.kind = u"signature"_s;
    signature.done = PartialDate::parse(u"2024-04-19");
    REQUIRE(shown.app.workspace.edit(u"Étape"_s, [&](Transaction& tx) { tx.insert(signature); }));
    shown.app.settle();
    CHECK(said());
}

TEST_CASE("an empty register is filled from the page, and commands about a contract say that there is none")
{
    ShownPage shown;
    QAction* declare = test::actionOf(shown.page, u"Declared state…"_s);
    QAction* end = test::actionOf(shown.page, u"End of the contract…"_s);
    REQUIRE(declare);
    REQUIRE(end);
    CHECK(declare->isEnabled());
    const QString path = shown.app.folder.filePath(u"vide.parvis"_s);
    Database::create(path, Register());
    shown.app.workspace.setDatabase(std::make_unique<Database>(path, Access::ReadWrite));
    shown.page.refresh(nullptr);
    shown.app.settle();
    for (const QAction* action : {declare, end}) {
        CHECK_FALSE(action->isEnabled());
        CHECK(action->toolTip().contains(u"select a line"));
    }
    const auto* add = shown.page.findChild<QToolButton*>(u"emptyAction"_s);
    REQUIRE(add);
    CHECK(add->isVisible());
    CHECK(add->isEnabled());
    CHECK(add->defaultAction()->text() == u"Add a contract…");
}

TEST_CASE("a date that is not asked for stands in no way")
{
    ShownPage shown;
    const Contract contract = shown.show("CN00201M");
    DeclarationDialog dialog(shown.app.workspace, contract, nullptr);
    dialog.show();
    auto* state = dialog.findChild<QComboBox*>(u"state"_s);
    const auto choose = [&](DeclaredState chosen) { state->setCurrentIndex(state->findData(identifier(chosen))); };
    choose(DeclaredState::Signed);
    dialog.findChild<QLineEdit*>(u"date"_s)->setText(u"hier"_s);
    CHECK_FALSE(test::okOf(dialog)->isEnabled());
    choose(DeclaredState::Unknown);
    CHECK(test::okOf(dialog)->isEnabled());
    test::pressOk(dialog);
    const Contract& after = *shown.app.records().find(contract.id);
    CHECK(after.declaredState == DeclaredState::Unknown);
    CHECK_FALSE(after.declaredOn);
}
