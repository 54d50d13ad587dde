// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/funding/column_memory.h"

#include "widgets/look/settings.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Setting<QStringList> columnSetting(const FundingTable& table)
{
    QStringList titles;
    for (const QString& title : table.titles)
        titles << foldedTitle(title);
    const QByteArray name = QCryptographicHash::hash(titles.join(u'\n').toUtf8(), QCryptographicHash::Sha1).toHex();
    return Setting<QStringList>(u"funding_columns/"_s + QString::fromLatin1(name));
}

} // namespace

std::optional<std::vector<FundingColumn>> rememberedColumns(const FundingTable& table)
{
    const QStringList kept = columnSetting(table).value();
    if (!table.hasTitles || kept.size() != table.titles.size())
        return std::nullopt;
    std::vector<FundingColumn> columns;
    for (const QString& name : kept) {
        const auto column = parseIdentifier<FundingColumn>(name);
        if (!column)
            return std::nullopt;
        columns.push_back(*column);
    }
    return columns;
}

void rememberColumns(const FundingTable& table, const std::vector<FundingColumn>& columns)
{
    if (!table.hasTitles)
        return;
    if (columns == table.columns)
        return columnSetting(table).forget();
    QStringList names;
    for (const FundingColumn column : columns)
        names << identifier(column);
    columnSetting(table).keep(names);
}

} // namespace parvis
