// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/controls/chip_bar.h"

#include <optional>

class QLabel;

namespace parvis {

class RecordTableModel;
class RecordTableView;

// What the head of a page says of its table. GUI thread.

/// How many rows it shows, of how many; as wide with filters as without them.
void showCount(QLabel& label, const RecordTableModel& model);

/// A command on the selection would take more rows than the current one, since another page selected them: how many
/// they are, and why.
std::optional<Chip> followedChip(const RecordTableView& table, const QString& key);

} // namespace parvis
