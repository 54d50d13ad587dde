// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "tests/support/database_fixture.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

#include <functional>

namespace parvis::test {

/// What one run of parvis-cli said.
struct CliResult
{
    int exitCode = -1; ///< -1: it crashed, was killed or never ended
    QString out;
    QString err;

    /// Standard output as the one JSON document that it must be; fails the test otherwise.
    QJsonObject object() const;
    QJsonArray array() const;
};

/// One line that says something, and ends.
bool isOneLine(const QString& text);

/// Waits up to a minute for a program to say that line, among whatever else it says.
bool hears(QProcess& program, const QByteArray& line);

/// A fresh database, made on 1 January 2025, in a folder of its own, and parvis-cli on it.
class CliFixture
{
public:
    QString path(const QString& name) const { return files_.folder.filePath(name); }
    QString database() const { return files_.path(); }

    /// Runs with --db on the fixture's database.
    CliResult run(const QStringList& arguments) const;
    CliResult json(const QStringList& arguments) const;
    /// Runs with exactly these words.
    CliResult runBare(const QStringList& arguments) const;
    /// Made ready to start; the caller decides what happens to it.
    std::unique_ptr<QProcess> prepare(const QStringList& arguments) const;

    /// What a command answers, in English, when it runs in this process on that day. Throws what the command throws.
    cli::Answer answerOn(QDate day, const QStringList& words) const;
    /// The database, whose actions are of the morning of that day.
    std::unique_ptr<Database> openOn(QDate day) const;

    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    /// Called in the child before the program begins (limits, another user).
    std::function<void()> childModifier;

private:
    DatabaseFixture files_;
};

CliResult finish(QProcess& process);

/// Contours for all QPV of the dataset in the manner of the published file: their ellipses with that many corners.
QByteArray syntheticContours(int corners = 96);

/// The published contours of the region, or else synthetic ones in the fixture's folder.
QString contourFile(const CliFixture& fixture);

} // namespace parvis::test
