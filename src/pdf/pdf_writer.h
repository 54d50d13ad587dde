// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/tagging/pdf_info.h"
#include "pdf/tagging/pdf_structure.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <vector>

namespace parvis {

/// A place in a PDF.
struct PdfPlace
{
    int page = 1;   ///< from 1
    double top = 0; ///< points from the top of the page

    friend bool operator==(const PdfPlace&, const PdfPlace&) = default;
};

/// A bookmark to write; a deeper level belongs to the entry above it.
struct PdfOutlineEntry
{
    QString title;
    PdfPlace place;
    int level = 0;
};

/// What QPdfWriter leaves out of the pages that it wrote.
struct PdfFinish
{
    PdfInfo info;
    std::vector<PdfOutlineEntry> outline;
    QHash<QString, PdfPlace> anchors = {}; ///< where the links "#name" of the pages lead
    PdfStructure structure = {};           ///< what the pages mean
};

/// Adds to painted pages their tags, links, outline, language, metadata, page labels and the title in the window: an
/// accessible document (PDF/UA-1), which as an archive can be kept, too (PDF/A-2a). A link to "#name" leads to that
/// anchor; when there is none, it is dropped. The same pages and the same finish give the same bytes in any process.
/// Throws Error when the bytes are no PDF, or not the pages of that structure.
QByteArray finishPdf(const QByteArray& painted, const PdfFinish& finish);

/// The same document without the other pages. @param first, last  pages from 1, both kept
/// Throws Error when the bytes are no PDF that opens without a password, or have no such pages.
QByteArray pagesOfPdf(const QByteArray& pdf, int first, int last);

} // namespace parvis
