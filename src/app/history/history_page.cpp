// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/history/comparison_view.h"
#include "app/history/look_back_dialog.h"
#include "domain/day_text.h"
#include "store/record_label.h"
#include "tasks/taking_back/taking_back.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/undo_offer.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto sinceKey = u"since"_s;

QString hint()
{
    return HistoryPage::tr("Select an action to see what it changed.");
}

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"history"_s, parent)
    , sheet_(new RecordSheet(this))
    , comparison_(new ComparisonView(workspace, this))
    , undoAction_(new QAction(Look::icon(u"undo"_s), tr("Undo this action"), this))
    , takeBackAction_(new QAction(Look::icon(u"undo"_s), tr("Undo this action alone"), this))
    , lookBackAction_(new QAction(Look::icon(u"search"_s), tr("The register on that day"), this))
    , subjectAction_(new QAction(Look::icon(u"history"_s), tr("History of this record"), this))
    , compareAction_(new QAction(Look::icon(u"calendar"_s), tr("Compare two dates"), this))
{
    setTitle(tr("History"));
    compareAction_->setCheckable(true);
    addHeaderAction(compareAction_);
    auto* lookBack = new QAction(Look::icon(u"history"_s), tr("The register at a date…"), this);
    connect(lookBack, &QAction::triggered, this, [this] { askToLookBack(this->workspace(), this); });
    addHeaderAction(lookBack);
    auto* actions = new RecordTableView(this);
    actions->setRecordModel(new RecordTableModel(historySchema()));
    actions->setAccessibleName(tr("Actions, newest first"));
    setTable(actions, Sharing::None);
    followHome();
    setList(comparison_);
    comparison_->hide();
    subjectAction_->setIconText(tr("Its history"));
    takeBackAction_->setToolTip(tr("Takes back only what this action did, as long as nothing later depends on it"));
    lookBackAction_->setToolTip(tr("Shows every page as it stood at the end of the day of this action"));
    for (QAction* action : {undoAction_, takeBackAction_, subjectAction_, lookBackAction_})
        sheet_->addHeadingAction(action);
    sheet_->showHint(hint());
    setSheet(sheet_);
    connect(actions, &RecordTableView::currentIdChanged, this, &HistoryPage::showAction);
    connect(sheet_, &RecordSheet::linkActivated, this, &HistoryPage::openLink);
    connect(undoAction_, &QAction::triggered, &workspace, &Workspace::undo);
    connect(takeBackAction_, &QAction::triggered, this, &HistoryPage::takeBackCurrent);
    connect(lookBackAction_, &QAction::triggered, this, [this] {
        if (const JournalAction* action = history_ ? history_->find(table()->currentId()) : nullptr)
            this->workspace().requests().lookBack(action->at.toLocalTime().date());
    });
    connect(subjectAction_, &QAction::triggered, this, [this] {
        const SharedHistory log = history_;
        const auto touched = log ? log->touchedBy(table()->currentId()) : std::span<const TouchedRecords>();
        if (touched.size() == 1)
            showRecord({touched[0].table, touched[0].first});
    });
    connect(compareAction_, &QAction::toggled, this, &HistoryPage::compareDates);
    connect(comparison_, &ComparisonView::changeSelected, this, &HistoryPage::showComparedChange);
    connect(actions->recordModel(), &RecordTableModel::filtersChanged, this, [this] {
        const SharedHistory log = history_;
        if (log && log->subject && !table()->recordModel()->filters().contains(subjectColumn))
            readLog(std::nullopt);
    });
}

HistoryPage::~HistoryPage() = default;

void HistoryPage::refresh(const ChangeSet*)
{
    if (!home())
        table()->recordModel()->setWithin(nullptr);
    if (!workspace().database()) {
        reading_.cancel();
        history_.reset();
        table()->recordModel()->setSubject({});
        table()->recordModel()->refresh(workspace().records());
        setFigures(QString());
        sheet_->showHint(hint());
        return;
    }
    comparison_->refresh();
    const SharedHistory log = history_;
    readLog(log && log->subject ? std::optional(log->subject->record) : std::nullopt);
}

