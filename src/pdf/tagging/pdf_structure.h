// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace parvis {

/// What a part of a document is to those who hear it or read it anew on a small screen (ISO 32000-1, 14.8.4).
enum class PdfRole {
    Document,
    Heading,
    Paragraph,
    Contents,
    ContentsEntry,
    Reference,
    Link,
    Table,
    Row,
    HeadCell,
    Cell,
    Figure
};

/// What an element holds: another element, painted content, or the place of a link, by its index in the structure.
struct PdfKid
{
    enum class Kind { Element, Run, Area };
    Kind kind = Kind::Element;
    int index = 0;
};

/// A part of the structure tree.
struct PdfElement
{
    PdfRole role = PdfRole::Document;
    int level = 1;              ///< of a heading, 1 to 6
    QString alternative;        ///< of a figure, in words
    bool headsColumn = true;    ///< of a head cell; false: it heads its row
    int page = 0;               ///< of a figure, from 1; 0: not painted
    QRectF box = {};            ///< of a figure, points from the top left corner of its page
    std::vector<PdfKid> kids{}; ///< in reading order
};

/// A piece of a page that belongs to one element.
struct PdfRun
{
    int element = 0;
    QString actualText; ///< what is read where the signs of the page do not say it; empty: they do
};

/// Where a click leads away.
struct PdfLinkArea
{
    int page = 1;   ///< from 1
    QRectF box;     ///< points from the top left corner of the page
    QString target; ///< "https://…", or "#name" for an anchor
    QString text;   ///< what is read there
};

/// What the painted pages of a document mean, in reading order.
struct PdfStructure
{
    std::vector<PdfElement> elements{PdfElement{}}; ///< the first is the document
    std::vector<PdfRun> runs;                       ///< in the order in which they were painted
    std::vector<PdfLinkArea> areas;

    /// The index of the element, which is now the last kid of that one.
    int add(int parent, PdfElement element)
    {
        const int index = int(elements.size());
        elements.push_back(std::move(element));
        elements[std::size_t(parent)].kids.push_back({PdfKid::Kind::Element, index});
        return index;
    }
};

} // namespace parvis
