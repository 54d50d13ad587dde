// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/pane_walk.h"

#include "app/shell/navigation.h"
#include "app/shell/page_stack.h"
#include "app/shell/past_bar.h"

#include <QAction>
#include <QApplication>
#include <QSplitter>
#include <QTabBar>
#include <QTableView>

namespace parvis {

namespace {

bool takesKeys(const QWidget* widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
}

bool holds(const QWidget* pane, const QWidget* widget)
{
    return widget && (pane == widget || pane->isAncestorOf(widget));
}

/// What stands between the handles of the splitters in a widget, or the widget where it has none.
void addParts(QWidget* widget, std::vector<QWidget*>& panes)
{
    if (!widget->isVisible())
        return;
    auto* splitter = qobject_cast<QSplitter*>(widget);
    if (!splitter) {
        const auto inside = widget->findChildren<QSplitter*>();
        const auto shown = std::ranges::find_if(inside, &QWidget::isVisible);
        splitter = shown == inside.end() ? nullptr : *shown;
    }
    if (!splitter) {
        panes.push_back(widget);
        return;
    }
    for (int part = 0; part < splitter->count(); ++part)
        addParts(splitter->widget(part), panes);
}

} // namespace

PaneWalk::PaneWalk(Navigation& navigation, PageStack& pages, QWidget* window)
    : QObject(window)
    , navigation_(navigation)
    , pages_(pages)
    , window_(window)
    , next_(makeAction(tr("Next part of the window"), QKeySequence(Qt::Key_F6), 1))
    , previous_(makeAction(tr("Previous part of the window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), -1))
{
}

QAction* PaneWalk::makeAction(const QString& text, const QKeySequence& keys, int direction)
{
    auto* action = new QAction(text, this);
    action->setShortcut(keys);
    window_->addAction(action);
    connect(action, &QAction::triggered, this, [this, direction] { step(direction); });
    return action;
}

std::vector<QWidget*> PaneWalk::panes() const
{
    std::vector<QWidget*> panes{&navigation_};
    Page* page = pages_.currentPage();
    if (!page)
        return panes;
    addParts(page, panes);
    for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
        if (tabs->isVisible() && tabs->count() > 1)
            panes.push_back(tabs);
    }
    const auto tables = page->sheetArea() ? page->sheetArea()->findChildren<QTableView*>() : QList<QTableView*>();
    std::ranges::copy_if(tables, std::back_inserter(panes), &QWidget::isVisible);
    if (auto* past = window_->findChild<PastBar*>())
        panes.push_back(past);
    std::erase_if(panes, [&](QWidget* pane) { return !stopIn(pane, panes); });
    return panes;
}

/// A part within a part, as the tabs of a sheet, has a stop of its own. The part that holds what the page is about
/// leads there, and not to the filter beside it that had the focus last.
QWidget* PaneWalk::stopIn(QWidget* pane, const std::vector<QWidget*>& panes) const
{
    const auto isOwn = [&](const QWidget* widget) {
        return takesKeys(widget) && std::ranges::none_of(panes, [&](const QWidget* other) {
                   return other != pane && pane->isAncestorOf(other) && holds(other, widget);
               });
    };
    const Page* page = pages_.currentPage();
    QWidget* main = page && holds(pane, page->mainWidget()) ? page->mainWidget() : nullptr;
    QWidget* last = pane->focusWidget();
    if (main && isOwn(main))
        return holds(main, last) && isOwn(last) ? last : main;
    if (last && holds(pane, last) && isOwn(last))
        return last;
    if (isOwn(pane))
        return pane;
    for (QWidget* widget = pane->nextInFocusChain(); widget && widget != pane; widget = widget->nextInFocusChain()) {
        if (holds(pane, widget) && isOwn(widget))
            return widget;
    }
    return nullptr;
}

void PaneWalk::step(int direction)
{
    const std::vector<QWidget*> all = panes();
    const QWidget* focused = QApplication::focusWidget();
    int current = -1;
    for (int pane = 0; pane < int(all.size()); ++pane) {
        const bool deeper = current < 0 || all[std::size_t(current)]->isAncestorOf(all[std::size_t(pane)]);
        if (holds(all[std::size_t(pane)], focused) && deeper)
            current = pane;
    }
    const int count = int(all.size());
    const int from = current < 0 ? (direction > 0 ? 0 : count) : current; // else from before the page, or after it
    QWidget* pane = all[std::size_t((from + direction + count) % count)];
    stopIn(pane, all)->setFocus(Qt::TabFocusReason);
}

} // namespace parvis
