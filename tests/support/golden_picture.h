// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QString>

namespace parvis::test {

/// Compares a picture with tests/map/golden/NAME.png; empty when they agree. Anti-aliasing may differ a little between
/// versions of Qt: up to 1 % of the pixels may be off by more than 24 of 255. A missing golden is a difference; with
/// PARVIS_REWRITE_GOLDEN=1 it is written instead. What was painted is kept as NAME-actual.png in the build folder.
QString differenceFromGolden(const QImage& actual, const QString& name);

} // namespace parvis::test
