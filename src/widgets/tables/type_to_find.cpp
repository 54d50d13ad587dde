// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/type_to_find.h"

#include "domain/fold.h"
#include "widgets/tables/record_table_model.h"

namespace parvis {

namespace {

constexpr int pause = 1000; // milliseconds

} // namespace

int TypeToFind::find(const RecordTableModel& model, const QString& typed, std::initializer_list<int> columns, int from)
{
    if (model.rowCount() == 0)
        return -1;
    const bool continued = typedAt_.isValid() && typedAt_.elapsed() < pause;
    typed_ = continued ? typed_ + typed : typed;
    typedAt_.start();
    const QString wanted = fold(typed_);
    const int start = from + (continued ? 0 : 1);
    for (const int column : columns) {
        for (int step = 0; step < model.rowCount(); ++step) {
            const int row = (start + step) % model.rowCount();
            if (fold(model.text(row, column)).startsWith(wanted))
                return row;
        }
    }
    return -1;
}

} // namespace parvis
