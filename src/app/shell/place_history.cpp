// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_history.h"

#include "app/shell/page_stack.h"
#include "store/record_text.h"
#include "widgets/controls/action_button.h"
#include "widgets/look/look.h"
#include "widgets/look/obstacle.h"

#include <QApplication>
#include <QMenu>
#include <QMouseEvent>
#include <QScopedValueRollback>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t listedPlaces = 15;

Place placeOf(const Page& page)
{
    return {page.id(), page.shownRecord(), page.filters(), page.lookedAt()};
}

} // namespace

PlaceHistory::PlaceHistory(Workspace& workspace, PageStack& pages, std::function<Page*(const QString&)> show,
                           QWidget* window)
    : QObject(window)
    , workspace_(workspace)
    , pages_(pages)
    , show_(std::move(show))
    , window_(window)
{
    ways_[0].steps = &PlaceTrail::behind;
    ways_[1].steps = &PlaceTrail::ahead;
    makeAction(tr("Back"), u"back"_s, {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)}, ways_[0]);
    makeAction(tr("Forward"), u"forward"_s, {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)},
               ways_[1]);
    connect(&workspace, &Workspace::recordsChanged, this, &PlaceHistory::update);
    qApp->installEventFilter(this);
    update();
}

QAction* PlaceHistory::makeAction(const QString& text, const QString& icon, const QList<QKeySequence>& keys, Way& way)
{
    way.action = new QAction(Look::icon(icon), text, this);
    way.action->setShortcuts(keys);
    window_->addAction(way.action);
    connect(way.action, &QAction::triggered, this, [this, &way] { goNearest(way); });
    return way.action;
}

QToolButton* PlaceHistory::button(QAction* action, QWidget* parent)
{
    QToolButton* button = actionButton(action, parent);
    const Way& way = action == ways_[0].action ? ways_[0] : ways_[1];
    auto* menu = new QMenu(button);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, &way] { fill(*menu, way); });
    button->setMenu(menu);
    button->setPopupMode(QToolButton::DelayedPopup);
    button->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(button, &QWidget::customContextMenuRequested, button, &QToolButton::showMenu);
    return button;
}

void PlaceHistory::startAnew()
{
    trail_.clear();
    settle();
    update();
}

void PlaceHistory::visit(const std::function<void()>& go)
{
    if (visits_ == 0)
        settle();
    {
        const QScopedValueRollback inside(visits_, visits_ + 1);
        go();
    }
    if (visits_ > 0)
        return;
    if (const Page* page = pages_.currentPage())
        trail_.arrive(placeOf(*page));
    update();
}

/// Lines and filters that were chosen on the page belong to the place where the user is.
void PlaceHistory::settle()
{
    if (const Page* page = pages_.currentPage())
        trail_.settle(placeOf(*page));
}

std::vector<PlaceTrail::Step> PlaceHistory::steps(const Way& way) const
{
    return (trail_.*way.steps)([this](const Place& place) { return exists(place); });
}

void PlaceHistory::goTo(const PlaceTrail::Step& step)
{
    trail_.goTo(step.index);
    const QScopedValueRollback inside(visits_, visits_ + 1);
    Page* page = show_(step.place.page);
    if (!page)
        return;
    if (page->filters() != step.place.filters)
        page->applyFilters(step.place.filters);
    if (step.place.record && page->shownRecord() != step.place.record)
        page->showRecord(*step.place.record);
    if (page->lookedAt() != step.place.view)
        page->lookAt(step.place.view);
    page->mainWidget()->setFocus();
    update();
}

void PlaceHistory::goNearest(const Way& way)
{
    settle();
    if (const auto found = steps(way); !found.empty())
        goTo(found.front());
}

void PlaceHistory::fill(QMenu& menu, const Way& way)
{
    menu.clear();
    settle();
    auto found = steps(way);
    found.resize(std::min(found.size(), listedPlaces));
    for (const PlaceTrail::Step& step : found) {
        QAction* entry = menu.addAction(title(step.place), this, [this, step] { goTo(step); });
        const auto& pages = pageList();
        if (const auto page = std::ranges::find(pages, step.place.page, &PageEntry::id); page != pages.end())
            entry->setIcon(Look::icon(page->icon));
    }
}

void PlaceHistory::update()
{
    for (const Way& way : ways_) {
        const auto found = steps(way);
        const QString name =
            found.empty() ? way.action->text() : tr("%1: %2").arg(way.action->text(), title(found.front().place));
        way.action->setToolTip(u"%1 (%2)"_s.arg(name, way.action->shortcut().toString(QKeySequence::NativeText)));
        setObstacle(way.action, unless(!found.empty(), tr("There is no other page on this way.")));
    }
}

/// A line that is no record, as a deadline is none, is looked for once its page is shown.
bool PlaceHistory::exists(const Place& place) const
{
    return !place.record || !isRecordTable(place.record->table) || isHeld(workspace_.records(), *place.record);
}

QString PlaceHistory::title(const Place& place) const
{
    const auto& pages = pageList();
    const auto page = std::ranges::find(pages, place.page, &PageEntry::id);
    const QString name = page == pages.end() ? place.page : page->title;
    if (!place.record || !isRecordTable(place.record->table))
        return name;
    const QString record = recordTitle(workspace_.records(), *place.record);
    constexpr int longest = 60; // letters
    return u"%1 – %2"_s.arg(name, record.size() > longest ? record.left(longest).trimmed() + u'…' : record);
}

/// The side buttons of a mouse, over any part of the window; a table would select the row under them.
bool PlaceHistory::eventFilter(QObject* watched, QEvent* event)
{
    const QEvent::Type type = event->type();
    if (type != QEvent::MouseButtonPress && type != QEvent::MouseButtonRelease && type != QEvent::MouseButtonDblClick)
        return false;
    const Qt::MouseButton pressed = static_cast<QMouseEvent*>(event)->button();
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != window_ || (pressed != Qt::BackButton && pressed != Qt::ForwardButton))
        return false;
    if (type != QEvent::MouseButtonRelease)
        (pressed == Qt::BackButton ? backAction() : forwardAction())->trigger();
    return true;
}

} // namespace parvis
