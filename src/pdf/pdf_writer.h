// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace parvis {

/// What a PDF says of itself.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    QStringList keywords;
    QString language = QStringLiteral("fr-FR"); ///< BCP 47
    QDate date; ///< of creation; invalid: not stated, so that the same content gives the same bytes
};

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
    QHash<QString, PdfPlace> anchors; ///< where the links "#name" of the pages lead
};

/// Adds to painted pages their outline, language, metadata, page labels and the title in the window; turns links to
/// "#name" into links to that place and drops those to a name that is no anchor. The same pages and the same finish
/// give the same bytes in any process. Throws Error when the bytes are no PDF.
QByteArray finishPdf(const QByteArray& painted, const PdfFinish& finish);

/// The same document without the other pages. @param first, last  pages from 1, both kept
/// Throws Error when the bytes are no PDF that opens without a password, or have no such pages.
QByteArray pagesOfPdf(const QByteArray& pdf, int first, int last);

} // namespace parvis
