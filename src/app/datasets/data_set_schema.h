// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/data_sets.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// The key of a data set in its table: that of its source, or, where it is not in the file, one below zero that says
/// its place among those.
std::vector<std::pair<qint64, DataSet>> keyedDataSets(const Register& records);

TableSchema dataSetSchema();

} // namespace parvis
