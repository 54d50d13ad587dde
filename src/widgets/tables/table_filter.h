// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

#include <map>
#include <optional>
#include <set>

namespace parvis {

/// What is filtered: column id → what was typed. For a state column the ids of the wanted marks, joined by '|'.
using Filters = std::map<QString, QString>;

/// One column's filter, understood. Texts: every word must be contained, whatever case and accents. Numbers, amounts
/// and dates: "100", ">100", ">=100", "<100", "10..20"; a date is as precise as typed ("2024", "avril 2024"). "?" asks
/// for the unknown ones, "!" for the known ones.
class CellFilter
{
public:
    /// Nothing when the text makes no sense for that kind of column.
    static std::optional<CellFilter> parse(const TableColumn& column, const QString& text);

    /// @param folded  the cell's text, folded; read for text columns only
    bool accepts(const CellValue& value, const QString& folded) const;

private:
    bool acceptsNumber(double number) const;
    bool acceptsDate(const PartialDate& date) const;

    enum class Wanted { Matching, Unknown, Known };

    Wanted wanted_ = Wanted::Matching;
    QStringList words_;
    QString exact_; ///< null: the words decide
    std::set<QString> marks_;
    double low_ = 0;
    double high_ = 0;
    bool lowOpen_ = false; ///< the bound itself is excluded
    bool highOpen_ = false;
    QDate first_;
    QDate last_;
};

/// "État : Signé, Bloqué" — a filter as a chip names it.
QString filterLabel(const TableColumn& column, const QString& text);

} // namespace parvis
