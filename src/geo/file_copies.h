// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <stop_token>

namespace parvis {

/// Copies of files that GDAL must not open where they stand, because it would write beside them, or because they stand
/// in an archive. They go when this goes. Private to the layer.
class FileCopies
{
public:
    /// A copy of a file with those of its parts that are there ("qp.shp" with ".dbf", ".prj"): they are as they were at
    /// one moment. Gives the path of the copy of the first.
    /// @throws Error  the disk is full, or the files change all the time; Cancelled
    QString copy(const QStringList& parts, const std::stop_token& stop);

    /// A new empty folder. Throws Error.
    QString folder();

private:
    std::optional<QTemporaryDir> root_;
    int folders_ = 0;
};

} // namespace parvis
