// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database_file.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlError;

namespace parvis {

class FilesInUse;
class HeldLock;
class SqliteError;

/// One connection to one database file, closed and forgotten with this object; a reader leaves no file beside the
/// database. Confined to the thread that made it. There is no other way to open a database: nothing else in Parvis
/// opens the file while a connection of the program lives (see HeldLock), nor a log that is not its own (see log_mark).
/// Everything that is SQLite's own (pragmas, error codes, scripts) stands in connection.cpp.
class Connection
{
public:
    enum class Mode {
        ReadWrite,
        ReadOnly,
        New ///< an empty file, or none, that gets its name when it is complete: written without a log
    };

    /// Throws Error when the file is missing, is no SQLite file, is damaged, or cannot be opened in that mode; also
    /// when its last changes stand in a log that cannot be read, or that is another file's.
    /// @param shownPath  what errors call the file; empty: its path
    Connection(const QString& path, Mode mode, const QString& shownPath = {});
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// As errors call it.
    const QString& path() const { return path_; }
    Mode mode() const { return mode_; }

    /// A prepared, forward-only statement with its values bound in order. Throws Error when it cannot be prepared.
    QSqlQuery prepare(const QString& sql);
    /// Runs a prepared statement; throws Error.
    void execute(QSqlQuery& query);
    QSqlQuery run(const QString& sql, const QVariantList& values = {});
    /// The first column of the first row; invalid when there is none.
    QVariant value(const QString& sql, const QVariantList& values = {});
    /// Several statements in one text, as in a migration.
    void runScript(const QByteArray& sql);

    /// The same for the tables behind a virtual one, which SQLite keeps from being written otherwise: to mend them.
    void runUnprotected(const QByteArray& sql);

    /// Runs `work` while a STRICT table takes values of any type, for a row that holds one beside what is written:
    /// SQLite would refuse the whole row. Part of a transaction; others never see the schema of the meantime.
    void withAnyType(const QString& table, const std::function<void()>& work);

    /// Runs `work` in one IMMEDIATE transaction: all of it is kept, or none when it throws. Throws Error also when the
    /// file is moved.
    void transaction(const std::function<void()>& work);

    /// The file was deleted, moved or replaced since it was opened: nobody would find what is written.
    bool isMoved() const;

    /// Runs `work`, all of whose queries see one state, even while another program writes.
    void snapshot(const std::function<void()>& work);

    /// Gives the SQL of this connection the function of hit_rank.h.
    void addHitRank();

    /// Copies everything as it is committed now, whoever else writes, into a new file, which stands alone: without log,
    /// and with no log but its own to come.
    void copyInto(Connection& target);
    /// Puts the whole log into the file and writes without one from now on. Throws Error when another connection, of
    /// this program or another, has the database open.
    void leaveLog();

private:
    void open();
    void openForReading();
    void tryOpen(const QString& name, const QString& options);
    void setUp();
    void close();
    void check(int code, const Connection& of) const;
    SqliteError failure(const QSqlError& error) const;

    DatabaseFile file_;
    QString path_;
    Mode mode_;
    QString name_;
    std::unique_ptr<FilesInUse> inUse_;
    std::unique_ptr<HeldLock> held_;
    QSqlDatabase database_;
};

/// What is written into the header of a Parvis database ("Parv").
inline constexpr int applicationId = 0x50617276;

} // namespace parvis
