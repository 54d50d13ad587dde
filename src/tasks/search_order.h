// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/search/search.h"

namespace parvis {

/// The hits of a search in the order in which people look for them: first the contracts that are called so, then the
/// neighbourhoods, then what else is called so, then the rest as it came. Called so is a record whose name or code has
/// every word of the query at the beginning of one of its words, whatever case and accents; such contracts and
/// neighbourhoods are there even where the search gave others the place. Any thread.
std::vector<SearchHit> inLookedForOrder(const Register& records, const QString& query,
                                        const std::vector<SearchHit>& hits);

/// "8 of more than 1 000 hits are shown: another word narrows them down."; empty where all are. Any thread.
/// @param listed  how many hits the user sees
QString hitsLeftOut(const SearchAnswer& answer, int listed);

} // namespace parvis
