// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "files/output_place.h"

namespace parvis {

enum class ExistingFile { Refuse, Replace };

/// Whether a file may be replaced that is in use (FilesInUse), or through a link: the database alone may, by its room.
enum class FileUse { Respect, Ignore };

/// "The whole file or nothing", for a writer that must write to a path of its own (SQLite, many files at once): it
/// writes `path()`, a new empty file beside the target, which becomes the target with commit(). Until then, and when
/// commit() fails, what was there stays. A replaced file keeps its permissions. A device or a pipe gets the bytes with
/// commit(). After commit() the file is there even if the power fails. What a program that was killed left in the
/// folder is removed (removeAbandoned). Any thread.
class WholeFile
{
public:
    /// Throws Error when the target could not be replaced: its folder is missing or may not be written to, a folder
    /// stands in its place, it is read-only, in use, or a link to another file.
    explicit WholeFile(const QString& target, ExistingFile existing = ExistingFile::Replace,
                       FileUse use = FileUse::Respect);
    /// Removes what did not become the target, with the files that its writer put beside it (the log of SQLite).
    ~WholeFile();
    WholeFile(WholeFile&& other) noexcept;
    WholeFile(const WholeFile&) = delete;
    WholeFile& operator=(const WholeFile&) = delete;

    const QString& path() const { return path_; }
    bool isDevice() const { return place_.isDevice; } ///< also a pipe or an open stream

    /// Throws Error when a file has come to stand there that may not be replaced. commit() finds it out in any case.
    void requireFree() const;

    /// The permissions of a file that replaces none; its owner may read and write it in any case, and nobody else what
    /// goes to a device.
    void setPermissions(QFile::Permissions permissions);

    /// Puts the file, whose bytes are on the disk by then, in the place of the target. Throws Error, also when a file
    /// has come to stand there that may not be replaced.
    void commit();

private:
    QString target_; ///< as the user calls it
    OutputPlace place_;
    ExistingFile existing_;
    bool replaces_ = false;
    QString path_; ///< empty: it has been moved away
    QFile::Permissions permissions_;
};

/// Writes all bytes or leaves what was there, as WholeFile does. Throws Error. Any thread.
void writeWholeFile(const QString& path, const QByteArray& bytes);

/// Moves a complete file into a place in the same folder in one step, also when a file is there. Throws Error, also
/// when the place is in use.
void moveIntoPlace(const QString& path, const QString& target);

enum class Linked { Yes, NameTaken, Unsupported };

/// Gives a file a second name on the same disk, in one step. Unsupported: that disk knows none. Throws Error when the
/// disk fails.
Linked linkTo(const QString& path, const QString& name);

/// Makes sure that the content of a file is on the disk. Throws Error, also when the file is not there any more.
/// @param shown  what errors call the file
void syncToDisk(const QString& path, const QString& shown);

/// Makes sure that the names in a folder are on the disk, as far as the file system lets one. Never fails.
void syncFolder(const QString& path);

} // namespace parvis
