// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/dataset/embedded_dataset.h"
#include "store/change.h"
#include "store/transaction.h"

#include <vector>

namespace parvis {

/// What the newer facts that Parvis brings do to a file that was made with older ones. The user's word stands: what he
/// changed, added or removed himself is never overwritten, and a field at a time: a date that he corrected stays, while
/// the source beside it is brought up to date.
struct DatasetUpdate
{
    std::vector<RowChange> added;     ///< with provisional keys, by which they refer to each other
    std::vector<RowChange> changed;   ///< only the fields that the user has not touched
    std::vector<RowChange> kept;      ///< "you changed this": from what the user entered to what the newer facts say
    std::vector<RowChange> withdrawn; ///< "you removed this": what the newer facts say of it, with the keys of `newer`
    int identical = 0;                ///< records that the file has as the newer facts do

    bool isEmpty() const { return added.empty() && changed.empty(); }
    /// What is to be written: additions, then changes.
    std::vector<RowChange> changes() const;
};

/// The tables whose records Parvis brings.
QStringList factTables();

/// Compares the newer facts with a register. Records are known by what names them (code, SIREN, address, date and title
/// …), and by their key in the file where the user has changed that.
/// @param facts  the register as earlier facts made it (History::factsIn of factTables). Any thread.
DatasetUpdate planDatasetUpdate(const Register& records, const Register& facts, const Dataset& newer);

/// The same for the file that holds the register, and the facts of this program. Throws Error. Any thread.
DatasetUpdate planDatasetUpdate(const QString& path, const Register& records);

/// The register as it will be, with the provisional keys: to name what is added before it is written.
Register previewed(const Register& records, const DatasetUpdate& update);

/// Writes the additions and changes of a plan as one action, which later updates do not take for the user's word.
/// Throws Error when the register has changed since the plan was made.
void updateDataset(Transaction& tx, const Register& records, const DatasetUpdate& update);

} // namespace parvis
