// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/full_screen_tab.h"

#include <QAction>
#include <QKeyEvent>
#include <QTabWidget>

namespace parvis {

namespace {

/// Back and Forward of the window.
QList<QAction*> waysOf(const QWidget& window)
{
    QList<QAction*> ways;
    for (QAction* action : window.actions()) {
        const QList<QKeySequence> keys = action->shortcuts();
        if (keys.contains(QKeySequence(Qt::ALT | Qt::Key_Left)) || keys.contains(QKeySequence(Qt::ALT | Qt::Key_Right)))
            ways << action;
    }
    return ways;
}

} // namespace

FullScreenTab::FullScreenTab(QTabWidget* tabs, QWidget* content)
    : QObject(tabs)
    , tabs_(tabs)
    , content_(content)
{
    content_->installEventFilter(this);
    tabs_->installEventFilter(this);
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
    lent_ = waysOf(*tabs_->window());
    content_->addActions(lent_);
    content_->setParent(tabs_, Qt::Window); // still ends with the tabs
    content_->setWindowTitle(title_);
    content_->showFullScreen();
}

void FullScreenTab::leave()
{
    for (QAction* action : lent_)
        content_->removeAction(action);
    lent_.clear();
    content_->setParent(tabs_, Qt::Widget);
    tabs_->insertTab(place_, content_, title_);
    tabs_->setCurrentIndex(place_);
}

bool FullScreenTab::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == tabs_) {
        if (isFull_ && event->type() == QEvent::Hide && !event->spontaneous()) // Back led to another page
            show(false);
        return false;
    }
    const bool isEscape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (!isFull_ || (!isEscape && event->type() != QEvent::Close))
        return false;
    event->ignore();
    show(false);
    return true;
}

} // namespace parvis
