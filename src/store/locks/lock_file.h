// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>
#include <utility>

namespace parvis {

/// Who has a database open for writing, as the lock file says.
struct LockOwner
{
    qint64 pid = 0;
    QString host; ///< one line of printable characters, not long
    QString user; ///< to whom the lock file belongs; empty: the system does not know
    QDateTime since;
    bool isHere = false; ///< on this computer
};

/// The file beside a database by which QLockFile locks it: what stands in it, and how it is taken away when nobody has
/// the lock any more. QLockFile holds a lock of the system on its file, too (flock), which ends with the program.
class LockFile
{
public:
    explicit LockFile(QString path)
        : path_(std::move(path))
    {
    }

    const QString& path() const { return path_; }
    bool exists() const;
    /// A pipe or a device would be waited for, for ever; a link is of no use as a lock, wherever it leads.
    bool isSomethingElse() const;
    QByteArray content() const; ///< null: it is not there, or may not be read
    /// Absent: no lock, or one that was not signed.
    std::optional<LockOwner> owner() const;
    bool isOfThisProgram() const;
    /// Whether a program lives that has the lock, whatever stands in it. False where the system does not know.
    bool isHeld() const;

    /// Takes the file away if it has this content and nobody holds it. Two programs that find one lock do so one after
    /// the other, and the second sees that another file has come to stand there.
    /// @return  whether the lock may be free now: the file is gone, or another one
    bool remove(const QByteArray& content) const;

private:
    QString path_;
};

/// Whether nobody has signed: his program was killed between making and signing it; or the power failed, which may
/// leave zeros.
bool isUnsigned(const QByteArray& content);

} // namespace parvis
