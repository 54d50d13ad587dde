// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "exchange/tables/text_encoding.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace parvis {

/// One row of a table, with the line of the file that it begins on (from 1), as a text editor counts them.
struct TextRow
{
    int line = 0;
    QStringList cells; ///< as many as the header has
};

/// A table read from CSV-like text: header, rows, and what was refused. Cells are trimmed; `="02691"` reads as 02691.
struct TextTable
{
    QString name; ///< the file, for messages
    TextEncoding encoding = TextEncoding::Utf8;
    QChar separator = u';';
    QStringList header;
    std::vector<TextRow> rows;
    Notices notices; ///< one per refused row, with its line
};

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
/// "line 12": the place that a Notice names.
QString linePlace(int line);

/// Reads a table whose encoding and separator (`;`, `,`, tab) nobody states. Blank rows and trailing blank columns are
/// dropped; a row with too few or too many cells is refused with a Notice.
/// @throws Error  the file cannot be read, is empty, is not text, exceeds `limits`, or has a quote that never closes
TextTable readDelimited(const QString& path, const TextLimits& limits = {});
/// The same of bytes in memory; `name` is what messages call them.
TextTable parseDelimited(const QByteArray& bytes, const QString& name, const TextLimits& limits = {});
/// Every row of a pasted text, none taken as header and none refused: shorter ones are padded to the widest. A text
/// with a tab is cut at tabs. Throws as above.
TextTable parseRows(const QString& text, const QString& name, const TextLimits& limits = {});

} // namespace parvis
