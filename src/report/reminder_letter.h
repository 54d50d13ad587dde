// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/signatures/reminder_message.h"
#include "report/report_parts.h"

#include <stop_token>

namespace parvis {

enum class LetterFormat { Pdf, Odt };

/// Letters to bodies that are asked again, one after the other, each beginning a page. Any thread, with a
/// QGuiApplication. Throws Cancelled when stopped.
QByteArray composeReminderLetters(const std::vector<ReminderMessage>& messages, LetterFormat format,
                                  const ReportSetting& setting, std::stop_token stop = {});

} // namespace parvis
