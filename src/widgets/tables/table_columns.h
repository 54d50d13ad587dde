// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

// Short forms for the columns of a TableSchema.

namespace parvis {

inline TableColumn column(const char* id, const QString& title, CellKind kind, int width, bool visible = true)
{
    TableColumn made;
    made.id = QString::fromLatin1(id);
    made.title = title;
    made.kind = kind;
    made.width = width;
    made.visible = visible;
    return made;
}

inline TableColumn withTip(TableColumn made, const QString& tip)
{
    made.tip = tip;
    return made;
}

/// With every mark of the enumeration to filter by and to choose from.
template <class E>
TableColumn stateColumn(const char* id, const QString& title, int width, bool visible = true)
{
    TableColumn made = column(id, title, CellKind::State, width, visible);
    for (const StateMark& mark : marksOf<E>())
        made.marks.push_back(&mark);
    return made;
}

/// A short text where room is scarce.
inline TableColumn narrowColumn(const char* id, const QString& title, int width)
{
    TableColumn made = column(id, title, CellKind::Text, width);
    made.narrow = true;
    return made;
}

/// A date in its short form, where room is scarce.
inline TableColumn dateColumn(const char* id, const QString& title)
{
    TableColumn made = column(id, title, CellKind::Date, 10);
    made.narrow = true;
    return made;
}

} // namespace parvis
