// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

/// The pages of a content whose words, read from their pictures, are stored and cannot be read any more: the
/// first of them. Throws Cancelled.
std::vector<int> damagedScans(Connection& connection, const QString& sha256, const std::stop_token& stop);

} // namespace parvis
