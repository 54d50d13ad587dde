// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/history/history_page.h"

#include "app/history/change_html.h"
#include "app/history/comparison_view.h"
#include "store/record_label.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto sinceKey = u"since"_s;

QString hint()
{
    return HistoryPage::tr("Select an action to see what it changed.");
}

QString momentText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    return HistoryPage::tr("%1 at %2").arg(PartialDate::day(local.date())->text(QLocale()), local.toString(u"HH:mm"_s));
}

} // namespace

HistoryPage::HistoryPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"history"_s, parent)
    , sheet_(new RecordSheet(this))
    , comparison_(new ComparisonView(workspace, this))
    , undoAction_(new QAction(Look::icon(u"undo"_s), tr("Undo this action"), this))
    , subjectAction_(new QAction(Look::icon(u"history"_s), tr("History of this record"), this))
    , compareAction_(new QAction(Look::icon(u"calendar"_s), tr("Compare two dates"), this))
{
    setTitle(tr("History"));
    compareAction_->setCheckable(true);
    addHeaderAction(compareAction_);
    auto* actions = new RecordTableView(this);
    actions->setRecordModel(new RecordTableModel(historySchema()));
    actions->setAccessibleName(tr("Actions, newest first"));
    setTable(actions);
    setList(comparison_);
    comparison_->hide();
    subjectAction_->setIconText(tr("Its history"));
    sheet_->addHeadingAction(undoAction_);
    sheet_->addHeadingAction(subjectAction_);
    sheet_->showHint(hint());
    setSheet(sheet_);
    connect(actions, &RecordTableView::currentIdChanged, this, &HistoryPage::showAction);
    connect(sheet_, &RecordSheet::linkActivated, this, &HistoryPage::openLink);
    connect(undoAction_, &QAction::triggered, &workspace, &Workspace::undo);
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
    if (!workspace().database()) {
        reading_.cancel();
        history_.reset();
        table()->recordModel()->setSubject({});
        table()->recordModel()->refresh(workspace().records());
        setFigures({});
        sheet_->showHint(hint());
        return;
    }
    const SharedHistory log = history_;
    readLog(log && log->subject ? std::optional(log->subject->record) : std::nullopt);
}

void HistoryPage::readLog(std::optional<RecordRef> subject)
{
    if (!workspace().database())
        return;
    reading_.run(
        tr("Reading the history"),
        [path = workspace().database()->path(), subject](const JobControl& control) {
            return readHistory(path, subject, control.stop);
        },
        [this](HistoryLog log) { showLog(std::move(log)); });
}

void HistoryPage::showLog(HistoryLog log)
{
    history_ = std::make_shared<const HistoryLog>(std::move(log));
    table()->recordModel()->setSubject(TableSubject(history_));
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
    updateUndo();
    sheet_->addText({}, undoNote(*action));
    details_.run(
        tr("Reading an action"),
        [path = workspace().database()->path(), records = workspace().records(), id,
         faint = Look::ink(Look::Ink::Faint).name()](const JobControl& control) {
            return changesHtml(records, History(path).changesOf(id), QLocale(), faint, 60, control.stop);
        },
        [this](const QString& html) { showChanges(html); });
}

void HistoryPage::showChanges(const QString& html)
{
    sheet_->addText(tr("What it changed"),
                    html.isEmpty() ? tr("No record: the file was created with the content that it came with.") : html);
}

QString HistoryPage::actionSubtitle(const JournalAction& action) const
{
    return u"%1 · %2 · %3"_s.arg(momentText(action.at), action.actor, label(kindOf(action)));
}

void HistoryPage::updateUndo()
{
    const auto* database = workspace().database();
    const qint64 id = table()->currentId();
    const bool next = workspace().isWritable() && database->undoState().undo && database->undoState().undo->id == id;
    undoAction_->setVisible(next);
    undoAction_->setToolTip(tr("Undo this action (Ctrl+Z)"));
}

/// Why the action can be undone now, or cannot; for an undo and a redo, which action they are about.
QString HistoryPage::undoNote(const JournalAction& action) const
{
    if (action.target) {
        const SharedHistory log = history_;
        const JournalAction* target = log ? log->find(*action.target) : nullptr;
        const QString about = target ? u"<a href=\"journal_action/%1\">%2</a> (%3)"_s.arg(target->id)
                                           .arg(target->title.toHtmlEscaped(), momentText(target->at))
                                     : QString::number(*action.target);
        return action.kind == JournalAction::Kind::Undo ? tr("It undid: %1").arg(about)
                                                        : tr("It did again: %1").arg(about);
    }
    if (action.kind == JournalAction::Kind::Creation)
        return tr("The creation of the file cannot be undone.");
    if (action.undone)
        return tr("This action has been undone since.");
    if (!workspace().isWritable())
        return tr("The file is open for reading only: nothing can be undone.");
    if (undoAction_->isVisible())
        return tr("It is the last action that stands: Ctrl+Z undoes it.");
    return tr("Newer actions stand on it. Undo them first, newest first, with Ctrl+Z.");
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
    undoAction_->setVisible(false);
    subjectAction_->setVisible(false);
    sheet_->clearSections();
    sheet_->showHint({});
    sheet_->setHeading(recordLabel(workspace().records(), change), comparison_->periodText());
    sheet_->addText(tr("What became of it"),
                    changesHtml(workspace().records(), {change}, QLocale(), Look::ink(Look::Ink::Faint).name()));
}

void HistoryPage::openLink(const QString& link)
{
    const QStringList parts = link.split(u'/');
    if (parts.size() == 2 && parts[0] == table()->recordModel()->schema().table)
        table()->showId(parts[1].toLongLong());
    else if (const auto record = recordOfLink(link))
        workspace().requests().openRecord(*record);
}

Filters changesSince(QDate day)
{
    return {{sinceKey, day.toString(Qt::ISODate)}};
}

} // namespace parvis
