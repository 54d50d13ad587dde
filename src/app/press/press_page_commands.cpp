// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_bulk_dialog.h"
#include "app/press/article_editor.h"
#include "app/press/article_import_dialog.h"
#include "app/press/article_territories_dialog.h"
#include "app/press/issue_composer.h"
#include "app/press/press_page.h"
#include "exchange/articles/article_reader.h"
#include "tasks/articles/article_edits.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/touched_records.h"
#include "widgets/workspace/undo_offer.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

using namespace Qt::StringLiterals;

// What the press page does with several articles at once, and with files of articles.

namespace parvis {

namespace {

FolderSetting articleFolder()
{
    return FolderSetting(u"articles"_s);
}

} // namespace

void PressPage::chooseImport()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Import articles"), articleFolder().path(),
                                                      fileFilter(tr("Articles"), articleSuffixes()));
    if (path.isEmpty())
        return;
    articleFolder().keepFolderOf(path);
    importFile(path);
}

void PressPage::importFile(const QString& path)
{
    editor_->write();
    auto* dialog = new ArticleImportDialog(workspace(), path, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PressPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (workspace().isWritable() && !localFile(*event->mimeData(), articleSuffixes()).isEmpty())
        event->acceptProposedAction();
}

void PressPage::dropEvent(QDropEvent* event)
{
    event->acceptProposedAction();
    importFile(localFile(*event->mimeData(), articleSuffixes()));
}

void PressPage::describeSelected()
{
    editor_->write();
    auto* dialog = new ArticleBulkDialog(workspace(), idsOf<Article>(table()->selectedIds()), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

/// The article in the sheet stays, the others become part of it.
void PressPage::mergeSelected()
{
    editor_->write();
    auto ids = idsOf<Article>(table()->selectedIds());
    const auto shown = std::ranges::find(ids, Id<Article>{table()->currentId()});
    if (shown != ids.end())
        std::rotate(ids.begin(), shown, shown + 1);
    if (workspace().edit([&](Transaction& tx, const Register& records) { mergeArticles(tx, records, ids); }))
        informUndoable(workspace(), tr("%n article(s) merged into one.", nullptr, int(ids.size())));
}

void PressPage::chooseTerritories()
{
    editor_->write();
    const Article* article = workspace().records().find(Id<Article>{table()->currentId()});
    if (!article || !workspace().isWritable())
        return;
    ArticleTerritoriesDialog dialog(workspace().records(), *article, this);
    const Id<Article> id = article->id;
    if (dialog.exec() == QDialog::Accepted)
        workspace().edit(
            [&](Transaction& tx, const Register& records) { setTerritories(tx, records, id, dialog.territories()); });
}

IssueComposer* PressPage::composer() const
{
    return composer_;
}

/// In the order of the list; the one line that is always current counts as selected.
TakenArticles PressPage::takenArticles() const
{
    const RecordTableModel& model = *table()->recordModel();
    TakenArticles taken;
    taken.shown = idsOf<Article>(model.shownIds());
    taken.isFiltered = model.rowCount() < model.totalCount();
    const auto selected = idsOf<Article>(table()->selectedIds());
    std::ranges::copy_if(taken.shown, std::back_inserter(taken.selected),
                         [&](Id<Article> id) { return std::ranges::find(selected, id) != selected.end(); });
    return taken;
}

/// A window of its own beside the list, which stays in use.
void PressPage::compose()
{
    editor_->write();
    if (!composer_) {
        composer_ = new IssueComposer(workspace(), window());
        composer_->setAttribute(Qt::WA_DeleteOnClose);
        connect(composer_, &IssueComposer::printRequested, this, [this](const PressReview& review) {
            print({review, {}, {}});
        });
        connect(composer_, &IssueComposer::exportRequested, this, [this](const PressExport& request) {
            FileExport file = reviewFile(request);
            file.tell = [composer = composer_](const WrittenFiles& written) {
                if (composer)
                    composer->tell(written.text);
            };
            exportFile(workspace(), this, file);
        });
    }
    composer_->setInView(takenArticles());
    composer_->show();
    composer_->raise();
    composer_->activateWindow();
}

} // namespace parvis
