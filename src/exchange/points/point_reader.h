// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/point_table.h"

#include <stop_token>

namespace parvis {

/// Reads a table of points from a CSV, ODS, XLSX or XLS file, whose content decides. The positions stand in
/// - a longitude and a latitude column, in degrees: "longitude", "lon", "lng" and "latitude", "lat", in any case, alone
///   or as a word of the title ("point_lon"); the columns that a geocoder adds are such,
/// - or a column "x" and a column "y", in degrees or in metres of Lambert-93, whichever the values are,
/// - or one column that holds both ("coordonnées", "geo_point_2d"), or a point as WKT or GeoJSON ("geom").
/// Where no title says so, columns are taken whose values lie in France, also in a table without titles; a notice
/// tells.
///
/// Decimal commas, signs of degrees and letters of the compass are understood (see parseCoordinate). Columns whose
/// values lie in France only when longitude and latitude are exchanged are read that way, with a notice.
/// @param sheet  of a spreadsheet file; empty: the first that has positions
/// @throws Error  the file cannot be read, is too large or damaged, has no such columns or no such sheet; Cancelled
PointTable readPointTable(const QString& path, const QString& sheet = {}, std::stop_token stop = {});

/// Reads what somebody types or pastes: cells of a spreadsheet (tab separated) or of a CSV, with or without a line of
/// titles, or one position per line ("50.63, 3.06"), alone or with a name ("Mairie 50.63 3.06"). Where nothing says
/// which number is which, the order that lies in France is taken, and otherwise latitude first; a notice tells.
/// @throws Error  the text holds no position at all, or is too long
PointTable parsePointText(const QString& text, std::stop_token stop = {});

} // namespace parvis
