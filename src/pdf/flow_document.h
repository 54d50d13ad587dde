// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_writer.h"

#include <QColor>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <functional>
#include <variant>
#include <vector>

class QPainter;

namespace parvis {

/// How a run of text looks.
struct TextLook
{
    double size = 9.5; ///< points
    bool bold = false;
    bool italic = false;
    QColor colour = QColor(0x1d, 0x1d, 0x1f);
    bool strikeOut = false;

    friend bool operator==(const TextLook&, const TextLook&) = default;
};

/// Where a line may end within a run of text, beside its blanks.
enum class Breaks {
    Words,     ///< nowhere, but behind the hyphen of a word
    Syllables, ///< between the syllables of long words, with a hyphen: flowing text, never names or titles
    Address    ///< at / ? & - = _ of an address
};

/// A run of text in one look. Its text is shown as it is: nothing in it is markup. Line feeds break the line.
struct Span
{
    QString text;
    TextLook look;
    QString link;        ///< "https://…", or "#name" for the anchor of that name; empty: none
    QStringList pagesOf; ///< in place of `text`: the page numbers of these anchors, each once, as links
    Breaks breaks = Breaks::Words;

    friend bool operator==(const Span&, const Span&) = default;
};

using Spans = std::vector<Span>;

/// Lengths are points.
struct Paragraph
{
    Spans spans;
    double before = 0; ///< dropped at the top of a page
    double after = 0;
    double indent = 0;
    Qt::Alignment alignment = Qt::AlignLeft;
    int headingLevel = 0;      ///< 1: the title of the document, 2: a part of it …; 0: no heading
    bool keepWithNext = false; ///< never the last thing on a page
    bool keepTogether = false; ///< not cut, unless it is longer than a page
    QString anchor;            ///< the name that links lead to
    QString outlineTitle;      ///< a bookmark to here; empty: none
    int outlineLevel = 0;
    QString leader;    ///< an anchor: dots lead to its page number at the right margin
    QColor background; ///< invalid: none
    QColor bar;        ///< a vertical bar at the left; invalid: none
    QColor ruleBelow;  ///< a line over the whole width; invalid: none
};

struct FlowColumn
{
    QString title;
    double share = 1; ///< of the width, relative to the other columns; what it does not need goes to those that do
    Qt::Alignment alignment = Qt::AlignLeft;
};

/// The head is repeated on each page that the table reaches; a table whose columns have no title has none.
struct FlowTable
{
    std::vector<FlowColumn> columns;
    std::vector<std::vector<Spans>> rows; ///< each as long as `columns`
    double before = 0;                    ///< points
    double after = 0;
    bool lastRowIsTotal = false;
    bool boxed = false;   ///< lines around every cell: a form to fill in by hand
    double rowHeight = 0; ///< points, at least; 0: as high as the text
    QString alike;        ///< tables of one name have the same column widths; empty: on its own
    int headColumn = 0;   ///< the column that says what each row is about; −1: none
};

/// A picture as wide as the page's text. `paint` gets the rectangle in the units of the painter's device.
struct FlowPicture
{
    double height = 0; ///< points
    std::function<void(QPainter&, const QRectF&)> paint;
    double before = 0;
    double after = 0;
    QString alternative = {}; ///< what it shows, in words, for those who do not see it; empty: it only decorates
};

struct PageBreak
{
};

using FlowItem = std::variant<Paragraph, FlowTable, FlowPicture, PageBreak>;

/// What is the same on every page.
struct PageFurniture
{
    QString runningTitle;                                  ///< at the top, from the second page on
    QString attribution;                                   ///< at the bottom
    std::function<QString(int page, int count)> pageLabel; ///< "page 3 / 12"
};

/// The families that pages are set in, best first; the last is on every machine that Parvis supports.
QStringList pageFontFamilies();

/// What a text is printed on. Lengths are points.
struct FlowPaper
{
    QSizeF size{595.28, 841.89}; ///< A4 upright
    double sideMargin = 56;
};

/// A text of many pages from top to bottom.
struct FlowDocument
{
    PdfInfo info;
    FlowPaper paper = {};
    PageFurniture furniture;
    std::vector<FlowItem> items;
    QStringList fonts = pageFontFamilies(); ///< families, best first
    // Where a format has styles of its own: the parts above name their colours.
    QColor accent{0x1c, 0x55, 0x74}; ///< of headings and links
    QColor quiet{0x55, 0x5f, 0x69};  ///< of the foot
};

} // namespace parvis
