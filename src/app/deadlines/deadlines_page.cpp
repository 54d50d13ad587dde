// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/deadlines/deadlines_page.h"

#include "app/deadlines/deadline_schema.h"
#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/reminder_dialog.h"
#include "domain/deadlines.h"
#include "domain/names.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/look/domain_marks.h"
#include "widgets/look/look.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>

#include <set>

using namespace Qt::StringLiterals;

namespace parvis {

DeadlinesPage::DeadlinesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"deadlines"_s, parent)
    , model_(new RecordTableModel(deadlineSchema(workspace.today())))
    , sheet_(new RecordSheet(this))
    , open_(new QAction(Look::icon(u"open"_s), tr("Open"), this))
    , remind_(new QAction(Look::icon(u"reminder"_s), tr("Log a reminder…"), this))
{
    setTitle(tr("Deadlines"));
    auto* view = new RecordTableView(this);
    view->setAccessibleName(tr("Deadlines"));
    view->setRecordModel(model_);
    setTable(view);
    setSheet(sheet_);
    open_->setToolTip(tr("Opens the record where it can be changed (Enter)"));
    remind_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_R));
    remind_->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    remind_->setToolTip(tr("Writes down that the awaited signatories of the selection were asked again (Ctrl+R)"));
    view->addAction(remind_);
    addHeaderAction(remind_);
    sheet_->addHeadingAction(open_);
    connect(open_, &QAction::triggered, this, &DeadlinesPage::openCurrent);
    connect(remind_, &QAction::triggered, this, &DeadlinesPage::remindSelected);
    connect(view, &RecordTableView::activatedId, this, &DeadlinesPage::openCurrent);
    connect(view, &RecordTableView::currentIdChanged, this, &DeadlinesPage::showSheet);
    connect(view, &RecordTableView::selectedIdsChanged, this, [this] { enableReminder(); });
    connect(view, &RecordTableView::countsChanged, this, [this] {
        table()->showFirstIfNone();
        showSheet();
    });
    connect(sheet_, &RecordSheet::linkActivated, this, [this](const QString& link) {
        if (const auto record = recordOfLink(link))
            this->workspace().requests().openRecord(*record);
    });
}

void DeadlinesPage::refresh(const ChangeSet* changes)
{
    const bool touched = touchesList<Contract, Signatory, Milestone, Commitment, Reminder, Organisation, Qpv>(changes);
    if (touched)
        model_->refresh(workspace().records());
    const UrgentDeadlines counts = countDeadlines(workspace().records(), workspace().today());
    setFigures({{counts.overdue, tr("%Ln overdue", nullptr, counts.overdue)},
                {counts.soon, tr("%Ln within 30 days", nullptr, counts.soon)},
                {counts.later, tr("%Ln later", nullptr, counts.later)}});
    if (counts.overdue + counts.soon + counts.later == 0)
        showEmptyState(tr("Nothing is due"),
                       tr("Contracts to be signed, target dates of signatories, planned steps and commitments stand "
                          "here until they are done."));
    else
        showEmptyState({});
    table()->showFirstIfNone();
    showSheet();
}

void DeadlinesPage::enableReminder()
{
    setObstacle(remind_, firstOf({writeObstacle(workspace()), selectionObstacle(qint64(table()->selectedIds().size())),
                                  unless(!awaited().empty(), tr("No signatory is awaited there."))}));
}

void DeadlinesPage::showSheet()
{
    enableReminder();
    const qint64 id = table()->currentId();
    const int row = model_->rowOf(id);
    if (id == 0 || row < 0) {
        sheet_->showHint(tr("Choose a line to see what is due. Double click opens the record."));
        return;
    }
    const auto text = [&](const char* column) {
        return model_->text(row, model_->schema().indexOf(QString::fromLatin1(column)));
    };
    const auto mark = [&](const char* column) {
        return *std::get<const StateMark*>(model_->value(row, model_->schema().indexOf(QString::fromLatin1(column))));
    };
    sheet_->showHint({});
    sheet_->setHeading(text("text"), text("contract"));
    sheet_->clearSections();
    FactGrid* facts = sheet_->addFacts({});
    facts->addState(tr("Urgency"), mark("urgency"));
    facts->add(tr("Due on"), text("due"));
    facts->add(tr("Days late"), text("days_late"));
    facts->add(tr("Days left"), text("days_left"));
    facts->add(tr("Days since 31 March 2024"), text("national"));
    showSignature(id);
}

/// Who is awaited, and when they were asked last.
void DeadlinesPage::showSignature(qint64 id)
{
    const Register& records = workspace().records();
    std::vector<Id<Signatory>> signatories;
    if (deadlineKind(id) == DueKind::Signatory) {
        signatories.push_back({deadlineKey(id)});
    } else if (deadlineKind(id) == DueKind::Contract) {
        for (const Signatory& signatory : records.all<Signatory>().of(deadlineKey(id))) {
            if (isAwaited(signatory))
                signatories.push_back(signatory.id);
        }
        const Contract* contract = records.find(Id<Contract>{deadlineKey(id)});
        const auto unrecorded =
            contract ? summariseContract(records, *contract).unrecorded : std::vector<Id<Organisation>>();
        QStringList names = organisationNames(records, unrecorded);
        for (QString& name : names)
            name = name.toHtmlEscaped();
        if (!names.isEmpty())
            sheet_->addText(tr("Named by law, not recorded yet"), names.join(u"<br>"_s));
    }
    showReminders(signatories);
}

void DeadlinesPage::showReminders(const std::vector<Id<Signatory>>& signatories)
{
    const Register& records = workspace().records();
    QStringList lines;
    for (const Id<Signatory> id : signatories) {
        const Signatory* signatory = records.find(id);
        const Organisation* body = signatory ? records.find(signatory->organisation) : nullptr;
        if (!body)
            continue;
        QStringList log;
        for (const Reminder& reminder : records.all<Reminder>().of(id)) {
            QStringList parts{reminder.on.text(QLocale()), channelText(reminder.channel), reminder.addressee,
                              reminder.note};
            parts.removeAll(QString());
            log << parts.join(u", "_s).toHtmlEscaped();
        }
        lines << u"%1 (%2)<br>%3"_s.arg(recordLink(refOf(id), nameOf(records, body->id)),
                                        label(signatory->status).toLower().toHtmlEscaped(),
                                        log.isEmpty() ? tr("never asked again") : log.join(u"<br>"_s));
    }
    if (!lines.isEmpty())
        sheet_->addText(tr("Awaited, and their reminders"), lines.join(u"<br><br>"_s));
}

void DeadlinesPage::openCurrent()
{
    if (const qint64 id = table()->currentId(); id != 0)
        workspace().requests().openRecord(deadlineRecord(workspace().records(), id));
}

std::vector<Id<Signatory>> DeadlinesPage::awaited() const
{
    const Register& records = workspace().records();
    std::set<Id<Signatory>> ids;
    for (const qint64 id : table()->selectedIds()) {
        if (deadlineKind(id) == DueKind::Signatory)
            ids.insert({deadlineKey(id)});
        if (deadlineKind(id) != DueKind::Contract)
            continue;
        for (const Signatory& signatory : records.all<Signatory>().of(deadlineKey(id))) {
            if (isAwaited(signatory))
                ids.insert(signatory.id);
        }
    }
    return {ids.begin(), ids.end()};
}

void DeadlinesPage::remindSelected()
{
    const auto ids = awaited();
    if (ids.empty())
        return;
    auto* dialog = new ReminderDialog(workspace(), ids, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace parvis
