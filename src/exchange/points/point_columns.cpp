// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/points/point_columns.h"

#include "domain/translate.h"
#include "exchange/points/coordinates.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t sampledRows = 50;

const QStringList longitudes{u"longitude"_s, u"lon"_s, u"lng"_s, u"long"_s};
const QStringList latitudes{u"latitude"_s, u"lat"_s};
const QStringList bothNames{u"coordonnees"_s, u"coordinates"_s, u"gps"_s,      u"geopoint"_s,  u"geo point 2d"_s,
                            u"latlon"_s,      u"latlng"_s,      u"position"_s, u"geometrie"_s, u"geometry"_s,
                            u"geom"_s,        u"wkt"_s,         u"geojson"_s,  u"geo shape"_s};
const QStringList labels{u"nom"_s,     u"name"_s,    u"libelle"_s, u"label"_s,    u"result label"_s,
                         u"adresse"_s, u"address"_s, u"titre"_s,   u"intitule"_s, u"etablissement"_s};

QStringList words(const QString& title)
{
    static const QRegularExpression between(u"[^a-z0-9]+"_s);
    return foldedTitle(title).split(between, Qt::SkipEmptyParts);
}

/// A column that one of some names fits, and what else its title says.
struct NamedColumn
{
    int column = -1;
    QStringList rest;
};

/// The columns of these titles, then those with one of these words in their titles.
std::vector<NamedColumn> findColumns(const QStringList& header, const QStringList& names)
{
    std::vector<NamedColumn> found;
    const auto add = [&](int column, const QStringList& rest) {
        if (std::ranges::find(found, column, &NamedColumn::column) == found.end())
            found.push_back({column, rest});
    };
    for (const QString& name : names) {
        for (int column = 0; column < header.size(); ++column) {
            if (foldedTitle(header.at(column)) == name)
                add(column, {});
        }
    }
    for (const QString& name : names) {
        for (int column = 0; column < header.size(); ++column) {
            QStringList rest = words(header.at(column));
            if (rest.removeOne(name))
                add(column, rest);
        }
    }
    return found;
}

int findColumn(const QStringList& header, const QStringList& names)
{
    const auto found = findColumns(header, names);
    return found.empty() ? -1 : found.front().column;
}

/// Columns whose titles say the same but for these names: "result_longitude" with "result_latitude".
std::vector<PointColumns> pairs(PointColumns::Kind kind, const std::vector<NamedColumn>& firsts,
                                std::vector<NamedColumn> seconds)
{
    std::vector<PointColumns> found;
    for (const NamedColumn& first : firsts) {
        const auto second = std::ranges::find_if(
            seconds, [&](const NamedColumn& one) { return one.rest == first.rest && one.column != first.column; });
        if (second == seconds.end())
            continue;
        found.push_back({kind, first.column, second->column});
        seconds.erase(second);
    }
    if (found.empty() && !firsts.empty() && !seconds.empty() && firsts.front().column != seconds.front().column)
        found.push_back({kind, firsts.front().column, seconds.front().column});
    return found;
}

/// "50.63", "7059000", "3°": two numbers without decimals, such as an age and a count, may be anything.
bool looksMeasured(const QString& text)
{
    static const QRegularExpression pattern(u"[.,][0-9]{2}|[0-9]{6}|°"_s);
    return pattern.match(text).hasMatch();
}

/// The same of what stands where titles would: a number with a decimal is none.
bool looksDecimal(const QString& text)
{
    static const QRegularExpression pattern(u"[.,][0-9]|[0-9]{6}|°"_s);
    return pattern.match(text).hasMatch();
}

/// What makes a position of two numbers.
enum class PositionEvidence {
    Any,     ///< it is one somewhere
    Decimal, ///< it lies in France, and both have decimals
    Measured ///< the same, with two decimals or more
};

/// How many of the first rows hold a position in these two columns (or in one, when they are the same).
int positions(const std::vector<TextRow>& rows, int first, int second, PositionEvidence evidence)
{
    const auto looksLikely = evidence == PositionEvidence::Decimal ? looksDecimal : looksMeasured;
    int count = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), sampledRows); ++i) {
        const QStringList& cells = rows[i].cells;
        const auto pair = first == second ? parseCoordinatePair(cells.value(first)) : std::nullopt;
        const auto x = pair ? pair->first : parseCoordinate(cells.value(first));
        const auto y = pair ? pair->second : parseCoordinate(cells.value(second));
        const auto reading = x && y && (pair || first != second) ? readPoint(*x, *y, true) : std::nullopt;
        const bool isLikely = reading && reading->order != PointReading::Order::Assumed &&
                              looksLikely(cells.value(first)) && looksLikely(cells.value(second));
        count += evidence == PositionEvidence::Any ? reading.has_value() : isLikely;
    }
    return count;
}

