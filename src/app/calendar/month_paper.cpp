// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_paper.h"

#include "app/calendar/month_grid.h"
#include "report/paper_setting.h"
#include "report/view_paper.h"
#include "widgets/workspace/printout_saving.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int charactersOfDay = 20;
constexpr double heightOfWeek = 44; // points: six weeks and some lines below fit A4 across in a tall typeface, too

QString dayText(const MonthModel& month, const QModelIndex& index)
{
    const QDate day = month.dayAt(index);
    QStringList lines{day.month() == month.month().month() ? QString::number(day.day())
                                                           : QLocale().toString(day, u"d MMM"_s)};
    for (const CalendarEntry* entry : month.entriesAt(index))
        lines << entryLine(*entry);
    return lines.join(u'\n');
}

ViewPaper monthPaper(const MonthModel& month, const QString& subtitle, const QStringList& filters)
{
    ViewTable weeks;
    weeks.ruled = true;
    weeks.rowHeight = heightOfWeek;
    for (int column = 0; column < MonthModel::daysOfWeek; ++column)
        weeks.columns.push_back(
            {month.headerData(column, Qt::Horizontal, Qt::AccessibleTextRole).toString(), charactersOfDay});
    for (int row = 0; row < month.weeks(); ++row) {
        QStringList days;
        for (int column = 0; column < MonthModel::daysOfWeek; ++column)
            days << dayText(month, month.index(row, column));
        weeks.rows.push_back(std::move(days));
    }
    ViewPaper paper{QLocale().toString(month.month(), u"MMMM yyyy"_s), subtitle, filters, {std::move(weeks)}, {}};
    const QModelIndex loose = month.index(month.weeks(), 0);
    if (!month.entriesAt(loose).empty())
        paper.parts.emplace_back(
            ViewHeading{MonthModel::tr("In the course of %1").arg(QLocale().toString(month.month(), u"MMMM yyyy"_s))});
    for (const CalendarEntry* entry : month.entriesAt(loose))
        paper.parts.emplace_back(ViewText{{{entryLine(*entry)}}});
    return paper;
}

} // namespace

Printout monthPrintout(const Workspace& workspace, MonthGrid& grid, const std::function<std::vector<Chip>()>& filters)
{
    const auto take = [&workspace, &grid, filters] {
        QStringList labels;
        for (const Chip& chip : filters())
            labels << chip.label;
        ReportSetting setting = settingOf(workspace.records());
        setting.date = workspace.today();
        const ViewPaper paper = monthPaper(*grid.monthModel(), shownDayText(workspace), labels);
        return composed([paper, setting](std::stop_token stop) { return composeViewPaper(paper, setting, stop); });
    };
    return {MonthModel::tr("the month"), QLocale().toString(grid.monthModel()->month(), u"MMMM yyyy"_s), take, &grid};
}

} // namespace parvis
