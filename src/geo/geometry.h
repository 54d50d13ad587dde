// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <limits>
#include <vector>

namespace parvis {

/// A position in EPSG:2154 (Lambert-93), metres.
struct Point
{
    double x = 0;
    double y = 0;

    friend bool operator==(const Point&, const Point&) = default;
};

/// An upright rectangle in EPSG:2154; empty until a point is added.
struct Box
{
    double minX = std::numeric_limits<double>::max();
    double minY = std::numeric_limits<double>::max();
    double maxX = std::numeric_limits<double>::lowest();
    double maxY = std::numeric_limits<double>::lowest();

    bool isEmpty() const { return minX > maxX; }
    double width() const { return isEmpty() ? 0.0 : maxX - minX; }
    double height() const { return isEmpty() ? 0.0 : maxY - minY; }
    void add(Point p)
    {
        minX = std::min(minX, p.x);
        minY = std::min(minY, p.y);
        maxX = std::max(maxX, p.x);
        maxY = std::max(maxY, p.y);
    }
    void add(const Box& other)
    {
        minX = std::min(minX, other.minX);
        minY = std::min(minY, other.minY);
        maxX = std::max(maxX, other.maxX);
        maxY = std::max(maxY, other.maxY);
    }
    bool contains(Point p) const { return p.x >= minX && p.x <= maxX && p.y >= minY && p.y <= maxY; }
    bool intersects(const Box& o) const { return minX <= o.maxX && maxX >= o.minX && minY <= o.maxY && maxY >= o.minY; }

    friend bool operator==(const Box&, const Box&) = default;
};

using LinearRing = std::vector<Point>; ///< closed: the last point is the first

constexpr std::size_t smallestRing = 4; ///< points of a ring that has an inside

struct Polygon
{
    std::vector<LinearRing> rings; ///< the outer ring, then the holes

    double area() const; ///< square metres

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// The shape of a perimeter in EPSG:2154.
struct MultiPolygon
{
    std::vector<Polygon> polygons;

    bool isEmpty() const { return polygons.empty(); }
    Box bounds() const;
    double area() const; ///< square metres

    friend bool operator==(const MultiPolygon&, const MultiPolygon&) = default;
};

/// ISO WKB, little-endian, two dimensions. Throws Error when the bytes are no polygon or multipolygon.
MultiPolygon multiPolygonFromWkb(const QByteArray& wkb);
QByteArray toWkb(const MultiPolygon& shape);

} // namespace parvis
