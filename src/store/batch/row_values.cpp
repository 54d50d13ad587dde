// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/batch/row_values.h"

namespace parvis {

void RowValues::set(std::size_t place, const QString& text)
{
    if (text.isNull())
        setNull(place);
    else
        values_[place] = Text{text.toUtf8()};
}

void RowValues::set(std::size_t place, QByteArray bytes)
{
    if (bytes.isNull())
        setNull(place);
    else
        values_[place] = std::move(bytes);
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
