// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

#include <QStringList>

#include <vector>

namespace parvis {

/// Which columns of a table hold the positions.
struct PointColumns
{
    enum class Kind {
        Degrees, ///< two columns that are named longitude and latitude
        Plane,   ///< two columns named x and y, or recognised by their values: degrees or metres
        Pair     ///< one column with both numbers
    };

    Kind kind = Kind::Degrees;
    int first = -1;  ///< longitude or x; the only one of a pair
    int second = -1; ///< latitude or y

    bool found() const { return first >= 0 && (kind == Kind::Pair || second >= 0); }
    bool holds(int column) const { return column == first || column == second; }
    /// Something stands in them, which may be no position.
    bool areFilled(const QStringList& cells) const;
    /// As a message names them: “longitude”, “latitude”.
    QString titles(const QStringList& header) const;

    friend bool operator==(const PointColumns&, const PointColumns&) = default;

    /// All that the titles name, the likeliest first: "longitude" and "latitude", then "result_longitude" and
    /// "result_latitude", then x and y, then what holds both.
    static std::vector<PointColumns> candidates(const QStringList& header);
    /// The likeliest of them. When only one of two columns is there, the other is -1.
    static PointColumns byTitle(const QStringList& header);
    /// By the values of the first rows: for tables whose titles say nothing.
    /// @param areUntitled  the first row is no row of titles: numbers there are meant as positions, even with one
    /// decimal
    static PointColumns byValue(const std::vector<TextRow>& rows, bool areUntitled = false);
};

/// How many of the first rows hold two numbers in these columns that can be a position, wherever it lies.
int readablePositions(const std::vector<TextRow>& rows, const PointColumns& columns);

/// Titles name two columns of positions; what may be both in one column needs more than its title. A row with a
/// position is none of titles, and none of them stands below it: there, "x" and "y" are two values that somebody left
/// open.
TitleTest pointTest();

/// The column that says what a row is about: a name, an address, or else the first text that is no position; -1: none.
int labelColumn(const TextTable& table, const std::vector<PointColumns>& positions);

} // namespace parvis
