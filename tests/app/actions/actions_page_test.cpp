// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/action_board.h"
#include "app/actions/action_bulk_dialog.h"
#include "app/actions/action_column.h"
#include "app/actions/action_dialog.h"
#include "app/actions/action_import_dialog.h"
#include "app/actions/action_sheet.h"
#include "app/actions/action_state_dialog.h"
#include "app/actions/actions_page.h"
#include "domain/actions/action_places.h"
#include "domain/actions/action_rules.h"
#include "domain/actions/multi_year_share.h"
#include "tasks/actions/action_edits.h"
#include "tests/support/french_texts.h"
#include "tests/support/user_input.h"
#include "widgets/controls/contract_box.h"
#include "widgets/controls/drag_origin.h"
#include "widgets/tables/fitted_table.h"
#include "widgets/workspace/record_list.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QDropEvent>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ActionsFixture : WorkspacePageFixture
{
    Id<Action> add(const QString& title, bool multiYear = false)
    {
        Id<Action> id;
        workspace.edit([&](Transaction& tx, const Register& before) {
            id = addAction(tx, before,
                           {.contract = contract("CN05905M").id,
                            .title = title,
                            .carrier = u"Ville d’essai"_s,
                            .firstYear = 2025,
                            .lastYear = multiYear ? 2027 : 2025,
                            .multiYear = multiYear},
                           {});
        });
        return id;
    }

    void reach(Id<Action> id, ActionState state, const char* on)
    {
        workspace.edit([&](Transaction& tx, const Register& before) {
            setActionState(tx, before, std::vector{id}, state, PartialDate::parse(QString::fromLatin1(on)),
                           workspace.today());
        });
    }

    std::vector<ActionState> statesOf(Id<Action> id) const
    {
        std::vector<ActionState> states;
        for (const ActionStep* step : stepsInOrder(records(), id))
            states.push_back(step->state);
        return states;
    }
};

template <class Dialog>
Dialog* openedDialog()
{
    Dialog* found = nullptr;
    waitFor([&] {
        found = qobject_cast<Dialog*>(QApplication::activeModalWidget());
        return found != nullptr;
    });
    REQUIRE(found);
    return found;
}

/// In the dialog of states: the state and the day, then Return.
void answerState(const QString& state, const QString& day)
{
    auto* dialog = openedDialog<ActionStateDialog>();
    auto* box = dialog->findChild<QComboBox*>(u"state"_s);
    box->setFocus();
    while (box->currentText() != state && box->currentIndex() + 1 < box->count())
        QTest::keyClick(box, Qt::Key_Down);
    REQUIRE(box->currentText() == state);
    type(dialog, "date", day);
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"date"_s), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

std::unique_ptr<QMimeData> firstCard(const ActionColumn& column)
{
    return std::unique_ptr<QMimeData>(column.model()->mimeData({column.model()->index(0, 0)}));
}

