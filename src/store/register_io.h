// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

/// A cell of a record that holds what cannot be there, since another program wrote it. It is shown as unknown and stays
/// in the file until somebody enters a value (docs/decisions/0017).
struct ImpossibleValue
{
    RecordRef record;
    QString column;
    bool isNeeded = false; ///< there is no "unknown" for it: the record cannot be read

    friend bool operator==(const ImpossibleValue&, const ImpossibleValue&) = default;
};

/// Every record of the database. What cannot be in a cell, or refers to a record that does not exist, is read as
/// unknown. Runs on any thread with its own connection. Throws Error, also when a record needs such a value; Cancelled
/// when stopped.
/// @param impossible  where those cells are listed
Register readRegister(Connection& connection, std::stop_token stop = {},
                      std::vector<ImpossibleValue>* impossible = nullptr);

/// The same for a check: records that cannot be read are left out, and listed.
Register readWhatCanBe(Connection& connection, std::vector<ImpossibleValue>& impossible);

/// The register after these changes; tables that they do not touch are shared. Throws Error when a change does not
/// start from what the register holds.
Register patched(const Register& records, const std::vector<RowChange>& changes);

/// The image of one record as the register holds it; nothing when there is none.
std::optional<RowImage> imageIn(const Register& records, const RecordRef& record);

/// Writes the rows of the changes; part of the caller's transaction. Throws Error; Cancelled when stopped.
void writeRows(Connection& connection, const std::vector<RowChange>& changes, const std::stop_token& stop = {});

} // namespace parvis
