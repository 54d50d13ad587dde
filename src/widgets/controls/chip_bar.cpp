// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip_bar.h"

#include "widgets/look/look.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace parvis {

ChipBar::ChipBar(QWidget* parent)
    : QWidget(parent)
    , more_(new QToolButton(this))
    , clear_(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    more_->setObjectName(u"moreChips"_s);
    more_->setMenu(new QMenu(more_));
    more_->setPopupMode(QToolButton::InstantPopup);
    more_->setFocusPolicy(Qt::StrongFocus);
    clear_->setText(tr("Clear all"));
    clear_->setAutoRaise(true);
    clear_->setFocusPolicy(Qt::StrongFocus);
    connect(clear_, &QToolButton::clicked, this, &ChipBar::cleared);
    arrange();
}

void ChipBar::setChips(const std::vector<Chip>& chips)
{
    chips_ = chips;
    qDeleteAll(buttons_);
    buttons_.clear();
    for (const Chip& chip : chips)
        buttons_.push_back(addChip(chip));
    QWidget* last = nullptr; // the Tab key goes from left to right
    for (QToolButton* button : buttons_) {
        if (last)
            setTabOrder(last, button);
        last = button;
    }
    if (last)
        setTabOrder(last, more_);
    setTabOrder(more_, clear_);
    arrange();
}

QToolButton* ChipBar::addChip(const Chip& chip)
{
    auto* button = new QToolButton(this);
    button->setObjectName(u"chip"_s);
    button->setText(chip.label);
    button->setIcon(Look::icon(u"close"_s));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setLayoutDirection(Qt::RightToLeft);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(chip.tip.isEmpty() ? tr("Remove this filter") : chip.tip);
    button->setAccessibleName(chip.tip.isEmpty() ? tr("Filter %1; activate to remove").arg(chip.label) : chip.label);
    button->setAccessibleDescription(chip.tip);
    connect(button, &QToolButton::clicked, this, [this, key = chip.key] { Q_EMIT removed(key); });
    return button;
}

/// The same with chips as without.
int ChipBar::lineHeight() const
{
    return std::max(clear_->sizeHint().height(), more_->sizeHint().height()) + Look::unit() / 2;
}

QSize ChipBar::sizeHint() const
{
    int width = clear_->sizeHint().width();
    for (const QToolButton* button : buttons_)
        width += button->sizeHint().width() + Look::unit() / 2;
    return {width, lineHeight()};
}

QSize ChipBar::minimumSizeHint() const
{
    return {more_->sizeHint().width(), lineHeight()};
}

void ChipBar::arrange()
{
    const int gap = Look::unit() / 2;
    const bool clears = buttons_.size() > 1;
    const int clearRoom = clears ? clear_->sizeHint().width() + gap : 0;
    const bool allFit = sizeHint().width() - (clears ? 0 : clear_->sizeHint().width()) <= width();
    const int room = width() - clearRoom - (allFit ? 0 : more_->sizeHint().width() + gap);
    int x = 0;
    std::size_t shown = 0;
    const auto place = [&](QToolButton* button) {
        const QSize size = button->sizeHint().boundedTo({width(), height()});
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    };
    for (; shown < buttons_.size() && (allFit || x + buttons_[shown]->sizeHint().width() <= room); ++shown)
        place(buttons_[shown]);
    for (std::size_t i = 0; i < buttons_.size(); ++i)
        buttons_[i]->setVisible(i < shown);
    listInMenu(shown);
    more_->setVisible(shown < buttons_.size());
    if (!more_->isHidden())
        place(more_);
    clear_->setVisible(clears);
    if (clears)
        place(clear_);
}

void ChipBar::listInMenu(std::size_t from)
{
    more_->menu()->clear();
    for (std::size_t i = from; i < chips_.size(); ++i) {
        more_->menu()->addAction(Look::icon(u"close"_s), chips_[i].label, this,
                                 [this, key = chips_[i].key] { Q_EMIT removed(key); });
    }
    int filters = 0;
    QStringList parts;
    for (std::size_t i = from; i < chips_.size(); ++i) {
        filters += chips_[i].brief.isEmpty();
        if (!chips_[i].brief.isEmpty())
            parts << chips_[i].brief;
    }
    if (filters > 0)
        parts.prepend(from == 0 ? tr("%n filter(s)", nullptr, filters) : tr("%n more filter(s)", nullptr, filters));
    more_->setAccessibleName(parts.join(u", "_s));
    more_->setText(from == 0 ? parts.join(u" · "_s) : u"+%1"_s.arg(chips_.size() - from));
    more_->setToolTip(filters > 0 ? tr("The other filters") : tr("What else can be taken away"));
}

void ChipBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void ChipBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace parvis
