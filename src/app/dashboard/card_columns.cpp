// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/card_columns.h"

#include "widgets/look/look.h"

#include <QWidget>

#include <algorithm>

namespace parvis {

namespace {

int gap()
{
    return Look::unit() * 2;
}

int leastWidth()
{
    return Look::unit() * 46;
}

} // namespace

CardColumns::CardColumns(QWidget* parent)
    : QLayout(parent)
{
    setContentsMargins(0, 0, 0, 0);
}

CardColumns::~CardColumns()
{
    for (QLayoutItem* item : items_)
        delete item;
}

void CardColumns::setCards(const std::vector<QWidget*>& cards)
{
    while (const QLayoutItem* item = takeAt(0))
        delete item;
    for (QWidget* card : cards)
        addWidget(card);
    invalidate();
}

void CardColumns::addItem(QLayoutItem* item)
{
    items_.push_back(item);
}

QLayoutItem* CardColumns::itemAt(int index) const
{
    return index >= 0 && index < count() ? items_[std::size_t(index)] : nullptr;
}

QLayoutItem* CardColumns::takeAt(int index)
{
    QLayoutItem* item = itemAt(index);
    if (item)
        items_.erase(items_.begin() + index);
    return item;
}

int CardColumns::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

/// Two columns; the height follows the width (heightForWidth).
QSize CardColumns::sizeHint() const
{
    return {leastWidth() * 2, leastWidth() * 2};
}

QSize CardColumns::minimumSize() const
{
    int width = 0;
    for (const QLayoutItem* item : items_)
        width = std::max(width, item->minimumSize().width());
    return {width + 2 * gap(), 0};
}

void CardColumns::setGeometry(const QRect& rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int CardColumns::arrange(const QRect& rect, bool apply) const
{
    const int columns = std::clamp(rect.width() / leastWidth(), 1, 3);
    const int room = std::max(columns, rect.width() - gap() * (columns + 1));
    std::vector<int> bottoms(std::size_t(columns), rect.top() + gap());
    for (QLayoutItem* item : items_) {
        if (item->isEmpty())
            continue;
        const auto shortest = std::ranges::min_element(bottoms);
        const int column = int(shortest - bottoms.begin());
        const int from = room * column / columns;
        const int width = room * (column + 1) / columns - from;
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (apply)
            item->setGeometry(QRect(rect.left() + gap() * (column + 1) + from, *shortest, width, height));
        *shortest += height + gap();
    }
    return *std::ranges::max_element(bottoms) - rect.top();
}

} // namespace parvis
