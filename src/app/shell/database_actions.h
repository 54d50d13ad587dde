// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/database_opener.h"

class QMenu;
class QWidget;

namespace parvis {

/// What the File menu does with whole databases, each after a question to the user: open, create, copy, check; and the
/// questions whether the lock of another computer is taken, and what Parvis did not make is taken out. GUI thread;
/// belongs to the window.
class DatabaseActions : public QObject
{
    Q_OBJECT

public:
    /// @param window  over which files are asked for
    DatabaseActions(Workspace& workspace, DatabaseOpener& opener, QWidget* window);

    void open(Access access);
    /// Fills the menu with the databases that were open, and opens the one that is chosen.
    void offerRecent(QMenu& menu);
    void create();
    /// Nothing without a database.
    void saveCopy();
    /// Lists those of the database that is open, or of the user's own one.
    void showBackups();
    /// Of the database that is open, in a worker; the report is shown.
    void check();

private:
    void askForLock(const QString& path, const LockedError& error);
    void askForForeign(const QString& path, const ForeignObjects& error);

    Workspace& workspace_;
    DatabaseOpener& opener_;
    QWidget* window_;
};

} // namespace parvis
