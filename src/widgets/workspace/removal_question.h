// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace parvis {

class RecordTableView;

/// Whether the selected rows may be removed. They may when the user selected them in this table; where some follow what
/// was selected on another page, and may be out of sight, a question gives their number and names that page.
///
/// A command on a sheet never asks: it acts on the record that the sheet shows.
bool mayRemoveSelected(RecordTableView& table);

} // namespace parvis
