// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

// What the first bytes of a vector file tell of it, before GDAL opens it. Private to the layer.

namespace parvis {

/// SQLite, as a GeoPackage is.
bool isDatabase(const QByteArray& start);
/// A GeoPackage says in its header how many pages it has; one that was cut short may still read well up to the cut.
/// @param header  its first 100 bytes  @param size  of the file, in bytes
bool isCutShort(const QByteArray& header, qint64 size);
/// Its changes go to a file beside it, which SQLite would make where there is none.
bool isWriteAhead(const QByteArray& header);

/// GeoJSON and the like, which GDAL reads through when it opens them.
bool isText(QByteArray start);

/// Bytes before the first shape of a Shapefile, and before the first entry of its index.
inline constexpr int shapefileHeader = 100;
/// The shapes of a Shapefile, or their index.
bool isShapefile(const QByteArray& start);
/// Whether an index (.shx) is as long as it says itself. Throws Error when it cannot be read.
bool isShapefileIndex(const QString& path);
/// Whether a table (.dbf) has a whole header. Throws Error when it cannot be read.
bool isShapefileTable(const QString& path);

} // namespace parvis
