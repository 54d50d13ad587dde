// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/indicators/indicator_file.h"

#include <stop_token>

namespace parvis {

/// Reads a table of figures about the QPV of 2024 that is recognised by its columns: those of Insee (one row a QPV, one
/// column a variable with its year; the descriptions of a file meta_… beside it name the variables), the correspondence
/// of the QPV of 2024 and 2015 of the ANCT, and what Parvis exports of either. The name of the file tells which
/// publication of Insee it is. A table that is not understood is refused as a whole. Any thread.
/// @param sheet    name or number; empty: the first with such columns
/// @param vintage  of the values whose column and file tell none
/// @throws Error  it cannot be read, is no such table, holds what is no figure, or tells no vintage; Cancelled
IndicatorFile readIndicators(const QString& path, const QString& sheet = {}, const QString& vintage = {},
                             const std::stop_token& stop = {});

/// The sheets of a workbook by name, when none of them can be read as figures; empty: it is a text, or no file.
QStringList sheetsOfWorkbook(const QString& path, const std::stop_token& stop = {});

} // namespace parvis
