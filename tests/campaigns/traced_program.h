// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace parvis::test {

/// A call of the system by which a program changes files.
struct FileCall
{
    enum class Kind {
        Write,    ///< `size` bytes to `path` from `offset` on
        Truncate, ///< `path` to `size` bytes
        Sync,     ///< of the file or folder `path`
        Create,   ///< `path` is opened, and made if it is missing
        Folder,   ///< `path` is made
        Link,     ///< `path` gets the second name `target`
        Rename,   ///< `path` becomes `target`, over a file that is there
        Remove,   ///< `path`
        Rights    ///< of `path`
    };

    Kind kind = Kind::Write;
    QString path; ///< absolute; of standard output "1", of standard error "2"
    QString target;
    qint64 offset = 0;
    qint64 size = 0;
    bool empties = false; ///< Create: what stood there goes

    bool isOutput() const { return path == QStringLiteral("1") || path == QStringLiteral("2"); }
};

/// What becomes of a call.
struct CallAnswer
{
    bool kill = false; ///< the program is killed before the call
    int error = 0;     ///< the call fails with this errno
};

struct TracedResult
{
    int exitCode = -1; ///< -1: it was killed or has crashed
    int signal = 0;    ///< that ended it
    QString out;
    QString err;
};

/// Runs a program and its children, stopping at each call that changes a file below `folder` or writes a standard
/// stream. Linux on x86-64 only.
class TracedProgram
{
public:
    /// This machine lets a program trace its child.
    static bool isPossible();

    explicit TracedProgram(QString folder)
        : folder_(std::move(folder))
    {
    }

    std::function<CallAnswer(const FileCall&)> before; ///< empty: the call takes its course
    /// Once the call has gone well; a write may have written less than was asked.
    std::function<void(const FileCall&)> after;

    /// Waits for its end, and for that of its children. Throws std::runtime_error when it cannot be traced.
    TracedResult run(const QString& program, const QStringList& arguments) const;

private:
    QString folder_;
};

} // namespace parvis::test
