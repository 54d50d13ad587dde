// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <functional>

class QSqlError;

namespace parvis {

class Error;

/// One connection to one database file, closed and forgotten with this object; a reader leaves no file beside the
/// database. Confined to the thread that made it.
/// Everything that is SQLite's own (pragmas, error codes, scripts) stands in connection.cpp.
class Connection
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    /// Throws Error when the file is missing, is no SQLite file, is damaged, or cannot be opened in that mode.
    Connection(const QString& path, Mode mode);
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

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

    /// Runs `work` in one IMMEDIATE transaction: all of it is kept, or none when it throws.
    void transaction(const std::function<void()>& work);

private:
    void open();
    Error failure(const QSqlError& error) const;

    QString path_;
    Mode mode_;
    QString name_;
    QSqlDatabase database_;
};

/// What is written into the header of a Parvis database ("Parv").
inline constexpr int applicationId = 0x50617276;

} // namespace parvis
