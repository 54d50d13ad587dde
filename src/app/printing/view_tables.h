// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/view_paper.h"

class QTreeView;

namespace parvis {

class RecordTableView;
class Register;

/// The rows that the filters leave, in their order, with the columns that are shown, in theirs. Cells that lead to a
/// person are blank.
ViewTable viewTableOf(const RecordTableView& view);
/// A tree with all that is open, each level set further in.
ViewTable viewTableOf(const QTreeView& view);

/// What it says of itself, what its columns mean, and the sources that their cells name, as long as these are few; that
/// personal data are left out, where some are.
QStringList tableNotes(const RecordTableView& view, const Register& records);

} // namespace parvis
