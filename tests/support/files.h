// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace parvis::test {

/// The whole file. Throws, which fails the test, when it cannot be read.
QByteArray bytesOf(const QString& path);

/// Writes the whole file, over an older one. Throws when it cannot.
void writeFile(const QString& path, const QByteArray& bytes);

} // namespace parvis::test
