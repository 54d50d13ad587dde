// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press/press_quotations.h"
#include "tasks/articles/issue_edits.h"
#include "tasks/articles/issue_order.h"

#include <QTreeWidget>

namespace parvis {

/// The rubrics of an issue and the articles under them, with what the issue says of each. Dragging, Ctrl+Shift with the
/// arrows, and F2 on a rubric ask for another arrangement, articles that are dropped from their list to be added;
/// nothing moves by itself, the tree shows what is recorded. GUI thread.
class IssueTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit IssueTree(QWidget* parent);

    /// What was selected stays so.
    void showIssue(const Register& records, const IssueOrder& order);
    /// Marks the articles whose summary may quote too much.
    void showDoubts(const std::vector<QuotationDoubt>& doubts);
    void setEditable(bool isEditable);

    /// Those that are selected, with all that selected rubrics hold, as printed.
    std::vector<Id<PressReviewItem>> chosenItems() const;
    /// The rubric that alone is selected; null when it is articles, or nothing.
    QTreeWidgetItem* chosenRubric() const;
    /// The line of an item; null when it is not shown.
    QTreeWidgetItem* lineOf(Id<PressReviewItem> item) const;
    /// The item that alone is selected; none when it is several, or a rubric.
    std::optional<Id<PressReviewItem>> chosenItem() const;
    /// The selection changes because the tree is filled anew.
    bool isFilling() const { return isFilling_; }

    /// What is selected goes one place up or down.
    void step(Step step);
    void renameRubric();

Q_SIGNALS:
    void arranged(const parvis::IssueOrder& order);
    /// @param place  none: each in its own rubric
    void articlesDropped(const std::vector<parvis::Id<parvis::Article>>& articles,
                         const std::optional<parvis::IssuePlace>& place);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMimeData* mimeData(const QList<QTreeWidgetItem*>& lines) const override;

private:
    IssueOrder droppedAt(const QPoint& place) const;
    std::optional<IssuePlace> placeAt(const QPoint& place) const;
    bool acceptsArticles(QDropEvent& event) const;
    IssueOrder rubricDroppedAt(const QString& rubric, const QTreeWidgetItem* line, bool isBelow) const;
    void addLine(QTreeWidgetItem* rubric, const Register& records, Id<PressReviewItem> item);
    QTreeWidgetItem* addRubric(const QString& rubric);
    void takeName(const QTreeWidgetItem* line);

    IssueOrder order_;
    bool isFilling_ = false;
    bool isEditable_ = true;
};

} // namespace parvis
