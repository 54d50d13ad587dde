// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// Where the daily backups of all databases go, and how many of each stay at least. GUI thread.
struct BackupSettings
{
    QString folder;
    int least = 0;

    static BackupSettings kept();
    /// An empty folder is that of the application's data.
    static void keep(const BackupSettings& settings);
    /// That of the application's data.
    static QString usualFolder();
};

} // namespace parvis
