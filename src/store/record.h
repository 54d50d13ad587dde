// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/error.h"
#include "domain/id.h"
#include "domain/money.h"
#include "domain/partial_date.h"
#include "domain/territory_codes.h"

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <functional>
#include <optional>
#include <stdexcept>
#include <type_traits>
#include <vector>

namespace parvis {

/// The values of one row in the order of its description's columns, without the key.
using RowImage = std::vector<QVariant>;

/// How a member of a record stands in the database. Dates are ISO texts, amounts integer cents, enumerations their
/// identifiers, codes their texts; nothing is NULL. Reading a value that cannot be there (another type, an impossible
/// date, a number out of range) throws std::invalid_argument, which the reader of the row turns into an Error naming
/// table, key and column, or into "unknown" (docs/decisions/0017).
namespace column_value {

[[noreturn]] void mismatch();

/// As SQLite gives it back (storableText): all texts of records pass here.
QVariant write(const QString& text);
inline QVariant write(const QByteArray& bytes)
{
    return bytes;
}
inline QVariant write(int number)
{
    return number;
}
inline QVariant write(qint64 number)
{
    return number;
}
inline QVariant write(double number)
{
    return number;
}
inline QVariant write(bool flag)
{
    return int(flag);
}
inline QVariant write(const PartialDate& date)
{
    return date.iso();
}
inline QVariant write(Money money)
{
    return qint64(money.cents());
}
template <class Rules>
QVariant write(const TerritoryCode<Rules>& code)
{
    return code.text();
}
template <class T>
QVariant write(Id<T> id)
{
    return qint64(id.value);
}
template <class E>
requires std::is_enum_v<E> QVariant write(E value)
{
    return identifier(value);
}
template <class T>
QVariant write(const std::optional<T>& value)
{
    return value ? write(*value) : QVariant();
}

// The type that SQLite gives a value counts: a text is no number, and a number no text.
void read(QString& text, const QVariant& value);
void read(QByteArray& bytes, const QVariant& value);
void read(int& number, const QVariant& value);
void read(qint64& number, const QVariant& value);
void read(double& number, const QVariant& value);
void read(bool& flag, const QVariant& value);
void read(PartialDate& date, const QVariant& value);
void read(Money& money, const QVariant& value);
void read(QpvCode& code, const QVariant& value);
template <class Rules>
void read(TerritoryCode<Rules>& code, const QVariant& value)
{
    QString text;
    read(text, value);
    const auto parsed = TerritoryCode<Rules>::parse(text);
    if (!parsed || parsed->text() != text)
        mismatch();
    code = *parsed;
}
template <class T>
void read(Id<T>& id, const QVariant& value)
{
    qint64 key = 0;
    read(key, value);
    if (key < 1)
        mismatch();
    id.value = key;
}
template <class E>
requires std::is_enum_v<E>
void read(E& result, const QVariant& value)
{
    QString text;
    read(text, value);
    const auto parsed = parseIdentifier<E>(text);
    if (!parsed)
        mismatch();
    result = *parsed;
}
template <class T>
T blank()
{
    if constexpr (std::is_same_v<T, PartialDate>)
        return *PartialDate::year(2000);
    else
        return T{};
}
template <class T>
void read(std::optional<T>& result, const QVariant& value)
{
    result.reset();
    if (!value.isNull())
        read(result.emplace(blank<T>()), value);
}

template <class Member>
struct Unknown
{
    static std::optional<QVariant> value() { return std::nullopt; }
};
template <class T>
struct Unknown<std::optional<T>>
{
    static std::optional<QVariant> value() { return QVariant(); }
};
template <>
struct Unknown<QString>
{
    static std::optional<QVariant> value() { return QString::fromLatin1(""); }
};

} // namespace column_value

/// One column of a record: its name in the database, its English label (translated in context "record"), and how it
/// moves between the struct and a row. `set` is the one place that decides what a possible value is.
template <class T>
struct Column
{
    QString name;
    const char* label;
    bool searched = false; ///< its text is found by the search
    std::function<QVariant(const T&)> get;
    std::function<void(T&, const QVariant&)> set;
    std::optional<QVariant> unknown; ///< the value of what is not known; nothing: the record makes no sense without it
};

template <class T, class Member>
Column<T> column(const char* name, Member T::*member, const char* label)
{
    return {QString::fromLatin1(name),
            label,
            false,
            [member](const T& record) { return column_value::write(record.*member); },
            [member](T& record, const QVariant& value) { column_value::read(record.*member, value); },
            column_value::Unknown<Member>::value()};
}

template <class T>
Column<T> searched(Column<T> column)
{
    column.searched = true;
    return column;
}

/// Everything that generic code needs to know of a record type: table, columns ↔ members, labels. Select, insert,
/// update, journal, table models, search and spreadsheet export read it.
template <class T>
struct RecordDescription
{
    QString table;
    const char* label; ///< English, singular, context "record"
    std::vector<Column<T>> columns;
};

/// The one description of T; defined in store/records, for every type of RecordTypes.
template <class T>
const RecordDescription<T>& recordOf();

template <class T>
RowImage toImage(const T& record)
{
    RowImage image;
    image.reserve(recordOf<T>().columns.size());
    for (const Column<T>& column : recordOf<T>().columns)
        image.push_back(column.get(record));
    return image;
}

[[noreturn]] void throwDamagedValue(const QString& table, qint64 id, const QString& column);

/// Throws Error when a value does not fit its member: the database was changed by another program.
template <class T>
T fromImage(Id<T> id, const RowImage& image)
{
    const auto& columns = recordOf<T>().columns;
    T record{};
    record.id = id;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        try {
            columns[i].set(record, image.at(i));
        } catch (const std::logic_error&) {
            throwDamagedValue(recordOf<T>().table, id.value, columns[i].name);
        }
    }
    return record;
}

/// Which record, whatever its type.
struct RecordRef
{
    QString table;
    qint64 id = 0;

    friend bool operator==(const RecordRef&, const RecordRef&) = default;
    friend std::size_t qHash(const RecordRef& record, std::size_t seed = 0)
    {
        return qHashMulti(seed, record.table, record.id);
    }
};

template <class T>
RecordRef refOf(Id<T> id)
{
    return {recordOf<T>().table, id.value};
}

/// The description behind a table name without its type: what history, search and exports show.
struct TableInfo
{
    QString table;
    QString label; ///< translated
    QStringList columns;
    QStringList labels; ///< translated
};

/// Throws Error for a table that is no record.
const TableInfo& tableInfo(const QString& table);
const std::vector<QString>& recordTables();
bool isRecordTable(const QString& table);

} // namespace parvis
