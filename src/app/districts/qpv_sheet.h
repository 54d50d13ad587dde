// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

class RecordSheet;

/// Fills a sheet with everything the register knows of one QPV: place, contract, every figure with vintage and source.
void fillQpvSheet(RecordSheet& sheet, const Register& records, const Qpv& qpv);

} // namespace parvis
