// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

#include <functional>
#include <stop_token>

namespace parvis {

/// The sheets of these neighbourhoods as one PDF, each on a page of its own: its map among the neighbours, what is
/// known of it with source and vintage, its indicators, where it comes from, sources. Several are ordered by
/// département and name, with bookmarks. Unknown values say so. Any thread. Throws Error when there is none; Cancelled.
/// @param progress  told the share that is done, in the thread of the caller
QByteArray composeQpvReport(const Register& records, std::vector<Id<Qpv>> qpvs, const ReportSetting& setting,
                            const std::function<void(double share)>& progress = {}, std::stop_token stop = {});

} // namespace parvis
