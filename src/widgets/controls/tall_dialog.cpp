// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/tall_dialog.h"

#include "widgets/look/look.h"

#include <QBoxLayout>
#include <QDialog>
#include <QEvent>
#include <QScrollBar>

namespace parvis {

namespace {

constexpr int least = 16; // units of height that are seen of it

/// What stands in a column before its last row, in a column of its own. Its owner stands in the same window: a widget
/// that leaves its window for a moment comes back at the end of the order of Tab, behind the buttons.
QWidget* takeRows(QBoxLayout& column, QWidget& owner)
{
    auto* body = new QWidget(&owner);
    auto* rows = new QVBoxLayout(body);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(column.spacing());
    while (column.count() > 1) {
        const int stretch = column.stretch(0);
        QLayoutItem* row = column.takeAt(0);
        if (QWidget* widget = row->widget()) {
            delete row; // before the widget gets another one: it tells the first only of its new sizes
            rows->addWidget(widget, stretch);
        } else if (QLayout* layout = row->layout()) {
            rows->addLayout(layout, stretch);
        } else {
            rows->addItem(row);
        }
    }
    return body;
}

} // namespace

TallArea::TallArea(QWidget* parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

QSize TallArea::sizeHint() const
{
    if (!widget())
        return QScrollArea::sizeHint();
    const int height = widget()->hasHeightForWidth() && viewport()->width() > minimumSizeHint().width()
                           ? widget()->heightForWidth(viewport()->width())
                           : widget()->sizeHint().height();
    return {widget()->sizeHint().width(), height};
}

QSize TallArea::minimumSizeHint() const
{
    const QSize whole = widget() ? widget()->minimumSizeHint() : QSize();
    return {whole.width() + verticalScrollBar()->sizeHint().width(), std::min(whole.height(), Look::unit() * least)};
}

bool TallArea::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        updateGeometry();
    return QScrollArea::eventFilter(watched, event);
}

void stackInLargeText(QBoxLayout& row, QWidget& owner)
{
    constexpr int large = 125; // per cent
    Look::follow(&owner, [&row] {
        row.setDirection(Look::textPercent() > large ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    });
}

void letScroll(QDialog& dialog, QSize wanted)
{
    auto* column = qobject_cast<QBoxLayout*>(dialog.layout());
    auto* area = new TallArea(&dialog);
    area->setWidget(takeRows(*column, *area));
    column->insertWidget(0, area, 1);
    for (const QWidget* part : dialog.findChildren<QWidget*>())
        part->ensurePolished(); // the style makes fields higher
    column->activate();
    const int wide = std::max(wanted.width(), dialog.sizeHint().width());
    const int high = column->hasHeightForWidth() ? column->heightForWidth(wide) : dialog.sizeHint().height();
    const QMargins margins = column->contentsMargins();
    const QWidget* body = area->widget(); // the rows of a form may wrap beside a bar, which then would have to stay
    const int inner = wide - margins.left() - margins.right() - area->verticalScrollBar()->sizeHint().width();
    const int more = body->hasHeightForWidth() ? body->heightForWidth(inner) - area->sizeHint().height() : 0;
    dialog.resize(wide, std::max(wanted.height(), high + std::max(0, more)));
}

} // namespace parvis
