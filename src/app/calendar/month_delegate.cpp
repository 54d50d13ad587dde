// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_delegate.h"

#include "app/calendar/calendar_schema.h"
#include "widgets/look/look.h"

#include <QGuiApplication>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int looseColumns = 3; ///< chips beside each other in the row without days

int chipHeight(const QFontMetrics& metrics)
{
    return metrics.height() + Look::unit() / 4;
}

int numberHeight(const QFontMetrics& metrics)
{
    return metrics.height() + Look::unit() / 2;
}

QColor tinted(QColor colour, double share)
{
    const QColor base = QGuiApplication::palette().color(QPalette::Base);
    const auto mix = [share](int of, int onto) { return int(of * share + onto * (1 - share)); };
    return QColor(mix(colour.red(), base.red()), mix(colour.green(), base.green()), mix(colour.blue(), base.blue()));
}

} // namespace

int MonthDelegate::rowHeight(const QFontMetrics& metrics, int chips)
{
    return numberHeight(metrics) + chips * (chipHeight(metrics) + 2) + Look::unit() / 2;
}

MonthCell MonthDelegate::layOut(const QRect& cell, const QFontMetrics& metrics, int entries, bool loose)
{
    const int gap = 2;
    const int half = Look::unit() / 2;
    const QRect inner = cell.adjusted(half, 1, -half, -half);
    MonthCell made;
    made.number = QRect(inner.left(), inner.top(), inner.width(), numberHeight(metrics));
    const int columns = loose ? looseColumns : 1;
    const int height = chipHeight(metrics);
    const int rows = std::max(0, (inner.bottom() - made.number.bottom() + gap) / (height + gap));
    const int shown = std::min(entries, rows * columns);
    const int width = (inner.width() - (columns - 1) * half) / columns;
    for (int i = 0; i < shown; ++i)
        made.chips.push_back({inner.left() + (i % columns) * (width + half),
                              made.number.bottom() + 1 + (i / columns) * (height + gap), width, height});
    if (shown < entries) {
        const int more = metrics.horizontalAdvance(u"+%1"_s.arg(entries - shown)) + Look::unit();
        made.more = QRect(inner.right() - more + 1, inner.top() + 1, more, height);
    }
    return made;
}

void MonthDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const auto& model = static_cast<const MonthModel&>(*index.model());
    const auto& entries = model.entriesAt(index);
    const MonthCell cell = layOut(option.rect, option.fontMetrics, int(entries.size()), model.isLoose(index));
    painter->save();
    paintDay(*painter, option, index, cell.number);
    for (std::size_t i = 0; i < cell.chips.size(); ++i)
        paintChip(*painter, option, *entries[i], cell.chips[i]);
    if (!cell.more.isEmpty()) {
        painter->setPen(Look::ink(Look::Ink::Accent));
        QFont bold = option.font;
        bold.setBold(true);
        painter->setFont(bold);
        painter->drawText(cell.more, Qt::AlignRight | Qt::AlignVCenter,
                          u"+%1"_s.arg(entries.size() - cell.chips.size()));
    }
    if (option.state.testFlag(QStyle::State_HasFocus) || option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(Look::ink(Look::Ink::Accent), option.state.testFlag(QStyle::State_HasFocus) ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
    painter->restore();
}

void MonthDelegate::paintDay(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                             const QRect& number) const
{
    const auto& model = static_cast<const MonthModel&>(*index.model());
    const QDate day = model.dayAt(index);
    const bool outside = day.isValid() && day.month() != model.month().month();
    const bool rest = day.isValid() && day.dayOfWeek() > Qt::Friday;
    const QPalette& palette = option.palette;
    painter.fillRect(option.rect,
                     rest || outside || !day.isValid() ? Look::ink(Look::Ink::Raised) : palette.color(QPalette::Base));
    const QString text = index.data().toString();
    painter.setFont(option.font);
    if (day == model.today()) {
        QFont bold = option.font;
        bold.setBold(true);
        painter.setFont(bold);
        const QFontMetrics metrics(bold);
        const int height = metrics.height();
        const QRect pill(number.left(), number.top() + 1,
                         std::max(height, metrics.horizontalAdvance(text) + Look::unit()), height);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(Look::ink(Look::Ink::Accent));
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
        painter.setPen(palette.color(QPalette::Base));
        painter.drawText(pill, Qt::AlignCenter, text);
        painter.setPen(Look::ink(Look::Ink::Accent));
        const QRect rest2 = number.adjusted(pill.width() + Look::unit() / 2, 0, 0, 0);
        const QString word = MonthModel::tr("today");
        if (metrics.horizontalAdvance(word) < rest2.width() - metrics.averageCharWidth() * 4)
            painter.drawText(rest2, Qt::AlignLeft | Qt::AlignVCenter, word);
        return;
    }
    painter.setPen(outside ? Look::ink(Look::Ink::Faint) : palette.color(QPalette::Text));
    painter.drawText(number, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void MonthDelegate::paintChip(QPainter& painter, const QStyleOptionViewItem& option, const CalendarEntry& entry,
                              const QRect& chip) const
{
    const StateMark& mark = *markOf(entry.when);
    const QColor colour = Look::tone(mark.tone);
    const bool isSelected = calendarId(entry) == selected_;
    painter.setRenderHint(QPainter::Antialiasing);
    constexpr double share = 0.14;
    painter.setPen(isSelected ? QPen(Look::ink(Look::Ink::Accent), 2) : QPen(tinted(colour, 0.4), 1));
    painter.setBrush(tinted(colour, share));
    painter.drawRoundedRect(QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    const int side = std::min(chip.height() - 4, option.fontMetrics.ascent());
    const int margin = Look::unit() / 2;
    paintShape(painter, QRectF(chip.left() + margin, chip.center().y() - side / 2.0 + 0.5, side, side), mark.shape,
               colour);
    QRect text = chip.adjusted(margin * 2 + side, 0, -margin, 0);
    painter.setFont(Look::smallFont());
    const QFontMetrics metrics(Look::smallFont());
    constexpr int wide = 34; // characters: only then the word leaves enough of the title
    if (text.width() > metrics.averageCharWidth() * wide) {
        painter.setPen(colour);
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, mark.word);
        text.adjust(metrics.horizontalAdvance(mark.word) + margin * 2, 0, 0, 0);
    }
    QString title = entry.title.simplified();
    if (!entry.contractName.isEmpty())
        title += u" · "_s + entry.contractName;
    painter.setPen(option.palette.color(QPalette::Text));
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(title, Qt::ElideRight, text.width()));
}

} // namespace parvis
