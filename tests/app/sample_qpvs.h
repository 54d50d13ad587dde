// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis::test {

/// The codes of two QPVs of Saint-Quentin, the first two of the sample register.
inline const QString europe = QStringLiteral("QN00201M");
inline const QString isle = QStringLiteral("QN00202M");

} // namespace parvis::test