void HistoryPage::readLog(std::optional<RecordRef> subject)
{
    if (!workspace().database())
        return;
    reading_.run(
        tr("Reading the history"),
        [path = workspace().database()->path(), subject, records = workspace().records(),
         places = home() != nullptr](const JobControl& control) {
            return readHistory(path, subject, places ? &records : nullptr, control.stop);
        },
        [this](HistoryLog log) { showLog(std::move(log)); });
}

void HistoryPage::showLog(HistoryLog log)
{
    history_ = std::make_shared<const HistoryLog>(std::move(log));
    if (const auto within = home(); within && history_->isSubjectBeyond(*within))
        return workspace().territory().clear(TerritoryFilter::home); // it is read again
    table()->recordModel()->setSubject(TableSubject(history_));
    table()->recordModel()->setWithin(home());
    setFigures(tr("%n action(s)", nullptr, int(history_->actions.size())));
    table()->recordModel()->refresh(workspace().records());
    if (history_->subject) {
        Filters filters = table()->recordModel()->filters();
        filters[subjectColumn] = recordLabel(workspace().records(), history_->subject->record);
        table()->recordModel()->setFilters(filters);
    }
    if (table()->currentId() != 0)
        showAction(table()->currentId());
}

void HistoryPage::showRecord(const RecordRef& record)
{
    compareAction_->setChecked(false);
    if (record.table == table()->recordModel()->schema().table)
        table()->showId(record.id);
    else
        readLog(record);
}

std::optional<RecordRef> HistoryPage::shownRecord() const
{
    return compareAction_->isChecked() ? std::nullopt : Page::shownRecord();
}

Filters HistoryPage::filters() const
{
    Filters filters = Page::filters();
    filters.erase(subjectColumn);
    return filters;
}

void HistoryPage::applyFilters(const Filters& filters)
{
    if (const auto since = filters.find(sinceKey); since != filters.end()) {
        compareAction_->setChecked(true);
        comparison_->compareSince(QDate::fromString(since->second, Qt::ISODate));
    } else {
        Page::applyFilters(filters);
    }
}

void HistoryPage::showAction(qint64 id)
{
    const SharedHistory log = history_;
    const JournalAction* action = log ? log->find(id) : nullptr;
    if (compareAction_->isChecked())
        return;
    details_.cancel();
    sheet_->clearSections();
    if (!action) {
        sheet_->showHint(hint());
        return;
    }
    sheet_->showHint({});
    sheet_->setHeading(action->title, actionSubtitle(*action));
    const auto touched = log->touchedBy(id);
    subjectAction_->setVisible(touched.size() == 1 && touched[0].records == 1);
    updateUndo(*action);
    details_.run(
        tr("Reading an action"),
        [path = workspace().database()->path(), records = workspace().records(), action = *action,
         faint = Look::ink(Look::Ink::Faint).name(),
         restores = takeBackAction_->isVisible()](const JobControl& control) {
            return readActionDetails(path, records, action, faint, restores, control.stop);
        },
        [this, action = *action](const ActionDetails& details) { showDetails(action, details); });
}

void HistoryPage::showDetails(const JournalAction& action, const ActionDetails& details)
{
    setObstacle(takeBackAction_, details.obstacle);
    sheet_->addText({}, undoNote(action, details, workspace().isWritable(), undoAction_->isVisible(),
                                 [this](qint64 id) { return actionLink(id); }));
    const QString none = tr("No record: the file was created with the content that it came with.");
    sheet_->addText(tr("What it changed"), details.html.isEmpty() ? none : details.html);
}

