// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/message_bytes.h"

#include "pdf/protocol/bad_message.h"

#include <QtEndian>

#include <cstring>

namespace parvis {

void MessageWriter::putWord(quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes_.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void MessageWriter::putNumber(double value)
{
    bytes_.append(reinterpret_cast<const char*>(&value), sizeof value);
}

void MessageWriter::putBytes(const QByteArray& value)
{
    putWord(quint32(value.size()));
    bytes_ += value;
}

void MessageReader::require(bool sound)
{
    if (!sound)
        throw BadMessage();
}

QByteArray MessageReader::takeRaw(qsizetype size)
{
    require(size >= 0 && size <= left());
    const QByteArray taken = QByteArray::fromRawData(bytes_.constData() + at_, size);
    at_ += size;
    return taken;
}

quint8 MessageReader::takeByte()
{
    return quint8(takeRaw(1).front());
}

quint32 MessageReader::takeWord()
{
    return qFromLittleEndian<quint32>(takeRaw(sizeof(quint32)).constData());
}

double MessageReader::takeReal()
{
    double value = 0;
    std::memcpy(&value, takeRaw(sizeof value).constData(), sizeof value);
    return value;
}

QByteArray MessageReader::takeBytes()
{
    const quint32 size = takeWord();
    return takeRaw(qsizetype(size));
}

} // namespace parvis
