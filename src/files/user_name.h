// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// Who uses the program, as the history shows: the name that was set, or else that of the account. Any thread.
QString userName();
/// @param name  empty: that of the account
void setUserName(const QString& name);
QString accountName();

} // namespace parvis
