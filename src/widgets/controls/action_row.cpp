// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/action_row.h"

#include "widgets/controls/action_button.h"
#include "widgets/look/look.h"

#include <QAction>
#include <QEvent>
#include <QMenu>

#include <algorithm>

namespace parvis {

ActionRow::ActionRow(QWidget* parent)
    : QWidget(parent)
    , more_(new QToolButton(this))
    , menu_(new QMenu(more_))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    more_->setText(tr("More"));
    more_->setToolTip(tr("The other commands"));
    more_->setMenu(menu_);
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::StrongFocus);
    Look::follow(this, [this] { arrange(); });
}

void ActionRow::add(QAction* action, Narrow narrow)
{
    entries_.push_back({action, actionButton(action, this), narrow});
    if (action->menu())
        entries_.back().button->setPopupMode(QToolButton::InstantPopup);
    connect(action, &QAction::changed, this, &ActionRow::arrange); // its text may be another
    setTabOrder(entries_.back().button, more_);
    arrange();
}

void ActionRow::setWanted(QAction* action, bool isWanted)
{
    const auto it = std::ranges::find(entries_, action, &Entry::action);
    if (it == entries_.end() || it->isWanted == isWanted)
        return;
    it->isWanted = isWanted;
    arrange();
}

bool ActionRow::isOnLine(const QAction* action) const
{
    const auto it = std::ranges::find(entries_, action, &Entry::action);
    return it != entries_.end() && !it->button->isHidden();
}

int ActionRow::gap() const
{
    return Look::unit();
}

void ActionRow::setNarrow(bool isNarrow)
{
    for (const Entry& entry : entries_)
        entry.button->setToolButtonStyle(isNarrow && entry.narrow == Narrow::IconAlone ? Qt::ToolButtonIconOnly
                                                                                       : Qt::ToolButtonTextBesideIcon);
}

/// Of what is wanted, as the buttons look now, and of the menu if there is more.
int ActionRow::widthOfAll() const
{
    int width = -gap();
    for (const Entry& entry : entries_)
        width += entry.isWanted ? entry.button->sizeHint().width() + gap() : 0;
    if (!std::ranges::all_of(entries_, &Entry::isWanted))
        width += more_->sizeHint().width() + gap();
    return std::max(0, width);
}

void ActionRow::arrange()
{
    setNarrow(false);
    fullWidth_ = widthOfAll();
    setNarrow(fullWidth_ > width());
    const bool needsMenu = !std::ranges::all_of(entries_, &Entry::isWanted) || widthOfAll() > width();
    const int room = width() - (needsMenu ? more_->sizeHint().width() + gap() : 0);
    menu_->clear();
    int left = 0;
    bool isFull = false;
    for (const Entry& entry : entries_) {
        const QSize size = entry.button->sizeHint();
        isFull = isFull || (entry.isWanted && left + size.width() > room);
        const bool isOnLine = entry.isWanted && !isFull;
        entry.button->setVisible(isOnLine);
        if (!isOnLine) {
            menu_->addAction(entry.action);
            continue;
        }
        entry.button->setGeometry(left, 0, size.width(), height());
        left += size.width() + gap();
    }
    more_->setVisible(needsMenu);
    more_->setGeometry(left, 0, more_->sizeHint().width(), height());
    updateGeometry();
}

QSize ActionRow::sizeHint() const
{
    int height = more_->sizeHint().height();
    for (const Entry& entry : entries_)
        height = std::max(height, entry.button->sizeHint().height());
    return {fullWidth_, height};
}

QSize ActionRow::minimumSizeHint() const
{
    return {more_->sizeHint().width(), sizeHint().height()};
}

void ActionRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ActionRow::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}

} // namespace parvis
