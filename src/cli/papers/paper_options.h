// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "report/report_parts.h"

namespace parvis::cli {

class Session;

/// "--template FILE": another template of papers than that of the database.
Option templateOption();

/// What each command begins its paper with: the template of the database or of --template, the language, the day,
/// --archive. Throws Error for a file that is no template.
ReportSetting paperSetting(const Session& session, const Arguments& arguments, const Register& records);

} // namespace parvis::cli
