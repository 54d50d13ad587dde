// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/output_place.h"

namespace parvis {

/// "The whole file or nothing", for a writer that must write to a path of its own (SQLite, many files at once): it
/// writes `path()`, a new empty file beside the target, which becomes the target with commit(). Until then, and when
/// commit() fails, what was there stays. A replaced file keeps its permissions, a symbolic link to it stays a link. A
/// device or a pipe gets the bytes with commit(). Any thread.
class WholeFile
{
public:
    /// Throws Error when the target could not be replaced: its folder is missing or may not be written to, a folder
    /// stands in its place, or it is read-only.
    explicit WholeFile(const QString& target);
    /// Removes what did not become the target, with the files that its writer put beside it (the log of SQLite).
    ~WholeFile();
    WholeFile(WholeFile&& other) noexcept;
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    const QString& path() const { return path_; }

    /// Puts the file, whose bytes are on the disk by then, in the place of the target. Throws Error.
    void commit();

private:
    QString target_; ///< as the user calls it
    OutputPlace place_;
    QString path_; ///< empty: it has been moved away
    QFile::Permissions permissions_;
};

/// Writes all bytes or leaves what was there, as WholeFile does. Throws Error. Any thread.
void writeWholeFile(const QString& path, const QByteArray& bytes);

/// Moves a complete file into a place in the same folder in one step, also when a file is there. Throws Error.
void moveIntoPlace(const QString& path, const QString& target);

/// Makes sure that the content of a file is on the disk. Throws Error.
void syncToDisk(const QString& path);

} // namespace parvis
