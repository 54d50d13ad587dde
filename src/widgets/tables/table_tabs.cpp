// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_tabs.h"

#include "widgets/tables/record_table_view.h"

#include <QTabWidget>

namespace parvis {

RecordTableView* addTableTab(QTabWidget& tabs, TableSchema schema, const QString& title, const Register& records)
{
    auto* table = new RecordTableView(&tabs);
    table->setRecordModel(new RecordTableModel(std::move(schema), table));
    table->recordModel()->refresh(records);
    table->setAccessibleName(title);
    tabs.addTab(table, title);
    return table;
}

void deleteTabs(QTabWidget& tabs)
{
    while (tabs.count() > 0) {
        QWidget* old = tabs.widget(0);
        tabs.removeTab(0);
        delete old;
    }
}

} // namespace parvis
