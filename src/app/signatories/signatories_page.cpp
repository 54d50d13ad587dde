// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatories_page.h"

#include "app/documents/value_origins.h"
#include "app/signatories/all_signatories_schema.h"
#include "app/signatories/signatory_actions.h"
#include "app/signatories/signatory_sheet.h"
#include "domain/deadlines.h"
#include "tasks/signatory_edits.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/undo_offer.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace parvis {

SignatoriesPage::SignatoriesPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, u"signatories"_s, parent)
    , model_(new RecordTableModel(allSignatoriesSchema(workspace, workspace.today())))
{
    setTitle(tr("Signatories"));
    auto* view = new RecordTableView(this);
    view->setAccessibleName(tr("Signatories"));
    model_->setSortKeys({{model_->schema().indexOf(u"contract"_s), Qt::AscendingOrder},
                         {model_->schema().indexOf(u"class"_s), Qt::AscendingOrder},
                         {model_->schema().indexOf(u"organisation"_s), Qt::AscendingOrder}});
    view->setRecordModel(model_);
    setTable(view);
    new ValueOrigins(workspace, *view);
    actions_ = new SignatoryActions(workspace, view);
    addHeaderAction(actions_->editAction());
    addHeaderAction(actions_->pasteAction());
    sheet_ = new SignatorySheet(workspace, *actions_, this);
    setSheet(sheet_);
    sheet_->addAction(actions_->editAction());
    sheet_->addAction(actions_->remindAction());
    connect(view, &RecordTableView::currentIdChanged, this, [this](qint64 id) { sheet_->showSignatory({id}); });
    connect(view, &RecordTableView::activatedId, this,
            [this](qint64 id) { this->workspace().requests().openRecord(refOf(Id<Signatory>{id})); });
    connect(view, &RecordTableView::removeRequested, this, &SignatoriesPage::removeSelected);
    connect(view, &RecordTableView::countsChanged, this, [this] {
        table()->showFirstIfNone();
        if (sheet_->signatory().value != table()->currentId())
            sheet_->showSignatory({table()->currentId()});
    });
}

void SignatoriesPage::refresh(const ChangeSet* changes)
{
    const bool touched = touchesList<Signatory, Contract, Organisation, Reminder, Source, Evidence>(changes);
    model_->setEditable(workspace().isWritable());
    if (touched)
        model_->refresh(workspace().records());
    showFigures();
    actions_->refresh();
    table()->showFirstIfNone();
    sheet_->showSignatory({table()->currentId()});
}

void SignatoriesPage::showRecord(const RecordRef& record)
{
    if (record.table != recordOf<Reminder>().table) {
        Page::showRecord(record);
        return;
    }
    const Reminder* reminder = workspace().records().find(Id<Reminder>{record.id});
    if (!reminder)
        return;
    table()->showId(reminder->signatory.value);
    sheet_->reminders()->showId(record.id);
}

void SignatoriesPage::showFigures()
{
    const Register& records = workspace().records();
    int hasSigned = 0;
    int late = 0;
    for (const Signatory& signatory : records.all<Signatory>()) {
        hasSigned += signatory.status == SignatoryStatus::Signed;
        late += daysLate(records, signatory, workspace().today()).has_value();
    }
    setFigures({{hasSigned, tr("%Ln signed", nullptr, hasSigned)}, {late, tr("%Ln late", nullptr, late)}});
    if (records.all<Signatory>().empty())
        showEmptyState(tr("No signatory yet"),
                       tr("Paste a list from a spreadsheet, or open a contract and add those the law names."),
                       actions_->pasteAction());
    else
        showEmptyState({});
}

void SignatoriesPage::removeSelected(const std::vector<qint64>& ids)
{
    if (!workspace().isWritable() || !mayRemoveSelected(*table()))
        return;
    const int count = int(ids.size());
    if (workspace().edit(
            [&](Transaction& tx, const Register& records) { removeSignatories(tx, records, idsOf<Signatory>(ids)); }))
        informUndoable(workspace(), tr("%n signatories removed.", nullptr, count));
}

} // namespace parvis
