// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QChar>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace parvis {

/// How the caller knows the table that it looks for.
struct TitleTest
{
    std::function<bool(const QStringList& cells)> areTitles;    ///< empty: not by its titles
    std::function<bool(const QStringList& cells)> areARow = {}; ///< of the table, which titles can only stand above

    explicit operator bool() const { return bool(areTitles); }
    /// The first of these rows that holds the titles.
    std::optional<std::size_t> find(const std::vector<QStringList>& rows) const;
};

/// The first rows of a text may be of another kind than those of its table: a heading, a date, a blank line.
constexpr std::size_t rowsAboveTitles = 20;

/// Excel's own way to name the separator: a first line "sep=;". @param begin  then where the next line begins
std::optional<QChar> statedSeparator(const QString& text, qsizetype* begin);

/// The separator (`;`, tab, `,`, `|`) of a text that states none: the one with which there is a row of titles, or else
/// the one that most rows have as often as a row above them. Of equals, commas yield: they stand in titles and numbers.
QChar guessedSeparator(const QString& text, const TitleTest& test = {});

/// The lines of a text each of which stands in quotation marks as a whole, without them: so spreadsheets save a table
/// that they took for a single column. Empty when it is none.
QString withoutOuterQuotes(const QString& text);

/// Which of the first rows holds the titles: the one of that test, or else the first that is wider than half of what
/// most rows are. @param rows  without blank ones, not empty, trailing blank cells dropped
std::size_t titleRow(const std::vector<QStringList>& rows, const TitleTest& test = {});

} // namespace parvis
