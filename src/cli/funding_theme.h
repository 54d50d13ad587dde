// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/register.h"
#include "map/scene/map_theme.h"

namespace parvis::cli {

/// --year, --credit-kind, --amount and --money-of: which amounts a map of funding shows.
std::vector<Option> fundingThemeOptions();

/// What these options say, put into the setting of that theme. Of what they leave open, that counts which a map shows
/// without any, else the latest year. Throws UsageError for a theme that shows no money, Error when no contract has
/// such amounts.
void chooseFunding(const Arguments& arguments, const Register& records, ThemeId theme, ThemeSetting& setting);

} // namespace parvis::cli
