// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/image_encoder.h"

#include "store/batch/page_text_key.h"
#include "store/batch/utf8.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// The major types of RFC 8949.
enum class Major { Unsigned = 0, Negative = 1, Bytes = 2, Text = 3, Array = 4, Map = 5 };

void appendHead(QByteArray& cbor, Major major, quint64 value)
{
    const auto type = char(int(major) << 5);
    const auto append = [&](char size, auto number) {
        cbor += char(type | size);
        const auto big = qToBigEndian(number);
        cbor.append(reinterpret_cast<const char*>(&big), sizeof big);
    };
    constexpr quint64 inTheHead = 24;
    if (value < inTheHead)
        cbor += char(type | char(value));
    else if (value <= 0xFF)
        append(24, quint8(value));
    else if (value <= 0xFFFF)
        append(25, quint16(value));
    else if (value <= 0xFFFF'FFFF)
        append(26, quint32(value));
    else
        append(27, value);
}

void appendBytes(QByteArray& cbor, Major major, const QByteArray& bytes)
{
    appendHead(cbor, major, quint64(bytes.size()));
    cbor += bytes;
}

void appendText(QByteArray& cbor, const QString& text)
{
    if (!isAscii(text))
        return appendBytes(cbor, Major::Text, text.toUtf8());
    appendHead(cbor, Major::Text, quint64(text.size()));
    appendAscii(cbor, text);
}

/// What a value of that type holds, without converting it.
template <class T>
const T& held(const QVariant& value)
{
    return *static_cast<const T*>(value.constData());
}

void appendInteger(QByteArray& cbor, qint64 number)
{
    if (number < 0)
        appendHead(cbor, Major::Negative, ~quint64(number));
    else
        appendHead(cbor, Major::Unsigned, quint64(number));
}

void appendNumber(QByteArray& cbor, double number)
{
    cbor += char(0xFB);
    const quint64 big = qToBigEndian(std::bit_cast<quint64>(number));
    cbor.append(reinterpret_cast<const char*>(&big), sizeof big);
}

void appendValue(QByteArray& cbor, const QVariant& value)
{
    switch (value.typeId()) {
    case QMetaType::Int:
        return appendInteger(cbor, held<int>(value));
    case QMetaType::LongLong:
        return appendInteger(cbor, held<qint64>(value));
    case QMetaType::Double:
        return appendNumber(cbor, held<double>(value));
    case QMetaType::QByteArray:
        return appendBytes(cbor, Major::Bytes, held<QByteArray>(value));
    case QMetaType::QString:
        return appendText(cbor, held<QString>(value));
    default:
        return appendText(cbor, value.toString());
    }
}

QByteArray encodedText(const QString& text)
{
    QByteArray cbor;
    appendText(cbor, text);
    return cbor;
}

} // namespace

const std::vector<QByteArray>& ImageEncoder::keysOf(const QString& table)
{
    std::vector<QByteArray>& keys = keys_[table];
    if (keys.empty()) {
        for (const QString& column : tableInfo(table).columns)
            keys.push_back(encodedText(column));
    }
    return keys;
}

void ImageEncoder::encode(const QString& table, const RowImage& image, const std::optional<PageTexts>& text,
                          QByteArray& cbor)
{
    const std::vector<QByteArray>& keys = keysOf(table);
    const auto known = std::ranges::count_if(image, [](const QVariant& value) { return !value.isNull(); });
    constexpr qsizetype usual = 512; // bytes
    cbor.reserve(usual);
    appendHead(cbor, Major::Map, quint64(known) + (text ? 1 : 0));
    for (std::size_t i = 0; i < keys.size(); ++i) {
        if (image.at(i).isNull())
            continue;
        cbor += keys[i];
        appendValue(cbor, image[i]);
    }
    if (text) {
        cbor += encodedText(pageTextKey());
        appendHead(cbor, Major::Array, text->size());
        for (const QString& page : *text)
            appendText(cbor, page);
    }
}

QByteArray encodeImage(const QString& table, const RowImage& image, const std::optional<PageTexts>& text)
{
    QByteArray cbor;
    ImageEncoder().encode(table, image, text, cbor);
    return cbor;
}

} // namespace parvis
