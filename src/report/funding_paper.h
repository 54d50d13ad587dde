// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/figures/funding_sums.h"
#include "report/report_parts.h"

#include <map>
#include <stop_token>

namespace parvis {

/// The sums of funding lines by year and kind of credit.
using FundingByYear = std::map<std::pair<int, CreditKind>, FundingSums>;

/// A row for each; the four kinds of amounts stand in columns of their own.
FlowTable fundingTable(const FundingByYear& sums, const QLocale& locale);

/// The funding lines of contracts as one table: by contract, year and kind of credit, what is planned, committed and
/// paid, never added to each other; theoretical amounts set apart, sources at the end. Any thread. Throws Cancelled.
/// @param contract  of that one alone; none: of all that have a line
QByteArray composeFundingPaper(const Register& records, std::optional<Id<Contract>> contract,
                               const ReportSetting& setting, std::stop_token stop = {});

} // namespace parvis
