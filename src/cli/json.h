// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/error.h"
#include "domain/money.h"
#include "domain/partial_date.h"
#include "domain/territory_codes.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QVariant>

#include <optional>
#include <vector>

namespace parvis::cli {

// How values stand in `--json`: what is unknown is null, dates are ISO, amounts cents, enumerations identifiers.

inline QJsonValue toJson(const QString& text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}
inline QJsonValue toJson(int number)
{
    return number;
}
inline QJsonValue toJson(qint64 number)
{
    return number;
}
inline QJsonValue toJson(double number)
{
    return number;
}
inline QJsonValue toJson(bool flag)
{
    return flag;
}
inline QJsonValue toJson(const PartialDate& date)
{
    return date.iso();
}
inline QJsonValue toJson(QDate date)
{
    return date.toString(Qt::ISODate);
}
inline QJsonValue toJson(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}
inline QJsonValue toJson(Money money)
{
    return qint64(money.cents());
}
template <class Rules>
QJsonValue toJson(const TerritoryCode<Rules>& code)
{
    return toJson(code.text());
}
template <class E>
requires std::is_enum_v<E> QJsonValue toJson(E value)
{
    return identifier(value);
}
template <class T>
QJsonValue toJson(const std::optional<T>& value)
{
    return value ? toJson(*value) : QJsonValue();
}
template <class T>
QJsonArray toJsonArray(const std::vector<T>& values)
{
    QJsonArray array;
    for (const T& value : values)
        array.append(toJson(value));
    return array;
}

/// A column of a row as the database holds it.
QJsonValue toJson(const QVariant& value);
QJsonArray toJson(const Notices& notices);

/// "line 12: not a number", one notice per line. Of many of one kind the first ones, and how many more there are:
/// --json has all.
QString noticeLines(const Notices& notices);

} // namespace parvis::cli
