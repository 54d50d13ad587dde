// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/press_export_dialog.h"
#include "widgets/workspace/file_export.h"
#include "widgets/workspace/page.h"

namespace parvis {

class ArticleEditor;
class RecordSheet;

/// The articles: table, editor of the selected one, and the export of a numbered press review. GUI thread.
class PressPage : public Page
{
    Q_OBJECT

public:
    PressPage(Workspace& workspace, QWidget* parent);
    ~PressPage() override;

    void refresh(const ChangeSet* changes) override;

    /// Writes the PDF in a worker, and remembers the issue once it is written.
    FileExport reviewFile(const PressExport& request);
    void print(const PressExport& request);

private:
    void showArticle(qint64 id);
    void addArticle();
    void removeShown();
    void removeSelected();
    void remove(const std::vector<Id<Article>>& ids);
    ArticlesInView articlesInView() const;
    void askExport();
    void remember(const PressReview& review);
    void openAddressOfCurrent();

    RecordSheet* sheet_;
    ArticleEditor* editor_;
    QAction* addAction_;
    QAction* exportAction_;
    QAction* openAction_;
    QAction* removeAction_;
};

} // namespace parvis
