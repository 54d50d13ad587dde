// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signatories/signatory_actions.h"

#include "app/signatories/bulk_edit_dialog.h"
#include "app/signatories/reminder_dialog.h"
#include "app/signatories/signatory_paste_dialog.h"
#include "app/signatories/signatory_schema.h"
#include "domain/deadlines.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

QAction* makeAction(RecordTableView* table, const char* icon, const QString& text, const QKeySequence& key,
                    const QString& tip)
{
    auto* action = new QAction(Look::icon(QString::fromLatin1(icon)), text, table);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(u"%1 (%2)"_s.arg(tip, key.toString(QKeySequence::NativeText)));
    table->addAction(action);
    return action;
}

template <class Dialog>
void openDialog(Dialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace

SignatoryActions::SignatoryActions(Workspace& workspace, RecordTableView* table,
                                   std::function<std::optional<Id<Contract>>()> contract)
    : QObject(table)
    , workspace_(workspace)
    , table_(table)
    , contract_(std::move(contract))
    , edit_(makeAction(table, "edit", tr("Edit the signatories…"), QKeySequence(Qt::CTRL | Qt::Key_E),
                       tr("Sets status, dates or function of the selected signatories in one step")))
    , remind_(makeAction(table, "reminder", tr("Log a reminder…"), QKeySequence(Qt::CTRL | Qt::Key_R),
                         tr("Writes down that the selected signatories were asked again")))
    , paste_(makeAction(table, "paste", tr("Paste a list…"), QKeySequence(Qt::CTRL | Qt::Key_V),
                        tr("Takes signatories copied from a spreadsheet, after a preview")))
{
    connect(edit_, &QAction::triggered, this, &SignatoryActions::editSelected);
    connect(remind_, &QAction::triggered, this, &SignatoryActions::remindSelected);
    connect(paste_, &QAction::triggered, this, &SignatoryActions::pasteList);
    connect(table_, &RecordTableView::selectedIdsChanged, this, &SignatoryActions::refresh);
    connect(table_, &RecordTableView::countsChanged, this, &SignatoryActions::refresh);
    refresh();
}

void SignatoryActions::refresh()
{
    const QString unwritable = writeObstacle(workspace_);
    const bool some = table_->selectionModel() && table_->selectionModel()->hasSelection();
    const QString obstacle = firstOf({unwritable, selectionObstacle(some)});
    setObstacle(edit_, obstacle);
    setObstacle(remind_, !obstacle.isEmpty()
                             ? obstacle
                             : unless(!awaited().empty(), tr("Those that are selected have signed or will not sign")));
    setObstacle(paste_, unwritable);
}

std::vector<Id<Signatory>> SignatoryActions::selected() const
{
    std::vector<Id<Signatory>> ids;
    for (const qint64 id : table_->selectedIds()) {
        if (!unrecordedBody(id))
            ids.push_back({id});
    }
    return ids;
}

/// In the order in which they are shown: so they are recorded.
std::vector<ContractBody> SignatoryActions::selectedUnrecorded() const
{
    std::vector<ContractBody> bodies;
    const std::vector<qint64> selected = table_->selectedIds();
    for (const qint64 id : table_->recordModel()->shownIds()) {
        const auto body = unrecordedBody(id);
        if (body && std::ranges::binary_search(selected, id))
            bodies.push_back(*body);
    }
    return bodies;
}

/// Who has signed, or will not, is not asked again.
std::vector<Id<Signatory>> SignatoryActions::awaited() const
{
    std::vector<Id<Signatory>> ids = selected();
    std::erase_if(ids, [this](Id<Signatory> id) {
        const Signatory* signatory = workspace_.records().find(id);
        return !signatory || !isAwaited(*signatory);
    });
    return ids;
}

void SignatoryActions::editSelected()
{
    const auto ids = selected();
    const auto bodies = selectedUnrecorded();
    if (!ids.empty() || !bodies.empty())
        openDialog(new BulkEditDialog(workspace_, ids, bodies, table_->window()));
}

void SignatoryActions::remindSelected()
{
    if (const auto ids = awaited(); !ids.empty())
        openDialog(new ReminderDialog(workspace_, ids, table_->window()));
}

/// A large text is cut into cells in a worker.
void SignatoryActions::pasteList()
{
    const std::optional<Id<Contract>> contract = contract_ ? contract_() : std::nullopt;
    workspace_.jobs().run(
        this, tr("Reading the clipboard…"),
        [text = QGuiApplication::clipboard()->text()](const JobControl&) { return parseSignatoryList(text); },
        [this, contract](PastedList list) {
            openDialog(new SignatoryPasteDialog(workspace_, std::move(list), contract, table_->window()));
        });
}

} // namespace parvis
