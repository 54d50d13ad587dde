// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/point_answers.h"
#include "widgets/tables/table_schema.h"
#include "widgets/workspace/requests.h"

namespace parvis {

/// What somebody asks about: a text that was typed or pasted, or a file.
struct PointQuestion
{
    QString text;
    QString path;  ///< when not empty, the text is ignored
    QString sheet; ///< of the file; empty: the first with positions

    bool isEmpty() const { return path.isEmpty() && text.trimmed().isEmpty(); }
};

/// A table of points and the QPV that hold them. A plain value; any thread.
struct LocatedPoints
{
    Register records; ///< that the answers are about, which may be older than that of the window
    PointTable table;
    PointAnswers answers;
};

/// Reads the points and locates them. Any thread. Throws Error as readPointTable and parsePointText do, and Cancelled.
/// @param locator  of that register
LocatedPoints locateQuestion(const PointQuestion& question, const Register& records, const Locator& locator,
                             const PointProgress& progress = {}, std::stop_token stop = {});

/// "118 points: 42 in a QPV, 74 in none, 2 doubtful, 3 lines refused".
QString summaryText(const LocatedPoints& points);

/// One line per point; its id is its place in the table, from 1.
TableSchema locatedSchema(std::shared_ptr<const LocatedPoints> points);
/// One line per remark of the reading, how it was understood, then the refused lines.
TableSchema pointNoticeSchema(const LocatedPoints& points);

/// A point as the map shows it, and the QPV that hold it, or else the nearest. @param id  as in locatedSchema
ShownPlace shownPlace(const LocatedPoints& points, qint64 id);
std::vector<Id<Qpv>> qpvsOf(const LocatedPoints& points, qint64 id);

} // namespace parvis
