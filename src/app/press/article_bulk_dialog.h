// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/articles/article_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLineEdit;

namespace parvis {

/// Gives several articles one state, one rubric or one publisher, as one undoable action. What is not ticked stays as
/// it is. GUI thread.
class ArticleBulkDialog : public QDialog
{
    Q_OBJECT

public:
    ArticleBulkDialog(Workspace& workspace, std::vector<Id<Article>> articles, QWidget* parent);

    void accept() override;

private:
    void check();
    ArticleChange change() const;

    Workspace& workspace_;
    std::vector<Id<Article>> articles_;
    QCheckBox* setState_;
    QComboBox* state_;
    QCheckBox* setRubric_;
    QComboBox* rubric_;
    QCheckBox* setPublisher_;
    QLineEdit* publisher_;
    QDialogButtonBox* buttons_;
};

} // namespace parvis