QString HistoryPage::actionSubtitle(const JournalAction& action) const
{
    return u"%1 · %2 · %3"_s.arg(momentText(action.at), action.actor, label(kindOf(action)));
}

void HistoryPage::updateUndo(const JournalAction& action)
{
    const auto& next = workspace().undoState().undo;
    const bool isNext = next && next->id == action.id;
    undoAction_->setVisible(isNext);
    undoAction_->setToolTip(tr("Undo this action (Ctrl+Z)"));
    const bool stands = workspace().isWritable() && action.kind == JournalAction::Kind::Edit && !action.undone;
    takeBackAction_->setVisible(stands && !isNext);
    if (std::exchange(shownAction_, action.id) != action.id)
        setObstacle(takeBackAction_, tr("What this action changed is still being read."));
    lookBackAction_->setVisible(true);
}

/// An action of its own, which says what stands in its way.
void HistoryPage::takeBack(int records, const QString& done, const TakingBackVerb& verb)
{
    if (!workspace().database())
        return;
    editUndoably(workspace(), std::size_t(records), done,
                 [path = workspace().database()->path(), verb](Transaction& tx, const Register& all) {
                     History history(path);
                     verb(tx, all, history);
                 });
}

void HistoryPage::takeBackCurrent()
{
    const SharedHistory log = history_;
    const JournalAction* action = log ? log->find(table()->currentId()) : nullptr;
    if (action)
        takeBack(
            log->recordCount(action->id), tr("Undone alone: %1").arg(action->title),
            [id = action->id, today = workspace().today()](Transaction& tx, const Register& all, History& history) {
                takeBackAction(tx, all, history, id, today);
            });
}

void HistoryPage::restore(const RestorableValue& value)
{
    takeBack(1, tr("The former value is back."),
             [action = table()->currentId(), value, today = workspace().today()](Transaction& tx, const Register& all,
                                                                                 History& history) {
                 restoreValue(tx, all, history, action, value.record, value.column, today);
             });
}

QString HistoryPage::actionLink(qint64 id) const
{
    const JournalAction* action = history_ ? history_->find(id) : nullptr;
    return action ? u"<a href=\"journal_action/%1\">%2</a> (%3)"_s.arg(id).arg(action->title.toHtmlEscaped(),
                                                                               momentText(action->at))
                  : QString::number(id);
}

void HistoryPage::compareDates(bool compare)
{
    table()->setVisible(!compare);
    comparison_->setVisible(compare);
    if (compare) {
        table()->recordModel()->setFilters({}); // their chips would seem to filter the comparison
        sheet_->showHint(tr("Type two dates, then select a record to see what became of it."));
        comparison_->start();
    } else {
        showAction(table()->currentId());
        table()->setFocus();
    }
}

void HistoryPage::showComparedChange(const RowChange& change)
{
    details_.cancel();
    for (QAction* action : {undoAction_, takeBackAction_, subjectAction_, lookBackAction_})
        action->setVisible(false);
    sheet_->clearSections();
    sheet_->showHint({});
    sheet_->setHeading(recordLabel(workspace().records(), change), comparison_->periodText());
    sheet_->addText(tr("What became of it"),
                    changesHtml(workspace().records(), {change}, QLocale(), {Look::ink(Look::Ink::Faint).name()}));
}

void HistoryPage::openLink(const QString& link)
{
    const QStringList parts = link.split(u'/');
    if (parts.size() == 2 && parts[0] == table()->recordModel()->schema().table)
        table()->showId(parts[1].toLongLong());
    else if (const auto value = restorableOfLink(link))
        restore(*value);
    else if (const auto record = recordOfLink(link))
        workspace().requests().openRecord(*record);
}

Filters changesSince(QDate day)
{
    return {{sinceKey, day.toString(Qt::ISODate)}};
}

std::vector<Printout> HistoryPage::printouts() const
{
    return comparison_->isHidden() ? std::vector<Printout>() : comparison_->printouts();
}

} // namespace parvis
