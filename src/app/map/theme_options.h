// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_theme.h"

namespace parvis {

/// How the user wants a theme of the map to be classed, as it was left; the usual classes at first. The day and the
/// locale are the caller's.
ThemeSetting savedThemeSetting(ThemeId theme);
void saveThemeSetting(ThemeId theme, const ThemeSetting& setting);

/// The breaks that a person typed: "1 000; 2 500,5; 5000", in any order. Nothing when one is no number, or there are
/// more than make themeClasses.
std::optional<std::vector<double>> parseBreaks(const QString& text);
QString breaksText(const std::vector<double>& breaks, const QLocale& locale);

/// "2024 · crédits spécifiques · montant payé"
QString sliceText(const FundingSlice& slice);

} // namespace parvis
