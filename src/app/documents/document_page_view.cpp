// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_view.h"

#include <QPainter>

namespace parvis {

DocumentPageView::DocumentPageView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DocumentPageView::show(const DocumentPagePicture& picture)
{
    picture_ = picture;
    picture_.image.setDevicePixelRatio(devicePixelRatioF());
    highlights_.clear();
    current_ = -1;
    setFixedSize(sizeHint());
    update();
}

void DocumentPageView::clear()
{
    show({});
}

void DocumentPageView::setHighlights(std::vector<MatchBoxes> places, int current)
{
    highlights_ = std::move(places);
    current_ = current;
    update();
}

QRect DocumentPageView::onWidget(const QRectF& box) const
{
    const double scale = picture_.size.width() > 0 ? width() / picture_.size.width() : 1;
    return QRectF(box.topLeft() * scale, box.size() * scale).toAlignedRect().adjusted(-2, -1, 2, 1);
}

QRect DocumentPageView::rectangleOf(int place) const
{
    QRect whole;
    if (place >= 0 && place < int(highlights_.size())) {
        for (const QRectF& box : highlights_[std::size_t(place)])
            whole |= onWidget(box);
    }
    return whole;
}

QSize DocumentPageView::sizeHint() const
{
    return picture_.image.isNull() ? QSize(0, 0) : picture_.image.deviceIndependentSize().toSize();
}

void DocumentPageView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.drawImage(0, 0, picture_.image);
    painter.setCompositionMode(QPainter::CompositionMode_Multiply);
    for (int place = 0; place < int(highlights_.size()); ++place) {
        for (const QRectF& box : highlights_[std::size_t(place)])
            painter.fillRect(onWidget(box), place == current_ ? QColor(255, 176, 64) : QColor(255, 232, 120));
    }
}

} // namespace parvis
