// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"

#include <QListWidget>

#include <vector>

namespace parvis {

/// One state of the board, with its cards. Cards are dragged to another column; with the keyboard Ctrl and an arrow
/// move them there, an arrow alone goes there. GUI thread.
class ActionColumn : public QListWidget
{
    Q_OBJECT

public:
    /// @param state  none: the actions whose state is not known
    ActionColumn(std::optional<ActionState> state, QWidget* parent);

    const std::optional<ActionState>& state() const { return state_; }
    void addCard(qint64 id, const QString& text, const QString& tip);
    qint64 currentId() const; ///< 0: none
    std::vector<qint64> selectedIds() const;
    /// Makes the card current and selects it alone. False when the column does not hold it.
    bool select(qint64 id);

Q_SIGNALS:
    void dropped(const std::vector<qint64>& ids); ///< here, from another column
    void leaveRequested(int direction);           ///< to the column beside: -1 or 1
    void moveRequested(const std::vector<qint64>& ids, int direction);
    void opened(qint64 id); ///< double click or Enter
    void removeRequested(); ///< the Delete key

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    QMimeData* mimeData(const QList<QListWidgetItem*>& items) const override;
    QStringList mimeTypes() const override;
    Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    void resizeEvent(QResizeEvent* event) override;

private:
    bool takes(const QDropEvent& event) const;
    bool holds(qint64 id) const;

    std::optional<ActionState> state_;
};

} // namespace parvis
