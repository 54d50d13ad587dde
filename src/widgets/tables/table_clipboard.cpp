// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_clipboard.h"

#include "domain/translate.h"
#include "domain/typed_date.h"
#include "widgets/tables/record_table_model.h"

#include <QHeaderView>
#include <QMimeData>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

std::vector<int> shownColumns(const QTableView& table)
{
    std::vector<int> columns;
    for (int place = 0; place < table.horizontalHeader()->count(); ++place) {
        const int column = table.horizontalHeader()->logicalIndex(place);
        if (!table.isColumnHidden(column))
            columns.push_back(column);
    }
    return columns;
}

std::vector<int> selectedRows(const QTableView& table)
{
    std::vector<int> rows;
    for (const QItemSelectionRange& range : table.selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows.push_back(row);
    }
    std::ranges::sort(rows);
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// A cell with a tab or a line break would fall apart in a spreadsheet.
QString plain(QString text)
{
    return text.replace(u'\t', u' ').replace(u'\n', u' ');
}

/// The title of a column, or of the two that a share is copied as.
QStringList titlesOf(const RecordTableModel& model, int column)
{
    const QString title = model.headerData(column, Qt::Horizontal).toString();
    if (model.column(column).kind == CellKind::Share)
        return {title, translate("widgets", "%1: of").arg(title)};
    return {title};
}

/// The value of a cell as a spreadsheet reads it: no blanks within numbers, days as dd/mm/yyyy, so many of so many as
/// two numbers, which a spreadsheet would take for a date. Nothing for what is unknown.
QStringList valuesOf(const RecordTableModel& model, int row, int column)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    const CellValue& value = model.value(row, column);
    if (const auto* share = std::get_if<Share>(&value))
        return {QString::number(share->part), QString::number(share->whole)};
    if (model.column(column).kind == CellKind::Share)
        return {QString(), QString()};
    if (isUnknown(value))
        return {QString()};
    if (const auto* date = std::get_if<PartialDate>(&value))
        return {typedDate(*date)};
    if (const auto* money = std::get_if<Money>(&value))
        return {locale.toString(double(money->cents()) / 100, 'f', 2)};
    return {cellText(model.column(column), value, locale)};
}

} // namespace

std::unique_ptr<QMimeData> clipboardData(const std::vector<QStringList>& rows, int titles)
{
    QStringList lines;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    for (const QStringList& row : rows) {
        const QString tag = lines.size() < titles ? u"th"_s : u"td"_s;
        QStringList cells;
        html += u"<tr>"_s;
        for (const QString& text : row) {
            cells << plain(text);
            html += u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(html + u"</table>"_s);
    return data;
}

std::unique_ptr<QMimeData> clipboardData(const QTableView& table, PersonalCells personal)
{
    const auto& model = static_cast<const RecordTableModel&>(*table.model());
    const std::vector<int> columns = shownColumns(table);
    std::vector<QStringList> rows(1);
    for (const int column : columns)
        rows.back() << titlesOf(model, column);
    for (const int row : selectedRows(table)) {
        rows.emplace_back();
        for (const int column : columns)
            rows.back() << (personal == PersonalCells::Kept || !model.staysPrivate(row, column)
                                ? valuesOf(model, row, column)
                                : QStringList{QString()});
    }
    return clipboardData(rows, 1);
}

} // namespace parvis
