// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/sticking_tabs.h"

#include <QEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

namespace parvis {

namespace {

/// Belongs to the tabs.
class StickingBar : public QObject
{
public:
    StickingBar(QTabWidget& tabs, QScrollArea& area)
        : QObject(&tabs)
        , tabs_(tabs)
        , bar_(*tabs.tabBar())
        , area_(area)
    {
        bar_.setParent(area.widget());    // among the tabs it could not stand above them
        bar_.setAutoFillBackground(true); // the sheet passes behind it
        bar_.setBackgroundRole(QPalette::Base);
        bar_.show();
        for (QWidget* part : std::initializer_list<QWidget*>{&tabs, &bar_, area.viewport()})
            part->installEventFilter(this);
        connect(area.verticalScrollBar(), &QScrollBar::valueChanged, this, &StickingBar::place);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Move || event->type() == QEvent::Resize || event->type() == QEvent::Show)
            place();
        return QObject::eventFilter(watched, event);
    }

private:
    void place()
    {
        const QRect place(tabs_.mapTo(area_.widget(), QPoint()), tabs_.size());
        const int first = area_.verticalScrollBar()->value();
        const int last = first + area_.viewport()->height() - bar_.height();
        const int top = std::min(std::max(std::min(place.top(), last), first), place.bottom() - bar_.height());
        if (bar_.pos() == QPoint(place.left(), top))
            return;
        bar_.move(place.left(), top);
        bar_.raise();
    }

    QTabWidget& tabs_;
    QTabBar& bar_;
    QScrollArea& area_;
};

} // namespace

void stickTabBar(QTabWidget& tabs, QScrollArea& area)
{
    new StickingBar(tabs, area);
}

} // namespace parvis
