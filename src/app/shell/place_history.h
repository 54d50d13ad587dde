// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/place_trail.h"

#include <QObject>

#include <array>

class QAction;
class QMenu;
class QToolButton;

namespace parvis {

class Page;
class PageStack;
class Workspace;

/// Back and Forward through the places that the user visited (Alt+arrows, the keys and side buttons made for it), with
/// a list of them under each button. They change no data: that is Undo. A place whose record is gone is passed over as
/// long as it is gone; another database has places of its own. GUI thread; belongs to the window.
class PlaceHistory : public QObject
{
    Q_OBJECT

public:
    /// @param show  the page with that id, made where needed
    PlaceHistory(Workspace& workspace, PageStack& pages, std::function<Page*(const QString& id)> show, QWidget* window);

    QAction* backAction() const { return ways_[0].action; }
    QAction* forwardAction() const { return ways_[1].action; }
    /// With the list of places where it is held down, or its menu asked for.
    QToolButton* button(QAction* action, QWidget* parent);

    /// What lies behind belongs to another database; the place where the user is comes first.
    void startAnew();
    /// Runs what shows another page or record; then the place where it was before lies behind. Visits may nest: the
    /// outermost one counts.
    void visit(const std::function<void()>& go);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// One of the two directions.
    struct Way
    {
        QAction* action = nullptr;
        std::vector<PlaceTrail::Step> (PlaceTrail::*steps)(const PlaceTrail::Exists&) const;
    };

    QAction* makeAction(const QString& text, const QString& icon, const QList<QKeySequence>& keys, Way& way);
    std::vector<PlaceTrail::Step> steps(const Way& way) const;
    void settle();
    void goTo(const PlaceTrail::Step& step);
    void goNearest(const Way& way);
    void fill(QMenu& menu, const Way& way);
    void update();
    bool exists(const Place& place) const;
    QString title(const Place& place) const;

    Workspace& workspace_;
    PageStack& pages_;
    std::function<Page*(const QString&)> show_;
    QWidget* window_;
    PlaceTrail trail_;
    std::array<Way, 2> ways_;
    int visits_ = 0; ///< that run inside each other
};

} // namespace parvis
