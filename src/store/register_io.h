// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"
#include "store/impossible_value.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

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
