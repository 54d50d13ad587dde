// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/dataset/dataset_file.h"

#include <QCoreApplication>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

void throwBadValue(const QString& place, const QString& column, const QString& value)
{
    throw Error(
        QCoreApplication::translate("exchange", "“%1” is not a valid value of the column “%2”.").arg(value, column),
        place, QCoreApplication::translate("exchange", "Correct the table, or install Parvis again."));
}

QString DatasetRow::place() const
{
    return file_.name() + u", "_s + linePlace(row_.line);
}

QString DatasetRow::text(const QString& column) const
{
    return row_.cells.at(file_.column(column));
}

QString DatasetRow::requiredText(const QString& column) const
{
    const QString value = text(column);
    if (value.isEmpty())
        throwBadValue(place(), column, value);
    return value;
}

std::optional<int> DatasetRow::optionalInteger(const QString& column) const
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const int number = value.toInt(&ok);
    return valid(ok ? std::optional(number) : std::nullopt, column);
}

int DatasetRow::integer(const QString& column) const
{
    return valid(optionalInteger(column), column);
}

std::optional<std::int64_t> DatasetRow::optionalLong(const QString& column) const
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const std::int64_t number = value.toLongLong(&ok);
    return valid(ok ? std::optional(number) : std::nullopt, column);
}

std::optional<double> DatasetRow::optionalReal(const QString& column) const
{
    const QString value = text(column);
    if (value.isEmpty())
        return std::nullopt;
    bool ok = false;
    const double number = value.toDouble(&ok);
    return valid(ok && std::isfinite(number) ? std::optional(number) : std::nullopt, column);
}

double DatasetRow::real(const QString& column) const
{
    return valid(optionalReal(column), column);
}

std::optional<PartialDate> DatasetRow::optionalDate(const QString& column) const
{
    if (text(column).isEmpty())
        return std::nullopt;
    return date(column);
}

PartialDate DatasetRow::date(const QString& column) const
{
    return valid(PartialDate::parse(text(column)), column);
}

DatasetFile::DatasetFile(const QString& directory, const QString& name)
    : name_(name)
    , table_(readDelimited(directory + u'/' + name))
{
    if (!table_.notices.empty()) {
        const Notice& notice = table_.notices.front();
        throw Error(notice.text, notice.place.isEmpty() ? name : name + u", "_s + notice.place,
                    QCoreApplication::translate("exchange", "Correct the table, or install Parvis again."));
    }
    for (int i = 0; i < table_.header.size(); ++i)
        columns_.insert(table_.header.at(i), i);
}

int DatasetFile::column(const QString& title) const
{
    const auto it = columns_.find(title);
    if (it == columns_.end())
        throw Error(QCoreApplication::translate("exchange", "The column “%1” is missing.").arg(title), name_,
                    QCoreApplication::translate("exchange", "Correct the table, or install Parvis again."));
    return *it;
}

} // namespace parvis
