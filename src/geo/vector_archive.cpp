// SPDX-License-Identifier: GPL-3.0-or-later
#include "geo/vector_archive.h"

#include "geo/file_copies.h"
#include "geo/gdal_words.h"
#include "geo/vector_suffixes.h"

#include <QCoreApplication>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <unzip.h>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qint64 mostBytes = qint64{1} << 30; ///< of all that is unpacked
constexpr int mostEntries = 1'000'000;
constexpr std::size_t mostFiles = 32;
constexpr int deepest = 2; ///< archives inside archives

struct CloseArchive
{
    void operator()(void* archive) const noexcept { unzClose(archive); }
};
using Archive = std::unique_ptr<void, CloseArchive>;

/// One file of an archive, by where its directory has it.
struct Entry
{
    QString name;   ///< with its folders
    QString stem;   ///< the same without its ending
    QString suffix; ///< lower case
    unz64_file_pos place{};
    qint64 size = 0;
    bool isLocked = false;
};

/// A name is UTF-8, or of the old code page of Windows.
QString decoded(const QByteArray& raw)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    QString name = utf8.decode(raw);
    if (utf8.hasError()) {
        QStringDecoder windows("IBM850");
        name = windows.isValid() ? QString(windows.decode(raw)) : QString::fromLatin1(raw);
    }
    return name.replace(u'\\', u'/');
}

/// What stands in a name for the last dot of its last part and what follows is its ending.
Entry named(const QString& name)
{
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot <= name.lastIndexOf(u'/'))
        return {.name = name, .stem = name, .suffix = {}};
    return {.name = name, .stem = name.left(dot), .suffix = name.mid(dot + 1).toLower()};
}

/// What a Mac packs beside each file.
bool isResourceFork(const QString& name)
{
    return name.startsWith(u"__MACOSX/") || name.mid(name.lastIndexOf(u'/') + 1).startsWith(u"._");
}

/// A name for the file system: no folders, nothing odd, not too long.
QString fileName(const Entry& entry, const QString& suffix)
{
    constexpr qsizetype longest = 60;
    static const QRegularExpression odd(u"[\\x00-\\x1f/\\\\:*?\"<>|]"_s);
    QString name = entry.stem.mid(entry.stem.lastIndexOf(u'/') + 1).replace(odd, u"_"_s).left(longest).trimmed();
    if (name.isEmpty() || name.startsWith(u'.'))
        name.prepend(u"qp"_s);
    return name + u'.' + suffix;
}

class Unpacking
{
public:
    Unpacking(FileCopies& copies, const std::stop_token& stop)
        : copies_(copies)
        , stop_(stop)
    {
    }