/// As a window system brings it: what is refused on its way in reaches nobody.
Qt::DropAction dropOn(const ActionColumn& column, const QMimeData& cards)
{
    QDragEnterEvent enter(QPoint(5, 5), Qt::MoveAction, &cards, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(column.viewport(), &enter);
    if (!enter.isAccepted())
        return Qt::IgnoreAction;
    QDropEvent drop(QPointF(5, 5), Qt::MoveAction, &cards, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(column.viewport(), &drop);
    return drop.dropAction();
}

} // namespace

TEST_CASE_METHOD(ActionsFixture, "an answer to a call for projects goes from its deposit to its notification by clicks")
{
    const auto page = show<ActionsPage>();
    CHECK(textOf(*page).contains(u"No action yet"_s));
    whenOpen<ActionDialog>([&](ActionDialog& dialog) {
        type(&dialog, "title", u"Atelier vélo"_s);
        CHECK_FALSE(okOf(dialog)->isEnabled()); // no contract yet
        dialog.findChild<ContractBox*>(u"contract"_s)->setContract(contract("CN05905M").id);
        type(&dialog, "carrier", u"Ville d’essai"_s);
        type(&dialog, "lastYear", u"2027"_s);
        QTest::mouseClick(dialog.findChild<QCheckBox*>(u"multiYear"_s), Qt::LeftButton, {}, QPoint(8, 8));
        auto* places = dialog.findChild<QListWidget*>(u"places"_s);
        REQUIRE(places->count() > 0);
        places->setFocus();
        QTest::keyClick(places, Qt::Key_Space);
        pressOk(dialog);
    });
    actionOf(*page, u"Add an action…"_s)->trigger();
    REQUIRE(records().all<Action>().size() == 1);
    const Id<Action> id = records().all<Action>()[0].id;
    CHECK(records().find(id)->multiYear);
    CHECK(qpvsOf(records(), id).size() == 1);
    settle();
    const std::pair<QString, QString> year[] = {{u"Submitted"_s, u"15/01/2025"_s},
                                                {u"Admissible"_s, u"20/01/2025"_s},
                                                {u"Technical committee"_s, u"10/02/2025"_s},
                                                {u"Selected for funding"_s, u"24/02/2025"_s},
                                                {u"Notified"_s, u"03/03/2025"_s}};
    for (const auto& [state, day] : year) {
        actionOf(*page, u"Record a state…"_s)->trigger();
        answerState(state, day);
    }
    using enum ActionState;
    CHECK(statesOf(id) == std::vector{Submitted, Admissible, Committee, Selected, Notified});
    CHECK(records().find(id)->state == Notified);
    CHECK(latestStep(records(), id, Selected)->on == *PartialDate::parse(u"2025-02-24"));
    CHECK(textOf(*page).contains(u"1 of 1 actions"_s));
    workspace.undo();
    CHECK(records().find(id)->state == Selected);
}

TEST_CASE_METHOD(ActionsFixture, "the same by the keyboard alone, on the board")
{
    const Id<Action> id = add(u"Forum"_s);
    add(u"Autre"_s);
    const auto page = show<ActionsPage>();
    actionOf(*page, u"Board"_s)->trigger();
    page->showRecord(refOf(id));
    settle();
    const auto press = [&](int key, Qt::KeyboardModifiers modifiers = {}) {
        auto* column = qobject_cast<ActionColumn*>(page->mainWidget());
        REQUIRE(column);
        column->setFocus();
        QTest::keyClick(column, Qt::Key(key), modifiers);
        settle();
    };
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Right, Qt::ControlModifier);
    using enum ActionState;
    CHECK(statesOf(id) == std::vector{Submitted, Admissible, Committee, Selected});
    CHECK(page->board()->currentId() == id.value); // it stays the current one as it moves
    press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(records().find(id)->state == Notified); // nobody is refused on the way
    CHECK(latestStep(records(), id, Notified)->on == *PartialDate::day(workspace.today()));
    CHECK(lastMessage().contains(u"Notified"_s));
    press(Qt::Key_Left, Qt::ControlModifier);
    CHECK(records().find(id)->state == Selected);
    CHECK(statesOf(id) == std::vector{Submitted, Admissible, Committee, Selected}); // the date of today is taken back
    CHECK(lastMessage().contains(u"is taken back"_s));
    press(Qt::Key_Right, Qt::ControlModifier);
    CHECK(records().find(id)->state == Notified);
    press(Qt::Key_Left);
    CHECK(page->board()->column(Refused)->hasFocus());
}

TEST_CASE_METHOD(ActionsFixture, "a card that is dropped on a column gets its state, and one undo takes it back")
{
    const Id<Action> id = add(u"Forum"_s);
    const auto page = show<ActionsPage>();
    actionOf(*page, u"Board"_s)->trigger();
    settle();
    ActionColumn* from = page->board()->column(std::nullopt);
    ActionColumn* to = page->board()->column(ActionState::Refused);
    REQUIRE(from->count() == 1);
    REQUIRE(from->select(id.value));
    CHECK(dropOn(*to, *firstCard(*from)) == Qt::TargetMoveAction); // Qt takes no card away itself
    settle();
    CHECK(records().find(id)->state == ActionState::Refused);
    CHECK(to->count() == 1);
    CHECK(from->count() == 0);
    CHECK(lastMessage().contains(u"Technical committee"_s)); // told, not forced
    dropOn(*from, *firstCard(*to));
    settle();
    CHECK_FALSE(records().find(id)->state);
    CHECK(from->count() == 1);
    workspace.undo();
    settle();
    CHECK(to->count() == 1);
    workspace.undo();
    settle();
    CHECK_FALSE(records().find(id)->state);
    CHECK(from->count() == 1);
}

TEST_CASE_METHOD(ActionsFixture, "a card that goes back is there from today on, and the message says what its dates do")
{
    const Id<Action> id = add(u"Forum"_s);
    reach(id, ActionState::Admissible, "2025-01-20");
    reach(id, ActionState::Notified, "2025-02-20");
    const auto page = show<ActionsPage>();
    actionOf(*page, u"Board"_s)->trigger();
    settle();
    using enum ActionState;
    ActionColumn* from = page->board()->column(Notified);
    REQUIRE(from->count() == 1);
    dropOn(*page->board()->column(Admissible), *firstCard(*from));
    settle();
    CHECK(records().find(id)->state == Admissible);
    CHECK(statesOf(id) == std::vector{Admissible, Notified, Admissible}); // the last date is that of the state
    CHECK(latestStep(records(), id, Admissible)->on == *PartialDate::day(workspace.today()));
    CHECK(lastMessage().contains(u"“Notified” keeps its date"_s));
    workspace.undo();
    CHECK(records().find(id)->state == Notified);
    CHECK(statesOf(id) == std::vector{Admissible, Notified});
}

