// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/qpv_figures.h"
#include "map/scene/classification.h"
#include "map/scene/map_palette.h"

#include <QHash>
#include <QLocale>
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
    FundingTotal,
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
        {ThemeId::FundingTotal, "funding_total", QT_TRANSLATE_NOOP("map", "Funding")},
        {ThemeId::Articles, "articles", QT_TRANSLATE_NOOP("map", "Press articles")},
        {ThemeId::Missing, "missing", QT_TRANSLATE_NOOP("map", "Missing data")}};
};

/// Every theme name that the command line knows, in order.
QStringList themeNames();

/// "Population", in the user's language.
QString themeLabel(ThemeId id);

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

/// The entry "to be filled in", the last one of most themes.
MapClass noDataClass();

/// What a theme depends on beside the register. The usual classes of a theme are natural breaks; those of completeness
/// are quarters, those of population, with its few very large QPV, quantiles.
struct ThemeSetting
{
    QDate today = {};                            ///< of Late; invalid: unsigned contracts have no delay
    QLocale locale = {};                         ///< of the numbers in the legend
    std::optional<FundingSlice> slice = {};      ///< of the themes of funding; none: latestFunding
    FundingPlace place = FundingPlace::Contract; ///< of the same
    std::optional<ClassMethod> method = {};      ///< none: the usual one
    std::vector<double> breaks = {};             ///< classes by hand; empty: by `method`
    int classes = 5;                             ///< at most; 1 to themeClasses
    bool symbolsByValue = false;                 ///< symbols as large as the figure, not as the population

    friend bool operator==(const ThemeSetting&, const ThemeSetting&) = default;
};

/// The colours show money.
constexpr bool showsFunding(ThemeId id)
{
    return id == ThemeId::Funding || id == ThemeId::FundingTotal;
}

/// The colours show a number, put into classes; otherwise they show a state.
bool hasClasses(ThemeId id);

/// As many classes as colours, lines and marks tell apart.
inline constexpr int themeClasses = 5;

/// What one theme says of every QPV of a register. A plain value; any thread.
struct MapTheme
{
    ThemeId id = ThemeId::State;
    QString title; ///< with the unit: "Population (inhabitants)"
    QString note;  ///< what exactly the figure is, with its vintage; may be empty
    std::vector<MapClass> classes;
    QHash<Id<Qpv>, int> classOf; ///< index into `classes`; a QPV that is absent is of the last class, which has no data
    std::vector<Id<Source>> sources; ///< of the figures
    QHash<Id<Qpv>, double> values;   ///< the figures themselves; empty for a theme of states
    int decimals = 0;                ///< of the figures, as shown
    /// Inhabitants for which one unit of the figure counts in the size of a symbol; 0: symbols show the population.
    double symbolUnit = 0;

    int classIndex(Id<Qpv> qpv) const { return classOf.value(qpv, int(classes.size()) - 1); }
};

} // namespace parvis
