// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_columns.h"

#include "exchange/points/coordinates.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t sampledRows = 50;

const QStringList longitudes{u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s};
const QStringList latitudes{u"latitude"_s, u"lat"_s};
const QStringList pairs{u"coordonnees"_s,  u"coordinates"_s, u"gps"_s,    u"geopoint"_s,
                        u"geo point 2d"_s, u"latlon"_s,      u"latlng"_s, u"position"_s};
const QStringList labels{u"nom"_s,     u"name"_s,    u"libelle"_s, u"label"_s,    u"result label"_s,
                         u"adresse"_s, u"address"_s, u"titre"_s,   u"intitule"_s, u"etablissement"_s};

/// A column of that title, or else with that word in its title.
int findColumn(const QStringList& header, const QStringList& names)
{
    for (const QString& name : names) {
        for (int column = 0; column < header.size(); ++column) {
            if (foldedTitle(header.at(column)) == name)
                return column;
        }
    }
    for (const QString& name : names) {
        for (int column = 0; column < header.size(); ++column) {
            if (foldedTitle(header.at(column)).split(u' ').contains(name))
                return column;
        }
    }
    return -1;
}

/// "50.63", "7059000", "3°": two numbers without decimals, such as an age and a count, may be anything.
bool looksMeasured(const QString& text)
{
    static const QRegularExpression pattern(u"[.,][0-9]{2}|[0-9]{6}|°"_s);
    return pattern.match(text).hasMatch();
}

/// How many of the first rows hold a position in these two columns (or in one, when they are the same).
int positions(const std::vector<TextRow>& rows, int first, int second, bool onlyInFrance = true)
{
    int count = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), sampledRows); ++i) {
        const QStringList& cells = rows[i].cells;
        const auto pair = first == second ? parseCoordinatePair(cells.value(first)) : std::nullopt;
        const auto x = pair ? pair->first : parseCoordinate(cells.value(first));
        const auto y = pair ? pair->second : parseCoordinate(cells.value(second));
        const auto reading = x && y && (pair || first != second) ? readPoint(*x, *y, true) : std::nullopt;
        const bool isLikely = reading && reading->order != PointReading::Order::Assumed &&
                              looksMeasured(cells.value(first)) && looksMeasured(cells.value(second));
        count += onlyInFrance ? isLikely : reading.has_value();
    }
    return count;
}

} // namespace

PointColumns PointColumns::byTitle(const QStringList& header)
{
    const PointColumns degrees{Kind::Degrees, findColumn(header, longitudes), findColumn(header, latitudes)};
    if (degrees.found() && degrees.first == degrees.second)
        return {Kind::Pair, degrees.first, -1};
    if (degrees.found())
        return degrees;
    const PointColumns plane{Kind::Plane, findColumn(header, {u"x"_s}), findColumn(header, {u"y"_s})};
    if (plane.found() && plane.first != plane.second)
        return plane;
    if (const int pair = findColumn(header, pairs); pair >= 0)
        return {Kind::Pair, pair, -1};
    return degrees.first >= 0 || degrees.second >= 0 ? degrees : PointColumns{Kind::Degrees, plane.first, plane.second};
}

PointColumns PointColumns::byValue(const std::vector<TextRow>& rows)
{
    constexpr qsizetype mostColumns = 60;
    qsizetype width = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), sampledRows); ++i)
        width = std::max(width, rows[i].cells.size());
    PointColumns best;
    int most = 0;
    for (int column = 0; column < std::min(width, mostColumns); ++column) {
        if (const int rowsHere = positions(rows, column, column); rowsHere > most) {
            most = rowsHere;
            best = {Kind::Pair, column, -1};
        }
        if (const int rowsHere = column + 1 < width ? positions(rows, column, column + 1) : 0; rowsHere > most) {
            most = rowsHere;
            best = {Kind::Plane, column, column + 1};
        }
    }
    if (most == 0 && width == 2 && positions(rows, 0, 1, false) > 0)
        best = {Kind::Plane, 0, 1};
    return best;
}

int labelColumn(const TextTable& table, const PointColumns& positions)
{
    if (const int named = findColumn(table.header, labels); named >= 0 && !positions.holds(named))
        return named;
    for (int column = 0; column < table.header.size(); ++column) {
        if (!positions.holds(column))
            return column;
    }
    return -1;
}

} // namespace parvis
