// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

/// The neighbourhoods that an action concerns, in the order of its rows; none: it is for the whole contract.
std::vector<Id<Qpv>> qpvsOf(const Register& records, Id<Action> action);

/// "Dutemple (QN05977M), Chasse Royale (QN05976M)"; empty for none.
QString placesText(const Register& records, Id<Action> action);

} // namespace parvis
