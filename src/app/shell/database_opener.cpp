// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/database_opener.h"

#include "app/backups/backup_settings.h"
#include "exchange/dataset/embedded_dataset.h"
#include "files/network_share.h"
#include "store/backup.h"
#include "store/check/foreign_objects.h"
#include "store/check/index_repair.h"
#include "store/default_database.h"
#include "store/record_label.h"
#include "store/restore.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Register embeddedContent()
{
    return readEmbeddedDataset().toRegister();
}

constexpr int backupWaits = 2000; // milliseconds: the first frames need the processor and the disk

QString setAsideText(const QString& log)
{
    return DatabaseOpener::tr("A log that belonged to another database lay beside this one, probably since a copy was "
                              "put in its place after a crash. It was set aside as %1; the edits in it are not in "
                              "this database.")
        .arg(log);
}

bool mayOnlyBeRead(const QString& path)
{
    const QFileInfo file(path);
    return file.isReadable() && !(file.isWritable() && QFileInfo(file.absolutePath()).isWritable());
}

/// What a worker found out about a file.
struct Opening
{
    std::optional<OpenedFile> file;
    bool onShare = false;
    bool readable = false; ///< another has it open, or changed its schema, or the user may not write here: it can be
                           ///< opened for reading
    std::exception_ptr error;
};

} // namespace

DatabaseOpener::DatabaseOpener(Workspace& workspace)
    : workspace_(workspace)
    , backupStart_(new QTimer(this))
{
    backupStart_->setObjectName(u"backup"_s);
    backupStart_->setSingleShot(true);
    backupStart_->setInterval(backupWaits);
    connect(backupStart_, &QTimer::timeout, this, &DatabaseOpener::backUpIfWaiting);
}

DatabaseOpener::~DatabaseOpener()
{
    backUpIfWaiting(); // the workspace waits for it
}

void DatabaseOpener::openDefault()
{
    start(tr("Opening the database…"), defaultDatabasePath(), Access::ReadWrite,
          [] { return ensureDefaultDatabase(embeddedContent); });
}

void DatabaseOpener::open(const QString& path, Access access, OtherLock other)
{
    if (const Database* shown = workspace_.database();
        shown && workspace_.isWritable() && QFileInfo(path) == QFileInfo(shown->path())) {
        workspace_.inform(tr("%1 is already open in this window.").arg(QFileInfo(path).fileName()));
        return;
    }
    start(
        tr("Opening %1…").arg(QFileInfo(path).fileName()), path, access, [path] { return path; }, other);
}

void DatabaseOpener::create(const QString& path)
{
    start(tr("Creating %1…").arg(QFileInfo(path).fileName()), path, Access::ReadWrite, [path] {
        Database::create(path, embeddedContent());
        return path;
    });
}

void DatabaseOpener::start(const QString& title, const QString& path, Access access,
                           const std::function<QString()>& prepare, OtherLock other)
{
    job_ = workspace_.jobs().run(
        this, title,
        [access, prepare, path, other](const JobControl& control) {
            Opening opening;
            try {
                opening.file = openFile(prepare(), access, control.stop, other);
                opening.onShare = access == Access::ReadWrite && isOnNetworkShare(opening.file->path);
            } catch (const Cancelled&) {
                throw;
            } catch (const LockedError&) {
                opening.error = std::current_exception();
                opening.readable = true;
            } catch (const ForeignObjects&) {
                opening.error = std::current_exception();
                opening.readable = access == Access::ReadWrite;
            } catch (...) {
                opening.error = std::current_exception();
                opening.readable = access == Access::ReadWrite && mayOnlyBeRead(path);
            }
            return opening;
        },
        [this, path, access](Opening opening) {
            if (opening.error) {
                fail(path, opening.readable, opening.error);
                return;
            }
            finish(std::move(*opening.file));
            if (opening.onShare)
                workspace_.warn(
                    tr("This file is on a network share: only one person may write to it at a time. Work on "
                       "a local copy, or open it for reading only."));
        });
}

void DatabaseOpener::openWithoutForeign(const QString& path)
{
    job_ = workspace_.jobs().run(
        this, tr("Opening %1…").arg(QFileInfo(path).fileName()),
        [path, now = QDateTime::currentDateTimeUtc()](const JobControl&) { return takeOutForeignObjects(path, now); },
        [this, path](const QString& kept) {
            workspace_.inform(tr("What Parvis did not make was taken out of the database; the whole file as it was is "
                                 "kept as %1.")
                                  .arg(QDir::toNativeSeparators(kept)));
            open(path);
        });
}

