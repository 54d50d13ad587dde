// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/backup_states.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

class QLabel;

namespace parvis {

class ComparedTable;

/// What the open database has that a backup has not, and the other way round, record by record: read in a worker. GUI
/// thread.
class BackupComparison : public QDialog
{
    Q_OBJECT

public:
    BackupComparison(Workspace& workspace, const BackupState& backup, QWidget* parent);

private:
    void compare(const BackupState& backup);

    Workspace& workspace_;
    QString moment_;
    QLabel* summary_;
    ComparedTable* table_;
    LatestJob comparing_{workspace_.jobs()};
};

} // namespace parvis
