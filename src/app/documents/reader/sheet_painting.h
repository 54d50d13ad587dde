// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QPainter>

namespace parvis {

/// Paints a page into the place of its sheet, stretched where its picture has another size.
/// @param picture  upright; null: paper alone
/// @param turn     by how many quarters clockwise it is shown
inline void paintSheet(QPainter& painter, const QRect& sheet, const QImage* picture, int turn, const QColor& paper)
{
    painter.fillRect(sheet, paper);
    if (!picture)
        return;
    const QSizeF upright = turn % 2 == 0 ? QSizeF(sheet.size()) : QSizeF(sheet.size()).transposed();
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform, picture->width() != qRound(upright.width()));
    painter.translate(QRectF(sheet).center());
    painter.rotate(90 * turn);
    painter.drawImage(QRectF(-upright.width() / 2, -upright.height() / 2, upright.width(), upright.height()), *picture);
    painter.restore();
}

} // namespace parvis
