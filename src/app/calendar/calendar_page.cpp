// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_page.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/calendar_delegate.h"
#include "app/calendar/calendar_filter_bar.h"
#include "app/calendar/calendar_schema.h"
#include "app/calendar/calendar_sheet.h"
#include "app/calendar/month_view.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> viewSetting(u"calendar/view"_s);

QAction* iconAction(const char* icon, const QString& text, QObject* parent)
{
    return new QAction(Look::icon(QString::fromLatin1(icon)), text, parent);
}

} // namespace

CalendarPage::CalendarPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"calendar"_s, parent)
    , sheet_(new CalendarSheet(this))
    , listAction_(iconAction("columns", tr("List"), this))
    , monthAction_(iconAction("calendar", tr("Month"), this))
    , addAction_(iconAction("add", tr("Add an event…"), this))
    , addStepAction_(iconAction("add", tr("Add a step…"), this))
    , editAction_(iconAction("edit", tr("Edit…"), this))
    , doneAction_(iconAction("check", tr("Done today"), this))
    , removeAction_(iconAction("delete", tr("Delete"), this))
    , contractAction_(iconAction("contract", tr("Open the contract"), this))
    , exportAction_(iconAction("export", tr("Export to an agenda (.ics)…"), this))
    , cycleAction_(iconAction("redo", tr("Yearly cycle…"), this))
{
    setTitle(tr("Calendar"));
    makeHeader();
    makeViews();
    for (QAction* action : {editAction_, doneAction_, removeAction_, contractAction_})
        sheet_->addHeadingAction(action);
    setSheet(sheet_);
    connect(addAction_, &QAction::triggered, this, [this] { addEvent(); });
    connect(addStepAction_, &QAction::triggered, this, [this] { addStep(); });
    connect(editAction_, &QAction::triggered, this, &CalendarPage::edit);
    connect(doneAction_, &QAction::triggered, this, &CalendarPage::markDone);
    connect(removeAction_, &QAction::triggered, this, &CalendarPage::removeSelected);
    connect(contractAction_, &QAction::triggered, this, &CalendarPage::openContract);
    connect(exportAction_, &QAction::triggered, this,
            [this] { exportAgenda(this->workspace(), chosenContract(), this); });
    connect(cycleAction_, &QAction::triggered, this,
            [this] { openYearlyCycle(this->workspace(), chosenContract(), this); });
    connect(sheet_, &CalendarSheet::entryChosen, this, [this](qint64 id) {
        month_->grid()->setSelected(id);
        showEntry(id);
    });
    showView();
    showEntry(0);
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::makeHeader()
{
    auto* views = new QActionGroup(this);
    for (QAction* action : {listAction_, monthAction_}) {
        action->setCheckable(true);
        views->addAction(action);
    }
    (viewSetting.value() == u"month" ? monthAction_ : listAction_)->setChecked(true);
    connect(views, &QActionGroup::triggered, this, [this] {
        viewSetting.keep(isMonth() ? u"month"_s : u"list"_s);
        showView();
    });
    auto* add = iconAction("add", tr("Add…"), this);
    add->setMenu(new QMenu(this));
    add->menu()->addActions({addAction_, addStepAction_, cycleAction_});
    addHeaderAction(add)->setPopupMode(QToolButton::InstantPopup);
    exportAction_->setIconText(tr("Export…")); // short on the buttons, so that large text fits
    addHeaderAction(exportAction_);
}

void CalendarPage::makeViews()
{
    auto* lines = new RecordTableView(this);
    lines->setItemDelegate(new CalendarDelegate(lines));
    lines->setRecordModel(new RecordTableModel(calendarSchema(workspace().today())));
    lines->setAccessibleName(tr("Events and steps, upcoming first"));
    filters_ = new CalendarFilterBar(lines->recordModel(), {listAction_, monthAction_}, this);
    month_ = new MonthView(workspace().today(), this);
    addHeaderRow(filters_);
    setTable(lines);
    setList(month_);
    connect(lines, &RecordTableView::currentIdChanged, this, [this](qint64 id) {
        if (!isMonth())
            showEntry(id);
    });
    connect(lines, &RecordTableView::activatedId, this, &CalendarPage::activate);
    connect(lines, &RecordTableView::removeRequested, this, &CalendarPage::removeSelected);
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
    connect(grid, &MonthGrid::dayMenuRequested, this, &CalendarPage::addDayActions);
    connect(grid, &MonthGrid::removeRequested, this, &CalendarPage::removeSelected);
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
    if (const CalendarEntry* entry = currentEntry(); isMonth() && entry && entry->date)
        month_->showEntry(*entry);
    else if (isMonth() && !month_->grid()->currentIndex().isValid())
        month_->grid()->goTo(workspace().today());
    if (!isMonth() && current_ != 0)
        table()->showId(current_);
    if (hadFocus)
        mainWidget()->setFocus();
}

void CalendarPage::refresh(const ChangeSet* changes)
{
    const bool touched = !changes || changes->touches<Event>() || changes->touches<Milestone>() ||
                         changes->touches<Contract>() || changes->touches<Signatory>() ||
                         changes->touches<Commitment>() || changes->touches<Amendment>() ||
                         changes->touches<Organisation>() || changes->touches<Source>();
    enableActions();
    if (!touched)
        return;
    const Register& records = workspace().records();
    entries_ = calendarLines(records, workspace().today());
    month_->grid()->monthModel()->setToday(workspace().today());
    if (!changes)
        month_->grid()->goTo(workspace().today());
    filters_->setChoices(entries_);
    table()->recordModel()->refresh(records);
    showFigures();
    if (isMonth() && !currentEntry())
        listDay(); // what was deleted must not be followed by another entry that Delete would take next
    else
        showEntry(isMonth() ? current_ : table()->currentId());
}

void CalendarPage::showFigures()
{
    int ahead = 0;
    int late = 0;
    for (const CalendarEntry& entry : entries_) {
        ahead += entry.when == When::Upcoming;
        late += entry.when == When::Late;
    }
    QStringList figures{tr("%n upcoming", nullptr, ahead)};
    if (late > 0)
        figures << tr("%n late", nullptr, late);
    setFigures(figures.join(u" · "_s));
    if (entries_.empty() && !isMonth())
        showEmptyState(tr("Nothing in the calendar yet"), tr("Add the events that you do not want to miss."),
                       addAction_);
    else
        showEmptyState({});
}

/// The month shows what the filters of the list let through.
void CalendarPage::fillMonth()
{
    std::vector<CalendarEntry> shown;
    for (const CalendarEntry& entry : entries_) {
        if (table()->recordModel()->rowOf(calendarId(entry)) >= 0)
            shown.push_back(entry);
    }
    month_->grid()->setEntries(std::move(shown));
}

void CalendarPage::showRecord(const RecordRef& record)
{
    const qint64 id = calendarId(record);
    const CalendarEntry* entry = entryOf(id);
    if (!entry)
        return;
    table()->showId(id);
    if (isMonth() && entry->date)
        month_->showEntry(*entry);
    showEntry(id);
}

const CalendarEntry* CalendarPage::entryOf(qint64 id) const
{
    const auto it = std::ranges::find_if(entries_, [id](const CalendarEntry& e) { return calendarId(e) == id; });
    return it == entries_.end() ? nullptr : &*it;
}

/// Of the entry in the sheet, or the one that the filters leave.
std::optional<Id<Contract>> CalendarPage::chosenContract() const
{
    if (const CalendarEntry* entry = currentEntry(); entry && entry->contract)
        return entry->contract;
    const auto& filters = table()->recordModel()->filters();
    if (filters.contains(u"contract"_s) && table()->recordModel()->rowCount() > 0) {
        if (const CalendarEntry* first = entryOf(table()->recordModel()->idAt(0)))
            return first->contract;
    }
    return std::nullopt;
}

void CalendarPage::enableActions()
{
    const CalendarEntry* entry = currentEntry();
    const bool isStep = entry && entry->kind == EntryKind::Milestone;
    const bool isKeptHere = isStep || (entry && entry->kind == EntryKind::Event);
    editAction_->setVisible(isKeptHere);
    removeAction_->setVisible(isKeptHere);
    doneAction_->setVisible(isStep && entry->when != When::Done);
    contractAction_->setVisible(entry && entry->contract);
    for (QAction* action : {addAction_, addStepAction_, editAction_, removeAction_, doneAction_, cycleAction_})
        action->setEnabled(workspace().isWritable());
    exportAction_->setEnabled(workspace().database() != nullptr);
}

void CalendarPage::showEntry(qint64 id)
{
    current_ = id;
    const CalendarEntry* entry = currentEntry();
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
    current_ = 0;
    month_->grid()->setSelected(0);
    const QDate day = grid->currentDay();
    const QString title =
        day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : grid->currentIndex().data().toString();
    sheet_->showDay(title, grid->monthModel()->entriesAt(grid->currentIndex()));
    enableActions();
}

} // namespace parvis
