// SPDX-License-Identifier: GPL-3.0-or-later
// The menus of rows and of the header.
#include "widgets/look/look.h"
#include "widgets/tables/filter_header.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/tables/table_layout.h"

#include <QMenu>
#include <QMetaMethod>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// What Enter, F2, Ctrl+C and Delete do in a table, and what its page adds.
void addRowActions(QMenu& menu, RecordTableView& table, bool opens, bool removes)
{
    const auto add = [&](const QString& icon, const QString& text, const QKeySequence& keys, auto does) {
        menu.addAction(Look::icon(icon), text, keys, &table, does);
    };
    if (opens && table.currentId() != 0)
        add(u"open"_s, RecordTableView::tr("Open"), Qt::Key_Return,
            [&table] { Q_EMIT table.activatedId(table.currentId()); });
    if (table.currentIndex().flags().testFlag(Qt::ItemIsEditable))
        add(u"edit"_s, RecordTableView::tr("Edit this cell"), Qt::Key_F2,
            [&table] { table.edit(table.currentIndex()); });
    add(u"copy"_s, RecordTableView::tr("Copy"), QKeySequence::Copy, [&table] { table.copySelection(); });
    menu.addActions(table.actions());
    if (const auto ids = table.selectedIds(); removes && !ids.empty())
        add(u"delete"_s, RecordTableView::tr("Delete"), Qt::Key_Delete,
            [&table, ids] { Q_EMIT table.removeRequested(ids); });
}

} // namespace

void RecordTableView::showColumnMenu(const QPoint& position)
{
    QMenu menu(this);
    menu.addAction(tr("Sort ascending"), this, [this, column = header_->logicalIndexAt(position)] {
        model_->setSortKeys(sortKeysFor({{column, Qt::AscendingOrder}}));
        saveLayout();
    });
    menu.addAction(tr("Sort descending"), this, [this, column = header_->logicalIndexAt(position)] {
        model_->setSortKeys(sortKeysFor({{column, Qt::DescendingOrder}}));
        saveLayout();
    });
    menu.addSeparator();
    layout_->addActions(menu);
    menu.exec(header_->mapToGlobal(position));
}

void RecordTableView::showCellMenu(const QPoint& position)
{
    QMenu menu(this);
    addRowActions(menu, *this, isSignalConnected(QMetaMethod::fromSignal(&RecordTableView::activatedId)),
                  isSignalConnected(QMetaMethod::fromSignal(&RecordTableView::removeRequested)));
    menu.addSeparator();
    if (const int column = currentIndex().column(); column >= 0) {
        menu.addAction(tr("Sort by this column"), this, [this, column] { sortBy(column, false); });
        if (!compact_)
            menu.addAction(Look::icon(u"filter"_s), tr("Filter on this column"), QKeySequence::Find, this,
                           [this, column] { header_->focusFilter(column); });
    }
    layout_->addActions(*menu.addMenu(Look::icon(u"columns"_s), tr("Columns")));
    menu.exec(viewport()->mapToGlobal(position));
}

} // namespace parvis
