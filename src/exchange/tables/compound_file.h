// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace parvis {

/// The container of the old binary formats of Office, and of any file that is locked by a password there: streams in
/// chains of sectors. Private to the layer.
class CompoundFile
{
public:
    static bool starts(const QByteArray& bytes) { return bytes.startsWith("\xD0\xCF\x11\xE0"); }

    /// @param path  for messages
    /// @throws Error  the file is damaged
    CompoundFile(const QByteArray& bytes, const QString& path);

    /// That the file itself has such a stream, and not an object in it.
    bool has(const QString& stream) const { return streams_.contains(stream); }
    /// Throws Error when it is damaged, or cut off.
    QByteArray read(const QString& stream) const;

private:
    struct Stream
    {
        quint32 start = 0;
        qint64 size = 0;
    };

    QByteArray sector(quint32 number) const;
    void readTable();
    void readDirectory();
    QByteArray chain(quint32 start) const;
    [[noreturn]] void throwDamaged() const;

    QByteArray bytes_;
    QString path_;
    int shift_ = 0;             ///< a sector has 2 to the power of this many bytes
    std::vector<quint32> next_; ///< the sector after each
    QByteArray smallSectors_;   ///< those of short streams
    QByteArray smallNext_;      ///< the short sector after each
    QHash<QString, Stream> streams_;
};

} // namespace parvis
