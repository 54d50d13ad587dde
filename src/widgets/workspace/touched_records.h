// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/territory.h"
#include "store/change.h"

namespace parvis {

/// Whether a list of such records shows something else now: one of them changed, or the name of a territory, which
/// stands in every list. @param changes  null: anything may have changed
template <class... Records>
bool touchesList(const ChangeSet* changes)
{
    return !changes || changes->touches<Departement>() || changes->touches<Epci>() || changes->touches<Commune>() ||
           (changes->touches<Records>() || ...);
}

} // namespace parvis
