// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/contract_report.h"

namespace parvis {

/// The neighbourhoods of a contract, drawn as on the screen and coloured by state, with scale and attribution in small
/// letters. What it returns may be called on any thread.
PaintMap contractMap(const Register& records, const Contract& contract, const QLocale& locale);

} // namespace parvis