void DatabaseOpener::waitBriefly(int most)
{
    if (!workspace_.jobs().isRunning(job_))
        return;
    QEventLoop loop;
    connect(&workspace_.jobs(), &JobRunner::jobsChanged, &loop, [&] {
        if (!workspace_.jobs().isRunning(job_))
            loop.quit();
    });
    QTimer::singleShot(most, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
}

void DatabaseOpener::finish(OpenedFile file)
{
    const QString path = file.path;
    const QString migrationBackup = file.migrationBackup;
    const QString setAsideLog = file.setAsideLog;
    const QString rebuilt = rebuiltText(file.rebuiltIndexes);
    const QString impossible = impossibleValuesText(file.records, file.impossible);
    backUpIfWaiting(); // of the one before
    if (!workspace_.attempt([&] { workspace_.setDatabase(std::make_unique<Database>(std::move(file))); }))
        return;
    Q_EMIT opened(path);
    if (!migrationBackup.isEmpty())
        workspace_.inform(
            tr("The database was brought up to date; the former one is kept as %1.").arg(migrationBackup));
    if (!rebuilt.isEmpty())
        workspace_.inform(rebuilt);
    if (!impossible.isEmpty())
        workspace_.warn(impossible);
    if (!setAsideLog.isEmpty())
        workspace_.warn(setAsideText(setAsideLog));
    if (!workspace_.isWritable())
        return;
    warnOfClock();
    backupOf_ = path;
    backupStart_->start();
}

/// Once for each time that a file is opened.
void DatabaseOpener::warnOfClock()
{
    const Database* database = workspace_.database();
    if (const auto stamp = database->stampAhead()) {
        workspace_.warn(aheadText(*stamp));
        return;
    }
    connect(
        database, &Database::stampedAhead, this, [this](const QDateTime& stamp) { workspace_.warn(aheadText(stamp)); },
        Qt::SingleShotConnection);
}

void DatabaseOpener::fail(const QString& path, bool readable, std::exception_ptr error)
{
    if (!readable) {
        workspace_.report(error);
        return;
    }
    try {
        std::rethrow_exception(error);
    } catch (const LockedError& lock) {
        if (lock.canBeTaken())
            Q_EMIT otherLockFound(path, lock);
        else
            offerReading(path, lock);
    } catch (const ForeignObjects& foreign) {
        Q_EMIT foreignObjectsFound(path, foreign);
    } catch (const std::exception& trouble) {
        offerReading(path, trouble);
    }
}

void DatabaseOpener::offerReading(const QString& path, const std::exception& trouble)
{
    workspace_.warn(QString::fromUtf8(trouble.what()), tr("Open for reading only"),
                    [this, path] { open(path, Access::ReadOnly); });
}

/// Quietly.
void DatabaseOpener::backUpIfWaiting()
{
    const QString path = std::exchange(backupOf_, QString());
    backupStart_->stop();
    if (path.isEmpty())
        return;
    workspace_.jobs().run(
        this, tr("Backing up…"),
        [path, settings = BackupSettings::kept(), now = QDateTime::currentDateTime()](const JobControl&) {
            return backupOncePerDay(settings.folder, path, now, settings.least);
        },
        [](const QString&) {}, {}, JobRunner::Visibility::Silent);
}

void DatabaseOpener::restore(const QString& backup, const QString& path)
{
    backupOf_.clear(); // what the database holds is kept anyway
    backupStart_->stop();
    workspace_.setDatabase(nullptr); // gives the lock back
    restoreWhenIdle(backup, path);
}

/// Jobs that still read the database would be in the way.
void DatabaseOpener::restoreWhenIdle(const QString& backup, const QString& path)
{
    if (!workspace_.jobs().isIdle()) {
        connect(
            &workspace_.jobs(), &JobRunner::jobsChanged, this, [this, backup, path] { restoreWhenIdle(backup, path); },
            Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection));
        return;
    }
    const auto work = [backup, path, now = QDateTime::currentDateTimeUtc()](const JobControl&) {
        return restoreDatabase(backup, path, now);
    };
    const auto done = [this, path](const Restored& restored) {
        open(path);
        workspace_.inform(restored.kept.isEmpty()
                              ? tr("The backup was restored.")
                              : tr("The backup was restored; what the database held before is kept as %1.")
                                    .arg(QDir::toNativeSeparators(restored.kept)));
        if (!restored.setAsideLog.isEmpty())
            workspace_.warn(setAsideText(restored.setAsideLog));
    };
    const auto failed = [this, path](std::exception_ptr error) {
        if (QFileInfo::exists(path))
            open(path);
        workspace_.report(error);
    };
    workspace_.jobs().run(this, tr("Restoring %1…").arg(QFileInfo(path).fileName()), work, done, failed);
}

void DatabaseOpener::saveCopy(const FileTarget& target)
{
    if (!workspace_.database())
        return;
    const auto write = [source = workspace_.database()->path()](const QString& path, const JobControl&) {
        backupDatabase(source, path, ExistingFile::Replace);
        return WrittenFiles{{path}, tr("A checked copy was saved as %1.").arg(QDir::toNativeSeparators(path)), true};
    };
    exportFile(workspace_, this, {target, write});
}

} // namespace parvis
