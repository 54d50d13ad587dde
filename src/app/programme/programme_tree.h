// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTreeView>

#include <functional>

namespace parvis {

/// A tree in which its own lines are dragged to another place. What a place means, and whether it is one, says whoever
/// owns the tree; it moves the record, and the tree shows it when the model does. GUI thread.
class ProgrammeTree : public QTreeView
{
    Q_OBJECT

public:
    enum class Side { Above, On, Below };
    /// Beside a line of the model, or on it.
    struct Place
    {
        QModelIndex line;
        Side side = Side::On;
    };

    explicit ProgrammeTree(QWidget* parent = nullptr);

    /// Whether the current line may go to that place.
    void setAccepts(std::function<bool(const Place&)> accepts) { accepts_ = std::move(accepts); }

Q_SIGNALS:
    void dropped(const parvis::ProgrammeTree::Place& place);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    Place placeAt(const QPoint& position) const;

    std::function<bool(const Place&)> accepts_;
};

} // namespace parvis
