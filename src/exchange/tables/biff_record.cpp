// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/tables/biff_record.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace parvis {

namespace {

constexpr int continued = 0x003C;

} // namespace

BiffRecord BiffRecord::at(const QByteArray& stream, qsizetype position)
{
    constexpr qsizetype head = 4;
    const auto wordAt = [&stream](qsizetype at) { return qFromLittleEndian<quint16>(stream.constData() + at); };
    BiffRecord record;
    record.position_ = position;
    do {
        if (position < 0 || position > stream.size() - head)
            throw Short();
        const qsizetype length = wordAt(position + 2);
        if (position + head + length > stream.size())
            throw Short();
        if (record.parts_.empty())
            record.kind_ = wordAt(position);
        record.parts_.push_back(QByteArray::fromRawData(stream.constData() + position + head, length));
        position += head + length;
    } while (record.kind_ != continued && position <= stream.size() - head && wordAt(position) == continued);
    record.end_ = position;
    return record;
}

void BiffRecord::nextPart()
{
    if (part_ + 1 >= parts_.size())
        throw Short();
    ++part_;
    offset_ = 0;
}

quint8 BiffRecord::byte()
{
    while (offset_ >= parts_[part_].size())
        nextPart();
    return quint8(parts_[part_].at(offset_++));
}

quint16 BiffRecord::word()
{
    const quint16 low = byte();
    return quint16(low | byte() << 8);
}

quint32 BiffRecord::number()
{
    const quint32 low = word();
    return low | quint32{word()} << 16;
}

double BiffRecord::real()
{
    const quint64 low = number();
    return std::bit_cast<double>(low | quint64{number()} << 32);
}

double BiffRecord::shortReal()
{
    constexpr quint32 isHundredfold = 1;
    constexpr quint32 isWhole = 2;
    const quint32 bits = number();
    const double value =
        (bits & isWhole) != 0 ? double(qint32(bits) >> 2) : std::bit_cast<double>(quint64{bits & ~quint32{3}} << 32);
    return (bits & isHundredfold) != 0 ? value / 100 : value;
}

void BiffRecord::skip(qint64 bytes)
{
    while (bytes > parts_[part_].size() - offset_) {
        bytes -= parts_[part_].size() - offset_;
        nextPart();
    }
    offset_ += bytes;
}

QString BiffRecord::text(int characters, Texts texts)
{
    if (texts == Texts::Windows1252) {
        // The five places in which Windows-1252 has nothing are left as they are.
        static constexpr char16_t upper[] =
            u"\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
            u"\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";
        QString text;
        for (int i = 0; i < characters; ++i) {
            const quint8 sign = byte();
            text += QChar(sign >= 0x80 && sign < 0xA0 ? upper[sign - 0x80] : char16_t(sign));
        }
        return text;
    }
    constexpr int isWide = 1;
    constexpr int hasExtension = 4;
    constexpr int hasRuns = 8;
    int flags = byte();
    const int runs = (flags & hasRuns) != 0 ? word() : 0;
    const qint64 extension = (flags & hasExtension) != 0 ? number() : 0;
    QString text;
    while (text.size() < characters) {
        if (offset_ >= parts_[part_].size()) { // a part begins with how it goes on
            nextPart();
            flags = byte();
        }
        text += QChar((flags & isWide) != 0 ? word() : byte());
    }
    skip(qint64{runs} * 4 + extension);
    return text;
}

} // namespace parvis
