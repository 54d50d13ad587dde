// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::test {

/// The key of the fact that a contract was signed on a day.
inline const QString signedOn = QStringLiteral("contract declared_on");

} // namespace parvis::test
