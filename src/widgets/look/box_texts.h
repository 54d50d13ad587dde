// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;
class QListView;

namespace parvis {

/// The chosen text as the closed box shows it: what there is no room for ends in "…".
QString shownText(const QComboBox& box);
/// How wide the list of a box is: as its entries need, no narrower than the box, and no wider than what is read at a
/// glance. Pixels. @param entries  the width of the longest one @param unit  that of the look
int listWidth(const QWidget& box, int entries, int unit);

/// The texts of all boxes of choices: closed, one that is too long ends in "…" and is whole in the tip; the list is as
/// wide as its entries need, within what can be read, and an entry beyond that has a tip, too. So has one of a list
/// that stands in a page or a dialog, which never scrolls sideways. GUI thread.
class BoxTexts : public QObject
{
    Q_OBJECT

public:
    BoxTexts(int unit, QObject* parent);

    /// A box, the frame of its list, or a plain list; anything else is left alone.
    void follow(QWidget* widget);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool filterBox(QComboBox& box, QEvent& event);
    void fitList(QWidget& frame);
    void keepEntries(QListView& list);

    int unit_;
};

} // namespace parvis
