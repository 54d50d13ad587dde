// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace parvis {

/// Files that this program works in itself, such as the open database with its log and its lock. While this lives no
/// export may write over them, and no import may read them: not by their names, not through a link of either kind.
/// Any thread.
class FilesInUse
{
public:
    /// @param paths  some of them need not be there
    explicit FilesInUse(QStringList paths);
    ~FilesInUse();
    Q_DISABLE_COPY(FilesInUse)

private:
    QStringList paths_;
};

/// Throws Error when the path leads to a file in use. Opens nothing: on POSIX, closing a file takes away all locks that
/// the program holds on it.
void requireNotInUse(const QString& path);

/// Whether two paths lead to one file, through links of either kind; false when one of them is not there.
bool isSameFile(const QString& a, const QString& b);

} // namespace parvis
