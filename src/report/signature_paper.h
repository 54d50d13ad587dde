// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

/// The sheet that partners sign by hand (feuille d'émargement): one box per body that concludes or signs the contract
/// and has not declined, recorded or named by law, then the optional partners that are recorded; with the
/// representative's function, never a name. Any thread. Throws Cancelled when stopped.
QByteArray composeSignaturePaper(const Register& records, const Contract& contract, const ReportSetting& setting,
                                 std::stop_token stop = {});

} // namespace parvis
