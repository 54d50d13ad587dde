// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"
#include "domain/error.h"
#include "domain/register.h"
#include "geo/box_tree.h"
#include "map/scene/map_background.h"
#include "map/scene/map_item.h"
#include "map/scene/map_theme.h"

#include <memory>
#include <span>
#include <vector>

namespace parvis {

/// "ANCT, Quartiers prioritaires 2024 (Licence Ouverte 2.0, 2024)"

/// A town as a landmark.
struct MapTown
{
    QString name;
    Point at;
    int population = 0; ///< inhabitants; 0: unknown
};

/// All that a map of one register and one theme shows, in EPSG:2154 and ready to be drawn. Immutable: made once per
/// change of the register, then shared with workers; any thread may read it.
class MapScene : public std::enable_shared_from_this<MapScene>
{
public:
    /// Never throws: a contour that cannot be read gives way to the ellipse, and a notice says so. Shapes whose contour
    /// did not change are taken over from `previous`.
    static std::shared_ptr<const MapScene> build(const Register& records, MapTheme theme,
                                                 const MapScene* previous = nullptr, int generation = 2024);

    /// The large before the small, which are drawn over them.
    const std::vector<MapItem>& items() const { return items_; }
    const std::vector<MapTown>& towns() const { return towns_; } ///< the most populous first
    const MapTheme& theme() const { return theme_; }
    const MapBackground& background() const { return MapBackground::embedded(); }
    const MapClass& classOf(const MapItem& item) const { return theme_.classes[std::size_t(item.classIndex)]; }

    const MapItem* find(Id<Qpv> qpv) const;
    /// The QPV whose bounds meet the box, in the order of items().
    std::vector<const MapItem*> within(const Box& box) const;
    /// What is drawn at that place: the smallest extent that holds it, else the symbol under it. Among the shown ones.
    const MapItem* hit(Point at, double metresPerPixel, const std::function<bool(const MapItem&)>& isShown = {}) const;
    /// The next QPV in the order of codes (step 1), or the one before (-1); null past the end. From none: the first, or
    /// the last.
    const MapItem* neighbour(std::optional<Id<Qpv>> from, int step) const;

    Box bounds() const { return bounds_; } ///< of all items and the départements
    Box boundsOf(const QpvSet& qpvs) const;
    /// Of the département and its QPV; empty for one that is not on the map.
    Box boundsOf(const DepartementCode& departement) const;
    QpvSet qpvsOf(const DepartementCode& departement) const;

    /// Producer, licence and vintage of everything drawn, background included; one text per source.
    const QStringList& attributions() const { return attributions_; }
    /// The QPV of which no place is known: not drawn, and the legend says how many.
    const std::vector<QpvCode>& unplaced() const { return unplaced_; }
    const Notices& notices() const { return notices_; }

private:
    struct Contour;

    void addItems(const Register& records, const MapScene* previous, int generation);
    void addTowns(const Register& records);
    void addAttributions(const Register& records);
    void addThemeAttributions(const Register& records);
    void index();
    struct Extent;

    static Extent extentOf(const Register& records, const Qpv& qpv, const Perimeter* perimeter,
                           const MapScene* previous);
    void addItem(const Register& records, const Qpv& qpv, Extent extent);
    std::shared_ptr<const MapShape> reused(Id<Qpv> qpv, const Contour& contour) const;

    /// What a shape was made from, so that the next scene can take it over.
    struct Contour
    {
        QByteArray wkb;
        std::optional<Ellipse> ellipse;
        std::optional<Point> place;

        friend bool operator==(const Contour&, const Contour&) = default;
    };

    MapTheme theme_;
    std::vector<MapItem> items_;
    QHash<Id<Qpv>, std::size_t> rowOf_;
    QHash<Id<Qpv>, Contour> contours_;
    std::vector<std::size_t> byCode_;
    BoxTree tree_;
    std::vector<MapTown> towns_;
    QStringList attributions_;
    std::vector<QpvCode> unplaced_;
    Notices notices_;
    Box bounds_;
};

} // namespace parvis
