// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What a page of the window has in view, as a paper. Plain values, so that a worker can set them.

#include "report/report_parts.h"

#include <functional>
#include <stop_token>
#include <variant>

namespace parvis {

struct ViewHeading
{
    QString text;
};

struct ViewRun
{
    QString text;
    bool strong = false;
    bool struck = false;
    QString link = {}; ///< "https://…"; empty: none
};

/// One paragraph.
struct ViewText
{
    std::vector<ViewRun> runs;
};

struct ViewFact
{
    QString label;
    QString value;
    QString origin = {}; ///< the source of the value; may be empty
};

struct ViewFacts
{
    std::vector<ViewFact> facts;
};

struct ViewColumn
{
    QString title;
    int characters = 12; ///< how much room it wants
    bool alignsRight = false;
};

/// Its head is repeated on each page, and no row is cut.
struct ViewTable
{
    std::vector<ViewColumn> columns;
    std::vector<QStringList> rows; ///< each as long as `columns`
    bool ruled = false;            ///< lines around every cell, as of a calendar
    double rowHeight = 0;          ///< points, at least
};

/// A chart or another drawing.
struct ViewPicture
{
    double ratio = 1; ///< height to width
    std::function<void(QPainter&, const QRectF&)> paint;
    QString alternative = {}; ///< what it shows, in words
};

using ViewPart = std::variant<ViewHeading, ViewText, ViewFacts, ViewTable, ViewPicture>;

struct ViewPaper
{
    QString title;
    QString subtitle;    ///< the day that it speaks of, how much there is
    QStringList filters; ///< how the list was narrowed, in words; empty: everything
    std::vector<ViewPart> parts;
    QStringList notes; ///< at the end: sources, what columns mean
};

/// No table has more rows than these on paper; the paper says how many it leaves out.
inline constexpr std::size_t viewPaperRows = 5000;

/// The paper that the widest table needs: A4 upright, A4 across or A3 across.
FlowPaper paperFor(const ViewPaper& view);

/// A PDF of it. Any thread, with a QGuiApplication. Throws Cancelled when stopped.
QByteArray composeViewPaper(const ViewPaper& view, const ReportSetting& setting, std::stop_token stop = {});

} // namespace parvis
