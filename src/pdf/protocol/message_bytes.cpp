// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol/message_bytes.h"

#include "pdf/protocol/bad_message.h"

#include <QtEndian>

#include <cstring>
#include <utility>

namespace parvis {

void MessageWriter::putWord(quint32 value)
{
    const quint32 little = qToLittleEndian(value);
    bytes_.append(reinterpret_cast<const char*>(&little), sizeof little);
}

void MessageWriter::putNumbers(std::span<const double> values)
{
    bytes_.append(reinterpret_cast<const char*>(values.data()), qsizetype(values.size_bytes()));
}

void MessageWriter::putBytes(const QByteArray& value)
{
    putWord(quint32(value.size()));
    bytes_ += value;
}

void MessageWriter::putText(const QString& value)
{
    const qsizetype size = value.size() * qsizetype(sizeof(QChar));
    putWord(quint32(size));
    bytes_.append(reinterpret_cast<const char*>(value.constData()), size);
}

void MessageReader::require(bool sound)
{
    if (!sound)
        throw BadMessage();
}

/// Where the next bytes stand, which are taken.
const char* MessageReader::taken(qsizetype size)
{
    require(size >= 0 && size <= left());
    return bytes_.constData() + std::exchange(at_, at_ + size);
}

QByteArray MessageReader::takeRaw(qsizetype size)
{
    return QByteArray::fromRawData(taken(size), size);
}

quint32 MessageReader::takeWord()
{
    return qFromLittleEndian<quint32>(taken(sizeof(quint32)));
}

void MessageReader::takeNumbers(std::span<double> values)
{
    std::memcpy(values.data(), taken(qsizetype(values.size_bytes())), values.size_bytes());
}

double MessageReader::takeReal()
{
    double value = 0;
    takeNumbers({&value, 1});
    return value;
}

QString MessageReader::takeText()
{
    const auto size = qsizetype(takeWord());
    require(size % qsizetype(sizeof(QChar)) == 0);
    const char* letters = taken(size);
    QString text(size / qsizetype(sizeof(QChar)), Qt::Uninitialized);
    std::memcpy(text.data(), letters, std::size_t(size));
    return text;
}

QByteArray MessageReader::takeBytes()
{
    const quint32 size = takeWord();
    return takeRaw(qsizetype(size));
}

} // namespace parvis
