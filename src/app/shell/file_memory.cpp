// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/file_memory.h"

#include "app/shell/file_uses.h"
#include "app/shell/page_stack.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

Setting<QByteArray> memoryOf(const QString& path)
{
    return Setting<QByteArray>(fileSettingKey(path, u"pages"_s));
}

QJsonObject toJson(const Page& page)
{
    QJsonObject filters;
    for (const auto& [column, text] : page.filters())
        filters.insert(column, text);
    QJsonObject left{{u"filters"_s, filters}};
    if (const auto record = page.shownRecord()) {
        left.insert(u"table"_s, record->table);
        left.insert(u"record"_s, record->id);
    }
    if (const auto selected = page.table() ? page.table()->selectedIds() : std::vector<qint64>(); selected.size() > 1) {
        QJsonArray ids;
        for (const qint64 id : selected)
            ids << id;
        left.insert(u"selected"_s, ids);
    }
    return left;
}

/// Several rows, as far as they are shown; the page and the others hear of it.
void select(RecordTableView& table, const QJsonArray& kept)
{
    std::vector<qint64> ids;
    for (const QJsonValue& id : kept)
        ids.push_back(id.toInteger());
    if (ids.empty())
        return;
    table.selectIds(ids);
    Q_EMIT table.currentIdChanged(table.currentId());
    Q_EMIT table.selectedIdsChanged();
}

} // namespace

FileMemory::FileMemory(Workspace& workspace, PageStack& pages)
    : workspace_(workspace)
    , pages_(pages)
{
}

void FileMemory::keep()
{
    const Page* shown = pages_.currentPage();
    if (path_.isEmpty() || !shown)
        return;
    QJsonObject pages;
    for (auto page = left_.cbegin(); page != left_.cend(); ++page)
        pages.insert(page.key(), page.value());
    for (const auto& [id, page] : pages_.made()) {
        if (!left_.contains(id) && pages_.wasShown(*page))
            pages.insert(id, toJson(*page));
    }
    const QJsonObject all{{u"page"_s, shown->id()}, {u"pages"_s, pages}};
    memoryOf(path_).keep(QJsonDocument(all).toJson(QJsonDocument::Compact));
}

QString FileMemory::takeUp()
{
    left_.clear();
    path_ = workspace_.database() ? workspace_.database()->path() : QString();
    setOpenFile(path_);
    for (const auto& [id, page] : pages_.made()) {
        for (RecordTableView* table : page->findChildren<RecordTableView*>())
            table->restoreLayout();
        if (page->table())
            page->table()->selectIds({}); // rows of the file before
    }
    if (path_.isEmpty())
        return {};
    noteFileUse(workspace_, path_);
    const QJsonObject all = QJsonDocument::fromJson(memoryOf(path_).value()).object();
    const QJsonObject pages = all.value(u"pages"_s).toObject();
    for (const QString& id : pages.keys())
        left_.insert(id, pages.value(id).toObject());
    return all.value(u"page"_s).toString();
}

void FileMemory::restore(Page& page)
{
    if (!left_.contains(page.id()))
        return;
    const QJsonObject left = left_.take(page.id());
    Filters filters;
    const QJsonObject kept = left.value(u"filters"_s).toObject();
    for (const QString& column : kept.keys()) {
        if (!page.table() || page.table()->recordModel()->schema().indexOf(column) >= 0)
            filters[column] = kept.value(column).toString();
    }
    if (filters != page.filters())
        page.applyFilters(filters);
    const RecordRef record{left.value(u"table"_s).toString(), left.value(u"record"_s).toInteger()};
    const RecordTableModel* model = page.table() ? page.table()->recordModel() : nullptr;
    const bool outside =
        model && model->isConfined() && model->rowOf(record.id) < 0; // showing it would lift the filter
    if (record.id != 0 && !outside && page.shownRecord() != record)
        page.showRecord(record);
    if (page.table())
        select(*page.table(), left.value(u"selected"_s).toArray());
}

} // namespace parvis
