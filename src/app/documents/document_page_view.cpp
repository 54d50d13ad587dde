// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/document_page_view.h"

#include <QMouseEvent>
#include <QPainter>

#include <limits>

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
    current_ = firstSelected_ = lastSelected_ = -1;
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

std::vector<PdfWord> DocumentPageView::selectedWords() const
{
    if (lastSelected_ < 0)
        return {};
    const auto [first, last] = std::minmax(firstSelected_, lastSelected_);
    return {picture_.words.begin() + first, picture_.words.begin() + last + 1};
}

int DocumentPageView::nearestWord(const QPointF& position) const
{
    const double scale = picture_.size.width() > 0 ? width() / picture_.size.width() : 1;
    const QPointF point = position / scale;
    double least = std::numeric_limits<double>::max();
    int nearest = -1;
    for (std::size_t i = 0; i < picture_.words.size(); ++i) {
        const QRectF& box = picture_.words[i].box;
        const double aside = std::max({box.left() - point.x(), point.x() - box.right(), 0.0});
        const double above = std::max({box.top() - point.y(), point.y() - box.bottom(), 0.0});
        if (aside + 3 * above < least) { // the line counts first
            least = aside + 3 * above;
            nearest = int(i);
        }
    }
    return nearest;
}

void DocumentPageView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    firstSelected_ = nearestWord(event->position());
    lastSelected_ = -1;
    update();
    Q_EMIT selectionChanged();
}

void DocumentPageView::mouseMoveEvent(QMouseEvent* event)
{
    if (!(event->buttons() & Qt::LeftButton) || firstSelected_ < 0)
        return;
    lastSelected_ = nearestWord(event->position());
    update();
    Q_EMIT selectionChanged();
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
    for (const PdfWord& word : selectedWords())
        painter.fillRect(onWidget(word.box), QColor(160, 200, 255));
    for (int place = 0; place < int(highlights_.size()); ++place) {
        for (const QRectF& box : highlights_[std::size_t(place)])
            painter.fillRect(onWidget(box), place == current_ ? QColor(255, 176, 64) : QColor(255, 232, 120));
    }
}

} // namespace parvis