    void unpack(const QString& path, const QString& shown, int depth)
    {
        const Archive archive(unzOpen64(QFile::encodeName(path).constData()));
        if (!archive)
            throw gdal::damaged(shown);
        const std::vector<Entry> entries = list(archive.get(), shown);
        int locked = 0;
        int wanted = 0;
        for (const Entry& entry : entries) {
            if (!isVectorFile(entry.suffix))
                continue;
            ++wanted;
            locked += entry.isLocked;
            tryUnpack(archive.get(), entry, entries, shown, depth);
        }
        if (wanted > 0 && locked == wanted && depth == 0)
            throw Error(QCoreApplication::translate("geo", "The archive is locked by a password."), shown,
                        QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
    }

    UnpackedArchive take() { return std::move(result_); }

private:
    std::vector<Entry> list(unzFile archive, const QString& shown) const
    {
        std::vector<Entry> entries;
        int count = 0;
        int state = unzGoToFirstFile(archive);
        for (; state == UNZ_OK; state = unzGoToNextFile(archive)) {
            if (stop_.stop_requested())
                throw Cancelled();
            if (++count > mostEntries)
                throw Error(QCoreApplication::translate("geo", "The archive holds more than a million files."), shown,
                            QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
            unz_file_info64 info;
            char name[1024];
            if (unzGetCurrentFileInfo64(archive, &info, name, sizeof name, nullptr, 0, nullptr, 0) != UNZ_OK)
                break;
            if (info.size_filename >= sizeof name)
                continue; // nobody names a file so
            Entry entry = named(decoded(name));
            if (!isVectorPart(entry.suffix) || isResourceFork(entry.name))
                continue;
            entry.size = qint64(info.uncompressed_size);
            entry.isLocked = (info.flag & 1) != 0;
            unzGetFilePos64(archive, &entry.place);
            entries.push_back(std::move(entry));
        }
        // Programs that know no more than 65 535 files leave the end to be found.
        constexpr int mostCounted = 0xFFFF;
        if (state != UNZ_OK && state != UNZ_END_OF_LIST_OF_FILE && count < mostCounted)
            throw gdal::damaged(shown);
        return entries;
    }

    /// What cannot be unpacked is noticed, and the rest is.
    void tryUnpack(unzFile archive, const Entry& entry, const std::vector<Entry>& entries, const QString& shown,
                   int depth)
    {
        const QString place = shown + archiveMark + entry.name;
        const bool isArchive = entry.suffix == u"zip" || entry.suffix == u"kmz";
        const auto leaveOut = [&](const QString& reason) { this->leaveOut(place, reason); };
        if (entry.isLocked)
            return leaveOut(lockedReason());
        if (isArchive && depth == deepest)
            return leaveOut(QCoreApplication::translate("geo", "Archives so deep inside others are not opened."));
        if (result_.files.size() == mostFiles)
            return leaveOut(
                QCoreApplication::translate("geo", "No more than %1 files of an archive are read.").arg(mostFiles));
        const QString folder = copies_.folder() + u'/';
        const QString path = folder + fileName(entry, entry.suffix);
        if (!unpackTo(archive, entry, path, shown))
            return leaveOut(damagedReason());
        if (isArchive) {
            try {
                unpack(path, place, depth + 1);
            } catch (const Error& error) {
                leaveOut(error.message());
            }
            return;
        }
        const QStringList endings = partEndings(entry.suffix);
        for (const Entry& part : entries) {
            if (endings.contains(part.suffix) && part.stem == entry.stem)
                tryUnpackPart(archive, part, folder + fileName(entry, part.suffix), shown);
        }
        result_.files.push_back({path, place});
    }

    /// The file is read without the part, as if the archive had none.
    void tryUnpackPart(unzFile archive, const Entry& part, const QString& path, const QString& shown)
    {
        const QString place = shown + archiveMark + part.name;
        if (part.isLocked)
            leaveOut(place, lockedReason());
        else if (!unpackTo(archive, part, path, shown))
            leaveOut(place, damagedReason());
    }

    void leaveOut(const QString& place, const QString& reason)
    {
        result_.notices.push_back({Notice::Kind::Refused, place, reason});
    }

    static QString lockedReason() { return QCoreApplication::translate("geo", "It is locked by a password."); }
    static QString damagedReason()
    {
        return QCoreApplication::translate("geo", "This file of the archive is damaged.");
    }

    /// False when the entry is damaged, or packed in a way that is not known: then nothing of it is left.
    bool unpackTo(unzFile archive, const Entry& entry, const QString& path, const QString& shown)
    {
        if (entry.size > left_)
            throwTooLarge(shown);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throwNotWritten(shown, file);
        unz64_file_pos place = entry.place;
        if (unzGoToFilePos64(archive, &place) != UNZ_OK || unzOpenCurrentFile(archive) != UNZ_OK) {
            file.remove();
            return false;
        }
        std::vector<char> piece(256 * 1024);
        int read = 0;
        while ((read = unzReadCurrentFile(archive, piece.data(), unsigned(piece.size()))) > 0) {
            if (stop_.stop_requested())
                throw Cancelled();
            left_ -= read;
            if (left_ < 0)
                throwTooLarge(shown);
            if (file.write(piece.data(), read) != read)
                throwNotWritten(shown, file);
        }
        const bool isWhole = unzCloseCurrentFile(archive) == UNZ_OK;
        if (!file.flush())
            throwNotWritten(shown, file);
        if (read == 0 && isWhole)
            return true;
        file.remove();
        return false;
    }

    [[noreturn]] static void throwTooLarge(const QString& shown)
    {
        throw Error(QCoreApplication::translate("geo", "The files of the archive are larger than 1 GB together."),
                    shown, QCoreApplication::translate("geo", "Unpack it, then choose the unpacked file."));
    }

    [[noreturn]] static void throwNotWritten(const QString& shown, const QFile& file)
    {
        throw Error(QCoreApplication::translate("geo", "The archive cannot be unpacked: %1.").arg(file.errorString()),
                    shown, QCoreApplication::translate("geo", "Make room on the disk of temporary files."));
    }

    FileCopies& copies_;
    const std::stop_token& stop_;
    UnpackedArchive result_;
    qint64 left_ = mostBytes;
};

} // namespace

UnpackedArchive unpackVectors(const QString& archive, FileCopies& copies, const std::stop_token& stop)
{
    Unpacking unpacking(copies, stop);
    unpacking.unpack(archive, archive, 0);
    return unpacking.take();
}

} // namespace parvis
