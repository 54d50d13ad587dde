// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

class QTabWidget;

namespace parvis {

class RecordTableView;

/// Adds a tab that holds one table, filled from the register; the tab's title is its name for screen readers.
RecordTableView* addTableTab(QTabWidget& tabs, TableSchema schema, const QString& title, const Register& records);

/// Deletes all tabs with what they hold.
void deleteTabs(QTabWidget& tabs);

} // namespace parvis
