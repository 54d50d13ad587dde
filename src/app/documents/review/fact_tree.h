// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/review/fact_review.h"

#include <QTreeWidget>

namespace parvis {

/// The proposals of a review in groups: fact, proposed value (edited in place), what the register says, how both relate
/// and what was decided, how sure it is, page. Enter or Space accepts, Delete refuses, F2 corrects, or completes what
/// the document does not say, of a group all of it. It asks; whoever holds the review answers with show(). GUI thread.
class FactTree : public QTreeWidget
{
    Q_OBJECT

public:
    explicit FactTree(QWidget* parent = nullptr);

    enum Column { FactColumn, ProposedColumn, RegisterColumn, StateColumn, SureColumn, PageColumn };

    /// The current and the selected facts stay, and what is being typed. @param isEditable  decisions can be made
    void show(const std::vector<ReviewedFact>& facts, bool isEditable);

    /// The facts that are selected, those of selected groups among them.
    std::vector<std::size_t> selectedFacts() const;
    /// The fact that has the keyboard; -1: none, or a group.
    int currentFact() const;
    void showFact(std::size_t fact);

Q_SIGNALS:
    void pointedAt(int fact); ///< by the keyboard or the pointer; its place is to be seen
    void acceptWanted();
    void refuseWanted();
    void corrected(int fact, const QString& typed);
    void completed(int fact, const QString& typed); ///< what the document does not say: a year, a funder

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Kept;

    QTreeWidgetItem* itemWith(int role, const QVariant& value) const;
    Kept kept() const;
    void restore(const Kept& kept);
    void fill(QTreeWidgetItem* item, const ReviewedFact& fact, bool isEditable);

    bool isFilling_ = false;
    int pointed_ = -1;
};

} // namespace parvis
