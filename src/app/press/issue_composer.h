// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/press/press_export_dialog.h"
#include "domain/press/press_issue.h"
#include "domain/press/press_quotations.h"
#include "tasks/articles/issue_edits.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <span>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;

namespace parvis {

class ActionRow;
class CheckedLine;
class PaperPreview;
class IssueTree;
class ItemSummary;
class NoteLabel;

/// What the list of articles has in view, in its order: what the composer takes from it.
struct TakenArticles
{
    std::vector<Id<Article>> selected;
    std::vector<Id<Article>> shown;
    bool isFiltered = false;
};

/// One issue of the press review: number, period, editorial, its rubrics and articles in their order, and beside them
/// the pages as they will be printed. Each edit is one undoable action and is recorded at once. The page of articles
/// stays in use beside it: what is selected or shown there can be added. GUI thread.
class IssueComposer : public QDialog
{
    Q_OBJECT

public:
    IssueComposer(Workspace& workspace, QWidget* parent);
    ~IssueComposer() override;

    void setInView(const TakenArticles& articles);
    void showIssue(Id<PressReview> issue);
    std::optional<Id<PressReview>> issue() const { return shown_ ? std::optional(shown_->id) : std::nullopt; }
    /// What is exported and printed: the issue as it is typed, of today unless it was issued before.
    PressReview typed() const;
    void tell(const QString& text);

    IssueTree* tree() const { return tree_; }
    PaperPreview* preview() const { return preview_; }
    ItemSummary* summary() const { return summary_; }

    void done(int result) override; ///< what is typed is recorded before it closes

Q_SIGNALS:
    void exportRequested(const parvis::PressExport& request);
    void printRequested(const parvis::PressReview& review);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using Fill = std::function<void(Transaction&, const Register&)>;

    void makeActions();
    QWidget* makeFields();
    QWidget* makeList();
    void makeParts();
    QAction* makeAction(const QString& icon, const QString& text, const QKeySequence& keys,
                        const std::function<void()>& act);
    void refresh();
    void refreshIssues();
    void fill(const PressReview& issue);
    void updateActions();
    void showCounts();
    void showPreview();
    void showChosen();
    void setStops();
    /// What is recorded, with the summary as it is typed.
    Register typedRecords() const;
    void write();
    bool change(const Fill& fill);
    void addIssue();
    void duplicate();
    void removeIssue();
    void add(std::span<const Id<Article>> articles, const std::optional<IssuePlace>& place = {});
    void arrange(const IssueOrder& order);
    void chooseRubric();
    void removeItems();
    void exportIssue();

    Workspace& workspace_;
    TakenArticles inView_;
    std::optional<PressReview> shown_;
    std::vector<QuotationDoubt> doubts_;
    bool isFilling_ = false;
    QComboBox* issues_;
    QSpinBox* number_;
    QLineEdit* title_;
    CheckedLine* from_;
    CheckedLine* to_;
    QPlainTextEdit* edito_;
    ActionRow* issueRow_;
    ActionRow* itemRow_;
    QPushButton* addSelected_;
    QPushButton* addShown_;
    ReviewOutputChoice* output_;
    QPushButton* template_;
    QPushButton* export_;
    QPushButton* print_;
    QPushButton* close_;
    IssueTree* tree_;
    ItemSummary* summary_;
    PaperPreview* preview_;
    NoteLabel* note_;
    QAction* new_;
    QAction* duplicate_;
    QAction* delete_;
    QAction* up_;
    QAction* down_;
    QAction* rename_;
    QAction* rubric_;
    QAction* remove_;
    QAction* undo_;
    QAction* redo_;
};

} // namespace parvis
