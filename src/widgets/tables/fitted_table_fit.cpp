// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns are and how high the rows.

#include "widgets/look/look.h"
#include "widgets/tables/fitted_table.h"

#include <QHeaderView>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// As wide as a date gets that may be typed.
QString sampleDate(DateForm form)
{
    const QDate day(2026, 9, 28);
    return form == DateForm::Figures ? QLocale().toString(day, u"dd/MM/yyyy"_s)
                                     : PartialDate::day(day)->text(QLocale());
}

} // namespace

/// Of the same rows, edited: what the hand is about to click stays where it is.
void FittedTable::followRows()
{
    if (!fitsAsBefore())
        fit();
    else if (!fitting_)
        fitRowsAlone();
}

bool FittedTable::fitsAsBefore() const
{
    const std::vector<qint64> ids = recordModel()->shownIds();
    const bool isSame = std::ranges::any_of(ids, [&](qint64 id) { return std::ranges::binary_search(fitted_, id); });
    if (!isSame || int(needed_.size()) != recordModel()->columnCount() || foldedColumns() != folded_)
        return false;
    const DateForm dates = recordModel()->dates();
    for (int column = 0; column < recordModel()->columnCount(); ++column) {
        const bool isText = recordModel()->column(column).kind == CellKind::Text; // it wraps
        if (!isText && !isColumnHidden(column) && neededWidth(column, dates) > needed_[std::size_t(column)])
            return false;
    }
    return true;
}

void FittedTable::fit()
{
    if (fitting_ || !recordModel() || fills_.isEmpty())
        return;
    fitting_ = true;
    fitColumns();
    fitting_ = false;
    fitted_ = recordModel()->shownIds();
    std::ranges::sort(fitted_);
    folded_ = foldedColumns();
    needed_.clear();
    for (int column = 0; column < recordModel()->columnCount(); ++column)
        needed_.push_back(neededWidth(column, recordModel()->dates()));
    fitRowsAlone();
}

void FittedTable::fitRowsAlone()
{
    fitting_ = true;
    const bool wasSeen = viewport()->rect().intersects(visualRect(currentIndex()));
    fitRows();
    fitting_ = false;
    if (wasSeen && isVisible()) { // other rows are higher or lower now
        updateGeometries();       // and it scrolls less far or farther
        scrollTo(currentIndex());
    }
    updateGeometry();
    viewport()->update();
    Q_EMIT fitted();
}

/// What its title and its values ask for on one line; texts that wrap get by with a part of it.
int FittedTable::neededWidth(int column, DateForm dates) const
{
    const TableColumn& description = recordModel()->column(column);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int title = QFontMetrics(bold).horizontalAdvance(description.title) + Look::unit() * 5 / 2;
    int widest = 0;
    for (int row = 0; row < recordModel()->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(recordModel()->text(row, column, dates)));
    if (description.edit && description.kind == CellKind::Date) // what is typed has its room already
        widest = std::max(widest, fontMetrics().horizontalAdvance(sampleDate(dates)));
    if (description.edit && description.kind == CellKind::State) {
        for (const StateMark* mark : description.marks)
            widest = std::max(widest, fontMetrics().horizontalAdvance(mark->word));
    }
    if (description.kind == CellKind::State)
        widest += fontMetrics().ascent() + Look::unit() * 2;
    const int most = fontMetrics().averageCharWidth() * description.width + Look::unit();
    const int wrapped = description.kind == CellKind::Text ? std::min(widest, most) : widest;
    return std::max(title, wrapped + Look::unit() * 2);
}

/// Gives room that is left to the filling column (or, where it was put away, to the first text); what is wanting is
/// taken from the texts, as much from each as it is wide.
void FittedTable::shareRoom(std::vector<int>& widths, int left) const
{
    const auto isText = [&](int column) {
        return widths[std::size_t(column)] > 0 && recordModel()->column(column).kind == CellKind::Text;
    };
    int filling = recordModel()->schema().indexOf(fills_);
    int texts = 0;
    for (int column = int(widths.size()) - 1; column >= 0; --column) {
        if (!isText(column))
            continue;
        texts += widths[std::size_t(column)];
        if (widths[std::size_t(recordModel()->schema().indexOf(fills_))] == 0)
            filling = column;
    }
    if (left >= 0) {
        widths[std::size_t(filling)] += left;
        return;
    }
    const int taken = std::min(-left, texts * 2 / 3);
    for (int column = 0; column < int(widths.size()) && texts > 0; ++column) {
        if (isText(column))
            widths[std::size_t(column)] -= (taken * widths[std::size_t(column)] + texts - 1) / texts;
    }
}

