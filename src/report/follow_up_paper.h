// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

/// The sheet that a project lead takes to a meeting (fiche de suivi): what is missing in one sentence, how late it is,
/// each signatory with its status, function, deliberation, dates and last reminder, what is due, and the commitments.
/// `setting.date` is the day that "late" is about; it must be set. Any thread. Throws Cancelled when stopped.
QByteArray composeFollowUpPaper(const Register& records, const Contract& contract, const ReportSetting& setting,
                                std::stop_token stop = {});

} // namespace parvis
