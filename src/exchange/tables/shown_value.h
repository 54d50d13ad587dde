// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <vector>

// What a cell of a spreadsheet shows, where its value alone says less: a code with its zeros, a telephone number, a
// time of day. Format codes are those of Excel: 00000, 0#" "##" "##" "##" "##, dd/mm/yyyy. Private to the layer.

namespace parvis {

/// No spreadsheet program takes a longer format code.
constexpr qsizetype longestFormatCode = 255;

/// How a cell shows its number, as its format code says: parsed once for all cells that have it.
class NumberFormat
{
public:
    /// One sign of a format: a placeholder, a letter of a date, or a text.
    struct Piece
    {
        QChar sign;   ///< null: a text
        QString text; ///< what stands there, without quotes and backslashes
    };
    using Section = std::vector<Piece>;

    NumberFormat(const QString& code = {});

    const QString& code() const { return code_; }
    /// The parts between semicolons, for positive and negative numbers or for what their conditions say. At least one.
    const std::vector<Section>& sections() const { return sections_; }

private:
    QString code_;
    std::vector<Section> sections_;
};

/// The number of a cell that holds one; "inf", "nan" and what is beyond all numbers are texts.
std::optional<double> finiteNumber(const QString& text);

/// A number as a table holds it: "3.06", without the noise of its last binary digit.
QString plainNumber(double value);

/// A truth value as a French spreadsheet shows it.
QString truthText(bool isTrue);

/// Whether this is how a code looks whose digits make that number: 02100, 03 20 00 11 11. A number that is merely
/// grouped (7 059 000) or has a unit (704000 m) is none.
bool looksLikeCode(const QString& shown, double value);

/// What a cell of that format shows, if it looks like a code.
std::optional<QString> shownCode(double value, const NumberFormat& format);

/// The format code of a number of Excel's own formats of dates and times, as a French Excel shows them; empty: none.
QString dateFormat(int number);
bool isDateFormat(const QString& format);

/// A day and time of Excel, counted in days. As the format shows it, if that is a time or has a year of four digits;
/// otherwise in full: 2024-04-19, 2024-04-19T12:00:00.
QString shownDate(double days, const NumberFormat& format, bool from1904);

/// The value of an OpenDocument date, or the text of its cell, if that has the year in four digits.
QString shownDate(const QString& value, const QString& text);

} // namespace parvis
