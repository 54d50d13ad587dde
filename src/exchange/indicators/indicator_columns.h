// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

#include <map>

// What the columns of a table of figures are. Private to the layer.

namespace parvis {

/// What a table of figures is.
enum class IndicatorForm {
    None,
    Wide,       ///< one row a QPV, one column a variable
    Long,       ///< one row a value, as Parvis exports them
    Succession, ///< what the QPV of 2015 became
};

/// The columns of a table of one value a row, or of successions.
enum class IndicatorField {
    Place,
    Code,
    Title,
    Unit,
    Decimals,
    Value,
    Vintage,
    Note,
    Source,
    Producer,
    Licence,
    Address,
    SourceVintage,
    From,
    To,
    Shared
};

IndicatorForm indicatorForm(const QStringList& titles);

/// Place of each column that has a title of these; several may hold QPV of 2015.
std::multimap<IndicatorField, qsizetype> indicatorFields(const QStringList& titles);

/// The column of a wide table that holds the codes of QPV; -1: none.
qsizetype placeColumn(const QStringList& titles);
/// A column of a wide table that names places, and no figure: "LIBGEO", "lib_com", "REG".
bool namesPlaces(const QString& title);

/// A number as people, spreadsheets and programs write it; nothing: it is none.
std::optional<double> publishedNumber(const QString& cell);

} // namespace parvis
