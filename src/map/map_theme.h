#pragma once

#include "domain/register.h"
#include "map/map_palette.h"

#include <QHash>
#include <QStringList>

namespace parvis {

/// What the colours of a map may say.
enum class ThemeId {
    State,
    Completeness,
    Late,
    Change,
    Population,
    Density,
    Poverty,
    Employment,
    Funding,
    Articles,
    Missing
};

template <>
struct EnumNames<ThemeId>
{
    static constexpr EnumName<ThemeId> all[] = {
        {ThemeId::State, "state", QT_TRANSLATE_NOOP("map", "State of the contract")},
        {ThemeId::Completeness, "completeness", QT_TRANSLATE_NOOP("map", "Completeness of the signatures")},
        {ThemeId::Late, "late", QT_TRANSLATE_NOOP("map", "Days late")},
        {ThemeId::Change, "change", QT_TRANSLATE_NOOP("map", "Change against 2015")},
        {ThemeId::Population, "population", QT_TRANSLATE_NOOP("map", "Population")},
        {ThemeId::Density, "density", QT_TRANSLATE_NOOP("map", "Density")},
        {ThemeId::Poverty, "poverty", QT_TRANSLATE_NOOP("map", "Poverty")},
        {ThemeId::Employment, "employment", QT_TRANSLATE_NOOP("map", "Employment")},
        {ThemeId::Funding, "funding", QT_TRANSLATE_NOOP("map", "Funding per inhabitant")},
        {ThemeId::Articles, "articles", QT_TRANSLATE_NOOP("map", "Press articles")},
        {ThemeId::Missing, "missing", QT_TRANSLATE_NOOP("map", "Missing data")}};
};

/// Every theme name that the command line knows, in order, whether it can be drawn yet or not.
QStringList themeNames();

/// Reads the name of a theme. Throws Error, with the list of names, for an unknown one.
ThemeId parseTheme(const QString& name);

/// How the lines within a perimeter run: a class is told by them too, not by its colour alone. (45° rising is kept for
/// schematic extents.)
enum class Hatch { None, Horizontal, Vertical, Falling, Dots, Cross };

/// The mark of a class, in symbols and before names.
enum class MarkShape { Disc, Annulus, Square, Diamond, Triangle, Saltire };

/// One entry of the legend.
struct MapClass
{
    QString id = {}; ///< "signed"
    QString label = {};
    QColor light = {}; ///< on a light ground
    QColor dark = {};
    Hatch hatch = Hatch::None;
    MarkShape mark = MarkShape::Disc;
    bool noData = false; ///< "to be filled in": always shown as such

    QColor colour(Shade shade) const { return shade == Shade::Light ? light : dark; }
};

/// What one theme says of every QPV of a register. A plain value; any thread.
struct MapTheme
{
    ThemeId id = ThemeId::State;
    QString title;
    std::vector<MapClass> classes;
    QHash<Id<Qpv>, int> classOf; ///< index into `classes`; a QPV that is absent is of the last class, which has no data

    /// Throws Error, with the list of names, for a theme that cannot be drawn.
    static MapTheme of(ThemeId id, const Register& reg);

    int classIndex(Id<Qpv> qpv) const { return classOf.value(qpv, static_cast<int>(classes.size()) - 1); }
};

} // namespace parvis
