// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_look.h"

#include "widgets/look/look.h"

#include <QHeaderView>
#include <QTableView>

namespace parvis {

void dressTable(QTableView& table)
{
    table.verticalHeader()->hide();
    table.setSelectionBehavior(QAbstractItemView::SelectRows);
    table.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table.setShowGrid(false);
    table.setAlternatingRowColors(true);
    table.setWordWrap(false);
    table.setTabKeyNavigation(false);
    QHeaderView* header = table.horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setTextElideMode(Qt::ElideRight);
    Look::follow(&table, [&table] {
        table.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        table.verticalHeader()->setMinimumSectionSize(1);
        table.verticalHeader()->setDefaultSectionSize(table.fontMetrics().height() + Look::unit());
    });
}

void setColumnWidths(QTableView& table, const std::vector<std::pair<int, int>>& characters)
{
    QHeaderView* header = table.horizontalHeader();
    for (const auto& [column, count] : characters)
        header->resizeSection(
            column, std::max(table.fontMetrics().averageCharWidth() * count, header->sectionSizeHint(column)));
}

} // namespace parvis
