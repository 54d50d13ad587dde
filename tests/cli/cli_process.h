// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

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

/// A fresh database in a folder of its own, and parvis-cli on it.
class CliFixture
{
public:
    CliFixture();

    QString path(const QString& name) const { return folder_.filePath(name); }
    QString database() const { return path(QStringLiteral("essai.parvis")); }

    /// Runs with --db on the fixture's database.
    CliResult run(const QStringList& arguments) const;
    CliResult json(const QStringList& arguments) const;
    /// Runs with exactly these words.
    CliResult runBare(const QStringList& arguments) const;
    /// Made ready to start; the caller decides what happens to it.
    std::unique_ptr<QProcess> prepare(const QStringList& arguments) const;

    QString write(const QString& name, const QByteArray& bytes) const;
    QByteArray read(const QString& name) const;

    /// Called in the child before the program begins (limits, another user).
    std::function<void()> childModifier;

private:
    QTemporaryDir folder_;
};

CliResult finish(QProcess& process);

/// Contours for all QPV of the dataset in the manner of the published file: their ellipses with that many corners.
QByteArray syntheticContours(int corners = 96);

/// The published contours of the region, or else synthetic ones in the fixture's folder.
QString contourFile(const CliFixture& fixture);

} // namespace parvis::test
