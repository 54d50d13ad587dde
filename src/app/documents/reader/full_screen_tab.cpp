// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/full_screen_tab.h"

#include <QKeyEvent>
#include <QTabWidget>

namespace parvis {

FullScreenTab::FullScreenTab(QTabWidget* tabs, QWidget* content)
    : QObject(tabs)
    , tabs_(tabs)
    , content_(content)
{
    content_->installEventFilter(this);
}

void FullScreenTab::show(bool isFull)
{
    if (isFull == isFull_)
        return;
    QWidget* focus = content_->focusWidget();
    isFull_ = isFull;
    if (isFull)
        enter();
    else
        leave();
    if (focus)
        focus->setFocus();
    Q_EMIT changed(isFull);
}

void FullScreenTab::enter()
{
    place_ = tabs_->indexOf(content_);
    title_ = tabs_->tabText(place_);
    tabs_->removeTab(place_);
    content_->setParent(tabs_, Qt::Window); // still ends with the tabs
    content_->setWindowTitle(title_);
    content_->showFullScreen();
}

void FullScreenTab::leave()
{
    content_->setParent(tabs_, Qt::Widget);
    tabs_->insertTab(place_, content_, title_);
    tabs_->setCurrentIndex(place_);
}

bool FullScreenTab::eventFilter(QObject*, QEvent* event)
{
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isFull_ || (!isEscape && event->type() != QEvent::Close))
        return false;
    event->ignore();
    show(false);
    return true;
}

} // namespace parvis
