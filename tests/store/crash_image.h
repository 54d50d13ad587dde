// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"
#include "tests/catch.h"

#include <QFile>

namespace parvis::test {

/// What a crash would leave of an open database: its file and its log, as they are now, under another name.
/// @return that name
inline QString crashImage(const QString& path, const QString& target)
{
    const DatabaseFile file(path);
    const DatabaseFile image(target);
    for (const auto& [from, to] : {std::pair{file.path(), image.path()}, {file.log(), image.log()}}) {
        QFile::remove(to);
        REQUIRE((!QFile::exists(from) || QFile::copy(from, to)));
    }
    REQUIRE(image.exists());
    return target;
}

} // namespace parvis::test
