// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

class Workspace;

/// Notes that this database is open today, and forgets what the settings keep for others (fileSettingKey) that have not
/// been open for a season: those that are no longer there, and the oldest where very many are known. What was in use
/// lately stays, also when its file cannot be reached now. Files are looked for in a worker: a volume may be slow to
/// answer. GUI thread.
void noteFileUse(Workspace& workspace, const QString& path);

} // namespace parvis
