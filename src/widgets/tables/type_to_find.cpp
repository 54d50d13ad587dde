// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/type_to_find.h"

#include "domain/fold.h"
#include "widgets/tables/record_table_model.h"

namespace parvis {

namespace {

constexpr int pause = 1000; // milliseconds

bool textBegins(const QString& text, const QString& wanted)
{
    return text.startsWith(wanted);
}

/// Any word of it: who types "avion" looks for the "Commune d’Avion".
bool wordBegins(const QString& text, const QString& wanted)
{
    for (qsizetype at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
        if (at == 0 || !text[at - 1].isLetterOrNumber())
            return true;
    }
    return false;
}

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
    const auto firstRow = [&](bool (*begins)(const QString&, const QString&)) {
        for (const int column : columns) {
            for (int step = 0; step < model.rowCount(); ++step) {
                const int row = (start + step) % model.rowCount();
                if (begins(fold(model.text(row, column)), wanted))
                    return row;
            }
        }
        return -1;
    };
    const int row = firstRow(textBegins);
    return row >= 0 ? row : firstRow(wordBegins);
}

} // namespace parvis
