// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QAbstractItemModel;
class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace parvis {

/// The list of a SearchedBox, with the line above it. Arrow keys choose, Enter takes the choice, Escape leaves it as it
/// was. GUI thread.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    /// @param choices  outlive it; their first column is shown
    ChoicePopup(QAbstractItemModel* choices, QWidget* box);

    /// Below the box, or above it where there is more room; with that row current and these words typed.
    void open(int current, const QString& words);
    QLineEdit* line() const { return line_; }
    QListView* list() const { return list_; }

Q_SIGNALS:
    void chosen(int row);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter(const QString& words);
    void take(const QModelIndex& index);
    QSize wantedSize() const;
    void place();

    QWidget* box_;
    QSortFilterProxyModel* shown_;
    QLineEdit* line_;
    QListView* list_;
};

} // namespace parvis
