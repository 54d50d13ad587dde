// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/worksheet.h"
#include "exchange/tables/zip_archive.h"

#include <vector>

class QXmlStreamReader;

namespace parvis {

/// Collects the cells of the sheets that a reader walks through, within the limits. Private to the layer.
class WorksheetBuilder
{
public:
    WorksheetBuilder(const WorksheetLimits& limits, const QString& path)
        : limits_(limits)
        , path_(path)
    {
    }

    void beginSheet(const QString& name, bool isHidden);
    void endSheet();
    /// A filled cell of the row that is being read, at that column (from 0). Blank texts are no cells.
    /// @param isNumber  the text is a plain number, and no text in the sheet
    void setCell(int column, const QString& text, bool isNumber = false);
    /// The row is complete: `line` is its number, from 1, and it stands there so many times.
    void endRow(int line, int times = 1, bool isHidden = false);

    /// Throws Error when there is no cell in any sheet.
    std::vector<Worksheet> finish();

private:
    [[noreturn]] void throwTooLarge(const QString& what) const;

    WorksheetLimits limits_;
    QString path_;
    std::vector<Worksheet> sheets_;
    QStringList row_;
    QBitArray numbers_;
    qint64 rowCharacters_ = 0;
    int rowCells_ = 0;
    qint64 characters_ = 0;
    qint64 cells_ = 0;
    qint64 rows_ = 0;
};

/// After the reading of one entry: throws what stopped it, or an Error when its XML is broken.
void checkXml(const QXmlStreamReader& xml, const ZipReader& archive);

} // namespace parvis
