#include "store/connection.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QAtomicInt>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

namespace parvis {

namespace {

Error translated(const QSqlError& error, const QString& path)
{
    switch (error.nativeErrorCode().toInt() & 0xFF) {
    case SQLITE_FULL:
        return Error(translate("store", "There is no space left to write the database; nothing was changed."), path,
                     translate("store", "Free some disk space, then try again."));
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
        return Error(translate("store", "The database cannot be read or written: the disk or the network failed."),
                     path, translate("store", "Check the disk and the connection, then try again."));
    case SQLITE_CANTOPEN:
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

QString uniqueName()
{
    static QAtomicInt counter;
    return QStringLiteral("parvis-%1").arg(counter.fetchAndAddRelaxed(1));
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
    database_ = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name_);
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
}

void Connection::open()
{
    const auto tryOpen = [&](const QString& extra) {
        QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=2000");
        QString name = path_;
        if (mode_ == Mode::ReadOnly) {
            // A file on a medium that cannot be written has no shared-memory file: then it is read as immutable.
            options += QStringLiteral(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
            name = QUrl::fromLocalFile(QFileInfo(path_).absoluteFilePath()).toString(QUrl::FullyEncoded) + extra;
        }
        database_.setConnectOptions(options);
        database_.setDatabaseName(name);
        if (!database_.open())
            throw translated(database_.lastError(), path_);
        QSqlQuery probe(database_);
        if (!probe.exec(QStringLiteral("SELECT count(*) FROM sqlite_schema")))
            throw translated(probe.lastError(), path_);
    };
    try {
        tryOpen(QString());
    } catch (const Error&) {
        database_.close();
        if (mode_ == Mode::ReadWrite || QFileInfo(QFileInfo(path_).absolutePath()).isWritable())
            throw;
        tryOpen(QStringLiteral("?immutable=1"));
    }
    run(QStringLiteral("PRAGMA foreign_keys = ON"));
    if (mode_ == Mode::ReadWrite) {
        run(QStringLiteral("PRAGMA journal_mode = WAL"));
        run(QStringLiteral("PRAGMA synchronous = FULL"));
    }
}

QSqlQuery Connection::prepare(const QString& sql)
{
    QSqlQuery query(database_);
    query.setForwardOnly(true);
    if (!query.prepare(sql))
        throw translated(query.lastError(), path_);
    return query;
}

void Connection::execute(QSqlQuery& query)
{
    if (!query.exec())
        throw translated(query.lastError(), path_);
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
    const QVariant handle = database_.driver()->handle();
    auto* db = *static_cast<sqlite3* const*>(handle.constData());
    char* message = nullptr;
    const int code = sqlite3_exec(db, sql.constData(), nullptr, nullptr, &message);
    const QString text = QString::fromUtf8(message);
    sqlite3_free(message);
    if (code != SQLITE_OK)
        throw translated(QSqlError(QString(), text, QSqlError::StatementError, QString::number(code)), path_);
}

void Connection::transaction(const std::function<void()>& work)
{
    run(QStringLiteral("BEGIN IMMEDIATE"));
    try {
        run(QStringLiteral("PRAGMA defer_foreign_keys = ON"));
        work();
        run(QStringLiteral("COMMIT"));
    } catch (...) {
        QSqlQuery(database_).exec(QStringLiteral("ROLLBACK"));
        throw;
    }
}

bool Connection::hasColumn(const QString& table, const QString& column)
{
    return value(QStringLiteral("SELECT count(*) FROM pragma_table_info(?) WHERE name = ?"), {table, column}).toInt() >
           0;
}

} // namespace parvis
