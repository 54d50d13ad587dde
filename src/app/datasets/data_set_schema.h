// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/data_sets.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// The key of a data set in its table: that of its source, or, where it is not in the file, one below zero that says
/// its place among those.
using KeyedDataSets = std::vector<std::pair<qint64, DataSet>>;
KeyedDataSets keyedDataSets(const Register& records);

/// Of a subject that is a shared pointer to KeyedDataSets: they are counted once for the page.
TableSchema dataSetSchema();

} // namespace parvis
