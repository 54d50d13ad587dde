// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/filter_chips.h"

#include "widgets/tables/record_table_model.h"

namespace parvis {

std::vector<Chip> filterChips(const RecordTableModel& model)
{
    std::vector<Chip> chips;
    for (const auto& [column, text] : model.filters()) {
        if (const int index = model.schema().indexOf(column); index >= 0)
            chips.push_back({column, filterLabel(model.column(index), text)});
    }
    return chips;
}

} // namespace parvis
