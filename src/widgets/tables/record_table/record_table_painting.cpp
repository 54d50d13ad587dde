// SPDX-License-Identifier: GPL-3.0-or-later
// The column that stays, the frame of the focus, and what stands where there are no rows.
#include "widgets/look/look.h"
#include "widgets/tables/pinned_column.h"
#include "widgets/tables/record_table_view.h"

#include <QPainter>
#include <QScrollBar>

namespace parvis {

namespace {

/// Around all of a table: a cell alone is little to find, and there may be none.
void paintFocus(QWidget& viewport)
{
    QPainter painter(&viewport);
    painter.setPen(QPen(Look::ink(Look::Ink::Accent), 2));
    painter.drawRect(viewport.rect().adjusted(1, 1, -1, -1));
}

} // namespace

void RecordTableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (model_ && model_->rowCount() > 0)
        paintPinned();
    if (hasFocus())
        paintFocus(*viewport());
    if (!model_ || model_->rowCount() > 0)
        return;
    QString text;
    if (model_->isArranging())
        text = tr("Reading…");
    else if ((!model_->filters().empty() || model_->isConfined()) && model_->totalCount() > 0)
        text = tr("No line answers the filters. Remove one above to see more.");
    else if (compact_)
        text = tr("Nothing yet");
    QPainter painter(viewport());
    painter.setPen(Look::ink(Look::Ink::Faint));
    const int gap = Look::unit();
    painter.drawText(viewport()->rect().adjusted(gap, compact_ ? 0 : gap * 3, -gap, 0),
                     (compact_ ? Qt::AlignVCenter | Qt::AlignLeft : Qt::AlignTop | Qt::AlignHCenter) | Qt::TextWordWrap,
                     text);
}

void RecordTableView::paintPinned()
{
    const PinnedColumn pinned(*this);
    if (pinned.column() < 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem usual;
    initViewItemOption(&usual);
    for (int row = std::max(0, rowAt(0)); row < model_->rowCount(); ++row) {
        const QModelIndex index = model_->index(row, pinned.column());
        QStyleOptionViewItem option = usual;
        option.rect = visualRect(index);
        if (option.rect.top() > viewport()->height())
            break;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.features.setFlag(QStyleOptionViewItem::Alternate, row % 2 == 1);
        painter.fillRect(option.rect, palette().brush(row % 2 == 1 ? QPalette::AlternateBase : QPalette::Base));
        style()->drawPrimitive(QStyle::PE_PanelItemViewRow, &option, &painter, this);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
    painter.setPen(Look::ink(Look::Ink::Line));
    painter.drawLine(pinned.width() - 1, 0, pinned.width() - 1, viewport()->height());
}

QRect RecordTableView::visualRect(const QModelIndex& index) const
{
    const QRect cell = QTableView::visualRect(index);
    const PinnedColumn pinned(*this);
    return index.isValid() && index.column() == pinned.column() ? pinned.seenPart(cell, index.column()) : cell;
}

QModelIndex RecordTableView::indexAt(const QPoint& position) const
{
    const PinnedColumn pinned(*this);
    return pinned.holds(position) && rowAt(position.y()) >= 0 ? model_->index(rowAt(position.y()), pinned.column())
                                                              : QTableView::indexAt(position);
}

/// Not behind the pinned column.
void RecordTableView::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    const PinnedColumn pinned(*this);
    const int covered = pinned.width() - visualRect(index).left();
    if (index.column() != pinned.column() && covered > 0)
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - covered);
}

void RecordTableView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx != 0 ||
        hasFocus()) // the pinned column does not move with the others, nor do the frame and texts at the edges
        viewport()->update();
}

} // namespace parvis
