// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QHash>
#include <QIODevice>
#include <QString>

#include <memory>
#include <stop_token>

namespace parvis {

/// The entries of a zip archive, one at a time and never as a whole in memory. What all of them unpack to together may
/// not exceed a limit, whatever the archive says of itself; neither may one text between two tags of XML. Belongs to
/// one thread. Private to the layer.
class ZipReader
{
public:
    /// Throws Error when the file cannot be read or is no archive.
    ZipReader(const QString& path, qint64 mostBytes, std::stop_token stop);

    const QString& path() const { return path_; }
    /// The entry of that name, whatever the case of its letters; empty: there is none.
    QString find(const QString& name) const;
    /// An entry to be read from the beginning to the end, while this archive lives. It reads as ended when the limit is
    /// reached, when it is damaged, or when the job is cancelled: call check() after it. Throws Error when there is
    /// none of that name.
    std::unique_ptr<QIODevice> open(const QString& entry);
    /// Throws Cancelled, or Error when an entry was damaged or too large.
    void check() const;

private:
    class Entry;
    enum class State { Good, TooLarge, Damaged };

    QByteArray gdalPath(const QString& entry) const;

    QString path_;
    QHash<QString, QString> entries_; ///< by their folded names
    qint64 left_;
    std::stop_token stop_;
    State state_ = State::Good;
};

/// Builds a zip archive in memory. Belongs to one thread.
class ZipWriter
{
public:
    ZipWriter();
    ~ZipWriter();
    ZipWriter(const ZipWriter&) = delete;
    ZipWriter& operator=(const ZipWriter&) = delete;

    void add(const char* entry, const QByteArray& content, bool compressed = true);
    /// The bytes of the archive; nothing can be added any more.
    QByteArray finish();

private:
    QByteArray memoryPath_;
    void* archive_ = nullptr;
};

} // namespace parvis
