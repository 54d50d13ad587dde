// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/geometry.h"

#include "domain/error.h"

#include <QCoreApplication>
#include <QtEndian>

#include <bit>
#include <cmath>
#include <cstring>

namespace parvis {

namespace {

constexpr std::uint32_t wkbPolygonType = 3;
constexpr std::uint32_t wkbMultiPolygonType = 6;
constexpr double farthest = 50e6; ///< metres: twice as far as any place lies in EPSG:2154

/// Reads little-endian values and never past the end; whatever is wrong ends in the same Error.
class WkbReader
{
public:
    explicit WkbReader(const QByteArray& bytes)
        : at_(bytes.constData())
        , end_(at_ + bytes.size())
    {
    }

    MultiPolygon readShape()
    {
        MultiPolygon shape;
        if (const std::uint32_t type = readHeader(); type == wkbPolygonType) {
            shape.polygons.push_back(readPolygon());
        } else if (type == wkbMultiPolygonType) {
            const std::uint32_t count = readCount(9);
            for (std::uint32_t i = 0; i < count; ++i) {
                require(readHeader() == wkbPolygonType);
                shape.polygons.push_back(readPolygon());
            }
        } else {
            require(false);
        }
        require(at_ == end_);
        return shape;
    }

private:
    static void require(bool condition)
    {
        if (!condition)
            throw Error(QCoreApplication::translate("geo", "The stored contour is damaged."), {},
                        QCoreApplication::translate("geo", "Import the contours again."));
    }

    std::size_t left() const { return std::size_t(end_ - at_); }

    std::uint32_t readWord()
    {
        require(left() >= sizeof(std::uint32_t));
        const auto word = qFromLittleEndian<std::uint32_t>(at_);
        at_ += sizeof(std::uint32_t);
        return word;
    }

    std::uint32_t readHeader()
    {
        require(left() >= 1 && *at_ == 1);
        ++at_;
        return readWord();
    }

    /// A number of elements that the remaining bytes can hold, so that a false count allocates nothing.
    std::uint32_t readCount(std::size_t bytesEach)
    {
        const std::uint32_t count = readWord();
        require(count <= left() / bytesEach);
        return count;
    }

    double readNumber()
    {
        const auto number = std::bit_cast<double>(qFromLittleEndian<std::uint64_t>(at_));
        at_ += sizeof(double);
        require(std::abs(number) <= farthest); // false for NaN
        return number;
    }

    Polygon readPolygon()
    {
        Polygon polygon;
        const std::uint32_t rings = readCount(4);
        polygon.rings.reserve(rings);
        for (std::uint32_t i = 0; i < rings; ++i) {
            const std::uint32_t points = readCount(2 * sizeof(double));
            LinearRing& ring = polygon.rings.emplace_back(points);
            for (Point& point : ring) {
                point.x = readNumber();
                point.y = readNumber();
            }
            require(ring.size() >= smallestRing && ring.front() == ring.back());
        }
        require(!polygon.rings.empty());
        return polygon;
    }

    const char* at_;
    const char* end_;
};

void appendWord(QByteArray& bytes, std::size_t word)
{
    char raw[sizeof(std::uint32_t)];
    qToLittleEndian(std::uint32_t(word), raw);
    bytes.append(raw, sizeof raw);
}

void appendHeader(QByteArray& bytes, std::uint32_t type)
{
    bytes.append('\x01');
    appendWord(bytes, type);
}

void appendNumber(QByteArray& bytes, double number)
{
    char raw[sizeof(std::uint64_t)];
    qToLittleEndian(std::bit_cast<std::uint64_t>(number), raw);
    bytes.append(raw, sizeof raw);
}

/// The shoelace sum about the ring's own first point: coordinates in millions of metres would cost the small areas
/// their last digits.
double ringArea(const LinearRing& ring)
{
    double sum = 0;
    for (std::size_t i = 1; i < ring.size(); ++i) {
        const Point a{ring[i - 1].x - ring[0].x, ring[i - 1].y - ring[0].y};
        const Point b{ring[i].x - ring[0].x, ring[i].y - ring[0].y};
        sum += a.x * b.y - b.x * a.y;
    }
    return std::abs(sum) / 2;
}

} // namespace

double Polygon::area() const
{
    double sum = 0;
    for (std::size_t i = 0; i < rings.size(); ++i)
        sum += (i == 0 ? 1 : -1) * ringArea(rings[i]);
    return sum;
}

Box MultiPolygon::bounds() const
{
    Box box;
    for (const Polygon& polygon : polygons) {
        if (polygon.rings.empty())
            continue;
        for (const Point& point : polygon.rings.front())
            box.add(point);
    }
    return box;
}

double MultiPolygon::area() const
{
    double sum = 0;
    for (const Polygon& polygon : polygons)
        sum += polygon.area();
    return sum;
}

MultiPolygon multiPolygonFromWkb(const QByteArray& wkb)
{
    return WkbReader(wkb).readShape();
}

QByteArray toWkb(const MultiPolygon& shape)
{
    QByteArray bytes;
    appendHeader(bytes, wkbMultiPolygonType);
    appendWord(bytes, shape.polygons.size());
    for (const Polygon& polygon : shape.polygons) {
        appendHeader(bytes, wkbPolygonType);
        appendWord(bytes, polygon.rings.size());
        for (const LinearRing& ring : polygon.rings) {
            appendWord(bytes, ring.size());
            for (const Point& point : ring) {
                appendNumber(bytes, point.x);
                appendNumber(bytes, point.y);
            }
        }
    }
    return bytes;
}

} // namespace parvis
