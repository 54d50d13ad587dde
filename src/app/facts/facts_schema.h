// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/comparison.h"
#include "tasks/dataset_update.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// What becomes of one newer fact.
enum class FactFate { Added, Changed, Kept, Withdrawn };

const std::vector<StateMark>& factFateMarks();

/// One record that the newer facts speak of, as people read it.
struct FactRow
{
    FactFate fate = FactFate::Added;
    ComparedRecord record;
};

/// The newer facts that differ from the file: those that come in first, then those that the user has decided otherwise.
std::vector<FactRow> factRows(const Register& records, const DatasetUpdate& update, const Dataset& newer,
                              const QLocale& locale);

/// One line per record: its kind and name, what becomes of it, and its values, old and new.
TableSchema factsSchema(std::shared_ptr<const std::vector<FactRow>> rows);

} // namespace parvis
