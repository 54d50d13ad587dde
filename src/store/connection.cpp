// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/connection.h"

#include "domain/translate.h"
#include "files/files_in_use.h"
#include "store/locks/held_lock.h"
#include "store/log_mark.h"
#include "store/search/hit_rank.h"
#include "store/sqlite_error.h"

#include <QAtomicInt>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Null when the file could not be opened.
sqlite3* handleOf(const QSqlDatabase& database)
{
    const QVariant handle = database.driver()->handle();
    return handle.isValid() ? *static_cast<sqlite3* const*>(handle.constData()) : nullptr;
}

/// While on, closing leaves the log as it is. SQLite takes the log away when the last connection closes, once it has
/// folded it into the file; but where its shared memory could be opened for reading only (a full disk has no room to
/// make it), SQLite 3.40 takes it away without folding it. So closing may do so only after the log has been read well.
void keepLogOnClose(sqlite3* database, bool on)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, int(on), nullptr);
}

/// Opens the file for writing, looks at it, and closes it again: SQLite then does what it finds to be done.
void lookAsWriter(const DatabaseFile& file, int busyWait)
{
    sqlite3* db = nullptr;
    if (sqlite3_open_v2(file.path().toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK) {
        sqlite3_busy_timeout(db, busyWait);
        keepLogOnClose(db, true);
        if (sqlite3_exec(db, "SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr) == SQLITE_OK)
            keepLogOnClose(db, false);
    }
    sqlite3_close(db);
}

/// A reader leaves the two files of the write-ahead log beside a database that nobody writes: a connection that may
/// write lets SQLite, which knows whether somebody else uses them, take them away. It changes nothing in the database.
void removeEmptyLog(const DatabaseFile& file)
{
    if (!QFileInfo::exists(file.log()) || file.hasLog() || !QFileInfo(file.path()).isWritable())
        return;
    lookAsWriter(file, 0);
}

/// What a crash interrupted in the file itself (a change of the journal mode, a program without a log) is rolled back
/// by whoever opens it next; but SQLite refuses that to a reader. Nothing happens while its writer lives.
void rollBackInterrupted(const DatabaseFile& file)
{
    if (!file.hasRollbackJournal() || !QFileInfo(file.path()).isWritable() || !file.isFolderWritable())
        return;
    constexpr int wait = 2000; // milliseconds
    lookAsWriter(file, wait);
}

QString uniqueName()
{
    static QAtomicInt counter;
    return u"parvis-%1"_s.arg(counter.fetchAndAddRelaxed(1));
}

} // namespace

Connection::Connection(const QString& path, Mode mode, const QString& shownPath)
    : file_(path)
    , path_(shownPath.isEmpty() ? path : shownPath)
    , mode_(mode)
    , name_(uniqueName())
{
    if (mode != Mode::New) {
        requireDatabaseAt(file_, path_);
        inUse_ = std::make_unique<FilesInUse>(file_.all());
    }
    held_ = std::make_unique<HeldLock>(file_);
    if (const QString former = held_->formerName(); !former.isEmpty())
        throw openElsewhere(path_, former);
    if (held_->isFirst() && isLogForeign(file_))
        throw foreignLog(path_);
    database_ = QSqlDatabase::addDatabase(u"QSQLITE"_s, name_);
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

Connection::~Connection()
{
    close();
    if (mode_ == Mode::ReadOnly)
        removeEmptyLog(file_);
}

void Connection::close()
{
    // Its log cannot follow a file that was moved away: what stands in it goes with the file.
    if (sqlite3* handle = handleOf(database_); handle && mode_ == Mode::ReadWrite && isMoved())
        sqlite3_wal_checkpoint_v2(handle, "main", SQLITE_CHECKPOINT_PASSIVE, nullptr, nullptr);
    held_->release();
    database_.close();
    database_ = QSqlDatabase();
    QSqlDatabase::removeDatabase(name_);
    held_.reset();
}

SqliteError Connection::failure(const QSqlError& error) const
{
    sqlite3* handle = handleOf(database_);
    return sqliteError(error.nativeErrorCode().toInt(), error.driverText() + u' ' + error.databaseText(), path_,
                       handle ? sqlite3_system_errno(handle) : 0);
}

void Connection::check(int code, const Connection& of) const
{
    if (sqlite3* handle = handleOf(of.database_); code != SQLITE_OK)
        throw sqliteError(code, QString::fromUtf8(sqlite3_errmsg(handle)), of.path_, sqlite3_system_errno(handle));
}

void Connection::tryOpen(const QString& name, const QString& options)
{
    database_.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=2000"_s + options);
    database_.setDatabaseName(name);
    if (!database_.open())
        throw failure(database_.lastError());
    keepLogOnClose(handleOf(database_), true);
    QSqlQuery probe(database_);
    if (!probe.exec(u"SELECT count(*) FROM sqlite_schema"_s))
        throw failure(probe.lastError());
    keepLogOnClose(handleOf(database_), false);
}

void Connection::openForReading()
{
    const QString address = QUrl::fromLocalFile(file_.path()).toString(QUrl::FullyEncoded);
    const QString options = u";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI"_s;
    rollBackInterrupted(file_);
    try {
        tryOpen(address, options);
        if (value(u"PRAGMA journal_mode"_s) == u"wal"_s)
            held_->hold();
    } catch (const SqliteError& error) {
        database_.close();
        // SQLite wants a file of shared memory, which cannot be made there. Without a log the file alone is the whole
        // database; with one it would be an older state.
        const bool isClosed = !file_.isFolderWritable();
        const bool isWhole = !file_.hasLog() && !file_.hasRollbackJournal();
        if (isClosed && !isWhole)
            throw unreadableLog(file_, path_);
        if (!isWhole || (!isClosed && !error.isFullDisk()))
            throw;
        tryOpen(address + u"?immutable=1"_s, options);
    }
}

void Connection::open()
{
    if (mode_ == Mode::ReadOnly)
        openForReading();
    else
        tryOpen(file_.path(), {});
    setUp();
}

void Connection::setUp()
{
    sqlite3* handle = handleOf(database_);
    // The schema comes with the file: nothing in it may call functions with effects, and SQL may not rewrite it.
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    run(u"PRAGMA foreign_keys = ON"_s);
    if (mode_ == Mode::ReadOnly)
        return;
    // SQLite opens what may only be read without a word, and fails at the first change.
    if (sqlite3_db_readonly(handle, "main") != 0)
        check(SQLITE_READONLY, *this);
    run(u"PRAGMA secure_delete = FAST"_s); // what was removed is not found in the file, nor an old mark in the log
    if (mode_ == Mode::New) {
        run(u"PRAGMA journal_mode = MEMORY"_s); // nothing to lose before the file has its name
        run(u"PRAGMA synchronous = OFF"_s);
        return;
    }
    run(u"PRAGMA synchronous = FULL"_s);
    if (value(u"PRAGMA journal_mode = WAL"_s) == u"wal"_s)
        held_->hold();
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

void Connection::runUnprotected(const QByteArray& sql)
{
    const auto protect = [&](int on) {
        sqlite3_db_config(handleOf(database_), SQLITE_DBCONFIG_DEFENSIVE, on, nullptr);
    };
    protect(0);
    try {
        runScript(sql);
    } catch (...) {
        protect(1);
        throw;
    }
    protect(1);
}

void Connection::withAnyType(const QString& table, const std::function<void()>& work)
{
    const QString strict = u"STRICT"_s;
    const QString sql = value(u"SELECT sql FROM sqlite_schema WHERE type = 'table' AND name = ?"_s, {table}).toString();
    const auto define = [&](QString definition) {
        runUnprotected(u"PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = '%1' WHERE type = 'table' AND "
                       "name = '%2'; PRAGMA writable_schema = RESET;"_s.arg(definition.replace(u'\'', u"''"_s), table)
                           .toUtf8());
    };
    const qsizetype word = sql.lastIndexOf(strict, -1, Qt::CaseInsensitive);
    define(sql.left(word) + sql.mid(word + strict.size()));
    try {
        work();
    } catch (...) {
        define(sql);
        throw;
    }
    define(sql);
}

bool Connection::isMoved() const
{
    int moved = 0;
    return sqlite3_file_control(handleOf(database_), "main", SQLITE_FCNTL_HAS_MOVED, &moved) == SQLITE_OK && moved != 0;
}

void Connection::transaction(const std::function<void()>& work)
{
    run(u"BEGIN IMMEDIATE"_s);
    try {
        run(u"PRAGMA defer_foreign_keys = ON"_s);
        work();
        if (mode_ == Mode::New)
            check(log_mark::renew(handleOf(database_)), *this);
        else
            check(log_mark::write(handleOf(database_)), *this);
        if (isMoved())
            throw fileMoved(path_, {});
        run(u"COMMIT"_s);
    } catch (...) {
        QSqlQuery(database_).exec(u"ROLLBACK"_s);
        throw;
    }
}

void Connection::snapshot(const std::function<void()>& work)
{
    if (sqlite3_get_autocommit(handleOf(database_)) == 0) { // inside another one
        work();
        return;
    }
    run(u"BEGIN"_s);
    try {
        work();
    } catch (...) {
        QSqlQuery(database_).exec(u"ROLLBACK"_s);
        throw;
    }
    run(u"COMMIT"_s);
}

void Connection::addHitRank()
{
    check(parvis::addHitRank(handleOf(database_)), *this);
}

void Connection::copyInto(Connection& target)
{
    sqlite3* to = handleOf(target.database_);
    sqlite3_backup* copy = sqlite3_backup_init(to, "main", handleOf(database_), "main");
    if (!copy)
        check(sqlite3_errcode(to), target);
    constexpr int allPages = -1;
    const int stepped = sqlite3_backup_step(copy, allPages);
    const int finished = sqlite3_backup_finish(copy);
    const int code = finished != SQLITE_OK || stepped == SQLITE_DONE ? finished : stepped;
    check(code, (code & 0xFF) == SQLITE_CORRUPT || (code & 0xFF) == SQLITE_NOTADB ? *this : target);
    try {
        // The copy says that it has a log, as its original does: SQLite must read that before it can change it.
        target.value(u"SELECT count(*) FROM sqlite_schema"_s);
        target.run(u"PRAGMA journal_mode = DELETE"_s);
        check(log_mark::renew(to), target);
    } catch (const SqliteError& error) {
        if (error.isDamage()) // the original's
            check(error.code(), *this);
        throw;
    }
}

void Connection::leaveLog()
{
    held_->release();
    if (value(u"PRAGMA journal_mode = DELETE"_s) != u"delete"_s)
        check(SQLITE_BUSY, *this);
}

} // namespace parvis
