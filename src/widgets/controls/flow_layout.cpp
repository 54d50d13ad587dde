// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/flow_layout.h"

#include "widgets/look/look.h"

namespace parvis {

FlowLayout::FlowLayout(QWidget* parent, int gap)
    : QLayout(parent)
    , gapUnits_(double(gap) / Look::unit())
{
}

FlowLayout::~FlowLayout()
{
    for (QLayoutItem* item : items_)
        delete item;
}

int FlowLayout::gap() const
{
    return qRound(gapUnits_ * Look::unit());
}

void FlowLayout::addItem(QLayoutItem* item)
{
    items_.push_back(item);
}

QLayoutItem* FlowLayout::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[std::size_t(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::sizeHint() const
{
    int width = 0;
    int height = 0;
    for (const QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        width += item->sizeHint().width() + gap();
        height = std::max(height, item->sizeHint().height());
    }
    const QMargins margins = contentsMargins();
    return {width + margins.left() + margins.right(), height + margins.top() + margins.bottom()};
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem* item : items_)
        size = size.expandedTo(item->minimumSize());
    const QMargins margins = contentsMargins();
    return size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect area = rect.marginsRemoved(margins);
    std::vector<std::pair<QLayoutItem*, QRect>> line;
    int x = area.left();
    int y = area.top();
    int lineHeight = 0;
    const auto endLine = [&] { // all stand at the middle of its height
        for (const auto& [item, place] : line) {
            if (apply)
                item->setGeometry(place.translated(0, (lineHeight - place.height()) / 2));
        }
        line.clear();
        y += lineHeight;
        x = area.left();
        lineHeight = 0;
    };
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const QSize size = item->sizeHint();
        if (x > area.left() && x + size.width() > area.right() + 1) {
            endLine();
            y += gap();
        }
        line.emplace_back(item, QRect(QPoint(x, y), size.boundedTo(QSize(std::max(1, area.width()), size.height()))));
        x += size.width() + gap();
        lineHeight = std::max(lineHeight, size.height());
    }
    endLine();
    return y - rect.top() + margins.bottom();
}

} // namespace parvis
