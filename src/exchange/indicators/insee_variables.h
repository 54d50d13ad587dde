// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

// How Insee calls its tables and their columns. Private to the layer.

namespace parvis {

/// A publication about the QPV of 2024 that the name of a file tells.
struct InseeTable
{
    QString title;
    QString vintage; ///< empty: only its columns tell
};

/// @param path  of the file; its folder may have the name of the archive that it comes from. Nothing: it is none of
///              them.
std::optional<InseeTable> inseeTableOf(const QString& path);

/// A column: DISP_TP60_A21 is DISP_TP60 of 2021, P20_POP is POP of 2020.
struct InseeVariable
{
    QString code;    ///< without its year
    QString vintage; ///< empty: its name tells none
};

/// Nothing: it is no name of a variable. @param vintage  of the table: a year at the end of a name is one only then
std::optional<InseeVariable> inseeVariable(const QString& title, const QString& vintage);

/// The code that Parvis has for a variable of Insee: "poverty_rate_60" for DISP_TP60; else its own in small letters.
QString indicatorCode(const QString& variable);
/// What a variable counts, where it is one of those that are well known; empty: it is not.
QString inseeTitle(const QString& variable);

/// "s", "nd", "ns", "": a value that is not published.
bool isValueWithheld(const QString& cell);

} // namespace parvis
