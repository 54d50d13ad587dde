// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"

// How the record types are described, each once, by the sources of this folder. Labels are looked up in the context
// "record" at run time.

namespace parvis::record_columns {

template <class T>
RecordDescription<T> describe(const char* table, const char* label, std::vector<Column<T>> columns)
{
    return {QString::fromLatin1(table), label, std::move(columns)};
}

/// A number that is known is neither smaller nor larger.
template <class T>
Column<T> within(double least, double most, Column<T> column)
{
    column.set = [set = std::move(column.set), least, most](T& record, const QVariant& value) {
        set(record, value);
        if (!value.isNull() && !(value.toDouble() >= least && value.toDouble() <= most))
            column_value::mismatch();
    };
    return column;
}

// What is possible, widely: what nobody would publish may stand, what no one could draw, add up or mean may not. The
// years are those of PartialDate, amounts those that Money::parse reads (column_value).
template <class T>
Column<T> inhabitants(Column<T> column)
{
    return within(0, 100e6, std::move(column));
}

template <class T>
Column<T> hectares(Column<T> column)
{
    return within(0, 100e6, std::move(column));
}

/// Metres in EPSG:2154, which reaches all overseas territories within half that range.
template <class T>
Column<T> lambert93(Column<T> column)
{
    return within(-50e6, 50e6, std::move(column));
}

template <class T>
Column<T> lengthOfAxis(Column<T> column)
{
    return within(0, 1e6, std::move(column)); // metres
}

template <class T>
Column<T> calendarYear(Column<T> column)
{
    return within(1900, 2200, std::move(column));
}

inline constexpr double mostPages = 1e6;

} // namespace parvis::record_columns

#define PARVIS_RECORD(Type, table, label, ...)                                                                         \
    template <>                                                                                                        \
    const RecordDescription<Type>& recordOf<Type>()                                                                    \
    {                                                                                                                  \
        using R = Type;                                                                                                \
        static const auto description = record_columns::describe<R>(table, label, {__VA_ARGS__});                      \
        return description;                                                                                            \
    }
