// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/partial_date.h"
#include "exchange/tables/delimited_text.h"

#include <QHash>
#include <QString>

#include <optional>

namespace parvis {

class DatasetFile;

/// Says that a value of a table is wrong, with its file and line.
[[noreturn]] void throwBadValue(const QString& place, const QString& column, const QString& value);

/// The keys ("QN05901M", "cog-2026") under which the records of one type are named by other tables.
template <class T>
class RecordKeys
{
public:
    /// @return false: the key is taken
    bool add(const QString& key, Id<T> id)
    {
        if (ids_.contains(key))
            return false;
        ids_.insert(key, id.value);
        return true;
    }
    std::optional<Id<T>> find(const QString& key) const
    {
        const auto it = ids_.find(key);
        return it == ids_.end() ? std::nullopt : std::optional(Id<T>{*it});
    }

private:
    QHash<QString, std::int64_t> ids_; // of one type for all tables: it is compiled once
};

/// One row of a dataset table, read by column title. Every getter throws an Error naming file, line and column for a
/// value that does not parse; a blank cell is "unknown", and an error where the getter returns no optional.
class DatasetRow
{
public:
    DatasetRow(const DatasetFile& file, const TextRow& row)
        : file_(file)
        , row_(row)
    {
    }

    QString place() const; ///< "qpv.csv, line 12"
    QString text(const QString& column) const;
    QString requiredText(const QString& column) const;
    std::optional<int> optionalInteger(const QString& column) const;
    int integer(const QString& column) const;
    std::optional<std::int64_t> optionalLong(const QString& column) const;
    std::optional<double> optionalReal(const QString& column) const;
    double real(const QString& column) const;
    std::optional<PartialDate> optionalDate(const QString& column) const;
    PartialDate date(const QString& column) const;

    template <class Code>
    Code code(const QString& column) const
    {
        return valid(Code::parse(text(column)), column);
    }
    template <class E>
    E enumeration(const QString& column) const
    {
        return valid(parseIdentifier<E>(text(column)), column);
    }
    template <class T>
    Id<T> reference(const QString& column, const RecordKeys<T>& keys) const
    {
        return valid(keys.find(text(column)), column);
    }
    template <class T>
    std::optional<Id<T>> optionalReference(const QString& column, const RecordKeys<T>& keys) const
    {
        if (text(column).isEmpty())
            return std::nullopt;
        return reference(column, keys);
    }
    template <class T>
    void addKey(const QString& column, Id<T> id, RecordKeys<T>& keys) const
    {
        if (!keys.add(requiredText(column), id))
            throwBadValue(place(), column, text(column));
    }

private:
    template <class Value>
    Value valid(std::optional<Value> value, const QString& column) const
    {
        if (!value)
            throwBadValue(place(), column, text(column));
        return *value;
    }

    const DatasetFile& file_;
    const TextRow& row_;
};

/// One table of the dataset. A row that was refused makes the whole file an error: our own data has none.
class DatasetFile
{
public:
    /// @throws Error  the file cannot be read or has a refused row
    DatasetFile(const QString& directory, const QString& name);

    const QString& name() const { return name_; }
    const std::vector<TextRow>& rows() const { return table_.rows; }
    /// @throws Error  no such column
    int column(const QString& title) const;

private:
    QString name_;
    TextTable table_;
    QHash<QString, int> columns_;
};

} // namespace parvis
