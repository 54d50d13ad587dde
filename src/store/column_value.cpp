// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record.h"

#include "store/storable_text.h"

#include <cmath>
#include <limits>
#include <stdexcept>

namespace parvis::column_value {

namespace {

/// What Money::parse reads: thirteen digits of euros, up to which a sum of many stays in range and every cent is shown.
constexpr qint64 mostCents = 10'000'000'000'000 * 100 - 1;

bool isInteger(const QVariant& value)
{
    return value.typeId() == QMetaType::Int || value.typeId() == QMetaType::LongLong;
}

void require(bool condition)
{
    if (!condition)
        mismatch();
}

} // namespace

void mismatch()
{
    throw std::invalid_argument("value does not fit");
}

QVariant write(const QString& text)
{
    return storableText(text);
}

void read(QString& text, const QVariant& value)
{
    require(value.typeId() == QMetaType::QString && !value.isNull());
    text = value.toString();
}

void read(QByteArray& bytes, const QVariant& value)
{
    require(value.typeId() == QMetaType::QByteArray);
    bytes = value.toByteArray();
}

void read(int& number, const QVariant& value)
{
    qint64 wide = 0;
    read(wide, value);
    require(wide >= std::numeric_limits<int>::min() && wide <= std::numeric_limits<int>::max());
    number = int(wide);
}

void read(qint64& number, const QVariant& value)
{
    require(isInteger(value) && !value.isNull());
    number = value.toLongLong();
}

void read(double& number, const QVariant& value)
{
    require((value.typeId() == QMetaType::Double || isInteger(value)) && !value.isNull());
    number = value.toDouble();
    require(std::isfinite(number));
}

void read(bool& flag, const QVariant& value)
{
    qint64 number = 0;
    read(number, value);
    require(number == 0 || number == 1);
    flag = number == 1;
}

void read(PartialDate& date, const QVariant& value)
{
    QString text;
    read(text, value);
    const auto parsed = PartialDate::parse(text);
    require(parsed && parsed->iso() == text);
    date = *parsed;
}

void read(Money& money, const QVariant& value)
{
    qint64 cents = 0;
    read(cents, value);
    require(cents >= -mostCents && cents <= mostCents);
    money = Money::fromCents(cents);
}

void read(QpvCode& code, const QVariant& value)
{
    QString text;
    read(text, value);
    const auto parsed = QpvCode::parse(text);
    require(parsed && parsed->text() == text);
    code = *parsed;
}

} // namespace parvis::column_value