TEST_CASE_METHOD(ActionsFixture, "nothing moves in the window of an action when its contract is chosen")
{
    ActionDialog dialog(records(), {}, {}, nullptr);
    dialog.show();
    settle();
    const auto places = [&] {
        QList<QRect> rects;
        for (const char* name : {"contract", "places", "priority", "device", "reminders", "note"}) {
            const auto* field = dialog.findChild<QWidget*>(QString::fromLatin1(name));
            rects << QRect(field->mapTo(&dialog, QPoint()), field->size());
        }
        return rects;
    };
    auto* list = dialog.findChild<QListWidget*>(u"places"_s);
    REQUIRE(list->count() == 1); // says what to do first
    CHECK_FALSE(list->item(0)->flags() & Qt::ItemIsEnabled);
    const QList<QRect> before = places();
    for (const char* code : {"CN05905M", "CN06202I", "CN05911M"}) {
        dialog.findChild<ContractBox*>(u"contract"_s)->setContract(contract(code).id);
        settle();
        CHECK(places() == before);
    }
}

TEST_CASE_METHOD(ActionsFixture, "a card that is dropped where it stands is no change")
{
    const Id<Action> id = add(u"Forum"_s);
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& before) {
        setActionState(tx, before, std::vector{id}, ActionState::Selected, {}, workspace.today());
    }));
    const auto page = show<ActionsPage>();
    actionOf(*page, u"Board"_s)->trigger();
    settle();
    ActionColumn* column = page->board()->column(ActionState::Selected);
    REQUIRE(column->count() == 1);
    const auto last = workspace.undoState().undo->id;
    dropOn(*column, *firstCard(*column));
    settle();
    CHECK(column->count() == 1);
    CHECK(records().all<ActionStep>().empty()); // its date stays unknown
    CHECK(workspace.undoState().undo->id == last);
}

TEST_CASE_METHOD(ActionsFixture, "cards of another program are not taken: their keys mean other actions")
{
    const Id<Action> id = add(u"Forum"_s);
    const auto page = show<ActionsPage>();
    actionOf(*page, u"Board"_s)->trigger();
    settle();
    const auto cards = firstCard(*page->board()->column(std::nullopt));
    ActionColumn* to = page->board()->column(ActionState::Refused);
    cards->setData(QString::fromLatin1(dragOriginKind), "0");
    CHECK(dropOn(*to, *cards) == Qt::IgnoreAction);
    settle();
    CHECK_FALSE(records().find(id)->state);
    markDragOrigin(*cards);
    CHECK(dropOn(*to, *cards) == Qt::TargetMoveAction);
}

