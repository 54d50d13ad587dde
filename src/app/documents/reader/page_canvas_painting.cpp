// SPDX-License-Identifier: GPL-3.0-or-later
// How the pages look, and what is marked on them.
#include "app/documents/reader/page_canvas.h"
#include "app/documents/reader/sheet_painting.h"

#include <QPainter>

namespace parvis {

namespace {

QColor inkOn(const QColor& paper)
{
    return paper == QColor(Qt::white) ? Qt::black : Qt::white;
}

/// Marks that leave the letters below them readable, on white and on dark paper.
struct MarkColours
{
    QPainter::CompositionMode mode = QPainter::CompositionMode_Multiply;
    QColor current{255, 176, 64};
    QColor found{255, 232, 120};
    QColor selected{150, 195, 255};
};

MarkColours coloursOn(const QColor& paper)
{
    if (paper == QColor(Qt::white))
        return {};
    return {QPainter::CompositionMode_Screen, {150, 85, 0}, {95, 80, 0}, {25, 70, 150}};
}

} // namespace

void PageCanvas::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    const auto [first, last] = pagesInSight();
    for (int page = first; page <= last; ++page)
        paintPage(painter, page);
}

void PageCanvas::paintPage(QPainter& painter, int page) const
{
    const QRect sheet = layout_.pageRect(page).translated(origin());
    const QImage* picture = renderer_.picture(page, dpi());
    paintSheet(painter, sheet, picture, layout_.turn(), renderer_.paper());
    if (const QString trouble = renderer_.trouble(page); !trouble.isEmpty())
        paintTrouble(painter, sheet, trouble, picture != nullptr);
    paintMarks(painter, page);
}

/// In the middle of an empty page; at the head of one that is there, and whose words alone are missing.
void PageCanvas::paintTrouble(QPainter& painter, const QRect& sheet, const QString& trouble, bool hasPicture) const
{
    QRect room = sheet.adjusted(20, 20, -20, -20);
    if (hasPicture) {
        room = painter.boundingRect(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, trouble);
        painter.fillRect(room.adjusted(-4, -4, 4, 4), renderer_.paper());
    }
    painter.setPen(inkOn(renderer_.paper()));
    painter.drawText(room, Qt::AlignCenter | Qt::TextWordWrap, trouble);
}

void PageCanvas::paintMarks(QPainter& painter, int page) const
{
    const PageMarks marks = marks_.on(page);
    painter.save();
    const MarkColours colours = coloursOn(renderer_.paper());
    painter.setCompositionMode(colours.mode);
    for (int place = 0; place < int(marks.places.size()); ++place) {
        for (const QRectF& box : marks.places[std::size_t(place)])
            painter.fillRect(onViewport(page, box), place == marks.current ? colours.current : colours.found);
    }
    for (const QRectF& box : selection_.boxesOn(page))
        painter.fillRect(onViewport(page, box), colours.selected);
    painter.restore();
    if (selection_.isRegion() && selection_.first().page == page) {
        painter.setPen(QPen(inkOn(renderer_.paper()), 1, Qt::DashLine));
        painter.drawRect(onViewport(page, selection_.region()));
        return;
    }
    const PageContent* content = renderer_.content(page);
    if (!content || selection_.caret().page != page || !hasFocus())
        return;
    const QLineF caret = caretAt(content->words, selection_.caret());
    painter.setPen(inkOn(renderer_.paper()));
    painter.drawLine(layout_.inColumn(page, caret.p1()) + origin(), layout_.inColumn(page, caret.p2()) + origin());
}

} // namespace parvis
