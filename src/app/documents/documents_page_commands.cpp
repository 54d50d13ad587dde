// SPDX-License-Identifier: GPL-3.0-or-later
// What the buttons of the library do.
#include "app/documents/document_adding.h"
#include "app/documents/document_bulk_dialog.h"
#include "app/documents/document_view.h"
#include "app/documents/documents_page.h"
#include "app/documents/library/document_grid.h"
#include "app/documents/review/fact_review_panel.h"
#include "store/documents.h"
#include "tasks/documents/document_edits.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/removal_question.h"
#include "widgets/workspace/undo_offer.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Setting<bool> picturesSetting()
{
    return Setting<bool>(u"documents/as_pictures"_s);
}

} // namespace

QWidget* DocumentsPage::makeList()
{
    auto* list = new RecordTableView(this);
    list->setAccessibleName(tr("Documents"));
    list->setRecordModel(model_);
    setTable(list);
    lists_ = new QStackedWidget(this);
    lists_->addWidget(list);
    grid_ = new DocumentGrid(workspace(), *list, lists_);
    lists_->addWidget(grid_);
    asPictures_->setChecked(picturesSetting().value());
    showAsPictures(asPictures_->isChecked());
    connect(asPictures_, &QAction::toggled, this, [this](bool asPictures) {
        picturesSetting().keep(asPictures);
        showAsPictures(asPictures);
    });
    return lists_;
}

/// The document that is read stays in sight.
void DocumentsPage::showAsPictures(bool asPictures)
{
    const bool hadFocus = lists_->currentWidget()->hasFocus();
    lists_->setCurrentIndex(asPictures ? 1 : 0);
    if (!asPictures)
        table()->scrollTo(table()->currentIndex());
    if (hadFocus)
        lists_->currentWidget()->setFocus();
}

QWidget* DocumentsPage::mainWidget() const
{
    QWidget* usual = Page::mainWidget();
    return usual == table() ? lists_->currentWidget() : usual;
}

void DocumentsPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Add documents"), documentFolder().path(),
                                                            tr("PDF documents (*.pdf);;All files (*)"));
    if (paths.isEmpty())
        return;
    documentFolder().keepFolderOf(paths.first());
    addFiles(paths);
}

void DocumentsPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Add a folder"), documentFolder().path());
    if (folder.isEmpty())
        return;
    documentFolder().keepFolderOf(folder);
    addFiles({folder});
}

void DocumentsPage::addFiles(const QStringList& paths)
{
    const QPointer<DocumentsPage> guarded(this);
    const auto added = [guarded](const std::vector<Id<Document>>& ids) {
        if (!guarded || ids.empty())
            return;
        guarded->showDocument(ids.front());
        guarded->review_->show(); // which offers to recognise its facts
    };
    const auto recognise = [guarded](const std::vector<Id<Document>>& ids) {
        if (!guarded)
            return;
        guarded->showDocument(ids.front());
        guarded->review_->recogniseAll(ids);
    };
    addDocuments(workspace(), paths, this, added, {}, recognise);
}

void DocumentsPage::chooseCopy()
{
    const Document* document = workspace().records().find(Id<Document>{table()->currentId()});
    if (!document)
        return;
    const FileTarget target = chooseFileToWrite(this, {tr("Save a copy of the original"),
                                                       QFileInfo(document->fileName).completeBaseName(),
                                                       {{u"pdf"_s, tr("PDF documents")}},
                                                       u"document_copies"_s});
    if (!target.path.isEmpty())
        saveCopy(document->id, target);
}

void DocumentsPage::saveCopy(Id<Document> id, const FileTarget& target)
{
    const Document* document = workspace().records().find(id);
    if (!document || !workspace().database())
        return;
    exportBytes(workspace(), this, target,
                [database = workspace().database()->path(), sha256 = document->sha256](std::stop_token) {
                    return DocumentReader(database).content(sha256);
                });
}

void DocumentsPage::removeSelected()
{
    if (!workspace().isWritable() || !mayRemoveSelected(*table()))
        return;
    const auto ids = idsOf<Document>(table()->selectedIds());
    if (workspace().edit([&](Transaction& tx, const Register& records) { removeDocuments(tx, records, ids); }))
        informUndoable(workspace(), tr("%n document(s) deleted.", nullptr, int(ids.size())));
    lists_->currentWidget()->setFocus(); // on the button, the next Space would delete the next document
}

void DocumentsPage::describeSelected()
{
    auto* dialog = new DocumentBulkDialog(workspace(), idsOf<Document>(table()->selectedIds()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

std::vector<Printout> DocumentsPage::printouts() const
{
    const Document* document = workspace().records().find(Id<Document>{table()->currentId()});
    if (!document || !workspace().database())
        return {};
    const auto take = [&workspace = workspace(), sha256 = document->sha256] {
        return [path = workspace.database()->path(), sha256,
                password = workspace.passwords().value(sha256)](const JobControl&) {
            return PrintedPdf{DocumentReader(path).content(sha256), password};
        };
    };
    return {{tr("the document"), document->title, take, tabs_, [view = view_] { return view->page(); }}};
}

} // namespace parvis
