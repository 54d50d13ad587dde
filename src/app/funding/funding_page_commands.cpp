// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/funding_bulk_dialog.h"
#include "app/funding/funding_import_dialog.h"
#include "app/funding/funding_line_dialog.h"
#include "app/funding/funding_page.h"
#include "domain/names.h"
#include "exchange/tables/table_suffixes.h"
#include "tasks/funding_edits.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/settings.h"
#include "widgets/look/wording.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/undo_offer.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

// What the funding page does with lines: adding, editing, duplicating, removing, attaching them to a contract.

namespace parvis {

namespace {

FolderSetting fundingFolder()
{
    return FolderSetting(u"funding"_s);
}

} // namespace

void FundingPage::makeActions()
{
    addViews({listAction_, matrixAction_}, [this] { showView(); });
    listAction_->setToolTip(tr("Shows the lines one by one"));
    matrixAction_->setToolTip(tr("Adds the lines up by two of: year, funder, contract, device…"));
    addAction_->setIconText(tr("Add…")); // short on the buttons, so that large text fits
    importAction_->setIconText(tr("Import…"));
    for (QAction* action : {addAction_, importAction_})
        addHeaderAction(action);
    importAction_->setToolTip(
        tr("Takes the lines of a table (CSV, ODS, XLSX, XLS), after a preview; a file dropped on the page, "
           "too"));
    pasteAction_->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    pasteAction_->setShortcutContext(Qt::WidgetWithChildrenShortcut); // where text is typed it pastes that
    pasteAction_->setToolTip(tr("Takes lines copied from a spreadsheet, after a preview"));
    setAcceptDrops(true);
    looseAction_->setCheckable(true);
    removeAction_->setToolTip(tr("Deletes this line; the Del key deletes all that are selected in the list"));
    connect(addAction_, &QAction::triggered, this, &FundingPage::addLine);
    connect(importAction_, &QAction::triggered, this, &FundingPage::chooseImport);
    connect(pasteAction_, &QAction::triggered, this, &FundingPage::pasteLines);
    connect(editAction_, &QAction::triggered, this, &FundingPage::editSelected);
    connect(editShownAction_, &QAction::triggered, this, &FundingPage::editShown);
    connect(duplicateAction_, &QAction::triggered, this, &FundingPage::duplicateSelected);
    connect(contractAction_, &QAction::triggered, this, &FundingPage::openContract);
    connect(looseAction_, &QAction::triggered, this,
            [this](bool isOn) { table()->recordModel()->setFilter(u"contract"_s, isOn ? u"?"_s : QString()); });
    connect(removeAction_, &QAction::triggered, this, [this] {
        const std::vector shown{Id<FundingLine>{table()->currentId()}};
        const auto remove = [&](Transaction& tx, const Register& records) { removeFundingLines(tx, records, shown); };
        if (workspace().edit(remove))
            informUndoable(workspace(), tr("%n funding line(s) deleted.", nullptr, 1));
        table()->setFocus(); // on the button, the next Space would delete the next line
    });
}

void FundingPage::updateActions()
{
    const QString unwritable = writeObstacle(workspace());
    for (QAction* action : {addAction_, importAction_, pasteAction_, editShownAction_, removeAction_})
        setObstacle(action, unwritable);
    const QString nothing = selectionObstacle(qint64(table()->selectedIds().size()));
    for (QAction* action : {editAction_, duplicateAction_})
        setObstacle(action, firstOf({unwritable, nothing}));
}

/// It begins as the line that is shown: its year, contract, funder and device, without what is its own.
void FundingPage::addLine()
{
    FundingLine line;
    if (const FundingLine* shown = workspace().records().find(Id<FundingLine>{table()->currentId()})) {
        line.year = shown->year;
        line.contract = shown->contract;
        line.funder = shown->funder;
        line.device = shown->device;
        line.creditKind = shown->creditKind;
    } else {
        line.year = workspace().today().year();
    }
    FundingLineDialog dialog(workspace().records(), line, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    Id<FundingLine> added;
    if (workspace().edit([&](Transaction& tx, const Register& records) { added = dialog.write(tx, records); }))
        showRecord(refOf(added));
}

FundingImportDialog* FundingPage::openImport()
{
    auto* dialog = new FundingImportDialog(workspace(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void FundingPage::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import funding lines"), fundingFolder().path(),
                                                      fileFilter(tr("Tables"), tableSuffixes()));
    if (path.isEmpty())
        return;
    fundingFolder().keepFolderOf(path);
    openImport()->readFile(path);
}

void FundingPage::pasteLines()
{
    openImport()->readCells(QGuiApplication::clipboard()->text());
}

void FundingPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (workspace().isWritable() && !localFile(*event->mimeData(), tableSuffixes()).isEmpty())
        event->acceptProposedAction();
}

void FundingPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    openImport()->readFile(localFile(*event->mimeData(), tableSuffixes()));
}

void FundingPage::editShown()
{
    const FundingLine* line = workspace().records().find(Id<FundingLine>{table()->currentId()});
    if (!line || !workspace().isWritable())
        return;
    FundingLineDialog dialog(workspace().records(), *line, this);
    if (dialog.exec() == QDialog::Accepted)
        workspace().edit([&](Transaction& tx, const Register& records) { dialog.write(tx, records); });
}

/// One line shows all its fields, several what they may have in common.
void FundingPage::editSelected()
{
    const auto ids = idsOf<FundingLine>(table()->selectedIds());
    if (ids.size() == 1)
        return editShown();
    auto* dialog = new FundingBulkDialog(workspace(), ids, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void FundingPage::duplicateSelected()
{
    const auto ids = idsOf<FundingLine>(table()->selectedIds());
    std::vector<Id<FundingLine>> made;
    const auto duplicate = [&](Transaction& tx, const Register& records) {
        made = duplicateFundingLines(tx, records, ids);
    };
    if (!workspace().edit(duplicate) || made.empty())
        return;
    informUndoable(workspace(), tr("%n funding line(s) duplicated.", nullptr, int(made.size())));
    std::vector<qint64> keys;
    for (const Id<FundingLine> id : made)
        keys.push_back(id.value);
    table()->selectIds(keys);
}

void FundingPage::removeSelected()
{
    if (!workspace().isWritable() || !mayRemoveSelected(*table()))
        return;
    const auto ids = idsOf<FundingLine>(table()->selectedIds());
    editUndoably(workspace(), ids.size(), tr("%n funding line(s) deleted.", nullptr, int(ids.size())),
                 [ids](Transaction& tx, const Register& records) { removeFundingLines(tx, records, ids); });
}

/// A link of the sheet names the contract that the shown line shall belong to.
void FundingPage::attach(const QString& link)
{
    const auto record = recordOfLink(link);
    const std::vector shown{Id<FundingLine>{table()->currentId()}};
    if (!record || !workspace().isWritable())
        return;
    const Id<Contract> contract{record->id};
    const auto set = [&](Transaction& tx, const Register& records) {
        changeFundingLines(tx, records, shown, {.contract = contract});
    };
    if (workspace().edit(set))
        informUndoable(
            workspace(),
            tr("The line now belongs to %1.").arg(contractName(workspace().records(), std::optional(contract))));
}

void FundingPage::openContract()
{
    const FundingLine* line = workspace().records().find(Id<FundingLine>{table()->currentId()});
    if (line && line->contract)
        workspace().requests().openRecord(refOf(*line->contract));
}

} // namespace parvis
