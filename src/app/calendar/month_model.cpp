// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/calendar/month_model.h"

#include "app/calendar/calendar_schema.h"

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

bool hasDay(const CalendarEntry& entry)
{
    return entry.date && entry.date->precision() == PartialDate::Precision::Day;
}

/// What must not be overlooked stands on top.
int urgencyOf(const CalendarEntry& entry)
{
    switch (entry.when) {
    case When::Late:
        return 0;
    case When::Upcoming:
        return 1;
    default:
        return 2;
    }
}

} // namespace

QString entryLine(const CalendarEntry& entry)
{
    QString text = MonthModel::tr("%1: %2").arg(label(entry.when), entry.title);
    if (!entry.contractName.isEmpty())
        text += u", "_s + entry.contractName;
    if (entry.date && !hasDay(entry))
        text += u" (%1)"_s.arg(entry.date->text(QLocale()));
    return text;
}

MonthModel::MonthModel(QDate today, QObject* parent)
    : QAbstractTableModel(parent)
    , today_(today)
{
    setMonth(today_);
}

QDate MonthModel::monthOf(const CalendarEntry& entry)
{
    return entry.date ? entry.date->lastDay() : QDate();
}

void MonthModel::setMonth(QDate day)
{
    beginResetModel();
    month_ = QDate(day.year(), day.month(), 1);
    first_ = month_.addDays(1 - month_.dayOfWeek());
    weeks_ = int((first_.daysTo(month_.addMonths(1)) + daysOfWeek - 1) / daysOfWeek);
    arrange();
    endResetModel();
}

void MonthModel::setToday(QDate today)
{
    today_ = today;
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, daysOfWeek - 1));
}

void MonthModel::setEntries(std::vector<CalendarEntry> entries)
{
    beginResetModel();
    entries_ = std::move(entries);
    arrange();
    endResetModel();
}

void MonthModel::arrange()
{
    const std::size_t loose = std::size_t(weeks_ * daysOfWeek);
    days_.assign(loose + 1, {});
    for (const CalendarEntry& entry : entries_) {
        if (!entry.date)
            continue;
        const qint64 day = first_.daysTo(entry.date->lastDay());
        if (hasDay(entry)) {
            if (day >= 0 && day < qint64(loose))
                days_[std::size_t(day)].push_back(&entry);
        } else if (entry.date->firstDay() <= month_ && month_ <= entry.date->lastDay()) {
            days_[loose].push_back(&entry);
        }
    }
    for (auto& day : days_)
        std::ranges::stable_sort(day, {}, [](const CalendarEntry* entry) {
            return std::pair(entry->date->precision() == PartialDate::Precision::Year, urgencyOf(*entry));
        });
}

QDate MonthModel::dayAt(const QModelIndex& index) const
{
    return index.isValid() && !isLoose(index) ? first_.addDays(index.row() * daysOfWeek + index.column()) : QDate();
}

QModelIndex MonthModel::indexOf(QDate day) const
{
    const qint64 days = first_.daysTo(day);
    if (!day.isValid() || days < 0 || days >= weeks_ * daysOfWeek)
        return {};
    return index(int(days) / daysOfWeek, int(days) % daysOfWeek);
}

const std::vector<const CalendarEntry*>& MonthModel::entriesAt(const QModelIndex& index) const
{
    static const std::vector<const CalendarEntry*> none;
    if (!index.isValid())
        return none;
    return isLoose(index) ? days_.back() : days_[std::size_t(index.row() * daysOfWeek + index.column())];
}

int MonthModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : weeks_ + (days_.back().empty() ? 0 : 1);
}

int MonthModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : daysOfWeek;
}

/// What a screen reader says of a cell.
QString MonthModel::spoken(const QModelIndex& index) const
{
    const QLocale locale;
    const QDate day = dayAt(index);
    QStringList parts{day.isValid() ? locale.toString(day, QLocale::LongFormat)
                                    : tr("In the course of %1").arg(locale.toString(month_, u"MMMM yyyy"_s))};
    if (day == today_)
        parts << tr("today");
    const auto& entries = entriesAt(index);
    if (entries.empty())
        parts << tr("nothing");
    for (const CalendarEntry* entry : entries)
        parts << entryLine(*entry);
    return parts.join(tr("; "));
}

QVariant MonthModel::data(const QModelIndex& index, int role) const
{
    switch (role) {
    case Qt::AccessibleTextRole:
        return spoken(index);
    case Qt::DisplayRole:
        return isLoose(index) ? tr("In the course of %1").arg(QLocale().toString(month_, u"MMMM yyyy"_s))
                              : QString::number(dayAt(index).day());
    case Qt::ToolTipRole: {
        QStringList lines;
        for (const CalendarEntry* entry : entriesAt(index))
            lines << entryLine(*entry);
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant MonthModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const QLocale locale;
    if (orientation == Qt::Horizontal)
        return locale.standaloneDayName(section + 1,
                                        role == Qt::DisplayRole ? QLocale::ShortFormat : QLocale::LongFormat);
    if (section >= weeks_)
        return role == Qt::DisplayRole ? QString() : tr("Without a day");
    const int week = first_.addDays(section * daysOfWeek).weekNumber();
    return role == Qt::DisplayRole ? tr("w. %1").arg(week) : tr("Week %1").arg(week);
}

} // namespace parvis
