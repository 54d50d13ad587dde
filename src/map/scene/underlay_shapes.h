// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/box_tree.h"
#include "geo/vector_layer.h"

#include <QString>

#include <array>
#include <memory>
#include <stop_token>
#include <unordered_set>
#include <vector>

namespace parvis {

struct FormerQpv;
class Register;

/// What a feature of a layer mostly is: how its entry of the legend looks.
enum class UnderlayKind { Areas, Lines, Points };

/// The edges of polygons that are drawn already: neighbours share their border, which is drawn once.
class DrawnEdges
{
public:
    /// The parts of a ring that no ring before has drawn.
    std::vector<LinearRing> newPartsOf(const LinearRing& ring);

private:
    using Edge = std::array<double, 4>;
    struct Hash
    {
        std::size_t operator()(const Edge& edge) const;
    };
    std::unordered_set<Edge, Hash> edges_;
};

/// One feature of a layer, ready to be drawn at any scale: the rings of its polygons and its lines, simplified at a few
/// levels, and its points. EPSG:2154.
class UnderlayShape
{
public:
    explicit UnderlayShape(const BackgroundShape& exact);
    UnderlayShape(const BackgroundShape& exact, DrawnEdges& drawn);

    /// Its rings, or the parts of them that are its own to draw, and its lines, at the coarsest level that differs by
    /// less than half a pixel.
    const std::vector<LinearRing>& linesAt(double metresPerPixel) const;
    const std::vector<Point>& points() const { return points_; }
    const QString& label() const { return label_; }
    const Box& bounds() const { return bounds_; }
    Point anchor() const { return anchor_; } ///< where its label stands
    UnderlayKind kind() const { return kind_; }
    /// The longer side of its bounds, in pixels.
    double extent(double metresPerPixel) const { return std::max(bounds_.width(), bounds_.height()) / metresPerPixel; }

private:
    static constexpr std::array<double, 7> tolerances{0, 2, 5, 12, 30, 80, 200}; ///< metres

    std::array<std::vector<LinearRing>, tolerances.size()> levels_;
    std::vector<Point> points_;
    QString label_;
    Box bounds_;
    Point anchor_;
    UnderlayKind kind_ = UnderlayKind::Areas;
};

/// All features of one layer, the large first, with an index. Immutable; any thread.
class UnderlayShapes
{
public:
    /// Throws Cancelled.
    explicit UnderlayShapes(const std::vector<BackgroundShape>& shapes, const std::stop_token& stop = {});

    bool isEmpty() const { return shapes_.empty(); }
    std::size_t size() const { return shapes_.size(); }
    UnderlayKind kind() const { return kind_; } ///< of most of them
    /// Those whose bounds meet the box, in order.
    std::vector<const UnderlayShape*> within(const Box& box) const;

private:
    std::vector<UnderlayShape> shapes_;
    BoxTree tree_;
    UnderlayKind kind_ = UnderlayKind::Areas;
};

/// The contours of 2015 that a register holds; those that cannot be read are left out. Null when there is none.
std::shared_ptr<const UnderlayShapes> formerShapes(const Register& records, const std::stop_token& stop = {});

} // namespace parvis
