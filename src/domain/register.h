// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/calendar.h"
#include "domain/contract.h"
#include "domain/document.h"
#include "domain/map_layer.h"
#include "domain/papers/paper_template.h"
#include "domain/press.h"
#include "domain/programme.h"
#include "domain/source.h"
#include "domain/territory.h"

#include <QtGlobal>

#include <algorithm>
#include <memory>
#include <ranges>
#include <span>
#include <tuple>
#include <vector>

namespace parvis {

/// The record that another belongs to, for the records that are mostly read "of" something (Table::of).
template <class T>
constexpr std::int64_t ownerOf(const T&)
{
    return 0;
}
inline std::int64_t ownerOf(const Qpv& r)
{
    return r.contract ? r.contract->value : 0;
}
inline std::int64_t ownerOf(const QpvCommune& r)
{
    return r.qpv.value;
}
inline std::int64_t ownerOf(const Perimeter& r)
{
    return r.qpv.value;
}
inline std::int64_t ownerOf(const IndicatorValue& r)
{
    return r.qpv ? r.qpv->value : 0;
}
inline std::int64_t ownerOf(const Signatory& r)
{
    return r.contract.value;
}
inline std::int64_t ownerOf(const Reminder& r)
{
    return r.signatory.value;
}
inline std::int64_t ownerOf(const Milestone& r)
{
    return r.contract ? r.contract->value : 0;
}
inline std::int64_t ownerOf(const Amendment& r)
{
    return r.contract.value;
}
inline std::int64_t ownerOf(const Commitment& r)
{
    return r.contract.value;
}
inline std::int64_t ownerOf(const Priority& r)
{
    return r.parent ? r.parent->value : 0;
}
inline std::int64_t ownerOf(const ContractPriority& r)
{
    return r.contract.value;
}
inline std::int64_t ownerOf(const Action& r)
{
    return r.contract.value;
}
inline std::int64_t ownerOf(const ActionQpv& r)
{
    return r.action.value;
}
inline std::int64_t ownerOf(const ActionStep& r)
{
    return r.action.value;
}
inline std::int64_t ownerOf(const Contact& r)
{
    return r.organisation.value;
}
inline std::int64_t ownerOf(const FundingLine& r)
{
    return r.contract ? r.contract->value : 0;
}
inline std::int64_t ownerOf(const ArticleTerritory& r)
{
    return r.article.value;
}
inline std::int64_t ownerOf(const PressReviewItem& r)
{
    return r.review.value;
}
inline std::int64_t ownerOf(const Document& r)
{
    return r.contract ? r.contract->value : 0;
}
inline std::int64_t ownerOf(const Evidence& r)
{
    return r.document.value;
}
inline std::int64_t ownerOf(const RefusedFact& r)
{
    return r.document.value;
}

/// A number by which rows are ordered, and the place of the row.
struct NumberedRow
{
    std::int64_t number;
    std::uint32_t row;
    friend auto operator<=>(const NumberedRow&, const NumberedRow&) = default;
};

/// By number, then by place. Not a template: sorting is compiled once for all tables.
void sortRows(std::vector<NumberedRow>& rows);

/// All records of one type, ordered by key. Immutable; addresses of rows are stable as long as the table lives.
template <class T>
class Table
{
public:
    Table() = default;
    explicit Table(std::vector<T> rows)
        : rows_(std::move(rows))
    {
        if (!std::ranges::is_sorted(rows_, {}, &T::id))
            sortByKey();
        owners_ = numbered([](const T& row) { return ownerOf(row); });
    }

    auto begin() const { return rows_.begin(); }
    auto end() const { return rows_.end(); }
    std::size_t size() const { return rows_.size(); }
    bool empty() const { return rows_.empty(); }
    const T& operator[](std::size_t row) const { return rows_[row]; }
    const std::vector<T>& rows() const { return rows_; }

    const T* find(Id<T> id) const
    {
        const auto it = std::ranges::lower_bound(rows_, id, {}, &T::id);
        return it != rows_.end() && it->id == id ? &*it : nullptr;
    }

