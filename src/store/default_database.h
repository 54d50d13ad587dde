// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QString>

#include <functional>

namespace parvis {

/// The database of a user who names no other: in the folder that the system keeps for the data of the application.
QString defaultDatabasePath();

/// The same, made with this content when it is missing. Throws Error when it cannot be written.
QString ensureDefaultDatabase(const std::function<Register()>& content);

} // namespace parvis
