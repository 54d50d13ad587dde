// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/row_values.h"

#include "store/batch/utf8.h"

namespace parvis {

namespace {

QByteArray& bytesOf(RowValues::Text& text)
{
    return text.utf8;
}

QByteArray& bytesOf(QByteArray& bytes)
{
    return bytes;
}

/// The room that the row before needed for this value is taken again.
template <class T>
QByteArray& emptied(RowValues::Value& value)
{
    T* kept = std::get_if<T>(&value);
    QByteArray& bytes = bytesOf(kept ? *kept : value.emplace<T>());
    bytes.resize(0);
    return bytes;
}

} // namespace

void RowValues::set(std::size_t place, const QString& text)
{
    if (text.isNull())
        setNull(place);
    else
        appendUtf8(emptied<Text>(values_[place]), text);
}

void RowValues::set(std::size_t place, QByteArray bytes)
{
    if (bytes.isNull())
        setNull(place);
    else
        values_[place] = std::move(bytes);
}

QByteArray& RowValues::bytes(std::size_t place)
{
    return emptied<QByteArray>(values_[place]);
}

void RowValues::set(std::size_t place, const QVariant& value)
{
    if (value.isNull())
        return setNull(place);
    switch (value.typeId()) {
    case QMetaType::Int:
        return set(place, qint64(*static_cast<const int*>(value.constData())));
    case QMetaType::LongLong:
        return set(place, *static_cast<const qint64*>(value.constData())); // without a conversion
    case QMetaType::Double:
        values_[place] = value.toDouble();
        return;
    case QMetaType::QByteArray:
        return set(place, value.toByteArray());
    case QMetaType::QString:
        return set(place, *static_cast<const QString*>(value.constData())); // without a copy
    default:
        return set(place, value.toString());
    }
}

} // namespace parvis
