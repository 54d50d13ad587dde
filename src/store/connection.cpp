// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QStorageInfo>
#include <QUrl>

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>
#include <iterator>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Whether a failed read or write is one for want of space: by what the system said, or else by what is left.
bool isDiskFull(int systemError, const QString& path)
{
#ifdef Q_OS_WIN
    constexpr int full[] = {39, 112}; // ERROR_HANDLE_DISK_FULL, ERROR_DISK_FULL
#else
    constexpr int full[] = {ENOSPC, EDQUOT, EFBIG};
#endif
    constexpr qint64 least = 64 * 1024; // bytes: less than what opening a database takes
    if (std::ranges::find(full, systemError) != std::end(full))
        return true;
    const QStorageInfo storage(QFileInfo(path).absolutePath());
    return storage.isValid() && !storage.isReadOnly() && storage.bytesAvailable() < least;
}

Error noSpaceLeft(const QString& path)
{
    return Error(translate("store", "There is no space left to write the database; nothing was changed."), path,
                 translate("store", "Free some disk space, then try again."));
}

/// @param systemError  what the system said of the last read or write (errno); 0: nothing
Error translated(const QSqlError& error, const QString& path, int systemError)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SQLITE_FULL:
        return noSpaceLeft(path);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return Error(translate("store", "The database can only be read; nothing was changed."), path,
                     translate("store", "Ask for the right to write this file, or save a copy elsewhere."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error(translate("store", "Another program is writing to the database; nothing was changed."), path,
                     translate("store", "Wait until it has finished, then try again."));
    case SQLITE_CORRUPT:
        return Error(translate("store", "The database is damaged."), path,
                     translate("store", "Restore the latest backup."));
    case SQLITE_NOTADB:
        return Error(translate("store", "This file is not a Parvis database."), path,
                     translate("store", "Choose a file made by Parvis (*.parvis)."));
    case SQLITE_IOERR:
        if (isDiskFull(systemError, path))
            return noSpaceLeft(path);
        return Error(translate("store", "The database cannot be read or written: the disk or the network failed."),
                     path, translate("store", "Check the disk and the connection, then try again."));
    case SQLITE_CANTOPEN:
        if (isDiskFull(systemError, path))
            return noSpaceLeft(path);
        return Error(translate("store", "The database cannot be opened."), path,
                     translate("store", "Check that the folder exists and that you may read and write in it."));
    case SQLITE_CONSTRAINT:
        return Error(translate("store", "The change contradicts other records; nothing was changed (%1).")
                         .arg(error.driverText() + u' ' + error.databaseText()),
                     path);
    default:
        return Error(translate("store", "The database reports an error: %1").arg(error.databaseText()), path);
    }
}

/// Null when the file could not be opened.
sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

/// A reader leaves the two files of the write-ahead log beside a database that nobody writes: a connection that may
/// write lets SQLite, which knows whether somebody else uses them, take them away. It changes nothing in the database.
void removeEmptyLog(const QString& path)
{
    const QFileInfo log(path + u"-wal"_s);
    if (!log.exists() || log.size() > 0 || !QFileInfo(path).isWritable())
        return;
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(QFileInfo(path).absoluteFilePath().toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) ==
        SQLITE_OK)
        sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
    sqlite3_close(db);
}

QString uniqueName()
{
    static QAtomicInt counter;
    return u"parvis-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

void checkHeader(const QString& path)
{
    QFile file(path);
    if (!file.exists())
        throw Error(translate("store", "The database does not exist."), path,
                    translate("store", "Check the name, or create it first."));
    if (QFileInfo(path).isDir())
        throw Error(translate("store", "This is a folder, not a database."), path,
                    translate("store", "Choose a file made by Parvis (*.parvis)."));
    if (!file.open(QIODevice::ReadOnly))
        throw Error(translate("store", "The database cannot be opened: %1.").arg(file.errorString()), path,
                    translate("store", "Check that you may read this file."));
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        throw Error(translate("store", "This file is not a Parvis database."), path,
                    translate("store", "Choose a file made by Parvis (*.parvis)."));
}

} // namespace

Connection::Connection(const QString& path, Mode mode)
    : path_(path)
    , mode_(mode)
    , name_(uniqueName())
{
    if (mode == Mode::ReadOnly || QFileInfo::exists(path))
        checkHeader(path);
    database_ = QSqlDatabase::addDatabase(u"QSQLITE"_s, name_);
    try {
        open();
    } catch (...) {
        database_ = QSqlDatabase();
        QSqlDatabase::removeDatabase(name_);
        throw;
    }
}

Connection::~Connection()
{
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
    if (mode_ == Mode::ReadOnly)
        removeEmptyLog(path_);
}

Error Connection::failure(const QSqlError& error) const
{
    sqlite3* handle = handleOf(database_);
    return translated(error, path_, handle ? sqlite3_system_errno(handle) : 0);
}

void Connection::open()
{
    const auto tryOpen = [&](const QString& extra) {
        QString options = u"QSQLITE_BUSY_TIMEOUT=2000"_s;
        QString name = path_;
        if (mode_ == Mode::ReadOnly) {
            // A file on a medium that cannot be written has no shared-memory file: then it is read as immutable.
            options += u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
            name = QUrl::fromLocalFile(QFileInfo(path_).absoluteFilePath()).toString(QUrl::FullyEncoded) + extra;
        }
        database_.setConnectOptions(options);
        database_.setDatabaseName(name);
        if (!database_.open())
            throw failure(database_.lastError());
        QSqlQuery probe(database_);
        if (!probe.exec(u"SELECT count(*) FROM sqlite_schema"_s))
            throw failure(probe.lastError());
    };
    try {
        tryOpen(QString());
    } catch (const Error&) {
        database_.close();
        if (mode_ == Mode::ReadWrite || QFileInfo(QFileInfo(path_).absolutePath()).isWritable())
            throw;
        tryOpen(u"?immutable=1"_s);
    }
    run(u"PRAGMA foreign_keys = ON"_s);
    if (mode_ == Mode::ReadWrite) {
        // SQLite opens what may only be read without a word, and fails at the first change.
        if (sqlite3_db_readonly(handleOf(database_), "main") != 0)
            throw failure(QSqlError({}, {}, QSqlError::ConnectionError, QString::number(SQLITE_READONLY)));
        run(u"PRAGMA journal_mode = WAL"_s);
        run(u"PRAGMA synchronous = FULL"_s);
    }
}

QSqlQuery Connection::prepare(const QString& sql)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw failure(query.lastError());
    return query;
}

void Connection::execute(QSqlQuery& query)
{
    if (!query.exec())
        throw failure(query.lastError());
}

QSqlQuery Connection::run(const QString& sql, const QVariantList& values)
{
    QSqlQuery query = prepare(sql);
    for (const QVariant& value : values)
        query.addBindValue(value);
    execute(query);
    return query;
}

QVariant Connection::value(const QString& sql, const QVariantList& values)
{
    QSqlQuery query = run(sql, values);
    return query.next() ? query.value(0) : QVariant();
}

void Connection::runScript(const QByteArray& sql)
{
    char* message = nullptr;
    const int code = sqlite3_exec(handleOf(database_), sql.constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        throw failure(QSqlError(QString(), text, QSqlError::StatementError, QString::number(code)));
}

void Connection::transaction(const std::function<void()>& work)
{
    run(u"BEGIN IMMEDIATE"_s);
    try {
        run(u"PRAGMA defer_foreign_keys = ON"_s);
        work();
        run(u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(database_).exec(u"ROLLBACK"_s);
        throw;
    }
}

} // namespace parvis
