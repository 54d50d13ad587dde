// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <stop_token>
#include <vector>

namespace parvis {

class FileCopies;

/// Stands in messages between an archive and what it holds.
inline const QString archiveMark = QStringLiteral(" › ");

/// A vector file that was unpacked from an archive.
struct UnpackedFile
{
    QString path;  ///< of the copy
    QString shown; ///< for messages: "/home/…/qp.zip › données/qp.shp"
};

/// The vector files of a zip archive, unpacked with the parts that belong to them, also out of archives inside it.
struct UnpackedArchive
{
    std::vector<UnpackedFile> files;
    Notices notices; ///< what was left out, and why
};

/// However an archive is made, unpacking takes seconds and a gigabyte at most. Any thread. Private to the layer.
/// @throws Error  it is damaged or too large; Cancelled
UnpackedArchive unpackVectors(const QString& archive, FileCopies& copies, const std::stop_token& stop);

} // namespace parvis
