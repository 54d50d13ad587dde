// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QAction;
class QMenu;
class QToolButton;

namespace parvis {

/// Buttons of actions on one line, however narrow it is: where they have no room, some show their icon alone, and then
/// the others, from the last one on, stand in a menu at its end. GUI thread.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget* parent = nullptr);

    enum class Narrow { Text, IconAlone };
    /// The first ones are the last to move into the menu. @param narrow  what it shows where there is little room
    void add(QAction* action, Narrow narrow = Narrow::Text);
    /// One that is not wanted now stands in the menu, whatever room there is.
    void setWanted(QAction* action, bool isWanted);

    /// Its button is on the line.
    bool isOnLine(const QAction* action) const;
    QToolButton* menuButton() const { return more_; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Entry
    {
        QAction* action;
        QToolButton* button;
        Narrow narrow;
        bool isWanted = true;
    };

    void arrange();
    void setNarrow(bool isNarrow);
    int widthOfAll() const;
    int gap() const;

    std::vector<Entry> entries_;
    QToolButton* more_;
    QMenu* menu_;
    int fullWidth_ = 0; ///< with all texts
};

} // namespace parvis
