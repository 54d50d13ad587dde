// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parvis::test {

/// Whether golden files are written anew: PARVIS_REWRITE_GOLDEN=1.
bool rewritesGolden();

/// The checked-in file tests/SUITE/golden/NAME, to be compared with what a test made now; empty, so that the comparison
/// fails, when there is none. While golden files are written anew, `actual` becomes that file first.
QByteArray golden(const QString& suite, const QString& name, const QByteArray& actual);

} // namespace parvis::test
