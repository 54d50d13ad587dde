// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_page.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/calendar_actions.h"
#include "app/calendar/calendar_delegate.h"
#include "app/calendar/calendar_edits.h"
#include "app/calendar/calendar_filter_bar.h"
#include "app/calendar/calendar_schema.h"
#include "app/calendar/calendar_sheet.h"
#include "app/calendar/month_paper.h"
#include "app/calendar/month_view.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/touched_records.h"

#include <QAction>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

CalendarPage::CalendarPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"calendar"_s, parent)
    , actions_(new CalendarActions(this))
    , edits_(new CalendarEdits(workspace, this))
    , sheet_(new CalendarSheet(this))
{
    setTitle(tr("Calendar"));
    makeHeader();
    makeViews();
    for (QAction* action : {actions_->edit, actions_->done, actions_->remove, actions_->openContract})
        sheet_->addHeadingAction(action);
    setSheet(sheet_);
    connectActions();
    connect(sheet_, &CalendarSheet::entryChosen, this, [this](qint64 id) {
        month_->grid()->setSelected(id);
        showEntry(id);
    });
    showView();
    showEntry(0);
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::connectActions()
{
    connect(actions_->addEvent, &QAction::triggered, this, [this] { edits_->addEvent(chosenContract()); });
    connect(actions_->addStep, &QAction::triggered, this, [this] { edits_->addStep(chosenContract()); });
    connect(actions_->edit, &QAction::triggered, this, &CalendarPage::activate);
    connect(actions_->done, &QAction::triggered, this, [this] {
        if (const CalendarEntry* entry = lines_.current())
            edits_->markDone(*entry);
    });
    connect(actions_->remove, &QAction::triggered, this, [this] {
        if (const CalendarEntry* entry = lines_.current())
            edits_->remove({*entry});
        mainWidget()->setFocus(); // on the button, the next Space would delete the next entry
    });
    connect(actions_->openContract, &QAction::triggered, this, &CalendarPage::openContract);
    connect(actions_->exportAgenda, &QAction::triggered, this,
            [this] { exportAgenda(workspace(), chosenContract(), this); });
    connect(actions_->cycle, &QAction::triggered, this,
            [this] { openYearlyCycle(workspace(), chosenContract(), this); });
    connect(actions_, &CalendarActions::viewChosen, this, [this] {
        showView();
        mainWidget()->setFocus();
    });
    connect(edits_, &CalendarEdits::added, this, &CalendarPage::showRecord);
}

void CalendarPage::makeHeader()
{
    auto* add = new QAction(Look::icon(u"add"_s), tr("Add…"), this);
    add->setMenu(new QMenu(this));
    add->menu()->addActions({actions_->addEvent, actions_->addStep, actions_->cycle});
    addHeaderAction(add)->setPopupMode(QToolButton::InstantPopup);
    addHeaderAction(actions_->exportAgenda);
}

void CalendarPage::makeViews()
{
    auto* lines = new RecordTableView(this);
    lines->setItemDelegate(new CalendarDelegate(lines));
    lines->setRecordModel(new RecordTableModel(calendarSchema(workspace().today())));
    lines->setAccessibleName(tr("Events and steps, upcoming first"));
    filters_ = new CalendarFilterBar(lines->recordModel(), {actions_->list, actions_->month}, this);
    month_ = new MonthView(workspace().today(), this);
    addHeaderRow(filters_);
    setTable(lines);
    setList(month_);
    connect(lines, &RecordTableView::currentIdChanged, this, [this](qint64 id) {
        if (!isMonth())
            showEntry(id);
    });
    connect(lines, &RecordTableView::activatedId, this, &CalendarPage::activate);
    connect(lines, &RecordTableView::removeRequested, this, &CalendarPage::removeChosen);
    connect(lines->recordModel(), &RecordTableModel::arranged, this, &CalendarPage::fillMonth);
    connectMonth();
}

void CalendarPage::connectMonth()
{
    MonthGrid* grid = month_->grid();
    connect(grid, &MonthGrid::cellChosen, this, &CalendarPage::showDay);
    connect(grid, &MonthGrid::entryChosen, this, [this, grid](qint64 id) {
        grid->setSelected(id);
        showEntry(id);
    });
    connect(grid, &MonthGrid::entryOpened, this, [this, grid](qint64 id) {
        grid->setSelected(id);
        showEntry(id);
        activate();
    });
    connect(grid, &MonthGrid::dayOpened, this, &CalendarPage::offerAdding);
    connect(grid, &MonthGrid::dayMenuRequested, this,
            [this](QMenu* menu, QDate day) { edits_->addDayActions(menu, chosenContract(), day); });
    connect(grid, &MonthGrid::removeRequested, this, &CalendarPage::removeChosen);
}

bool CalendarPage::isMonth() const
{
    return actions_->isMonth();
}

QWidget* CalendarPage::mainWidget() const
{
    return isMonth() ? static_cast<QWidget*>(month_->grid()) : table();
}

void CalendarPage::showView()
{
    const bool hadFocus = table()->hasFocus() || month_->grid()->hasFocus();
    table()->setVisible(!isMonth());
    month_->setVisible(isMonth());
    if (const CalendarEntry* entry = lines_.current(); isMonth() && entry && entry->date)
        month_->showEntry(*entry);
    else if (isMonth() && !month_->grid()->currentIndex().isValid())
        month_->grid()->goTo(workspace().today());
    if (!isMonth() && lines_.currentId() != 0)
        table()->showId(lines_.currentId());
    keepSheetOpen(isMonth());
    if (!isMonth())
        showEntry(table()->currentId());
    if (hadFocus)
        mainWidget()->setFocus();
}

void CalendarPage::refresh(const ChangeSet* changes)
{
    const bool touched =
        touchesList<Event, Milestone, Contract, Signatory, Commitment, Amendment, Organisation, Source>(changes);
    enableActions();
    if (!touched)
        return;
    const Register& records = workspace().records();
    lines_.set(calendarLines(records, workspace().today()));
    month_->grid()->monthModel()->setToday(workspace().today());
    if (!changes)
        month_->grid()->goTo(workspace().today());
    filters_->setChoices(lines_.all());
    table()->recordModel()->refresh(records);
    showFigures();
    if (isMonth() && !lines_.current())
        listDay(); // what was deleted must not be followed by another entry that Delete would take next
    else
        showEntry(isMonth() ? lines_.currentId() : table()->currentId());
}

void CalendarPage::showFigures()
{
    setFigures(lines_.figures());
    if (lines_.all().empty() && !isMonth())
        showEmptyState(tr("Nothing in the calendar yet"), tr("Add the events that you do not want to miss."),
                       actions_->addEvent);
    else
        showEmptyState({});
}

/// The month shows what the filters of the list let through.
void CalendarPage::fillMonth()
{
    month_->grid()->setEntries(lines_.where([this](qint64 id) { return table()->recordModel()->rowOf(id) >= 0; }));
}

void CalendarPage::showRecord(const RecordRef& record)
{
    const qint64 id = calendarId(record);
    const CalendarEntry* entry = lines_.find(id);
    if (!entry)
        return;
    table()->showId(id);
    if (isMonth() && entry->date)
        month_->showEntry(*entry);
    showEntry(id);
}

std::optional<RecordRef> CalendarPage::shownRecord() const
{
    const CalendarEntry* entry = lines_.current();
    return entry ? std::optional(RecordRef{identifier(entry->kind), entry->record}) : std::nullopt;
}

/// The lines that are selected, or the one entry that the month marks.
void CalendarPage::removeChosen()
{
    if (!workspace().isWritable() || (!isMonth() && !mayRemoveSelected(*table())))
        return;
    const std::vector<qint64> chosen = isMonth() ? std::vector{lines_.currentId()} : table()->selectedIds();
    edits_->remove(lines_.where([&](qint64 id) { return std::ranges::find(chosen, id) != chosen.end(); }));
}

/// Of the entry in the sheet, or the one that the filters leave.
std::optional<Id<Contract>> CalendarPage::chosenContract() const
{
    if (const CalendarEntry* entry = lines_.current(); entry && entry->contract)
        return entry->contract;
    const auto& filters = table()->recordModel()->filters();
    if (filters.contains(u"contract"_s) && table()->recordModel()->rowCount() > 0) {
        if (const CalendarEntry* first = lines_.find(table()->recordModel()->idAt(0)))
            return first->contract;
    }
    return std::nullopt;
}

void CalendarPage::enableActions()
{
    actions_->enable(workspace(), lines_.current());
}

void CalendarPage::showEntry(qint64 id)
{
    lines_.choose(id);
    const CalendarEntry* entry = lines_.current();
    month_->grid()->setSelected(entry ? id : 0);
    if (entry)
        sheet_->showEntry(workspace().records(), *entry);
    else
        sheet_->showNothing();
    enableActions();
}

/// A day with one entry shows that entry, any other its list.
void CalendarPage::showDay()
{
    const MonthGrid* grid = month_->grid();
    const auto& entries = grid->monthModel()->entriesAt(grid->currentIndex());
    if (entries.size() == 1)
        showEntry(calendarId(*entries.front()));
    else
        listDay();
}

void CalendarPage::listDay()
{
    const MonthGrid* grid = month_->grid();
    lines_.choose(0);
    month_->grid()->setSelected(0);
    const QDate day = grid->currentDay();
    const QString title =
        day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : grid->currentIndex().data().toString();
    sheet_->showDay(title, grid->monthModel()->entriesAt(grid->currentIndex()));
    enableActions();
}

void CalendarPage::offerAdding(QDate day)
{
    const MonthGrid* grid = month_->grid();
    const QPoint place = grid->visualRect(grid->monthModel()->indexOf(day)).center();
    edits_->offerAdding(chosenContract(), day, grid->viewport()->mapToGlobal(place));
}

void CalendarPage::openContract()
{
    if (const CalendarEntry* entry = lines_.current(); entry && entry->contract)
        workspace().requests().openRecord(refOf(*entry->contract));
}

void CalendarPage::activate()
{
    const CalendarEntry* entry = lines_.current();
    if (entry && actions_->edit->isVisible())
        edits_->edit(*entry);
    else
        openContract();
}

/// The month, while it is shown; the list is printed as any table is.
std::vector<Printout> CalendarPage::printouts() const
{
    if (!isMonth() || !listArea())
        return {};
    return {monthPrintout(workspace(), *month_->grid(), [this] { return shownChips(); })};
}

} // namespace parvis
