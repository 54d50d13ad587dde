// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/campaigns/writing_commands.h"

#include <QDir>
#include <QTemporaryDir>

namespace parvis::test {

/// A folder with all that a command works with, as it is after a crash: "essai.parvis", whose last edits are in its
/// log, the last but one undone; "ancien.parvis", an older backup; contours, a document, points. Every one is the same.
class Workplace
{
public:
    Workplace();

    QString folder() const { return folder_.path(); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    QString database() const { return path(QStringLiteral("essai.parvis")); }
    /// All files, hidden ones too.
    QStringList files() const;

private:
    QTemporaryDir folder_;
};

/// Copies files of one folder into another.
void copyFiles(const QString& from, const QString& to);

enum class Content {
    All,    ///< records and history
    Records ///< of today alone
};

/// What a database holds, moments left out: two have the same when they hold the same. Opens it for reading. Throws
/// Error.
QByteArray contentOf(const QString& path, Content content = Content::All);

/// What one command makes of a Workplace, learnt once from runs that nothing disturbed.
struct UndisturbedRun
{
    static const UndisturbedRun& of(const WritingCommand& command);

    qint64 duration = 0; ///< milliseconds
    QByteArray before;   ///< content of the database
    QByteArray after;
    QByteArray target; ///< content of a database, bytes of an output; empty: they differ from run to run
};

/// What is found of one command after runs that were disturbed.
class Outcome
{
public:
    explicit Outcome(const WritingCommand& command);

    const UndisturbedRun& undisturbed() const { return whole_; }

    enum class Told {
        Success, ///< the command has said that it is done
        Failure, ///< the command has failed
        Nothing  ///< it was cut off
    };
    /// Checks what stands in a folder afterwards: the database is sound, can be written, and holds all or nothing of
    /// the command; the file that the command makes is whole or absent; nothing is there that is not known.
    void check(const QString& folder, Told told);

    int done = 0;    ///< folders in which the command was found done
    int undone = 0;  ///< in which it was not
    int remains = 0; ///< in which a temporary file was left

private:
    bool isDone(const QString& folder) const;
    bool targetIsWhole(const QString& folder) const;
    void checkNames(const QString& folder);
    void checkKept(const QString& folder) const;

    WritingCommand command_;
    const UndisturbedRun& whole_;
};

/// "is sound", or all that a check finds.
QString soundness(const QString& path);

} // namespace parvis::test
