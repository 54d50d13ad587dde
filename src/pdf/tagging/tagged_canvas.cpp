// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/tagging/tagged_canvas.h"

#include "pdf/tagging/marked_content.h"

namespace parvis {

TaggedCanvas::TaggedCanvas(QPainter& painter, PdfStructure& structure, double units)
    : painter_(painter)
    , structure_(structure)
    , unitsPerPoint_(units)
{
}

int TaggedCanvas::linkOf(int element, const void* text, qsizetype span)
{
    const auto [link, isNew] = links_.try_emplace({element, text, span}, 0);
    if (isNew)
        link->second = structure_.add(element, {.role = PdfRole::Link});
    return link->second;
}

void TaggedCanvas::addArea(int link, const QRectF& box, const QString& target, const QString& text)
{
    structure_.elements[std::size_t(link)].kids.push_back({PdfKid::Kind::Area, int(structure_.areas.size())});
    structure_.areas.push_back({page_, inPoints(box), target, text});
}

void TaggedCanvas::placeFigure(int figure, const QRectF& box)
{
    PdfElement& element = structure_.elements[std::size_t(figure)];
    element.page = page_;
    element.box = inPoints(box);
}

void TaggedCanvas::begin(int element, const QString& actualText)
{
    const int number = int(structure_.runs.size());
    structure_.elements[std::size_t(element)].kids.push_back({PdfKid::Kind::Run, number});
    structure_.runs.push_back({element, actualText});
    mark(pageMark::run, number);
}

void TaggedCanvas::beginArtifact(PdfArtifact kind)
{
    mark(pageMark::artifact, int(kind));
}

void TaggedCanvas::end()
{
    mark(pageMark::end, 0);
}

void TaggedCanvas::mark(int kind, int number)
{
    painter_.save();
    painter_.resetTransform();
    painter_.fillRect(QRectF(-double(kind) * pageMark::farAway, -pageMark::base - number, 1, 1), Qt::black);
    painter_.restore();
}

QRectF TaggedCanvas::inPoints(const QRectF& box) const
{
    return {box.topLeft() / unitsPerPoint_, box.size() / unitsPerPoint_};
}

} // namespace parvis
