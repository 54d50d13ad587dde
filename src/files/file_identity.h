// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// Which file it is, whatever its names: another file that comes to stand in the place of one is told from it. Opens
/// nothing. Of no file where there is none, and on systems that do not number them.
struct FileIdentity
{
    quint64 device = 0;
    quint64 number = 0;

    static FileIdentity of(const QString& path); ///< links are followed
    static FileIdentity ofOpen(int descriptor);

    bool isFile() const { return number != 0; }
    auto operator<=>(const FileIdentity&) const = default;
};

} // namespace parvis
