// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "geo/contour_place.h"
#include "geo/contour_reader.h"

#include <vector>

namespace parvis {

/// What a perimeter file changes in the register, by code. A pure value: the caller stores `perimeters`.
struct PerimeterImport
{
    int generation = 2024;
    std::vector<Perimeter> perimeters; ///< one for each of `matched`, in its order; without id and without source
    std::vector<QpvCode> matched;
    std::vector<QpvCode> unknown;   ///< in the file, not in the register
    std::vector<QpvCode> missing;   ///< in the register, without a contour in the file
    std::vector<QpvCode> repaired;  ///< of the matched
    std::vector<QpvCode> misplaced; ///< their contours contradict the register: of the matched only if they are taken
    Notices notices;                ///< of the reading, then of the comparison
};

/// Sets a file beside the register. All lists are in the order of the codes. A notice says where the file disagrees
/// with the register: an area more than 0.5 % off, or another name. `generation` is 2015 or 2024.
///
/// Contours that contradict the register are refused, unless the caller takes them all the same.
///
/// A perimeter belongs to a QPV of the register that has the very same code: which QPV of 2024 one of 2015 became is
/// for QpvLineage to say, and is never inferred from the digits of a code. So codes of 2015 are unknown to a register
/// that holds those of 2024 only.
PerimeterImport comparePerimeters(const ContourFile& file, const Register& records, int generation = 2024,
                                  bool takesMisplaced = false);

} // namespace parvis
