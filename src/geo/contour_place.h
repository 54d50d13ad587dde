// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "geo/contour_file.h"
#include "geo/known_places.h"

#include <map>

namespace parvis {

/// Contours that contradict the register, each with the reason (see KnownPlaces).
using MisplacedContours = std::map<QpvCode, QString>;
MisplacedContours misplacedContours(const ContourFile& file, const KnownPlaces& places);

/// A file whose contours mostly contradict the register: as a rule, somebody who insists can still have them.
class ContoursOutOfPlace : public Error
{
public:
    using Error::Error;
};

/// Throws ContoursOutOfPlace when most of the contours that the register can judge are misplaced, with the probable
/// cause: another coordinate system, codes that belong to other contours, or else the first of the reasons.
void refuseMisplacedFile(const ContourFile& file, const KnownPlaces& places, const MisplacedContours& misplaced);

} // namespace parvis
