// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/point_reader.h"
#include "tests/support/files.h"

#include <QTemporaryDir>

namespace parvis::test {

/// What is read from a file "points.csv" of these bytes.
inline PointTable pointTableOf(const QByteArray& bytes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("points.csv"));
    writeFile(path, bytes);
    return readPointTable(path);
}

} // namespace parvis::test