/// As a message names a column: “longitude”, or with its letter where that title does not tell it from others.
QString columnTitle(const QStringList& header, int column)
{
    const QString title = header.value(column);
    if (title.isEmpty())
        return translate("exchange", "column %1").arg(columnLetters(column));
    const auto same = std::ranges::count(header, foldedTitle(title), &foldedTitle);
    return same > 1 ? translate("exchange", "“%1” (column %2)").arg(title, columnLetters(column))
                    : translate("exchange", "“%1”").arg(title);
}

} // namespace

std::vector<PointColumns> PointColumns::candidates(const QStringList& header)
{
    const auto longitude = findColumns(header, longitudes);
    const auto latitude = findColumns(header, latitudes);
    std::vector<PointColumns> found = pairs(Kind::Degrees, longitude, latitude);
    std::ranges::copy(pairs(Kind::Plane, findColumns(header, {u"x"_s}), findColumns(header, {u"y"_s})),
                      std::back_inserter(found));
    if (!longitude.empty() && !latitude.empty() && longitude.front().column == latitude.front().column)
        found.push_back({Kind::Pair, longitude.front().column, -1});
    for (const NamedColumn& pair : findColumns(header, bothNames))
        found.push_back({Kind::Pair, pair.column, -1});
    return found;
}

PointColumns PointColumns::byTitle(const QStringList& header)
{
    if (const auto found = candidates(header); !found.empty())
        return found.front();
    const PointColumns degrees{Kind::Degrees, findColumn(header, longitudes), findColumn(header, latitudes)};
    return degrees.first >= 0 || degrees.second >= 0
               ? degrees
               : PointColumns{Kind::Degrees, findColumn(header, {u"x"_s}), findColumn(header, {u"y"_s})};
}

bool PointColumns::areFilled(const QStringList& cells) const
{
    static const QStringList nothing{QString(), u"na"_s, u"n/a"_s,  u"#n/a"_s, u"nan"_s,  u"null"_s,
                                     u"none"_s, u"nc"_s, u"n.c."_s, u"nd"_s,   u"n.d."_s, u"-"_s};
    const auto isFilled = [&](int column) { return !nothing.contains(cells.value(column), Qt::CaseInsensitive); };
    return isFilled(first) && (kind == Kind::Pair || isFilled(second));
}

QString PointColumns::titles(const QStringList& header) const
{
    return kind == Kind::Pair ? columnTitle(header, first)
                              : columnTitle(header, first) + u", "_s + columnTitle(header, second);
}

PointColumns PointColumns::byValue(const std::vector<TextRow>& rows, bool areUntitled)
{
    const PositionEvidence evidence = areUntitled ? PositionEvidence::Decimal : PositionEvidence::Measured;
    constexpr qsizetype mostColumns = 60;
    qsizetype width = 0;
    for (std::size_t i = 0; i < std::min(rows.size(), sampledRows); ++i)
        width = std::max(width, rows[i].cells.size());
    PointColumns best;
    int most = 0;
    for (int column = 0; column < std::min(width, mostColumns); ++column) {
        if (const int rowsHere = positions(rows, column, column, evidence); rowsHere > most) {
            most = rowsHere;
            best = {Kind::Pair, column, -1};
        }
        if (const int rowsHere = column + 1 < width ? positions(rows, column, column + 1, evidence) : 0;
            rowsHere > most) {
            most = rowsHere;
            best = {Kind::Plane, column, column + 1};
        }
    }
    if (most == 0 && width == 2 && positions(rows, 0, 1, PositionEvidence::Any) > 0)
        best = {Kind::Plane, 0, 1};
    return best;
}

int readablePositions(const std::vector<TextRow>& rows, const PointColumns& columns)
{
    return positions(rows, columns.first, columns.kind == PointColumns::Kind::Pair ? columns.first : columns.second,
                     PositionEvidence::Any);
}

TitleTest pointTest()
{
    return {[](const QStringList& titles) {
                const auto found = PointColumns::candidates(titles);
                return !found.empty() && found.front().kind != PointColumns::Kind::Pair;
            },
            [](const QStringList& cells) {
                return PointColumns::byValue({{0, cells}}, true).found();
            }};
}

int labelColumn(const TextTable& table, const std::vector<PointColumns>& positions)
{
    const auto isPosition = [&](int column) {
        return std::ranges::any_of(positions, [column](const PointColumns& one) { return one.holds(column); });
    };
    if (const int named = findColumn(table.header, labels); named >= 0 && !isPosition(named))
        return named;
    for (int column = 0; column < table.header.size(); ++column) {
        if (!isPosition(column))
            return column;
    }
    return -1;
}

} // namespace parvis
