// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_schema.h"

#include "domain/names.h"
#include "widgets/controls/checked_line.h"

using namespace Qt::StringLiterals;

namespace parvis {

int TableSchema::indexOf(const QString& column) const
{
    const auto it = std::ranges::find(columns, column, &TableColumn::id);
    return it == columns.end() ? -1 : int(it - columns.begin());
}

QString cellText(const TableColumn& column, const CellValue& value, const QLocale& locale)
{
    struct Text
    {
        const TableColumn& column;
        const QLocale& locale;

        QString operator()(std::monostate) const
        {
            return !column.unknown.isEmpty() ? column.unknown : column.narrow ? u"–"_s : unknownText();
        }
        QString operator()(const QString& text) const { return text; }
        QString operator()(qint64 number) const { return locale.toString(number); }
        QString operator()(double number) const { return locale.toString(number, 'f', column.decimals); }
        QString operator()(Money money) const { return money.text(locale); }
        QString operator()(const Share& share) const { return u"%1/%2"_s.arg(share.part).arg(share.whole); }
        QString operator()(const PartialDate& date) const { return date.text(locale); }
        QString operator()(const StateMark* mark) const { return mark->word; }
    };
    return std::visit(Text{column, locale}, value);
}

} // namespace parvis
