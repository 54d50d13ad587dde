// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/history.h"
#include "store/transaction.h"

namespace parvis {

// Taking back what an older action did, with all that came later left as it is. The taking back is an action of its
// own: it stands in the history and is undone like any other. Both verbs name the action and throw Error, naming the
// later change, when what they would take back was changed since or something else depends on it; also when there is
// nothing left to take back (TakenBack).

/// Everything that the action did and that was not taken back yet: fields get the values that they had, added records
/// go, removed ones come back.
/// @param today  that no signature lies after
void takeBackAction(Transaction& tx, const Register& records, History& history, qint64 action, QDate today);

/// One field gets the value that it had before the action. Throws Error also when the action did not change that field.
void restoreValue(Transaction& tx, const Register& records, History& history, qint64 action, const RecordRef& record,
                  const QString& column, QDate today);

} // namespace parvis
