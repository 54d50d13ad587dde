// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/register.h"
#include "geo/geometry.h"
#include "tests/support/errors.h"
#include "tests/support/files.h"

#include <QString>
#include <QStringList>

#include <utility>
#include <vector>

namespace parvis::test {

/// One layer of a vector file that a test writes. A row is the cells of the fields, then the geometry as WKT; an empty
/// WKT writes no geometry.
struct FixtureLayer
{
    QString name = QStringLiteral("qp2024");
    int epsg = 2154; ///< 0: the file declares none
    QStringList fields = {QStringLiteral("code_qp"), QStringLiteral("lib_qp"), QStringLiteral("insee_com")};
    std::vector<QStringList> rows = {};
};

/// A layer of the contours of the first QPV of the Nord, 500 m from one to the next, from 1 to 9 of them.
FixtureLayer contourLayer(int number);

/// Writes through GDAL; `driver` is "GeoJSON", "GPKG" or "ESRI Shapefile".
void writeVector(const QString& path, const char* driver, const std::vector<FixtureLayer>& layers);

/// Packs files, under their own names, below `folder` inside the archive.
void writeZip(const QString& path, const QStringList& files, const QString& folder = {});

/// An archive whose entries stand unpacked in it: names that end with "/" are folders. Quick also with very many.
QByteArray storedZip(const std::vector<std::pair<QByteArray, QByteArray>>& entries);

/// "POLYGON ((…))" of an upright square, by its south-west corner.
QString square(double x, double y, double side);
MultiPolygon squareShape(double x, double y, double side);

/// The register of facts/qpv.csv, the way the tests of this layer need it: departements left out.
Register publishedRegister(const QString& sharedFolder);

QpvCode qpvCode(const char* text);
Qpv qpv(int id, const QString& code, const QString& name = {});

bool hasNotice(const Notices& notices, Notice::Kind kind, const QString& place, const QString& text);

} // namespace parvis::test