TEST_CASE_METHOD(ActionsFixture,
                 "of several actions no year is taken that ends one before it begins; an empty one clears")
{
    const std::vector ids{add(u"Atelier"_s), add(u"Forum"_s)};
    ActionBulkDialog dialog(workspace, ids, nullptr);
    dialog.show();
    type(&dialog, "lastYear", u"2024"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    CHECK(okOf(dialog)->toolTip().contains(u"Atelier"_s));
    type(&dialog, "lastYear", u"20"_s);
    CHECK_FALSE(okOf(dialog)->isEnabled());
    type(&dialog, "lastYear", u"2026"_s);
    CHECK(okOf(dialog)->isEnabled());
    type(&dialog, "lastYear", u""_s);
    CHECK(okOf(dialog)->isEnabled());
    pressOk(dialog);
    for (const Id<Action> id : ids) {
        CHECK(records().find(id)->firstYear == 2025);
        CHECK_FALSE(records().find(id)->lastYear);
    }
}

TEST_CASE_METHOD(ActionsFixture, "neighbourhoods that were ticked stay so when another contract is looked at")
{
    const auto page = show<ActionsPage>();
    whenOpen<ActionDialog>([&](ActionDialog& dialog) {
        type(&dialog, "title", u"Atelier vélo"_s);
        auto* box = dialog.findChild<ContractBox*>(u"contract"_s);
        auto* places = dialog.findChild<QListWidget*>(u"places"_s);
        box->setContract(contract("CN05905M").id);
        REQUIRE(places->count() > 0);
        places->item(0)->setCheckState(Qt::Checked);
        box->setContract(contract("CN06209I").id);
        box->setContract(contract("CN05905M").id);
        CHECK(places->item(0)->checkState() == Qt::Checked);
        pressOk(dialog);
    });
    actionOf(*page, u"Add an action…"_s)->trigger();
    REQUIRE(records().all<Action>().size() == 1);
    CHECK(qpvsOf(records(), records().all<Action>()[0].id).size() == 1);
}

TEST_CASE_METHOD(ActionsFixture, "an action of Nos Quartiers d’Été is reminded of its theme and of what is eligible")
{
    const auto summer = std::ranges::find(records().all<Device>(), u"NQE"_s, &Device::code)->id;
    const auto lever = std::ranges::find(records().all<Priority>(), u"R2.3"_s, &Priority::code)->id;
    const auto id = add(u"Fête de quartier"_s);
    workspace.edit([&](Transaction& tx, const Register& before) {
        Priority theme;
        theme.family = u"levier"_s;
        theme.code = u"2026"_s;
        theme.title = u"Cuisines"_s;
        theme.parent = lever;
        tx.insert(theme);
        Action action = *before.find(id);
        action.firstYear = action.lastYear = 2022;
        action.device = summer;
        tx.update(action);
    });
    ActionDialog dialog(records(), *records().find(id), {}, nullptr);
    dialog.show();
    const auto reminders = [&] { return dialog.findChild<QLabel*>(u"reminders"_s)->text(); };
    CHECK(reminders().contains(u"terre de jeux"));
    CHECK(reminders().contains(u"association"));
    type(&dialog, "firstYear", u"2026"_s);
    type(&dialog, "lastYear", u"2027"_s);
    CHECK_FALSE(reminders().contains(u"terre de jeux"));
    CHECK(reminders().contains(u"Theme 2026: Cuisines"));
    CHECK(reminders().contains(u"Theme 2027: to be filled in"));
    dialog.findChild<QComboBox*>(u"device"_s)->setEditText(u"Adulte-relais"_s);
    CHECK(reminders().isEmpty());

    const auto page = show<ActionsPage>();
    page->showRecord(refOf(id));
    settle();
    QStringList texts;
    for (const QLabel* label : page->findChild<ActionSheet*>()->findChildren<QLabel*>())
        texts << label->text();
    CHECK(texts.contains(u"Les Hauts-de-France, terre de jeux"_s));
    CHECK(texts.contains(u"Theme 2022"_s));
}

TEST_CASE_METHOD(ActionsFixture, "a date that lies ahead is not taken, and what is unusual is told")
{
    add(u"Forum"_s);
    const auto page = show<ActionsPage>();
    select(page->table(), records().all<Action>()[0].id.value);
    actionOf(*page, u"Record a state…"_s)->trigger();
    auto* dialog = openedDialog<ActionStateDialog>();
    auto* box = dialog->findChild<QComboBox*>(u"state"_s);
    CHECK(box->currentText() == u"Submitted");
    type(dialog, "date", u"04/03/2025"_s);
    CHECK_FALSE(okOf(*dialog)->isEnabled());
    type(dialog, "date", u"03/03/2025"_s);
    CHECK(okOf(*dialog)->isEnabled());
    box->setCurrentIndex(3);
    CHECK(textOf(*dialog).contains(u"has no date yet"_s));
    CHECK(okOf(*dialog)->isEnabled());
    dialog->reject();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(records().all<ActionStep>().empty());
}

TEST_CASE_METHOD(ActionsFixture, "the sheet tells the year of an action and its co-funders, and corrects a date")
{
    const Id<Action> id = add(u"Forum"_s);
    reach(id, ActionState::Submitted, "2025-01-15");
    reach(id, ActionState::Selected, "2025-02-20");
    const auto page = show<ActionsPage>();
    select(page->table(), id.value);
    auto* sheet = page->findChild<ActionSheet*>();
    REQUIRE(sheet);
    FittedTable* steps = sheet->steps()->table();
    REQUIRE(steps->recordModel()->rowCount() == 2);
    test::typeIntoCell(*steps, 0, "on", u"16/01/2025"_s);
    CHECK(latestStep(records(), id, ActionState::Submitted)->on == *PartialDate::parse(u"2025-01-16"));
    steps->selectRow(1);
    QTest::keyClick(steps, Qt::Key_Delete);
    CHECK(records().find(id)->state == ActionState::Submitted);
    CHECK(sheet->money()->table()->recordModel()->rowCount() == 0);
    workspace.edit([&](Transaction& tx, const Register& before) {
        tx.setTitle(u"Money"_s);
        FundingLine line{.contract = before.find(id)->contract, .action = id, .year = 2025};
        line.creditKind = CreditKind::Specific;
        line.committed = Money::fromCents(500000);
        tx.insert(line);
    });
    settle();
    CHECK(sheet->money()->table()->recordModel()->rowCount() == 1);
    CHECK(textOf(*page).contains(u"0 of 1 actions"_s));
}

TEST_CASE_METHOD(ActionsFixture, "the share of multi-year agreements stands under the list, and contract by contract")
{
    add(u"A"_s, true);
    add(u"B"_s);
    const auto page = show<ActionsPage>();
    CHECK(textOf(*page).contains(u"1 of 2 actions"_s));
    auto* share = page->findChild<QLabel*>(u"share"_s);
    REQUIRE(share);
    CHECK(share->toolTip().contains(u"31 August 2023"_s));
    actionOf(*page, u"By contract"_s)->trigger();
    auto* shares = page->findChild<RecordTableView*>(u"shares"_s);
    REQUIRE(shares->recordModel()->rowCount() == 1);
    CHECK(shares->recordModel()->text(0, shares->recordModel()->schema().indexOf(u"of_actions"_s)) == u"50");
}

TEST_CASE("one action is no plural in French")
{
    const FrenchTexts french;
    CHECK(multiYearText({.actions = 1, .multiYear = 1}).contains(u"1 action sur 1"_s));
    CHECK(multiYearText({.actions = 3}).contains(u"0 action sur 3"_s));
    CHECK(multiYearText({.actions = 3, .multiYear = 2}).contains(u"2 actions sur 3"_s));
}

TEST_CASE_METHOD(ActionsFixture, "a table of actions is looked at before it is imported as one change")
{
    const QString file = folder.filePath(u"actions.csv"_s);
    writeFile(file, "Contrat;Action;Porteur;CPO\nCN05905M;Atelier;Ville;oui\nCN00000M;Forum;Ville;non\n");
    const auto page = show<ActionsPage>();
    ActionImportDialog dialog(workspace, file, page.get());
    dialog.show();
    settle();
    REQUIRE(dialog.plan());
    CHECK(dialog.plan()->count(ActionFate::Refused) == 1);
    CHECK(textOf(dialog).contains(u"New action"_s));
    auto* import = dialog.findChild<QPushButton*>(u"import"_s);
    QTest::mouseClick(import, Qt::LeftButton);
    CHECK(workspace.database()->isBusy()); // written aside
    CHECK_FALSE(import->isEnabled());
    REQUIRE(waitFor([&] { return !dialog.isVisible(); }));
    CHECK(records().all<Action>().size() == 1);
    workspace.undo();
    CHECK(records().all<Action>().empty());
}

TEST_CASE_METHOD(ActionsFixture, "a plan is no longer offered once the register has changed")
{
    const QString file = folder.filePath(u"actions.csv"_s);
    writeFile(file, "Contrat;Action;Porteur\nCN05905M;Atelier;Ville d\xE2\x80\x99"
                    "essai\n");
    ActionImportDialog dialog(workspace, file, nullptr);
    dialog.show();
    settle();
    REQUIRE(dialog.plan());
    CHECK(dialog.plan()->count(ActionFate::New) == 1);
    auto* import = dialog.findChild<QPushButton*>(u"import"_s);
    CHECK(import->isEnabled());
    add(u"Atelier"_s);
    CHECK_FALSE(dialog.plan());
    CHECK_FALSE(import->isEnabled());
    settle();
    REQUIRE(dialog.plan());
    CHECK(dialog.plan()->count(ActionFate::New) == 0);
}

TEST_CASE_METHOD(ActionsFixture, "actions are duplicated and deleted, and a filter confines list, board and totals")
{
    add(u"Atelier"_s, true);
    const Id<Action> forum = add(u"Forum"_s);
    const auto page = show<ActionsPage>();
    select(page->table(), forum.value);
    actionOf(*page, u"Duplicate the selected actions"_s)->trigger();
    settle();
    CHECK(records().all<Action>().size() == 3);
    page->table()->recordModel()->setFilter(u"title"_s, u"forum"_s);
    settle();
    CHECK(page->board()->column(std::nullopt)->count() == 2);
    CHECK(textOf(*page).contains(u"0 of 2 actions"_s));
    QTest::keyClick(page->table(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(page->table(), Qt::Key_Delete);
    settle();
    CHECK(records().all<Action>().size() == 1);
}
