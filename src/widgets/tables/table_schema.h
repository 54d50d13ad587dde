// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "domain/partial_date.h"
#include "domain/register.h"
#include "domain/territory_set.h"
#include "widgets/look/state_mark.h"

#include <QLocale>
#include <QString>

#include <any>
#include <concepts>
#include <functional>
#include <stop_token>
#include <type_traits>
#include <variant>
#include <vector>

namespace parvis {

enum class CellKind { Text, Code, Integer, Decimal, Money, Share, Date, State };

/// So many of so many: "3/7". Filters and sorting go by the percentage.
struct Share
{
    int part = 0;
    int whole = 0;

    double percent() const { return whole == 0 ? 0.0 : 100.0 * part / whole; }
};

/// One cell as a plain value; std::monostate is "unknown", which is never 0 and never an empty text.
using CellValue = std::variant<std::monostate, QString, qint64, double, Money, Share, PartialDate, const StateMark*>;

template <class T>
CellValue cellOf(const T& value)
{
    if constexpr (std::is_same_v<T, int>)
        return qint64(value);
    else if constexpr (std::is_same_v<T, QString>)
        return value.isEmpty() ? CellValue() : CellValue(value);
    else if constexpr (std::is_enum_v<T>)
        return markOf(value);
    else
        return value;
}
template <class Rules>
CellValue cellOf(const TerritoryCode<Rules>& code)
{
    return cellOf(code.text());
}
template <class T>
CellValue cellOf(const std::optional<T>& value)
{
    return value ? cellOf(*value) : CellValue();
}
inline CellValue cellOf(const QpvCode& code)
{
    return cellOf(code.text());
}

/// One column of a table: what it is called, what kind of value it holds, and how a cell is edited, if it is.
struct TableColumn
{
    QString id; ///< stable, English: the key of layouts and filters
    QString title;
    CellKind kind = CellKind::Text;
    QString unknown; ///< how an unknown value reads; empty: unknownText()
    QString tip;     ///< of the header: unit, vintage, source
    int width = 12;  ///< characters
    int decimals = 1;
    bool visible = true;                 ///< at first; the user may show and hide any
    bool narrow = false;                 ///< a dash for what is unknown
    std::vector<const StateMark*> marks; ///< of a state column: what can be filtered and chosen

    /// The tip of one cell: vintage, source. Called on the GUI thread, for the cell under the pointer only.
    std::function<QString(const Register&, qint64 id)> cellTip;
    /// Whether the cell leads to a person: such cells are in no file and on no paper. Called on the GUI thread.
    std::function<bool(const Register&, qint64 id)> isPersonal;
    /// Writes what was typed (for a state: the mark's id). Called on the GUI thread; throws Error.
    std::function<void(qint64 id, const QString& typed)> edit;
    /// What is wrong with a text that is being typed, as one sentence; empty when nothing is.
    std::function<QString(const QString& typed)> problem;
};

/// The values of a table at one moment, column by column.
struct TableData
{
    std::vector<qint64> ids;                   ///< of the rows
    std::vector<std::vector<CellValue>> cells; ///< [column][row]
    /// Where the rows belong: [first row, …] in their order; a row may have several places, or none.
    std::vector<std::pair<std::uint32_t, TerritoryPlace>> places = {};
};

/// Whose rows a table shows: a key, or something that was read before, as a plain value or a pointer to what no longer
/// changes. It is handed to the worker with the question, so that no answer mixes two subjects.
class TableSubject
{
public:
    TableSubject() = default;
    template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, TableSubject>) explicit TableSubject(T value)
        : value_(std::move(value))
    {
    }

    /// T() when the subject is absent or another type.
    template <class T>
    T as() const
    {
        const T* value = std::any_cast<T>(&value_);
        return value ? *value : T();
    }

private:
    std::any value_;
};

/// Everything that the generic table needs to know of one list of records.
struct TableSchema
{
    QString id;    ///< the key of the saved layout
    QString table; ///< whose ids the rows have (RecordRef::table)
    std::vector<TableColumn> columns;
    /// Called on any thread.
    std::function<TableData(const Register&, const TableSubject&, std::stop_token)> compute;

    /// How many rows there will be, about: large tables are computed off the GUI thread.
    std::function<std::size_t(const Register&, const TableSubject&)> rowEstimate;
    /// Rows belong to QPV or contracts: the table shares its filter and its selection with the map and other tables.
    bool hasPlaces = false;
    /// Of a table whose rows get another id as records change, as a body that is recorded does: the id that the row has
    /// now. So it stays selected. May be empty.
    std::function<qint64(const Register& before, const Register& now, qint64 id)> idNow;

