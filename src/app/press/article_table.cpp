// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_table.h"

#include "widgets/controls/drag_origin.h"

#include <QDrag>
#include <QMimeData>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const auto articleKind = u"application/x-parvis-articles"_s; ///< their keys, with blanks between them

} // namespace

std::unique_ptr<QMimeData> ArticleTable::draggedArticles() const
{
    std::vector<qint64> ids = selectedIds();
    std::ranges::sort(ids, {}, [this](qint64 id) { return recordModel()->rowOf(id); });
    QByteArray keys;
    for (const qint64 id : ids)
        keys += QByteArray::number(id) + ' ';
    auto dragged = std::make_unique<QMimeData>();
    dragged->setData(articleKind, keys);
    markDragOrigin(*dragged);
    return dragged;
}

/// On any other line a drag selects, as everywhere.
void ArticleTable::mousePressEvent(QMouseEvent* event)
{
    setDragEnabled(event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
                   selectionModel()->isSelected(indexAt(event->position().toPoint())));
    RecordTableView::mousePressEvent(event);
}

void ArticleTable::startDrag(Qt::DropActions)
{
    auto* drag = new QDrag(this); // Qt takes it back when it ends
    drag->setMimeData(draggedArticles().release());
    drag->exec(Qt::CopyAction);
}

std::vector<Id<Article>> articlesIn(const QMimeData& data)
{
    std::vector<Id<Article>> articles;
    if (!isDraggedHere(data))
        return articles;
    for (const QByteArray& key : data.data(articleKind).split(' ')) {
        if (const qint64 id = key.toLongLong(); id > 0)
            articles.push_back({id});
    }
    return articles;
}

} // namespace parvis
