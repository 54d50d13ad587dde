// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/record.h"

#include "domain/register.h"
#include "domain/translate.h"

#include <algorithm>

namespace parvis {

void throwDamagedValue(const QString& table, qint64 id, const QString& column)
{
    throw Error(
        translate("store", "The record %1 of the table “%2” holds a value that Parvis does not understand in “%3”.")
            .arg(id)
            .arg(table, column),
        QString(), translate("store", "Restore the latest backup."));
}

namespace {

const std::vector<TableInfo>& tableInfos()
{
    static const std::vector<TableInfo> infos = [] {
        std::vector<TableInfo> result;
        forEachRecordType([&]<class T>() {
            TableInfo info;
            info.table = recordOf<T>().table;
            info.label = translate("record", recordOf<T>().label);
            for (const Column<T>& column : recordOf<T>().columns) {
                info.columns << column.name;
                info.labels << translate("record", column.label);
            }
            result.push_back(std::move(info));
        });
        return result;
    }();
    return infos;
}

} // namespace

const TableInfo& tableInfo(const QString& table)
{
    const auto it = std::ranges::find(tableInfos(), table, &TableInfo::table);
    if (it == tableInfos().end())
        throw Error(translate("store", "There is no kind of record named “%1”.").arg(table));
    return *it;
}

const std::vector<QString>& recordTables()
{
    static const std::vector<QString> tables = [] {
        std::vector<QString> result;
        for (const TableInfo& info : tableInfos())
            result.push_back(info.table);
        return result;
    }();
    return tables;
}

bool isRecordTable(const QString& table)
{
    return std::ranges::find(recordTables(), table) != recordTables().end();
}

} // namespace parvis
