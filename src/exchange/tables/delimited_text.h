// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/tables/table_places.h"
#include "exchange/tables/text_encoding.h"
#include "exchange/tables/text_layout.h"

#include <QBitArray>
#include <QString>
#include <QStringList>

#include <stop_token>
#include <vector>

namespace parvis {

/// One row of a table, with the line of the file that it begins on (from 1), as a text editor counts them.
struct TextRow
{
    int line = 0;
    QStringList cells;      ///< as many as the header has
    int blanksBefore = 0;   ///< blank rows between it and the row before
    QString trouble;        ///< why it cannot be known which cell is which; empty: it can
    QBitArray numbers = {}; ///< of a sheet: the cells that are numbers and no texts; may be shorter than the row
    bool isHidden = false;  ///< of a sheet: by a filter or by hand

    bool isNumber(qsizetype column) const { return column < numbers.size() && numbers.at(column); }
};

/// A table read from CSV-like text: header and every row that is not blank. Cells are trimmed; `="02691"` reads as
/// 02691.
struct TextTable
{
    QString name; ///< the file, for messages
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
    bool isFromSheet = false; ///< of a spreadsheet: its numbers have a point, whatever the user's decimal sign is
    QStringList header;       ///< titles may be blank
    int headerLine = 1;
    std::vector<TextRow> rows;
    Notices notices; ///< one per row with trouble, refused; what was repaired, with its line; what the text is like
};

/// Mends the rows of a table that the caller knows more of, before they are measured against the titles.
using RowMending = std::function<void(TextTable&)>;

/// What a table may not exceed; a larger one is not read at all.
struct TextLimits
{
    qint64 fileBytes = 256LL << 20;
    int columns = 2000;
    int rows = 2'000'000;
    int cellCharacters = 1 << 20;
};

/// A column title as titles are compared: folded, with "_" and "-" as blanks.
QString foldedTitle(const QString& title);

/// Reads a table whose encoding and separator (`;`, `,`, tab, `|`) nobody states. Lines above the titles, blank rows at
/// the end and trailing blank columns are left out. A row with fewer cells than titles ends with blank ones; one with
/// more is in trouble, unless most rows have as many. Quotation marks that do not stand around whole cells are text,
/// and never take further lines into their row.
/// @param test  says which row holds the titles; without, it is the first that is not narrower than the others
/// @param mend  may change the rows before those with too many cells are in trouble
/// @throws Error  the file cannot be read, is empty, is not text, or exceeds `limits`; Cancelled
TextTable readDelimited(const QString& path, const TextLimits& limits = {}, const TitleTest& test = {},
                        const RowMending& mend = {}, std::stop_token stop = {});
/// The same of bytes in memory; `name` is what messages call them.
TextTable parseDelimited(const QByteArray& bytes, const QString& name, const TextLimits& limits = {},
                         const TitleTest& test = {}, const RowMending& mend = {}, std::stop_token stop = {});
/// Every row of a pasted text, none taken as header and none refused: shorter ones are padded to the widest. A text
/// with a tab is cut at tabs. Throws as above, and when a quotation mark is never closed: somebody sees what was
/// pasted.
TextTable parseRows(const QString& text, const QString& name, const TextLimits& limits = {}, const TitleTest& test = {},
                    std::stop_token stop = {});

} // namespace parvis
