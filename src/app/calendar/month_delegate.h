// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/calendar/month_model.h"

#include <QStyledItemDelegate>

namespace parvis {

/// Where the parts of one cell of the month stand.
struct MonthCell
{
    QRect number;
    std::vector<QRect> chips; ///< of the first entries
    QRect more;               ///< "+3"; empty when all entries have a chip
};

/// Paints the cells of a MonthModel: the day's number, and each entry as a chip with the shape, colour and, where there
/// is room, the word of its state. GUI thread.
class MonthDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setSelected(qint64 id) { selected_ = id; } ///< see calendarId

    static MonthCell layOut(const QRect& cell, const QFontMetrics& metrics, int entries, bool loose);
    /// Of a row of days with at least one chip; of the loose row.
    static int rowHeight(const QFontMetrics& metrics, int chips);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                  const QRect& number) const;
    void paintChip(QPainter& painter, const QStyleOptionViewItem& option, const CalendarEntry& entry,
                   const QRect& chip) const;

    qint64 selected_ = 0;
};

} // namespace parvis
