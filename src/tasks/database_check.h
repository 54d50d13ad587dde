// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/check/check.h"

namespace parvis {

/// The stored contours that contradict the place or the area that the register has of their QPV: one finding, a fault,
/// that names them.
std::vector<Finding> findMisplacedContours(const Register& records);

/// The stored contours that are no polygons: a fault each, named by the QPV.
std::vector<Finding> findUnreadableContours(const Register& records);

/// checkDatabase, and whether the stored contours can be read and are where the register has their QPV. Throws as it
/// does.
CheckReport checkWholeDatabase(const QString& path, const std::function<void(int percent)>& progress = {},
                               std::stop_token stop = {});

} // namespace parvis
