// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"
#include "widgets/workspace/workspace.h"

namespace parvis {

/// The signatories of all contracts. `workspace` writes what is typed; lateness is counted up to `today`.
TableSchema allSignatoriesSchema(Workspace& workspace, QDate today);

/// The reminders of one signatory, the latest first; it is read when rows are computed.
TableSchema reminderSchema(Workspace& workspace);

/// The ways of asking again, as they are stored ("courriel", "téléphone", "courrier", "réunion"), and as they read.
const QStringList& reminderChannels();
QString channelText(const QString& channel);

} // namespace parvis
