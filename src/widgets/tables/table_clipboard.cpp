// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_clipboard.h"

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

} // namespace

std::unique_ptr<QMimeData> clipboardData(const QTableView& table)
{
    const QAbstractItemModel& model = *table.model();
    const std::vector<int> columns = shownColumns(table);
    QStringList lines;
    QString html = u"<meta charset=\"utf-8\"><table>"_s;
    const auto addLine = [&](const QString& tag, const auto& textOf) {
        QStringList cells;
        html += u"<tr>"_s;
        for (const int column : columns) {
            const QString text = textOf(column);
            cells << plain(text);
            html += u"<%1>%2</%1>"_s.arg(tag, text.toHtmlEscaped());
        }
        html += u"</tr>"_s;
        lines << cells.join(u'\t');
    };
    addLine(u"th"_s, [&](int column) { return model.headerData(column, Qt::Horizontal).toString(); });
    for (const int row : selectedRows(table)) {
        addLine(u"td"_s, [&](int column) {
            const QModelIndex index = model.index(row, column);
            return index.data(RecordTableModel::UnknownRole).toBool() ? QString() : index.data().toString();
        });
    }
    auto data = std::make_unique<QMimeData>();
    data->setText(lines.join(u'\n'));
    data->setHtml(html + u"</table>"_s);
    return data;
}

} // namespace parvis
