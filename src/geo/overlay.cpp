// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/overlay.h"

#include "geo/box_tree.h"
#include "geo/ogr_shapes.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double squareMetresPerHectare = 10'000;

/// The contours of one geography as GEOS takes them.
struct Side
{
    explicit Side(const std::vector<OverlayContour>& from)
    {
        std::vector<const OverlayContour*> sorted;
        for (const OverlayContour& contour : from)
            sorted.push_back(&contour);
        std::ranges::sort(sorted, {}, &OverlayContour::code);
        for (const OverlayContour* contour : sorted) {
            geometries.push_back(toOgr(contour->shape));
            boxes.push_back(contour->shape.bounds());
            result.push_back({contour->code, contour->name, contour->shape.area() / squareMetresPerHectare, 0, 0, {}});
        }
    }

    std::vector<gdal::Geometry> geometries;
    std::vector<Box> boxes;
    std::vector<OverlaidContour> result;
};

/// Lays two geographies over each other; one per overlay and thread.
class Overlaying
{
public:
    Overlaying(const std::vector<OverlayContour>& former, const std::vector<OverlayContour>& current)
        : former_(former)
        , current_(current)
        , sharers_(former_.result.size())
    {
    }

    Overlay run(const OverlayProgress& progress, const std::stop_token& stop)
    {
        const int total = int(current_.result.size() + former_.result.size());
        int done = 0;
        const auto step = [&] {
            if (stop.stop_requested())
                throw Cancelled();
            if (progress)
                progress(++done, total);
        };
        const BoxTree tree(former_.boxes);
        for (std::size_t i = 0; i < current_.result.size(); ++i) {
            std::vector<std::size_t> sharers;
            tree.visit(current_.boxes[i], [&](std::size_t f) {
                if (pair(f, i)) {
                    sharers.push_back(f);
                    sharers_[f].push_back(i);
                }
            });
            divide(current_, i, former_, sharers);
            step();
        }
        for (std::size_t f = 0; f < former_.result.size(); ++f) {
            divide(former_, f, current_, sharers_[f]);
            step();
        }
        return {std::move(former_.result), std::move(current_.result)};
    }

private:
    double area(OGRGeometryH geometry, const QString& place)
    {
        if (!geometry)
            throw Error(QCoreApplication::translate("geo", "These contours cannot be laid over each other (%1).")
                            .arg(errors_.message()),
                        place, QCoreApplication::translate("geo", "Import the contours again."));
        return OGR_G_Area(geometry) / squareMetresPerHectare;
    }

    static double share(double part, double whole) { return whole > 0 ? std::min(1.0, part / whole) : 0.0; }

    /// False when they share no area.
    bool pair(std::size_t f, std::size_t c)
    {
        OverlaidContour& former = former_.result[f];
        OverlaidContour& current = current_.result[c];
        const gdal::Geometry common(OGR_G_Intersection(former_.geometries[f].get(), current_.geometries[c].get()));
        const double shared = area(common.get(), u"%1, %2"_s.arg(former.code.text(), current.code.text()));
        if (shared <= 0)
            return false;
        const double ofFormer = share(shared, former.areaHa);
        const double ofCurrent = share(shared, current.areaHa);
        const bool sliver = shared < smallestSharedHa || std::max(ofFormer, ofCurrent) < smallestShare;
        former.overlaps.push_back({current.code, current.name, shared, ofFormer, ofCurrent, sliver});
        current.overlaps.push_back({former.code, former.name, shared, ofCurrent, ofFormer, sliver});
        return true;
    }

