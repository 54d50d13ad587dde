// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/comparison.h"
#include "report/report_parts.h"

namespace parvis {

/// What is printed of a comparison.
struct ComparisonPeriod
{
    QDate from; ///< both included
    QDate to;
    QStringList filters;     ///< how the list was narrowed, in words; empty: everything
    bool isDoubtful = false; ///< the dates of the history contradict each other at its beginning or its end
};

/// No more records than these are printed; the report says how many it leaves out.
inline constexpr std::size_t comparisonReportLimit = 5000;

/// "What has changed since the last steering committee" as a PDF: the count of each subject, then record by record what
/// was added, changed (the old value struck through) or removed. Any thread. Throws Cancelled when stopped.
QByteArray composeComparisonReport(const Register& records, const std::vector<ComparedRecord>& compared,
                                   const ComparisonPeriod& period, const ReportSetting& setting,
                                   std::stop_token stop = {});

} // namespace parvis
