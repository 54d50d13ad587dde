// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/header_layout.h"

#include <QWidget>

namespace parvis {

namespace {

constexpr int leastFigures = 24; ///< characters beside the title, before the buttons move away

/// The height that an item takes in a width.
int heightOf(const QLayoutItem* item, int width)
{
    return item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
}

} // namespace

HeaderLayout::HeaderLayout(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

HeaderLayout::~HeaderLayout()
{
    for (QLayoutItem* item : items_)
        delete item;
}

void HeaderLayout::setGap(int gap)
{
    gap_ = gap;
    invalidate();
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

std::vector<QLayoutItem*> HeaderLayout::buttons() const
{
    std::vector<QLayoutItem*> shown;
    for (std::size_t i = 2; i < items_.size(); ++i) {
        if (!items_[i]->isEmpty())
            shown.push_back(items_[i]);
    }
    return shown;
}

int HeaderLayout::buttonsWidth() const
{
    int width = 0;
    for (const QLayoutItem* item : buttons())
        width += gap_ + item->sizeHint().width();
    return width;
}

/// What the figures need before they may stand beside the title.
int HeaderLayout::figuresWidth() const
{
    const QWidget* figures = items_[1]->widget();
    return items_[1]->isEmpty() ? 0 : figures->fontMetrics().averageCharWidth() * leastFigures;
}

int HeaderLayout::placeLine(const QRect& area, int top, const std::vector<std::pair<QLayoutItem*, int>>& line, int left,
                            bool apply) const
{
    int height = 0;
    for (const auto& [item, width] : line)
        height = std::max(height, heightOf(item, width));
    for (const auto& [item, width] : line) {
        const int own = std::min(height, heightOf(item, width));
        if (apply)
            item->setGeometry(QRect(area.left() + left, top + (height - own) / 2, width, own));
        left += width + gap_;
    }
    return top + height;
}

int HeaderLayout::arrange(const QRect& rect, bool apply) const
{
    QLayoutItem* title = items_[0];
    QLayoutItem* figures = items_[1];
    const int titleWidth = std::min(title->sizeHint().width(), rect.width());
    const int trailing = buttonsWidth();
    const int besideTitle = rect.width() - titleWidth - gap_;
    const bool oneLine = besideTitle - trailing >= figuresWidth();
    const bool figuresBelow = besideTitle < figuresWidth();
    std::vector<std::pair<QLayoutItem*, int>> line{{title, titleWidth}};
    if (!figuresBelow)
        line.emplace_back(figures, std::max(0, besideTitle - (oneLine ? trailing : 0)));
    if (oneLine) {
        for (QLayoutItem* item : buttons())
            line.emplace_back(item, item->sizeHint().width());
    }
    int y = placeLine(rect, rect.top(), line, 0, apply);
    if (figuresBelow && !figures->isEmpty())
        y = placeLine(rect, y + gap_ / 2, {{figures, rect.width()}}, 0, apply);
    if (oneLine)
        return y - rect.top();
    line.clear();
    int used = 0;
    for (QLayoutItem* item : buttons()) {
        const int width = std::min(item->sizeHint().width(), rect.width());
        if (!line.empty() && used + width > rect.width()) {
            y = placeLine(rect, y + gap_ / 2, std::exchange(line, {}), 0, apply);
            used = 0;
        }
        line.emplace_back(item, width);
        used += width + gap_;
    }
    if (!line.empty())
        y = placeLine(rect, y + gap_ / 2, line, 0, apply);
    return y - rect.top();
}

int HeaderLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize HeaderLayout::sizeHint() const
{
    const int width = items_[0]->sizeHint().width() + gap_ + figuresWidth() + buttonsWidth();
    return {width, heightForWidth(width)};
}

QSize HeaderLayout::minimumSize() const
{
    int width = items_[0]->minimumSize().width();
    for (const QLayoutItem* item : buttons())
        width = std::max(width, item->minimumSize().width());
    return {width, items_[0]->minimumSize().height()};
}

void HeaderLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

} // namespace parvis
