#include "app/calendar_page.h"

#include "app/calendar_list.h"
#include "app/cell_delegate.h"
#include "app/event_dialog.h"
#include "store/record_label.h"
#include "app/record_table_view.h"
#include "app/sheet.h"
#include "app/theme.h"
#include "app/undo_offer.h"
#include "app/web_address.h"
#include "domain/milestone_kinds.h"

#include <QAction>

namespace parvis {

namespace {

/// Draws a line where what lies ahead ends and the past begins.
class GroupDelegate : public CellDelegate
{
public:
    using CellDelegate::CellDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        CellDelegate::paint(painter, option, index);
        if (index.row() == 0 || isAhead(index.row(), index) || !isAhead(index.row() - 1, index))
            return;
        painter->save();
        painter->setPen(QPen(Theme::ink(Theme::Ink::Accent), 2));
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->restore();
    }

private:
    static bool isAhead(int row, const QModelIndex& index)
    {
        const auto& model = static_cast<const RecordTableModel&>(*index.model());
        const auto* mark = std::get_if<const StateMark*>(&model.value(row, 0));
        return mark && (*mark == markOf(When::Upcoming) || *mark == markOf(When::Late));
    }
};

} // namespace

CalendarPage::CalendarPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, QStringLiteral("calendar"), parent)
    , sheet_(new Sheet(this))
    , addAction_(new QAction(Theme::icon(QStringLiteral("add")), tr("Add an event…"), this))
    , editAction_(new QAction(Theme::icon(QStringLiteral("edit")), tr("Edit…"), this))
    , removeAction_(new QAction(Theme::icon(QStringLiteral("delete")), tr("Delete"), this))
    , contractAction_(new QAction(Theme::icon(QStringLiteral("contract")), tr("Open the contract"), this))
{
    setTitle(tr("Calendar"));
    addAction_->setIconText(tr("Add…"));
    addHeaderAction(addAction_);
    auto* lines = new RecordTableView(this);
    lines->setItemDelegate(new GroupDelegate(lines));
    lines->setRecordModel(new RecordTableModel(calendarSchema(workspace.today())));
    lines->setAccessibleName(tr("Events and steps, upcoming first"));
    setTable(lines);
    for (QAction* action : {editAction_, removeAction_, contractAction_})
        sheet_->addHeadingAction(action);
    setSheet(sheet_);
    connect(lines, &RecordTableView::currentIdChanged, this, &CalendarPage::showLine);
    connect(lines, &RecordTableView::activatedId, this, &CalendarPage::activate);
    connect(lines, &RecordTableView::removeRequested, this, &CalendarPage::removeSelected);
    connect(addAction_, &QAction::triggered, this, &CalendarPage::addEvent);
    connect(editAction_, &QAction::triggered, this, &CalendarPage::editEvent);
    connect(removeAction_, &QAction::triggered, this, &CalendarPage::removeSelected);
    connect(contractAction_, &QAction::triggered, this, [this] {
        if (const auto contract = currentContract())
            this->workspace().openRecord(refOf(*contract));
    });
    connect(sheet_, &Sheet::linkActivated, this, &openAddress);
    showLine(0);
}

CalendarPage::~CalendarPage() = default;

void CalendarPage::refresh(const ChangeSet* changes)
{
    addAction_->setEnabled(workspace().isWritable());
    if (changes && !changes->touches<Event>() && !changes->touches<Milestone>() && !changes->touches<Contract>() &&
        !changes->touches<Source>())
        return;
    const Register& records = workspace().records();
    table()->recordModel()->refresh(records);
    int ahead = 0;
    int late = 0;
    const auto lines = calendarLines(records, workspace().today());
    for (const CalendarLine& line : lines) {
        ahead += line.when == When::Upcoming;
        late += line.when == When::Late;
    }
    QStringList figures{tr("%n upcoming", nullptr, ahead)};
    if (late > 0)
        figures << tr("%n late", nullptr, late);
    setFigures(figures.join(QStringLiteral(" · ")));
    if (lines.empty())
        showEmptyState(tr("Nothing in the calendar yet"), tr("Add the events that you do not want to miss."),
                       addAction_);
    else
        showEmptyState({});
    showLine(table()->currentId());
}

void CalendarPage::showRecord(const RecordRef& record)
{
    if (record.table == recordOf<Event>().table || record.table == recordOf<Milestone>().table)
        table()->showId(calendarId(record));
}

