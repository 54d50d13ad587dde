// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/document_content.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

/// Writes the contents that the file does not have yet, one after the other. Part of the caller's transaction. Throws
/// Error, and Cancelled.
void writeContents(Connection& connection, const std::vector<ContentReader>& contents, const std::stop_token& stop);

} // namespace parvis
