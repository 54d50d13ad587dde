// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/biff_stream.h"
#include "exchange/tables/cell_formats.h"

#include <QStringList>

#include <vector>

namespace parvis {

/// What an old Excel workbook says of all its sheets. Private to the layer.
struct XlsWorkbook
{
    struct Sheet
    {
        QString name;
        qsizetype position = 0; ///< of its part of the stream
        bool isHidden = false;
    };

    QString path; ///< for messages
    BiffRecord::Texts texts = BiffRecord::Texts::Unicode;
    std::vector<Sheet> sheets; ///< those of cells
    QStringList sharedTexts;
    CellFormats formats;
};

/// Throws Error when the workbook is locked, too large or of letters that are not known; BiffRecord::Short; Cancelled.
XlsWorkbook readXlsWorkbook(BiffStream& stream, const QString& path);

[[noreturn]] void throwTooManyCells(const QString& path);

} // namespace parvis
