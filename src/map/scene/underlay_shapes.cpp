// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/underlay_shapes.h"

#include "domain/register.h"
#include "geo/simplify.h"
#include "map/scene/anchor.h"

#include <cmath>

namespace parvis {

namespace {

constexpr double anchorTolerance = 0.025; ///< of the size of a shape; where its label stands need not be known better

double lengthOf(const LinearRing& line)
{
    double length = 0;
    for (std::size_t i = 1; i < line.size(); ++i)
        length += std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
    return length;
}

Point middleOf(const LinearRing& line)
{
    double left = lengthOf(line) / 2;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const double step = std::hypot(line[i].x - line[i - 1].x, line[i].y - line[i - 1].y);
        if (step >= left && step > 0)
            return {line[i - 1].x + (line[i].x - line[i - 1].x) * left / step,
                    line[i - 1].y + (line[i].y - line[i - 1].y) * left / step};
        left -= step;
    }
    return line.empty() ? Point() : line.front();
}

std::vector<LinearRing> simplifiedLines(const std::vector<LinearRing>& lines, double tolerance)
{
    std::vector<LinearRing> result;
    result.reserve(lines.size());
    for (const LinearRing& line : lines) {
        LinearRing kept = simplifiedLine(line, tolerance);
        // A closed line of two points is a part that has shrunk to nothing.
        if (kept.size() > 2 || (kept.size() == 2 && kept.front() != kept.back()))
            result.push_back(std::move(kept));
    }
    return result;
}

} // namespace

std::size_t DrawnEdges::Hash::operator()(const Edge& edge) const
{
    std::size_t seed = 0;
    for (const double number : edge)
        seed ^= std::hash<double>{}(number) + 0x9e3779b97f4a7c15ULL + (seed << 6) + (seed >> 2);
    return seed;
}

std::vector<LinearRing> DrawnEdges::newPartsOf(const LinearRing& ring)
{
    std::vector<LinearRing> parts;
    bool isDrawing = false;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        Point a = ring[i - 1];
        Point b = ring[i];
        if (std::pair(b.x, b.y) < std::pair(a.x, a.y))
            std::swap(a, b);
        const bool isNew = edges_.insert({a.x, a.y, b.x, b.y}).second;
        if (isNew && !isDrawing)
            parts.push_back({ring[i - 1]});
        if (isNew)
            parts.back().push_back(ring[i]);
        isDrawing = isNew;
    }
    return parts;
}

UnderlayShape::UnderlayShape(const BackgroundShape& exact)
    : UnderlayShape(exact, *std::make_unique<DrawnEdges>())
{
}

UnderlayShape::UnderlayShape(const BackgroundShape& exact, DrawnEdges& drawn)
    : points_(exact.points)
    , label_(exact.label.simplified())
    , bounds_(exact.polygons.bounds())
{
    for (const Polygon& polygon : exact.polygons.polygons) {
        for (const LinearRing& ring : polygon.rings)
            std::ranges::move(drawn.newPartsOf(ring), std::back_inserter(levels_[0]));
    }
    levels_[0].insert(levels_[0].end(), exact.lines.begin(), exact.lines.end());
    for (std::size_t i = 1; i < levels_.size(); ++i)
        levels_[i] = simplifiedLines(levels_[i - 1], tolerances[i]);
    for (const LinearRing& line : exact.lines) {
        for (const Point at : line)
            bounds_.add(at);
    }
    for (const Point at : points_)
        bounds_.add(at);

    if (!exact.polygons.isEmpty()) {
        anchor_ = labelAnchor(simplified(exact.polygons, anchorTolerance * extent(1)));
    } else if (!exact.lines.empty()) {
        kind_ = UnderlayKind::Lines;
        anchor_ = middleOf(*std::ranges::max_element(exact.lines, {}, lengthOf));
    } else if (!points_.empty()) {
        kind_ = UnderlayKind::Points;
        anchor_ = points_.front();
    }
}

const std::vector<LinearRing>& UnderlayShape::linesAt(double metresPerPixel) const
{
    std::size_t level = levels_.size() - 1;
    while (level > 0 && tolerances[level] > metresPerPixel / 2)
        --level;
    return levels_[level];
}

UnderlayShapes::UnderlayShapes(const std::vector<BackgroundShape>& shapes, const std::stop_token& stop)
{
    shapes_.reserve(shapes.size());
    std::array<std::size_t, 3> counts{};
    DrawnEdges drawn;
    for (const BackgroundShape& shape : shapes) {
        if (stop.stop_requested())
            throw Cancelled();
        shapes_.emplace_back(shape, drawn);
        ++counts[std::size_t(shapes_.back().kind())];
    }
    kind_ = static_cast<UnderlayKind>(std::ranges::max_element(counts) - counts.begin());
    std::ranges::stable_sort(shapes_, std::greater(),
                             [](const UnderlayShape& s) { return s.bounds().width() + s.bounds().height(); });
    std::vector<Box> boxes;
    boxes.reserve(shapes_.size());
    for (const UnderlayShape& shape : shapes_)
        boxes.push_back(shape.bounds());
    tree_ = BoxTree(boxes);
}

std::vector<const UnderlayShape*> UnderlayShapes::within(const Box& box) const
{
    std::vector<const UnderlayShape*> found;
    tree_.visit(box, [&](std::size_t row) { found.push_back(&shapes_[row]); });
    std::ranges::sort(found);
    return found;
}

std::shared_ptr<const UnderlayShapes> formerShapes(const Register& records, const std::stop_token& stop)
{
    std::vector<BackgroundShape> shapes;
    for (const FormerQpv& qpv : records.all<FormerQpv>()) {
        try {
            shapes.push_back({qpv.name, multiPolygonFromWkb(qpv.wkb), {}, {}});
        } catch (const Error&) {
            continue;
        }
    }
    return shapes.empty() ? nullptr : std::make_shared<const UnderlayShapes>(shapes, stop);
}

} // namespace parvis
