// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace parvis {

/// How files of contours and of other layers end that Parvis reads, and what is read inside an archive, in lower case
/// without the point; the archive itself among them. The content decides, the ending only where a file goes.
QStringList vectorSuffixes();
/// The ending of an archive.
QString archiveSuffix();

// What follows is about the parts of a file, and private to the layer.

/// That a file with that ending (lower case) is looked at inside an archive.
bool isVectorFile(const QString& ending);
/// The endings of what belongs to a file with that ending: of "shp", "shx", "dbf", "prj" and "cpg".
QStringList partEndings(const QString& ending);
/// That a file with that ending is one of these, or belongs to one.
bool isVectorPart(const QString& ending);

/// The part with that ending beside a file, however it is written; empty: there is none.
QString partOf(const QString& path, const QString& ending);

/// What lies beside a file of several parts is opened by its name: a pipe or a device would be waited for, for ever.
/// Throws Error when there is one. @param shown  what errors call the file
void requireParts(const QString& path, const QString& shown);

/// Whether a table of MapInfo names other tables instead of holding one; or is so long that it might, behind what is
/// looked at: a table that holds something is described in a few lines. Throws Error.
bool isMapInfoView(const QString& path);

} // namespace parvis
