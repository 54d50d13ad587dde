// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/header_layout.h"

#include <QAction>
#include <QEvent>
#include <QMenu>
#include <QToolButton>

#include <algorithm>

namespace parvis {

namespace {

constexpr int leastFigures = 24;    ///< characters beside the title, before the buttons move away
constexpr int leastFiguresLow = 10; ///< on a low page
constexpr int lowPageLines = 22;    ///< lines of text

int partWidth(const QWidget& part)
{
    return part.sizeHint().expandedTo(part.minimumSize()).boundedTo(part.maximumSize()).width();
}

/// The height that a part takes in a width.
int partHeight(const QWidget& part, int width)
{
    const int height = part.hasHeightForWidth() ? part.heightForWidth(width) : part.sizeHint().height();
    return std::clamp(height, part.minimumHeight(), part.maximumHeight());
}

/// A button that a menu can stand for.
QToolButton* commandOf(QWidget* part)
{
    auto* button = qobject_cast<QToolButton*>(part);
    return button && button->defaultAction() ? button : nullptr;
}

} // namespace

HeaderLayout::HeaderLayout(QWidget* parent)
    : QLayout(parent)
    , more_(new QToolButton(parent))
    , menu_(new QMenu(more_))
{
    setContentsMargins(0, 0, 0, 0);
    more_->setText(tr("More"));
    more_->setToolTip(tr("The other commands"));
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::StrongFocus);
    more_->hide();
}

HeaderLayout::~HeaderLayout()
{
    for (QLayoutItem* item : items_)
        delete item;
}

void HeaderLayout::addItem(QLayoutItem* item)
{
    items_.push_back(item);
    if (item->widget())
        QWidget::setTabOrder(item->widget(), more_);
}

void HeaderLayout::setGap(int gap)
{
    gap_ = gap;
    invalidate();
}

void HeaderLayout::follow(QWidget& page)
{
    page.installEventFilter(this);
}

bool HeaderLayout::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::FontChange) {
        const auto* page = static_cast<const QWidget*>(watched);
        const bool isLow = page->height() < page->fontMetrics().height() * lowPageLines;
        if (std::exchange(isLow_, isLow) != isLow) {
            parentWidget()->updateGeometry();
            Q_EMIT lowChanged();
        }
    }
    return QLayout::eventFilter(watched, event);
}

QLayoutItem* HeaderLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[std::size_t(index)] : nullptr;
}

QLayoutItem* HeaderLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

/// One that stands in the menu is hidden, and wanted as long as its action is.
bool HeaderLayout::isWanted(QLayoutItem& item) const
{
    const QToolButton* command = inMenu_.contains(item.widget()) ? commandOf(item.widget()) : nullptr;
    return command ? command->defaultAction()->isVisible() : !item.isEmpty();
}

/// What stands at the right.
HeaderLayout::Parts HeaderLayout::shown() const
{
    Parts parts;
    for (std::size_t i = 2; i < items_.size(); ++i) {
        if (isWanted(*items_[i]))
            parts.push_back(items_[i]->widget());
    }
    return parts;
}

/// With a gap before each.
int HeaderLayout::widthOf(const Parts& parts) const
{
    int width = 0;
    for (const QWidget* part : parts)
        width += gap_ + partWidth(*part);
    return width;
}

/// What the figures need before they may stand beside the title.
int HeaderLayout::figuresWidth() const
{
    const QWidget* figures = items_[1]->widget();
    return items_[1]->isEmpty() ? 0
                                : figures->fontMetrics().averageCharWidth() * (isLow_ ? leastFiguresLow : leastFigures);
}

/// Without the last commands that have no room; the menu stands where the last one stood that has.
HeaderLayout::Parts HeaderLayout::takeFitting(Parts parts, int room, Plan& plan) const
{
    while (widthOf(parts) > room + gap_) {
        const auto last = std::find_if(parts.rbegin(), parts.rend(), &commandOf);
        if (last == parts.rend())
            break;
        plan.inMenu.insert(*last);
        const auto at = parts.erase(std::next(last).base());
        if (std::ranges::find(parts, more_) == parts.end())
            parts.insert(at, more_);
    }
    return parts;
}

