// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_access.h"
#include "pdf/pdf_remarks.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <vector>

namespace parvis {

/// A page of a file that the library does not have.
struct FilePage
{
    QString text;                     ///< its own, or read from its picture
    std::optional<double> confidence; ///< of words that were read from its picture: their mean, 0 to 1
};

struct FileText
{
    QString sha256;
    std::vector<FilePage> pages;
    std::vector<int> lost;   ///< pages that could not be read
    PdfRemarks remarks = {}; ///< on what is wrong with the file
    std::optional<PdfUnread> unread =
        {}; ///< why the pages without text were not read: what reads them is not installed
};

/// Reads a PDF, and the pages without text, or with stamps alone, from their pictures. Nothing is kept of it. Any
/// thread.
/// @throws Error as importDocumentFile does
FileText readFileText(const QString& path, const QString& password = {}, std::stop_token stop = {});

} // namespace parvis
