// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/view_tables.h"

#include "domain/translate.h"
#include "widgets/tables/record_table_view.h"

#include <QHeaderView>
#include <QTextDocumentFragment>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostTips = 8;     ///< of one column; with more of them, each row has its own
constexpr int rowsOfTips = 500; ///< that are asked for their sources
constexpr int mostNamed = 3;    ///< columns that a source is said to be of

std::vector<int> shownColumns(const QHeaderView& header)
{
    std::vector<int> columns;
    for (int place = 0; place < header.count(); ++place) {
        if (const int column = header.logicalIndex(place); !header.isSectionHidden(column))
            columns.push_back(column);
    }
    return columns;
}

QString plainText(const QString& text)
{
    return (Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text).simplified();
}

/// What the tips of the cells say, each once; nothing when there are many.
QStringList cellTips(const RecordTableModel& model, const TableColumn& column, const Register& records)
{
    QStringList tips;
    if (!column.cellTip)
        return tips;
    for (int row = 0; row < std::min(model.rowCount(), rowsOfTips); ++row) {
        const QString tip = plainText(column.cellTip(records, model.idAt(row)));
        if (tip.isEmpty() || tips.contains(tip))
            continue;
        if (tips.size() == mostTips)
            return {};
        tips << tip;
    }
    return tips;
}

bool holdsPersonal(const RecordTableModel& model, int column)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.staysPrivate(row, column))
            return true;
    }
    return false;
}

void addRows(ViewTable& table, const QTreeView& view, const QModelIndex& parent, int depth)
{
    constexpr int indent = 4; // blanks that do not break
    const QAbstractItemModel& model = *view.model();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex first = model.index(row, 0, parent);
        if (view.isRowHidden(row, parent))
            continue;
        QStringList cells;
        for (const int column : shownColumns(*view.header()))
            cells << model.index(row, column, parent).data().toString();
        cells.front().prepend(QString(depth * indent, QChar::Nbsp));
        table.rows.push_back(std::move(cells));
        if (view.isExpanded(first))
            addRows(table, view, first, depth + 1);
    }
}

} // namespace

ViewTable viewTableOf(const RecordTableView& view)
{
    const RecordTableModel& model = *view.recordModel();
    const std::vector<int> columns = shownColumns(*view.horizontalHeader());
    ViewTable table;
    for (const int column : columns) {
        const TableColumn& about = model.column(column);
        table.columns.push_back(
            {model.headerData(column, Qt::Horizontal).toString(), about.width, alignsRight(about.kind)});
    }
    table.rows.reserve(std::size_t(model.rowCount()));
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        // Beyond what is printed, only their number counts.
        for (const int column : columns) {
            const bool isPrinted = std::size_t(row) < viewPaperRows && !model.staysPrivate(row, column);
            cells << (isPrinted ? model.text(row, column) : QString());
        }
        table.rows.push_back(std::move(cells));
    }
    return table;
}

ViewTable viewTableOf(const QTreeView& view)
{
    constexpr int wholeLine = 90; // characters that fill A4 upright
    ViewTable table;
    const std::vector<int> columns = shownColumns(*view.header());
    for (const int column : columns)
        table.columns.push_back(
            {view.isHeaderHidden() ? QString() : view.model()->headerData(column, Qt::Horizontal).toString(),
             wholeLine / int(columns.size())});
    if (!columns.empty())
        addRows(table, view, view.rootIndex(), 0);
    return table;
}

QStringList tableNotes(const RecordTableView& view, const Register& records)
{
    const RecordTableModel& model = *view.recordModel();
    QStringList notes = view.notes();
    QStringList sources;
    QHash<QString, QStringList> columnsOf; ///< of each source
    bool isIncomplete = false;
    for (const int index : shownColumns(*view.horizontalHeader())) {
        const TableColumn& column = model.column(index);
        isIncomplete |= holdsPersonal(model, index);
        if (!column.tip.isEmpty())
            notes << translate("app", "%1: %2").arg(column.title, plainText(column.tip));
        for (const QString& source : cellTips(model, column, records)) {
            if (!columnsOf.contains(source))
                sources << source;
            columnsOf[source] << column.title;
        }
    }
    for (const QString& source : sources) {
        const QStringList columns = columnsOf.value(source);
        // One that many columns have speaks of the whole line.
        notes << (columns.size() > mostNamed ? source : translate("app", "%1: %2").arg(columns.join(u", "_s), source));
    }
    if (isIncomplete)
        notes << translate("app", "Personal data are left out.");
    return notes;
}

} // namespace parvis
