// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

class Connection;

/// What is wrong with the journal, one sentence each: entries that cannot be read, that do not follow from each other,
/// that are missing, that the records do not end in. Reads every image.
QStringList journalDamages(Connection& connection, const Register& records);

} // namespace parvis
