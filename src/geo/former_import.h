// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "geo/contour_place.h"

#include <vector>

namespace parvis {

/// What a file of contours of 2015 brings to a register. A pure value: the caller stores `qpvs`.
struct FormerImport
{
    std::vector<FormerQpv> qpvs;    ///< in the départements of the register; without id and without source
    std::vector<QpvCode> elsewhere; ///< of 2015, in other départements: left out
    std::vector<QpvCode> others;    ///< of another geography: left out
    std::vector<QpvCode> repaired;  ///< of `qpvs`
    std::vector<QpvCode> misplaced; ///< far from their département: among `qpvs` only if they are taken
    Notices notices;
};

/// The codes whose contours are of use to this register, for ContourOptions::wanted: its QPV, and every QPV of 2015 in
/// one of its départements. Keeps what it needs of the register.
std::function<bool(const QpvCode&)> wantedContours(const Register& records);

/// The geography that most codes of the file belong to: 2015 or 2024.
int generationOf(const ContourFile& file);

/// Sorts the contours of 2015 by département. All lists are in the order of the codes. Contours that lie far from their
/// département are refused, unless the caller takes them all the same.
FormerImport formerQpvs(const ContourFile& file, const Register& records, bool takesMisplaced = false);

} // namespace parvis
