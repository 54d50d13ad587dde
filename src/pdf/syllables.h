// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parvis {

/// Where that word may be divided: before each of these letters (counted in UTF-16 units, ascending). Only in French,
/// by the patterns of libhyphen; none in any other language, and none where the patterns are not installed. At least
/// three letters stay on either side. Any thread.
std::vector<int> syllables(const QString& word, const QString& language);

} // namespace parvis
