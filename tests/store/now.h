// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace parvis::test {

/// The time at which these tests keep and restore databases; it stands in the names of files.
inline const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

} // namespace parvis::test
