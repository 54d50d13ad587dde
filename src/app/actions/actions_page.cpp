// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/actions/actions_page.h"

#include "app/actions/action_board.h"
#include "app/actions/action_schema.h"
#include "app/actions/action_sheet.h"
#include "app/funding/funding_footer.h"
#include "domain/actions/multi_year_share.h"
#include "domain/figures/funding_sums.h"
#include "widgets/controls/note_label.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"

#include <QAction>

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

ActionsPage::ActionsPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"actions"_s, parent)
    , board_(new ActionBoard(this))
    , shares_(new RecordTableView(this))
    , share_(new NoteLabel(this))
    , footer_(new FundingFooter(this))
    , sheet_(new ActionSheet(workspace, this))
    , listAction_(new QAction(Look::icon(u"columns"_s), tr("List"), this))
    , boardAction_(new QAction(Look::icon(u"classes"_s), tr("Board"), this))
    , sharesAction_(new QAction(Look::icon(u"contract"_s), tr("By contract"), this))
    , addAction_(new QAction(Look::icon(u"add"_s), tr("Add an action…"), this))
    , importAction_(new QAction(Look::icon(u"import"_s), tr("Import a table of actions…"), this))
    , stateAction_(new QAction(Look::icon(u"check"_s), tr("Record a state…"), this))
    , editAction_(new QAction(Look::icon(u"edit"_s), tr("Edit the selected actions…"), this))
    , duplicateAction_(new QAction(Look::icon(u"copy"_s), tr("Duplicate the selected actions"), this))
    , removeAction_(new QAction(Look::icon(u"delete"_s), tr("Delete the selected actions"), this))
    , contractAction_(new QAction(Look::icon(u"contract"_s), tr("Open the contract"), this))
{
    setTitle(tr("Actions"));
    makeActions();
    makeViews();
    connectTable();
    sheet_->addHeadingAction(contractAction_);
    setSheet(sheet_);
    showView();
}

ActionsPage::~ActionsPage() = default;

void ActionsPage::makeViews()
{
    auto* list = new RecordTableView(this);
    list->setRecordModel(new RecordTableModel(actionSchema(workspace())));
    list->setAccessibleName(tr("Actions"));
    setTable(list);
    setList(board_);
    shares_->setRecordModel(new RecordTableModel(multiYearSchema()));
    shares_->setAccessibleName(tr("Share of multi-year agreements, contract by contract"));
    shares_->setObjectName(u"shares"_s);
    setList(shares_);
    share_->setObjectName(u"share"_s);
    share_->setToolTip(multiYearGoalSource());
    share_->setContentsMargins(Look::unit() * 2, 0, Look::unit() * 2, 0); // as the footer
    setList(share_);
    setList(footer_);
    const QList<QAction*> commands{stateAction_,  editAction_,     duplicateAction_,
                                   removeAction_, contractAction_, importAction_};
    list->addActions(commands);
    board_->addCommands(commands);
}

void ActionsPage::connectTable()
{
    RecordTableView* list = table();
    connect(list->recordModel(), &RecordTableModel::arranged, this, &ActionsPage::showArranged);
    connect(list, &RecordTableView::selectedIdsChanged, this, &ActionsPage::updateActions);
    connect(list, &RecordTableView::currentIdChanged, this, &ActionsPage::showAction);
    connect(list, &RecordTableView::activatedId, this, &ActionsPage::editShown);
    connect(list, &RecordTableView::removeRequested, this, &ActionsPage::removeSelected);
    connect(board_, &ActionBoard::currentIdChanged, this, &ActionsPage::showAction);
    connect(board_, &ActionBoard::selectedIdsChanged, this, &ActionsPage::updateActions);
    connect(board_, &ActionBoard::opened, this, &ActionsPage::editShown);
    connect(board_, &ActionBoard::removeRequested, this, &ActionsPage::removeSelected);
    connect(board_, &ActionBoard::stateWanted, this, &ActionsPage::setState);
    connect(shares_, &RecordTableView::activatedId, this,
            [this](qint64 id) { workspace().requests().openRecord(refOf(Id<Contract>{id})); });
}

bool ActionsPage::isBoard() const
{
    return boardAction_->isChecked();
}

bool ActionsPage::isShares() const
{
    return sharesAction_->isChecked();
}

QWidget* ActionsPage::mainWidget() const
{
    return isBoard() ? board_->focusColumn() : isShares() ? shares_ : table();
}

/// What was selected in the one view is selected in the other.
void ActionsPage::showView()
{
    const qint64 id = sheet_->action().value;
    table()->setVisible(!isBoard() && !isShares());
    board_->setVisible(isBoard());
    shares_->setVisible(isShares());
    if (isBoard())
        board_->select(id);
    else if (!isShares() && id > 0 && table()->currentId() != id)
        table()->showId(id);
    updateActions();
}

void ActionsPage::showRecord(const RecordRef& record)
{
    if (isShares())
        listAction_->setChecked(true);
    if (isBoard() && workspace().records().find(Id<Action>{record.id})) {
        table()->showId(record.id); // takes the filters away that hide it
        board_->select(record.id);
        return;
    }
    Page::showRecord(record);
}

void ActionsPage::refresh(const ChangeSet* changes)
{
    updateActions();
    if (!touchesList<Action, ActionQpv, ActionStep, FundingLine, Contract, Device, Qpv, Priority, Funder>(changes))
        return;
    const Register& records = workspace().records();
    for (RecordTableView* view : {table(), shares_})
        view->recordModel()->refresh(records);
    table()->recordModel()->setEditable(workspace().isWritable());
    if (records.all<Action>().empty())
        showEmptyState(tr("No action yet"),
                       tr("Add the first answer to the call for projects, or take those of a table."), addAction_);
    else
        showEmptyState({});
    showAction(currentId());
}

void ActionsPage::showArranged()
{
    board_->showActions(workspace().records(), table()->recordModel()->shownIds());
    showFooter();
    updateActions();
}

/// Of what the filters leave: the share of multi-year agreements, and the credits of the lines.
void ActionsPage::showFooter()
{
    const Register& records = workspace().records();
    const auto shown = idsOf<Action>(table()->recordModel()->shownIds());
    const std::set<Id<Action>> within(shown.begin(), shown.end());
    std::vector<qint64> lines;
    for (const FundingLine& line : records.all<FundingLine>()) {
        if (line.action && within.contains(*line.action))
            lines.push_back(line.id.value);
    }
    share_->setText(tr("%1 · goal: %2 %").arg(multiYearText(multiYearShare(records, shown))).arg(multiYearGoal));
    footer_->showTotals(sumFunding(records, lines));
}

qint64 ActionsPage::currentId() const
{
    return isBoard() ? board_->currentId() : table()->currentId();
}

std::vector<Id<Action>> ActionsPage::selected() const
{
    return idsOf<Action>(isBoard() ? board_->selectedIds() : table()->selectedIds());
}

void ActionsPage::showAction(qint64 id)
{
    sheet_->showAction({id});
    updateActions();
}

} // namespace parvis
