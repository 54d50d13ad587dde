// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QDate>
#include <QStringList>

#include <stop_token>

namespace parvis {

/// The endings that writeRegister takes: "ods", "xlsx", "gpkg".
QStringList registerEndings();

/// The whole register in one file: a workbook with a sheet for each table (exportedTable), or a GeoPackage with each
/// table under its keys, the neighbourhoods and contours with their shapes (EPSG:2154; the ellipse where no contour is
/// known, and said to be so). A first table names the sources with their licences; in a GeoPackage another tells which
/// column holds the keys of which table. Private notes on articles stay here (docs/architecture.md, rule 6). Any
/// thread.
/// @param date  of writing
/// @throws Error  for another ending, and for a place that cannot be written; Cancelled
void writeRegister(const Register& records, const QString& path, QDate date, const std::stop_token& stop = {});

} // namespace parvis
