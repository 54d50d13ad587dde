// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"
#include "widgets/tables/record_table_view.h"

class QMimeData;

namespace parvis {

/// The list of articles: lines that are selected can be dragged, for example into an issue. GUI thread.
class ArticleTable : public RecordTableView
{
    Q_OBJECT

public:
    using RecordTableView::RecordTableView;

    /// What is dragged: the selected articles, in the order of the list.
    std::unique_ptr<QMimeData> draggedArticles() const;

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void startDrag(Qt::DropActions actions) override;
};

/// The articles that a drag from the list brings; none for any other drag.
std::vector<Id<Article>> articlesIn(const QMimeData& data);

} // namespace parvis
