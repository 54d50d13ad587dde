// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_map.h"
#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

/// The sheet of one contract as a PDF: identity, computed state beside declared state, neighbourhoods, signatories by
/// class with what is missing, funding by year and kind of credit, sources. What is unknown says so; a theoretical
/// amount never stands as paid. `map` may be empty. Any thread. Throws Cancelled when stopped.
QByteArray composeContractReport(const Register& records, const Contract& contract, const ReportSetting& setting,
                                 const ReportMap& map = {}, std::stop_token stop = {});

} // namespace parvis
