// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/follow_up_panel.h"

#include "app/calendar/milestone_dialog.h"
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "app/contracts/follow_up_dialogs.h"
#include "domain/past_dates.h"
#include "tests/support/user_input.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/checked_line.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/record_list.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>
#include <QTabWidget>

using namespace parvis;
using namespace parvis::test;
using namespace Qt::StringLiterals;

namespace {

struct FollowUpFixture : WorkspacePageFixture
{
    FollowUpFixture()
        : page(show<ContractsPage>())
        , panel(*page->sheet()->findChild<FollowUpPanel*>())
    {
        page->sheet()->tabs()->setCurrentIndex(2);
        contract = records().contract(*ContractCode::parse(u"CN06209I"))->id;
        page->showRecord(refOf(contract));
        QCoreApplication::processEvents();
    }

    template <class T>
    std::vector<T> all() const
    {
        std::vector<T> found;
        for (const T& record : records().all<T>().of(contract))
            found.push_back(record);
        return found;
    }
    void addCommitment()
    {
        whenOpen<CommitmentDialog>([](CommitmentDialog& dialog) {
            CHECK_FALSE(okOf(dialog)->isEnabled());
            dialog.findChild<QComboBox*>(u"organisation"_s)->setCurrentIndex(1);
            type(&dialog, "text", u"Ouvrir une maison France Services"_s);
            type(&dialog, "indicator", u"Visites par an"_s);
            type(&dialog, "baseline", u"0"_s);
            type(&dialog, "target", u"3 000"_s);
            type(&dialog, "due", u"2026"_s);
            pressOk(dialog);
        });
        panel.commitments()->addAction()->trigger();
    }

    std::unique_ptr<ContractsPage> page;
    FollowUpPanel& panel;
    Id<Contract> contract;
};

} // namespace

TEST_CASE_METHOD(FollowUpFixture,
                 "an amendment is added with the next number, edited in place and removed with an undo")
{
    for (int number = 1; number <= 2; ++number) {
        whenOpen<AmendmentDialog>([number](AmendmentDialog& dialog) {
            CHECK(dialog.findChild<QSpinBox*>(u"number"_s)->value() == number);
            type(&dialog, "title", u"Nouveau quartier"_s);
            type(&dialog, "signedOn", u"12/2024"_s);
            pressOk(dialog);
        });
        panel.amendments()->addAction()->trigger();
    }
    REQUIRE(all<Amendment>().size() == 2);
    CHECK(all<Amendment>()[0].signedOn == PartialDate::parse(u"2024-12"));
    typeIntoCell(*panel.amendments()->table(), 0, "title", u"Extension du périmètre"_s);
    CHECK(all<Amendment>()[0].title == u"Extension du périmètre");
    FittedTable& table = *panel.amendments()->table();
    table.setCurrentIndex(table.recordModel()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Delete);
    CHECK(all<Amendment>().size() == 1);
    REQUIRE_FALSE(messages.empty());
    messages.back().action();
    CHECK(all<Amendment>().size() == 2);
}

TEST_CASE_METHOD(FollowUpFixture, "an amendment is not signed on a day that lies ahead, in the dialog nor in a cell")
{
    whenOpen<AmendmentDialog>([](AmendmentDialog& dialog) {
        QPushButton* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
        type(&dialog, "title", u"Nouveau quartier"_s);
        type(&dialog, "signedOn", u"04/03/2025"_s);
        CHECK_FALSE(ok->isEnabled());
        CHECK(textOf(dialog).contains(aheadSentence(Happening::AmendmentSignature)));
        type(&dialog, "signedOn", u"03/03/2025"_s);
        REQUIRE(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    panel.amendments()->addAction()->trigger();
    REQUIRE(all<Amendment>().size() == 1);
    FittedTable& table = *panel.amendments()->table();
    const int signedOn = table.recordModel()->schema().indexOf(u"signed_on"_s);
    table.recordModel()->setData(table.recordModel()->index(0, signedOn), u"2026"_s);
    CHECK(all<Amendment>()[0].signedOn == PartialDate::parse(u"2025-03-03"));
}

TEST_CASE_METHOD(FollowUpFixture,
                 "a commitment has a partner, an indicator and a target, and its follow-up is typed in place")
{
    addCommitment();
    REQUIRE(all<Commitment>().size() == 1);
    const Commitment added = all<Commitment>()[0];
    CHECK(added.organisation.has_value());
    CHECK(added.target == u"3 000");
    CHECK(added.due == PartialDate::parse(u"2026"));
    CHECK(added.state == CommitmentState::Open);
    typeIntoCell(*panel.commitments()->table(), 0, "achieved", u"1 250"_s);
    CHECK(all<Commitment>()[0].achieved == u"1 250");
    FittedTable& table = *panel.commitments()->table();
    table.setFocus();
    table.setCurrentIndex(table.recordModel()->index(0, table.recordModel()->schema().indexOf(u"state"_s)));
    QTest::keyClick(&table, Qt::Key_F2);
    auto* choice = table.viewport()->findChild<QComboBox*>();
    REQUIRE(choice);
    choice->setCurrentIndex(choice->findData(u"under_way"_s));
    Q_EMIT choice->activated(choice->currentIndex());
    CHECK(all<Commitment>()[0].state == CommitmentState::UnderWay);
    for (int action = 0; action < 3; ++action)
        workspace.undo();
    CHECK(all<Commitment>().empty());
}

TEST_CASE_METHOD(FollowUpFixture, "a commitment whose text is taken away stays as it was, and the reason is said")
{
    addCommitment();
    messages.clear();
    RecordTableModel& model = *panel.commitments()->table()->recordModel();
    CHECK_FALSE(model.setData(model.index(0, model.schema().indexOf(u"text"_s)), QString()));
    CHECK(all<Commitment>()[0].text == u"Ouvrir une maison France Services");
    REQUIRE(messages.size() == 1);
    CHECK(messages[0].kind == Message::Kind::Error);
}

TEST_CASE_METHOD(FollowUpFixture, "councils and consultations of citizens are milestones, and only they are listed")
{
    whenOpen<MilestoneDialog>([](MilestoneDialog& dialog) {
        CHECK(dialog.findChild<QComboBox*>(u"kind"_s)->count() == 2);
        type(&dialog, "title", u"Conseil citoyen du quartier Saint-Michel"_s);
        type(&dialog, "done", u"14/05/2024"_s);
        pressOk(dialog);
    });
    panel.citizens()->addAction()->trigger();
    REQUIRE(workspace.edit(u"COPIL"_s, [&](Transaction& tx) {
        Milestone committee;
        committee.contract = contract;
        committee.kind = u"steering_committee"_s;
        tx.insert(committee);
    }));
    REQUIRE(all<Milestone>().size() == 2);
    CHECK(all<Milestone>()[0].kind == u"citizen_council");
    CHECK(panel.citizens()->table()->recordModel()->rowCount() == 1);
    typeIntoCell(*panel.citizens()->table(), 0, "note", u"Douze habitants"_s);
    CHECK(all<Milestone>()[0].note == u"Douze habitants");
}

TEST_CASE_METHOD(FollowUpFixture, "Enter opens the whole record")
{
    addCommitment();
    whenOpen<CommitmentDialog>([](CommitmentDialog& dialog) {
        type(&dialog, "note", u"Convention à signer"_s);
        pressOk(dialog);
    });
    FittedTable& table = *panel.commitments()->table();
    table.setFocus();
    table.setCurrentIndex(table.recordModel()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    CHECK(all<Commitment>()[0].note == u"Convention à signer");
}