    /// What of a contour the others cover and what not. They are put together first, since they may overlap.
    void divide(Side& side, std::size_t index, const Side& others, const std::vector<std::size_t>& sharers)
    {
        OverlaidContour& own = side.result[index];
        std::ranges::sort(own.overlaps, std::greater(), &Overlap::sharedHa);
        if (sharers.empty()) {
            own.restHa = own.areaHa;
            return;
        }
        gdal::Geometry all(OGR_G_Clone(others.geometries[sharers.front()].get()));
        for (std::size_t i = 1; i < sharers.size() && all; ++i)
            all.reset(OGR_G_Union(all.get(), others.geometries[sharers[i]].get()));
        const OGRGeometryH geometry = side.geometries[index].get();
        const gdal::Geometry common(all ? OGR_G_Intersection(geometry, all.get()) : nullptr);
        own.commonHa = area(common.get(), own.code.text());
        const gdal::Geometry rest(OGR_G_Difference(geometry, all.get()));
        own.restHa = area(rest.get(), own.code.text());
    }

    gdal::ErrorCapture errors_;
    Side former_;
    Side current_;
    std::vector<std::vector<std::size_t>> sharers_; ///< for each contour of 2015, those of 2024
};

/// Contours that cannot be read are left out, as the map leaves them out.
template <class Record>
void addContour(std::vector<OverlayContour>& contours, const QpvCode& code, const QString& name, const Record& record)
{
    try {
        contours.push_back({code, name, multiPolygonFromWkb(record.wkb)});
    } catch (const Error&) {
    }
}

} // namespace

int OverlaidContour::relatives() const
{
    return int(std::ranges::count(overlaps, false, &Overlap::sliver));
}

int Overlay::slivers() const
{
    int count = 0;
    for (const OverlaidContour& contour : current)
        count += int(contour.overlaps.size()) - contour.relatives();
    return count;
}

OverlayTotals totalsOf(const std::vector<OverlaidContour>& contours)
{
    OverlayTotals totals;
    for (const OverlaidContour& contour : contours) {
        totals.areaHa += contour.areaHa;
        totals.commonHa += contour.commonHa;
        totals.restHa += contour.restHa;
    }
    return totals;
}

Overlay overlay(const std::vector<OverlayContour>& former, const std::vector<OverlayContour>& current,
                const OverlayProgress& progress, std::stop_token stop)
{
    return Overlaying(former, current).run(progress, stop);
}

Overlay overlayOf(const Register& records, const OverlayProgress& progress, std::stop_token stop)
{
    std::vector<OverlayContour> former;
    std::vector<OverlayContour> current;
    for (const FormerQpv& qpv : records.all<FormerQpv>())
        addContour(former, qpv.code, qpv.name, qpv);
    for (const Perimeter& perimeter : records.all<Perimeter>()) {
        const Qpv* qpv = records.find(perimeter.qpv);
        if (qpv && perimeter.generation == 2024)
            addContour(current, qpv->code, qpv->name, perimeter);
    }
    return overlay(former, current, progress, std::move(stop));
}

std::vector<QpvLineage> lineageOf(const Overlay& overlay)
{
    std::vector<QpvLineage> lineage;
    for (const OverlaidContour& former : overlay.former) {
        for (const Overlap& overlap : former.overlaps) {
            if (!overlap.sliver)
                lineage.push_back({{}, former.code, overlap.other, overlap.sharedHa, {}});
        }
    }
    return lineage;
}

Register withContours(const Register& records, const std::vector<FormerQpv>& former,
                      const std::vector<Perimeter>& perimeters)
{
    std::vector<FormerQpv> formers = former;
    for (const FormerQpv& stored : records.all<FormerQpv>()) {
        if (std::ranges::find(former, stored.code, &FormerQpv::code) == former.end())
            formers.push_back(stored);
    }
    std::vector<Perimeter> contours = perimeters;
    const auto replaces = [](const Perimeter& stored) {
        return [&](const Perimeter& p) { return p.qpv == stored.qpv && p.generation == stored.generation; };
    };
    for (const Perimeter& stored : records.all<Perimeter>()) {
        if (std::ranges::none_of(perimeters, replaces(stored)))
            contours.push_back(stored);
    }
    const auto number = [](auto& rows) {
        std::int64_t next = 0;
        for (auto& record : rows)
            record.id = {++next};
    };
    number(formers);
    number(contours);
    return records.with(Table<FormerQpv>(std::move(formers))).with(Table<Perimeter>(std::move(contours)));
}

} // namespace parvis