/// From the left; each in the middle of the line.
void HeaderLayout::addLine(Plan& plan, const Parts& parts, int width, int top) const
{
    int left = 0;
    int height = 0;
    const std::size_t first = plan.places.size();
    for (QWidget* part : parts) {
        const int own = std::min(partWidth(*part), width);
        if (left > 0 && left + own > width) { // what no menu can stand for
            addLine(plan, Parts(std::ranges::find(parts, part), parts.end()), width, top + height + gap_ / 2);
            break;
        }
        plan.places.push_back({part, QRect(left, top, own, partHeight(*part, own))});
        height = std::max(height, plan.places.back().rect.height());
        left += own + gap_;
    }
    for (std::size_t i = first; i < plan.places.size() && plan.places[i].rect.top() == top; ++i)
        plan.places[i].rect.translate(0, (height - plan.places[i].rect.height()) / 2);
    plan.height = std::max(plan.height, top + height);
}

HeaderLayout::Plan HeaderLayout::planFor(int width) const
{
    Plan plan;
    QWidget* title = items_[0]->widget();
    QWidget* figures = items_[1]->isEmpty() ? nullptr : items_[1]->widget();
    const int titleWidth = std::min(partWidth(*title), width);
    const int besideTitle = width - titleWidth - gap_;
    const int room = besideTitle - figuresWidth(); // beside both
    const Parts all = shown();
    Parts beside = all;
    Parts below;
    if (widthOf(all) > room) {
        if (isLow_)
            beside = takeFitting(all, room - gap_, plan);
        if (!isLow_ || widthOf(beside) > room) {
            plan.inMenu.clear();
            const auto isCommand = [](QWidget* part) { return commandOf(part) != nullptr; };
            beside = all;
            std::erase_if(beside, isCommand); // as the count, which stays at the right
            below = all;
            if (widthOf(beside) > room)
                beside.clear();
            else
                std::erase_if(below, std::not_fn(isCommand));
            below = takeFitting(below, width, plan);
        }
    }
    const bool figuresBelow = room < 0;
    const int trailing = widthOf(beside);
    int height = partHeight(*title, titleWidth);
    plan.places.push_back({title, QRect(0, 0, titleWidth, height)});
    if (figures && !figuresBelow) {
        const int own = std::max(0, besideTitle - trailing);
        plan.places.push_back({figures, QRect(titleWidth + gap_, 0, own, partHeight(*figures, own))});
    }
    int left = width - trailing + gap_;
    for (QWidget* part : beside) {
        const int own = partWidth(*part);
        plan.places.push_back({part, QRect(left, 0, own, partHeight(*part, own))});
        left += own + gap_;
    }
    for (const Plan::Place& place : plan.places)
        height = std::max(height, place.rect.height());
    for (Plan::Place& place : plan.places)
        place.rect.translate(0, (height - place.rect.height()) / 2);
    plan.height = height;
    if (figures && figuresBelow)
        addLine(plan, {figures}, width, plan.height + gap_ / 2);
    if (figures && figuresBelow)
        plan.places.back().rect.setWidth(width);
    if (!below.empty())
        addLine(plan, below, width, plan.height + gap_ / 2);
    return plan;
}

int HeaderLayout::heightForWidth(int width) const
{
    return planFor(width).height;
}

QSize HeaderLayout::sizeHint() const
{
    const int width = items_[0]->sizeHint().width() + gap_ + figuresWidth() + widthOf(shown());
    return {width, heightForWidth(width)};
}

QSize HeaderLayout::minimumSize() const
{
    int width = items_[0]->minimumSize().width();
    for (QWidget* part : shown())
        width = std::max(width, commandOf(part) ? more_->sizeHint().width() : partWidth(*part));
    return {width, items_[0]->minimumSize().height()};
}

/// In the order of the buttons, each with what stands in its own menu.
void HeaderLayout::fillMenu(const Plan& plan)
{
    menu_->clear();
    for (QWidget* part : shown()) {
        const QToolButton* command = plan.inMenu.contains(part) ? commandOf(part) : nullptr;
        if (!command)
            continue;
        menu_->addAction(command->defaultAction());
        if (command->menu())
            menu_->addActions(command->menu()->actions());
    }
}

void HeaderLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    const Plan plan = planFor(rect.width());
    fillMenu(plan);
    const bool hadFocus = plan.inMenu.contains(parentWidget()->window()->focusWidget());
    const std::set<QWidget*> before = std::exchange(inMenu_, plan.inMenu);
    more_->setVisible(!inMenu_.empty());
    for (QWidget* part : before) {
        if (!inMenu_.contains(part))
            part->setVisible(commandOf(part)->defaultAction()->isVisible());
    }
    for (QWidget* part : inMenu_)
        part->hide();
    for (const Plan::Place& place : plan.places)
        place.widget->setGeometry(place.rect.translated(rect.topLeft()));
    if (hadFocus)
        more_->setFocus(Qt::OtherFocusReason);
}

} // namespace parvis
