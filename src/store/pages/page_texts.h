// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"

#include <vector>

namespace parvis {

class Connection;

/// Gives the documents that were read anew the text of their pages, and takes the old one out of the search index,
/// which is to be brought up to date afterwards. Part of the caller's transaction.
void writePageTexts(Connection& connection, const std::vector<RowChange>& changes);

} // namespace parvis