const Event* CalendarPage::currentEvent() const
{
    const RecordRef record = calendarRecord(table()->currentId());
    return record.table == recordOf<Event>().table ? workspace().records().find(Id<Event>{record.id}) : nullptr;
}

std::optional<Id<Contract>> CalendarPage::currentContract() const
{
    if (const Event* event = currentEvent())
        return event->contract;
    const RecordRef record = calendarRecord(table()->currentId());
    const Milestone* step = workspace().records().find(Id<Milestone>{record.id});
    return record.table == recordOf<Milestone>().table && step ? step->contract : std::nullopt;
}

void CalendarPage::showLine(qint64 id)
{
    const RecordRef record = calendarRecord(id);
    const Event* event = currentEvent();
    const Milestone* step =
        record.table == recordOf<Milestone>().table ? workspace().records().find(Id<Milestone>{record.id}) : nullptr;
    sheet_->clearSections();
    sheet_->showHint(event || step ? QString() : tr("Select a line to see its details and source."));
    editAction_->setVisible(event != nullptr);
    removeAction_->setVisible(event != nullptr);
    editAction_->setEnabled(workspace().isWritable());
    removeAction_->setEnabled(workspace().isWritable());
    contractAction_->setVisible(currentContract().has_value());
    if (event)
        showEvent(*event);
    else if (step)
        showStep(*step);
}

void CalendarPage::showEvent(const Event& event)
{
    sheet_->setHeading(event.title, event.date.text(QLocale()));
    FactGrid* facts = sheet_->addFacts({});
    facts->add(tr("Kind"), event.kind);
    facts->add(tr("Place"), event.place);
    facts->add(tr("Contract"), event.contract ? contractName(workspace().records(), event.contract) : tr("all"));
    addSource(event.source);
}

void CalendarPage::showStep(const Milestone& step)
{
    const QString kind = milestoneKindText(step.kind);
    sheet_->setHeading(step.title.isEmpty() ? kind : step.title, kind);
    FactGrid* facts = sheet_->addFacts({});
    facts->add(tr("Planned"), step.planned ? step.planned->text(QLocale()) : QString());
    facts->add(tr("Done"), step.done ? step.done->text(QLocale()) : QString());
    facts->add(tr("Contract"), step.contract ? contractName(workspace().records(), step.contract) : tr("all"));
    if (!step.note.isEmpty())
        facts->add(tr("Note"), step.note);
    addSource(step.source);
}

void CalendarPage::addSource(std::optional<Id<Source>> id)
{
    const Source* source = workspace().records().find(id);
    FactGrid* facts = sheet_->addFacts(tr("Source"));
    facts->add(tr("Title"), source ? source->title : QString());
    if (!source)
        return;
    facts->add(tr("Producer"), source->producer);
    if (!source->url.isEmpty() && addressProblem(source->url).isEmpty())
        sheet_->addText(
            {}, QStringLiteral("<a href=\"%1\">%2</a>").arg(source->url.toHtmlEscaped(), tr("Open the source")));
}

void CalendarPage::addEvent()
{
    EventDialog dialog(workspace().records(), Event(), this);
    if (!workspace().isWritable() || dialog.exec() != QDialog::Accepted)
        return;
    Event event = dialog.typedEvent();
    if (workspace().edit(tr("Add the event “%1”").arg(event.title), [&](Transaction& tx) { tx.insert(event); }))
        showRecord(refOf(event.id));
}

void CalendarPage::editEvent()
{
    const Event* event = currentEvent();
    if (!event || !workspace().isWritable())
        return;
    EventDialog dialog(workspace().records(), *event, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const Event edited = dialog.typedEvent();
    workspace().edit(tr("Edit the event “%1”").arg(edited.title), [&](Transaction& tx) { tx.update(edited); });
}

void CalendarPage::removeSelected()
{
    std::vector<Id<Event>> events;
    for (const qint64 id : table()->selectedIds()) {
        if (const RecordRef record = calendarRecord(id); record.table == recordOf<Event>().table)
            events.push_back({record.id});
    }
    if (events.empty() || !workspace().isWritable())
        return;
    const int count = int(events.size());
    const bool removed = workspace().edit(tr("Delete %n event(s)", nullptr, count), [&](Transaction& tx) {
        for (const Id<Event> id : events)
            tx.remove(id);
    });
    if (removed)
        informUndoable(workspace(), tr("%n event(s) deleted.", nullptr, count));
}

void CalendarPage::activate()
{
    if (currentEvent())
        editEvent();
    else if (const auto contract = currentContract())
        workspace().openRecord(refOf(*contract));
}

} // namespace parvis