/// Where there is not even room for the names of what the rows are about, the words of a state say less than its mark
/// does: those that take more than a third of the table give the rest. @returns what they gave
int FittedTable::narrowStates(std::vector<int>& widths, int wanting) const
{
    int given = 0;
    for (int column = 0; column < int(widths.size()); ++column) {
        if (recordModel()->column(column).kind != CellKind::State)
            continue;
        const int spare = widths[std::size_t(column)] - viewport()->width() / 3;
        const int gives = std::clamp(wanting - given, 0, std::max(0, spare));
        widths[std::size_t(column)] -= gives;
        given += gives;
    }
    return given;
}

/// Column by column; 0 for those that the user put away, and for those that are folded.
std::vector<int> FittedTable::wantedWidths(DateForm dates) const
{
    const QStringList folded = foldedColumns();
    const int filling = recordModel()->schema().indexOf(fills_);
    std::vector<int> widths;
    for (int column = 0; column < recordModel()->columnCount(); ++column) {
        const TableColumn& description = recordModel()->column(column);
        const bool wanted =
            column != groupColumn() && !unwanted_.contains(description.id) && !folded.contains(description.id);
        const int least = fontMetrics().averageCharWidth() * description.width;
        widths.push_back(!wanted ? 0 : column == filling ? least : neededWidth(column, dates));
    }
    return widths;
}

/// What the filling column is short of until its longest value stands on one line, at most a third of the table: empty
/// columns go first, before that value is broken into many lines.
int FittedTable::comfortOf(const std::vector<int>& widths) const
{
    const int filling = recordModel()->schema().indexOf(fills_);
    int widest = 0;
    for (int row = 0; row < recordModel()->rowCount(); ++row)
        widest = std::max(widest, fontMetrics().horizontalAdvance(recordModel()->text(row, filling)));
    const int line = std::min(widest + Look::unit() * 2, viewport()->width() / 3);
    return widths[std::size_t(filling)] > 0 ? std::max(0, line - widths[std::size_t(filling)]) : 0;
}

void FittedTable::fitColumns()
{
    noRoom_.clear();
    const int room = viewport()->width();
    const auto widthOf = [](const std::vector<int>& widths) {
        return std::accumulate(widths.begin(), widths.end(), 0);
    };
    std::vector<int> widths = wantedWidths(DateForm::Words);
    const DateForm dates = widthOf(widths) <= room ? DateForm::Words : DateForm::Figures;
    if (dates == DateForm::Figures)
        widths = wantedWidths(dates);
    recordModel()->setDates(dates);
    int total = widthOf(widths);
    const int comfort = comfortOf(widths);
    for (const bool emptyOnly : {true, false}) {
        for (const QString& id : leastFirst_) {
            const int column = recordModel()->schema().indexOf(id);
            const bool mayGo = column >= 0 && widths[std::size_t(column)] > 0;
            const int wanted = total + (emptyOnly ? comfort : 0);
            if (wanted <= room || !mayGo || (emptyOnly && !isEmptyColumn(column)))
                continue;
            total -= widths[std::size_t(column)];
            widths[std::size_t(column)] = 0;
            noRoom_ << id;
        }
    }
    total -= narrowStates(widths, total - room);
    shareRoom(widths, room - total);
    for (int column = 0; column < int(widths.size()); ++column) {
        setColumnHidden(column, widths[std::size_t(column)] == 0);
        if (widths[std::size_t(column)] > 0)
            setColumnWidth(column, widths[std::size_t(column)]);
    }
}

void FittedTable::fitRows()
{
    const int lineHeight = fontMetrics().height();
    const int margin = style()->pixelMetric(QStyle::PM_FocusFrameHMargin, nullptr, this) + 1;
    for (int row = 0; row < recordModel()->rowCount(); ++row) {
        int text = lineHeight;
        for (int column = 0; column < recordModel()->columnCount(); ++column) {
            if (isColumnHidden(column) || recordModel()->column(column).kind != CellKind::Text)
                continue;
            const QRect box(0, 0, std::max(1, columnWidth(column) - 2 * margin), 10000);
            text = std::max(
                text, fontMetrics().boundingRect(box, Qt::TextWordWrap, recordModel()->text(row, column)).height());
        }
        text = std::min(text, lineHeight * 4);
        verticalHeader()->resizeSection(row, text + Look::unit() + (startsGroup(row) ? headingHeight() : 0));
    }
}

} // namespace parvis