    int indexOf(const QString& column) const; ///< -1: none
};

/// Builds a schema over a row type of the page's own, made afresh from the register for each computation:
///
///     auto schema = SchemaOf<Contract>(u"contracts"_s, u"contract"_s, &rowsOf, &keyOf)
///                       .add(column("code", tr("Code"), CellKind::Code, 10), // table_columns.h
///                            [](const Contract& contract) { return cellOf(contract.code); })
///                       .build();
template <class Row>
class SchemaOf
{
public:
    using Rows = std::function<std::vector<Row>(const Register&)>;
    using RowsOfSubject = std::function<std::vector<Row>(const Register&, const TableSubject&)>;
    using Key = std::function<qint64(const Row&)>;
    using Value = std::function<CellValue(const Row&)>;

    SchemaOf(QString id, QString table, Rows rows, Key key)
        : SchemaOf(
              std::move(id), std::move(table),
              [rows = std::move(rows)](const Register& records, const TableSubject&) { return rows(records); },
              std::move(key))
    {
    }

    /// For a table that shows what belongs to one subject (RecordTableModel::setSubject).
    SchemaOf(QString id, QString table, RowsOfSubject rows, Key key)
        : rows_(std::move(rows))
        , key_(std::move(key))
    {
        schema_.id = std::move(id);
        schema_.table = std::move(table);
    }

    SchemaOf& add(TableColumn column, Value value)
    {
        schema_.columns.push_back(std::move(column));
        values_.push_back(std::move(value));
        return *this;
    }

    /// For lists that may grow large: `[](const Register& r) { return r.all<FundingLine>().size(); }`
    SchemaOf& estimate(std::function<std::size_t(const Register&)> rowEstimate)
    {
        return estimate([rowEstimate = std::move(rowEstimate)](const Register& records, const TableSubject&) {
            return rowEstimate(records);
        });
    }
    SchemaOf& estimate(std::function<std::size_t(const Register&, const TableSubject&)> rowEstimate)
    {
        schema_.rowEstimate = std::move(rowEstimate);
        return *this;
    }

    /// Where a row belongs: adds its places.
    SchemaOf& places(std::function<void(const Row&, std::vector<TerritoryPlace>&)> placesOf)
    {
        placesOf_ = std::move(placesOf);
        schema_.hasPlaces = true;
        return *this;
    }

    /// For rows that get another id as records change (TableSchema::idNow).
    SchemaOf& followIds(std::function<qint64(const Register& before, const Register& now, qint64 id)> idNow)
    {
        schema_.idNow = std::move(idNow);
        return *this;
    }

    TableSchema build()
    {
        schema_.compute = [rows = rows_, key = key_, values = values_, placesOf = placesOf_](
                              const Register& records, const TableSubject& subject, std::stop_token stop) {
            TableData data;
            const std::vector<Row> made = rows(records, subject);
            data.ids.reserve(made.size());
            data.cells.resize(values.size());
            for (const Row& row : made)
                data.ids.push_back(key(row));
            for (std::size_t column = 0; column < values.size() && !stop.stop_requested(); ++column) {
                data.cells[column].reserve(made.size());
                for (const Row& row : made)
                    data.cells[column].push_back(values[column](row));
            }
            if (placesOf)
                addPlaces(data, made, placesOf);
            return data;
        };
        return std::move(schema_);
    }

private:
    using PlacesOf = std::function<void(const Row&, std::vector<TerritoryPlace>&)>;

    static void addPlaces(TableData& data, const std::vector<Row>& rows, const PlacesOf& placesOf)
    {
        std::vector<TerritoryPlace> places;
        for (std::size_t row = 0; row < rows.size(); ++row) {
            places.clear();
            placesOf(rows[row], places);
            for (const TerritoryPlace& place : places)
                data.places.emplace_back(std::uint32_t(row), place);
        }
    }

    TableSchema schema_;
    RowsOfSubject rows_;
    Key key_;
    std::vector<Value> values_;
    PlacesOf placesOf_;
};

/// The cell as the user reads it.
QString cellText(const TableColumn& column, const CellValue& value, const QLocale& locale);

/// Numbers, amounts and shares stand at the right.
inline bool alignsRight(CellKind kind)
{
    return kind == CellKind::Integer || kind == CellKind::Decimal || kind == CellKind::Money || kind == CellKind::Share;
}

inline bool isUnknown(const CellValue& value)
{
    return std::holds_alternative<std::monostate>(value);
}

} // namespace parvis
