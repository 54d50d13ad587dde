// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/backup_states.h"
#include "widgets/workspace/latest_job.h"
#include "widgets/workspace/workspace.h"

#include <QDialog>

#include <memory>

namespace Ui {
class BackupsDialog;
}

namespace parvis {

/// The files from which a database can be restored: when each was made, what has changed since; to compare with now, to
/// restore beside the database or in its place. The database need not be open. GUI thread.
class BackupsDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param database  the path of the one that is looked at
    BackupsDialog(Workspace& workspace, const QString& database, QWidget* parent = nullptr);
    ~BackupsDialog() override;

    bool isRead() const { return isRead_; } ///< the list is there

Q_SIGNALS:
    /// The user has agreed: the backup shall take the place of the database.
    void restoreRequested(const QString& backup, const QString& database);
    void openRequested(const QString& path);

private:
    void read();
    void show(std::vector<BackupState> backups);
    void showChoices();
    const BackupState* chosen() const;
    bool isOpen() const; ///< the database that is looked at is open
    void backUp();
    void compare();
    void restore();
    void restoreAsCopy();
    void chooseFile();
    void ask(const BackupState& backup);

    Workspace& workspace_;
    QString database_;
    std::unique_ptr<Ui::BackupsDialog> ui_;
    std::shared_ptr<std::vector<BackupState>> backups_; ///< of the table
    bool isRead_ = false;
    LatestJob reading_{workspace_.jobs()};
    LatestJob writing_{workspace_.jobs()};
};

} // namespace parvis
