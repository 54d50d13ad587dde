// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/compound_file.h"

#include "domain/error.h"
#include "domain/translate.h"

#include <QSet>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr qsizetype headerBytes = 512;
constexpr quint32 lastSector = 0xFFFFFFFA; // larger numbers mark ends and free sectors
constexpr int smallShift = 6;
constexpr qint64 smallStream = 4096; // shorter streams lie in short sectors

quint32 numberAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 4 <= bytes.size() ? qFromLittleEndian<quint32>(bytes.constData() + at) : ~quint32{0};
}

quint16 shortAt(const QByteArray& bytes, qsizetype at)
{
    return at >= 0 && at + 2 <= bytes.size() ? qFromLittleEndian<quint16>(bytes.constData() + at) : quint16{0};
}

} // namespace

CompoundFile::CompoundFile(const QByteArray& bytes, const QString& path)
    : bytes_(bytes)
    , path_(path)
    , shift_(shortAt(bytes, 30))
{
    constexpr int usual = 9;
    constexpr int large = 12;
    if (!starts(bytes) || bytes.size() < headerBytes || (shift_ != usual && shift_ != large))
        throwDamaged();
    readTable();
    readDirectory();
}

void CompoundFile::throwDamaged() const
{
    throw Error(translate("exchange", "The spreadsheet is damaged."), path_,
                translate("exchange", "Open it in a spreadsheet program and save it again."));
}

/// The last sector may be shorter than the others.
QByteArray CompoundFile::sector(quint32 number) const
{
    const qint64 from = (qint64{number} + 1) << shift_;
    if (number >= lastSector || from >= bytes_.size())
        throwDamaged();
    return bytes_.mid(from, qint64{1} << shift_);
}

void CompoundFile::readTable()
{
    constexpr qsizetype inHeader = 109;
    const qsizetype entries = (qsizetype{1} << shift_) / 4;
    const qsizetype most = (bytes_.size() >> shift_) + 1; // sectors of the file
    std::vector<quint32> parts;                           // the sectors that hold the table
    const auto addPart = [&](quint32 number) {
        if (number >= lastSector)
            return;
        if (qsizetype(parts.size()) >= most)
            throwDamaged();
        parts.push_back(number);
    };
    for (qsizetype i = 0; i < inHeader; ++i)
        addPart(numberAt(bytes_, 76 + 4 * i));
    qsizetype lists = 0;
    for (quint32 list = numberAt(bytes_, 68); list < lastSector; ++lists) {
        if (lists > most)
            throwDamaged();
        const QByteArray more = sector(list);
        for (qsizetype i = 0; i + 1 < entries; ++i)
            addPart(numberAt(more, 4 * i));
        list = numberAt(more, 4 * (entries - 1));
    }
    next_.reserve(std::size_t(most));
    for (const quint32 part : parts) {
        const QByteArray table = sector(part);
        for (qsizetype i = 0; i < entries && qsizetype(next_.size()) < most; ++i)
            next_.push_back(numberAt(table, 4 * i));
    }
}

QByteArray CompoundFile::chain(quint32 start) const
{
    QByteArray content;
    std::size_t read = 0;
    for (quint32 number = start; number < lastSector; number = next_[number]) {
        if (number >= next_.size() || ++read > next_.size()) // it runs in a circle
            throwDamaged();
        content += sector(number);
    }
    return content;
}

void CompoundFile::readDirectory()
{
    constexpr qsizetype entryBytes = 128;
    constexpr char isStream = 2;
    const QByteArray directory = chain(numberAt(bytes_, 48));
    if (directory.size() < entryBytes)
        throwDamaged();
    smallSectors_ = chain(numberAt(directory, 116));
    smallNext_ = chain(numberAt(bytes_, 60));
    // The entries of the root are a tree, beside those of the objects that the workbook holds.
    QSet<quint32> seen;
    std::vector<quint32> left{numberAt(directory, 76)};
    while (!left.empty()) {
        const quint32 entry = left.back();
        left.pop_back();
        const qsizetype at = qsizetype(entry) * entryBytes;
        if (at + entryBytes > directory.size() || seen.contains(entry))
            continue;
        seen.insert(entry);
        left.push_back(numberAt(directory, at + 68));
        left.push_back(numberAt(directory, at + 72));
        if (directory.at(at + 66) != isStream)
            continue;
        QString name;
        for (qsizetype i = 0; i < 32 && shortAt(directory, at + 2 * i) != 0; ++i)
            name += QChar(shortAt(directory, at + 2 * i));
        streams_.insert(name, {numberAt(directory, at + 116), numberAt(directory, at + 120)});
    }
}

QByteArray CompoundFile::read(const QString& stream) const
{
    const Stream found = streams_.value(stream);
    QByteArray content;
    if (found.size >= smallStream) {
        content = chain(found.start);
    } else {
        for (quint32 number = found.start; content.size() < found.size; number = numberAt(smallNext_, 4 * number)) {
            if (number >= lastSector || (qsizetype{number} << smallShift) >= smallSectors_.size())
                throwDamaged();
            content += smallSectors_.mid(qsizetype{number} << smallShift, 1 << smallShift);
        }
    }
    if (content.size() < found.size)
        throwDamaged();
    content.truncate(found.size);
    return content;
}

} // namespace parvis
