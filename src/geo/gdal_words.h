// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

namespace parvis::gdal {

// What GDAL says of a file, in the user's words. Private to the layer.

/// A sentence; what is not known is quoted as it stands. Paths that only Parvis knows never stand in it.
QString inWords(const QString& message);

/// Why a file could not be read: another program has locked it, it points elsewhere, or else it is damaged.
Error refusal(const QString& file, const QString& message);

/// The file is damaged or incomplete. @param message  of GDAL; may be empty
Error damaged(const QString& file, const QString& message = {});

} // namespace parvis::gdal
