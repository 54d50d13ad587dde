// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/article_import_schema.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

class QPushButton;
namespace Ui {
class ArticleImportDialog;
}

namespace parvis {

/// The articles of a file before any is recorded: what each is (new, known, refused and why), which of them the user
/// takes, and the territories that their titles name. Read in a worker, held against the register anew when that
/// changes. What is taken is one action. GUI thread.
class ArticleImportDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleImportDialog(Workspace& workspace, const QString& path, QWidget* parent);
    ~ArticleImportDialog() override;

    /// Null until the file is read.
    const ArticlePreview* preview() const { return preview_.get(); }
    void accept() override;

private:
    void read(const QString& path);
    void plan();
    void showPlan(ArticlePlan plan);
    void showMessage(const QString& text, const QString& lines = {});
    void setDetails(const QString& lines);
    void showError(std::exception_ptr error);
    void set(ArticlePreview preview);
    void take(std::size_t article, ArticleTaking taking);
    /// Completes every article that is surely known and that the file has more of, or none.
    void takeKnown(bool merge);
    void end(bool isWritten);

    Workspace& workspace_;
    std::unique_ptr<Ui::ArticleImportDialog> ui_;
    QPushButton* import_;
    std::shared_ptr<const ArticleFile> file_;
    std::shared_ptr<const ArticlePreview> preview_;
    bool isWriting_ = false;
    LatestJob job_{workspace_.jobs()};
};

} // namespace parvis
