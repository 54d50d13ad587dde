// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QScrollArea>

class QLabel;

namespace parvis {

class ActionColumn;
class StateLabel;

/// The actions as cards in a column for each state of the year. A card that is moved asks for its new state; it moves
/// once that is written. GUI thread.
class ActionBoard : public QScrollArea
{
    Q_OBJECT

public:
    explicit ActionBoard(QWidget* parent);

    /// Shows these actions of the register; the selection stays as far as they are still there.
    void showActions(const Register& records, const std::vector<qint64>& ids);
    qint64 currentId() const; ///< 0: none
    std::vector<qint64> selectedIds() const;
    void select(qint64 id);
    ActionColumn* column(const std::optional<ActionState>& state) const;
    /// Where the keyboard goes: the column of the selected card, or the first that has one.
    QWidget* focusColumn() const;
    /// The commands of the cards, in the menu of each column.
    void addCommands(const QList<QAction*>& commands);

Q_SIGNALS:
    void currentIdChanged(qint64 id);
    void selectedIdsChanged();
    void opened(qint64 id);
    void removeRequested();
    /// @param state  none: it is not known any more
    void stateWanted(const std::vector<qint64>& ids, const std::optional<parvis::ActionState>& state);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Place
    {
        ActionColumn* column;
        QLabel* count;
    };

    void addColumn(QLayout& row, const std::optional<ActionState>& state);
    void connectColumn(int place);
    void select(int place, qint64 id);
    void goTo(int from, int direction);
    void move(int from, const std::vector<qint64>& ids, int direction);
    void takeSelection(int place);
    void fitColumns();

    std::vector<Place> places_;
    bool quiet_ = false; ///< cards change by program, not by the user
};

} // namespace parvis
