// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/impossible_value.h"

#include "domain/translate.h"
#include "store/record_label.h"

using namespace Qt::StringLiterals;

namespace parvis {

QString placeText(const Register& records, const ImpossibleValue& value)
{
    const TableInfo& info = tableInfo(value.record.table);
    const qsizetype place = info.columns.indexOf(value.column);
    return u"%1, %2"_s.arg(recordLabel(records, value.record), place < 0 ? value.column : info.labels[place]);
}

QString impossibleValuesText(const Register& records, const std::vector<ImpossibleValue>& values)
{
    if (values.empty())
        return {};
    return translate("store",
                     "%n value(s) of this database were written by another program and are impossible. They are shown "
                     "as unknown, and kept until others are entered: %1. The check of the database names them all.",
                     nullptr, int(values.size()))
        .arg(placeText(records, values.front()) + (values.size() > 1 ? u", …"_s : QString()));
}

void requireReadable(const std::vector<ImpossibleValue>& values, const QString& path)
{
    const auto needed = std::ranges::find_if(values, &ImpossibleValue::isNeeded);
    if (needed == values.end())
        return;
    throw Error(
        translate("store", "The record %1 of the table “%2” holds a value that Parvis does not understand in “%3”.")
            .arg(needed->record.id)
            .arg(needed->record.table, needed->column),
        path, translate("store", "Restore the latest backup; the check of the database names all such values."));
}

} // namespace parvis
