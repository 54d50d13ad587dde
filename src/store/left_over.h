// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"
#include "store/locks/file_lock.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace parvis {

/// What lies beside the place of a database and belongs to another: its log, its rollback journal, its shared memory.
/// SQLite would read it into whatever file stands in that place. This gives it other names, and puts it back when it
/// ends, unless it is told that the place was taken: then keep() or remove() is called.
class LeftOver
{
public:
    /// @param lock  of the place; it outlives this
    explicit LeftOver(const FileLock& lock);
    ~LeftOver();
    Q_DISABLE_COPY(LeftOver)

    // Each throws Error; what was set aside by then is put back as the rest.
    void setLogAside(const QDateTime& now); ///< "base.parvis.log_2026-06-15_12-00-00"
    void setAllAside(const QDateTime& now); ///< the rollback journal, too: "base.parvis.journal_…"
    /// By the names that belong to another file, so that it goes on with that.
    void moveBeside(const DatabaseFile& other);

    /// What has been set aside, by its new names; what is empty has none.
    QStringList names() const;

    void keep() noexcept;
    void remove() noexcept; ///< for good

private:
    struct Moved
    {
        QString from;
        QString to;
        bool isWorthKeeping = true;
    };

    void move(const QString& path, const QString& name);
    void moveLog(const QString& name);
    void putBack() const;

    const DatabaseFile& file_;
    bool wasThere_; ///< a file stood in the place
    std::vector<Moved> moved_;
};

/// The log beside a database, set aside under its lock because another file left it: a backup was copied over the
/// database after a crash, or the file was moved away while the program has it open. Put back if it is not kept.
struct ForeignLog
{
    std::unique_ptr<FileLock> lock; ///< empty: there is no such log
    std::unique_ptr<LeftOver> left;

    /// @return its new name, or none
    QString keep();
};

/// Throws Error.
ForeignLog setForeignLogAside(const QString& path, const QDateTime& now, OtherLock other);

} // namespace parvis
