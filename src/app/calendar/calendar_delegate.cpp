// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/calendar_delegate.h"

#include "app/calendar/calendar_schema.h"
#include "widgets/look/look.h"
#include "widgets/tables/record_table_model.h"

#include <QPainter>

namespace parvis {

namespace {

bool isAhead(int row, const QModelIndex& index)
{
    const auto& model = static_cast<const RecordTableModel&>(*index.model());
    const auto* mark = std::get_if<const StateMark*>(&model.value(row, 0));
    return mark && (*mark == markOf(When::Upcoming) || *mark == markOf(When::Late));
}

} // namespace

void CalendarDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    CellDelegate::paint(painter, option, index);
    if (index.row() == 0 || isAhead(index.row(), index) || !isAhead(index.row() - 1, index))
        return;
    painter->save();
    painter->setPen(QPen(Look::ink(Look::Ink::Accent), 2));
    painter->drawLine(option.rect.topLeft(), option.rect.topRight());
    painter->restore();
}

} // namespace parvis
