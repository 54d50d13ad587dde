// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// Where imported contours go. Each verb adds to the caller's transaction, which the caller names; one that changes
// nothing adds nothing.

/// Stores contours in the place of those of the same QPV and generation. `source` says where they come from; a source
/// of the same title and vintage is used again. Returns how many are new or differ.
int storePerimeters(Transaction& tx, const Register& records, Source source, std::vector<Perimeter> perimeters);

/// The same for QPV of 2015, by their code.
int storeFormerQpvs(Transaction& tx, const Register& records, Source source, std::vector<FormerQpv> qpvs);

/// Stores what an overlay of the contours found in the place of what an earlier one had found; pairs that another
/// source states stay as they are. Returns how many are new, differ or went.
int storeLineage(Transaction& tx, const Register& records, std::vector<QpvLineage> lineage);

} // namespace parvis