    /// The records whose owner has that key, in the order of their own keys (see ownerOf).
    auto of(std::int64_t owner) const
    {
        const auto range = std::ranges::equal_range(owners_, owner, {}, &NumberedRow::number);
        return std::span<const NumberedRow>(range.begin(), range.end()) |
               std::views::transform([this](const NumberedRow& owned) -> const T& { return rows_[owned.row]; });
    }
    template <class Owner>
    auto of(Id<Owner> owner) const
    {
        return of(owner.value);
    }

private:
    template <class NumberOf>
    std::vector<NumberedRow> numbered(NumberOf numberOf) const
    {
        std::vector<NumberedRow> numbered;
        numbered.reserve(rows_.size());
        for (std::uint32_t i = 0; i < rows_.size(); ++i)
            numbered.push_back({numberOf(rows_[i]), i});
        sortRows(numbered);
        return numbered;
    }

    void sortByKey()
    {
        std::vector<T> sorted;
        sorted.reserve(rows_.size());
        for (const NumberedRow& keyed : numbered([](const T& row) { return row.id.value; }))
            sorted.push_back(std::move(rows_[keyed.row]));
        rows_ = std::move(sorted);
    }

    std::vector<T> rows_;
    std::vector<NumberedRow> owners_; ///< numbered by owner
};

template <class... T>
struct TypeList
{
};

/// Every record type of the data model, in the order in which rows may be written (a record after those it refers to).
using RecordTypes = TypeList<Source, Departement, Epci, Commune, Contract, Qpv, QpvCommune, Perimeter, FormerQpv,
                             QpvLineage, Indicator, IndicatorValue, Organisation, Contact, Document, Signatory,
                             Reminder, Milestone, CycleStep, Amendment, Commitment, Priority, ContractPriority, Device,
                             Funder, Action, ActionQpv, ActionStep, FundingLine, Article, ArticleTerritory, PressReview,
                             PressReviewItem, Evidence, Event, MapLayer, RefusedFact, PaperTemplate>;

/// Calls `function.template operator()<T>()` for each record type.
template <class Function, class... T>
void forEachRecordType(Function&& function, TypeList<T...>)
{
    (function.template operator()<T>(), ...);
}
template <class Function>
void forEachRecordType(Function&& function)
{
    forEachRecordType(std::forward<Function>(function), RecordTypes{});
}

/// Every record of a database (but document contents, page text and the journal) as plain values: an immutable snapshot
/// that shares with its predecessor the tables that did not change. Cheap to copy; any thread may read it.
class Register
{
public:
    // All of them stand in the source: copying all tables in each place that does it costs much time to compile.
    Register();
    Register(const Register& other);
    Register(Register&& other) noexcept;
    Register& operator=(const Register& other);
    Register& operator=(Register&& other) noexcept;
    ~Register();

    template <class T>
    const Table<T>& all() const
    {
        return *std::get<std::shared_ptr<const Table<T>>>(tables_);
    }
    template <class T>
    const T* find(Id<T> id) const
    {
        return all<T>().find(id);
    }
    template <class T>
    const T* find(std::optional<Id<T>> id) const
    {
        return id ? all<T>().find(*id) : nullptr;
    }

    /// The same register with one table replaced.
    template <class T>
    Register with(Table<T> table) const
    {
        Register next = *this;
        std::get<std::shared_ptr<const Table<T>>>(next.tables_) = std::make_shared<const Table<T>>(std::move(table));
        return next;
    }

    const Qpv* qpv(const QpvCode& code) const;
    const FormerQpv* formerQpv(const QpvCode& code) const;
    const Contract* contract(const ContractCode& code) const;
    const Contract* contractOf(Id<Epci> epci) const;
    const Epci* epci(const Siren& siren) const;
    const Commune* commune(const InseeCode& code) const;
    const Departement* departement(const DepartementCode& code) const;
    /// By name, folded: "region hauts de france" finds "Région Hauts-de-France".
    const Organisation* organisation(const QString& name) const;

    /// The document with that content.
    const Document* documentWith(const QString& sha256) const;

    std::vector<const Commune*> communesOf(Id<Qpv> qpv) const;
    /// Every EPCI that the communes of a QPV belong to (8 QPV of Hauts-de-France touch two).
    std::vector<const Epci*> epciOf(Id<Qpv> qpv) const;
    /// The sum over its QPV; nothing when one of them is unknown or it has none.
    std::optional<int> populationOf(Id<Contract> contract) const;

private:
    template <class List>
    struct TablesOf;
    template <class... T>
    struct TablesOf<TypeList<T...>>
    {
        using Type = std::tuple<std::shared_ptr<const Table<T>>...>;
    };

    TablesOf<RecordTypes>::Type tables_;
};

} // namespace parvis
