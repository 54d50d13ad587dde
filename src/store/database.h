// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"
#include "store/document_content.h"
#include "store/journal.h"
#include "store/locks/file_lock.h"
#include "store/personal_texts.h"
#include "store/register_io.h"

#include <QDateTime>
#include <QObject>
#include <QThreadPool>

#include <exception>
#include <functional>
#include <memory>
#include <stop_token>

namespace parvis {

class Connection;

enum class Access { ReadWrite, ReadOnly };

/// A database that was checked, locked, migrated and read, not yet bound to a thread.
struct OpenedFile
{
    QString path;
    Access access = Access::ReadWrite;
    Register records;
    std::unique_ptr<FileLock> lock;
    QString migrationBackup; ///< the copy that was kept before the format was brought up to date; empty: not needed
    std::vector<ImpossibleValue> impossible; ///< what is read as unknown
    QStringList rebuiltIndexes;              ///< that another program had taken away or changed
    QString setAsideLog; ///< a log of another database that lay beside this one, by its new name; empty: none did

    OpenedFile();
    OpenedFile(OpenedFile&&) noexcept;
    OpenedFile& operator=(OpenedFile&&) noexcept;
    ~OpenedFile();
};

/// Opens a file on any thread. Throws Error: missing, not a database, damaged, of another program, newer, already open
/// elsewhere (LockedError; read-write only), not writable. Cancelled when stopped.
OpenedFile openFile(const QString& path, Access access, std::stop_token stop = {},
                    OtherLock other = OtherLock::Respect);

/// Makes the search index again from the records and the texts of the documents. Throws Error as openFile does.
void rebuildSearch(const QString& path);

/// One open database: the register, the single write path, undo and redo. Lives on one thread (the GUI's).
class Database : public QObject
{
    Q_OBJECT

public:
    using Clock = std::function<QDateTime()>;
    using Done = std::function<void(std::exception_ptr)>; ///< called on the thread of the database, null: it went well

    /// Writes a new file with this content, or none at all. Throws Error when the file exists or cannot be written, or
    /// another program has the lock of its place.
    static void create(const QString& path, const Register& content, const Clock& clock = systemClock);

    Database(const QString& path, Access access, Clock clock = systemClock);
    explicit Database(OpenedFile file, Clock clock = systemClock);
    ~Database() override;

    const QString& path() const { return path_; }
    bool isReadOnly() const { return access_ == Access::ReadOnly; }
    const Register& records() const { return records_; }

    const UndoState& undoState() const { return undoState_; }
    /// Throws Error when there is nothing to undo, or a later change of the same record would be overwritten; it is
    /// named then.
    void undo();
    void redo();

    /// Empties these texts for good, in the records and in their whole history: it cannot be undone. The history says
    /// that it was done, not what stood there. Copies of the file that were made before keep them. It is written in the
    /// background; `done` is called once it went well or did not: it may have been done all the same, and the log of
    /// the file still hold them. Throws Error when nothing can be written now.
    void erase(const std::vector<ErasedText>& texts, const QString& title, Done done);

    /// A transaction is being written in the background.
    bool isBusy() const { return busy_; }

    /// The stamp of the last action when it lies in the future: a clock stands wrong, or did. What is written now bears
    /// the date of the present clock all the same.
    std::optional<QDateTime> stampAhead() const;

    static QDateTime systemClock();

Q_SIGNALS:
    /// After each commit, undo and redo; the register has the changes already.
    void changed(const parvis::ChangeSet& changes);
    void busyChanged(bool busy);
    /// An action was written, and its stamp is well before that of the action in front of it.
    void stampedAhead(const QDateTime& former);

private:
    friend class Transaction;
    struct Work;

    void apply(JournalAction action, std::vector<RowChange> changes, std::vector<ContentReader> contents);
    void applyInBackground(JournalAction action, std::vector<RowChange> changes, std::vector<ContentReader> contents,
                           Done done, std::stop_token stop);
    void writeInBackground(Work prepared, std::function<void(Work&, Connection&)> write, Done done);
    void reverse(const JournalAction& target, JournalAction::Kind kind);
    Work prepareWork(JournalAction action, std::vector<RowChange> changes, std::vector<ContentReader> contents) const;
    void finish(Work work);
    void requireWritable();
    QString rescue();
    void refreshUndoState();
    qint64 takeId(const QString& table);

    QString path_;
    Access access_;
    Clock clock_;
    std::unique_ptr<FileLock> lock_;
    std::unique_ptr<Connection> connection_;
    Register records_;
    QHash<QString, qint64> lastIds_;
    qint64 lastAction_ = 0;
    QDateTime lastStamp_;
    UndoState undoState_;
    bool busy_ = false;
    QString rescued_; ///< where the content of a file that is gone was saved; empty: it is there
    QThreadPool pool_;
};

} // namespace parvis
