// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/press_export_dialog.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/page.h"

namespace parvis {

class ArticleEditor;
class IssueComposer;
struct TakenArticles;
class RecordSheet;

/// The articles: table, editor of the selected one, and the export of a numbered press review. GUI thread.
class PressPage : public Page
{
    Q_OBJECT

public:
    PressPage(Workspace& workspace, QWidget* parent);
    ~PressPage() override;

    void refresh(const ChangeSet* changes) override;

    /// Shows what a file of articles holds and asks which of them are taken.
    void importFile(const QString& path);

    /// Writes the PDF in a worker, and remembers the issue once it is written.
    FileExport reviewFile(const PressExport& request);
    void print(const PressExport& request);

    /// The window in which issues are composed; null while it is closed.
    IssueComposer* composer() const;

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void makeActions();
    void updateActions();
    void chooseImport();
    void describeSelected();
    void mergeSelected();
    void chooseTerritories();
    void showArticle(qint64 id);
    void addArticle();
    void removeShown();
    void removeSelected();
    void remove(const std::vector<Id<Article>>& ids);
    ArticlesInView articlesInView() const;
    TakenArticles takenArticles() const;
    void compose();
    void askExport();
    void remember(const PressReview& review);
    void openAddressOfCurrent();

    RecordSheet* sheet_;
    ArticleEditor* editor_;
    QAction* addAction_;
    QAction* importAction_;
    QAction* describeAction_;
    QAction* mergeAction_;
    QAction* composeAction_;
    QAction* exportAction_;
    QAction* openAction_;
    QAction* removeAction_;
    QPointer<IssueComposer> composer_;
};

} // namespace parvis
