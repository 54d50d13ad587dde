// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <variant>
#include <vector>

namespace parvis {

/// The values of one row on its way into the database, as QSqlQuery would write them.
class RowValues
{
public:
    struct Text
    {
        QByteArray utf8;
    };
    using Value = std::variant<std::monostate, qint64, double, Text, QByteArray>;

    explicit RowValues(std::size_t columns = 0)
        : values_(columns)
    {
    }

    /// @param place  of the value, from 0
    void set(std::size_t place, qint64 number) { values_[place] = number; }
    void set(std::size_t place, const QString& text);
    void set(std::size_t place, QByteArray bytes);
    void set(std::size_t place, const QVariant& value);
    /// The bytes of a value, empty, for the caller to fill.
    QByteArray& bytes(std::size_t place);
    void setNull(std::size_t place) { values_[place] = std::monostate(); }

    const Value& operator[](std::size_t place) const { return values_[place]; }

private:
    std::vector<Value> values_;
};

} // namespace parvis
