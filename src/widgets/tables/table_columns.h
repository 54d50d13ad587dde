// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

// Short forms for the columns of a TableSchema.

namespace parvis {

inline TableColumn column(const QString& id, const QString& title, CellKind kind, int width, bool visible = true)
{
    TableColumn made;
    made.id = id;
    made.title = title;
    made.kind = kind;
    made.width = width;
    made.visible = visible;
    return made;
}

inline TableColumn column(const char* id, const QString& title, CellKind kind, int width, bool visible = true)
{
    return column(QString::fromLatin1(id), title, kind, width, visible);
}

/// @param tip  of the header
inline TableColumn withTip(TableColumn made, const QString& tip)
{
    made.tip = tip;
    return made;
}

inline TableColumn withCellTip(TableColumn made, const std::function<QString(const Register&, qint64 id)>& tip)
{
    made.cellTip = tip;
    return made;
}

/// @param edit, problem  see TableColumn
inline TableColumn withEdit(TableColumn made, const std::function<void(qint64 id, const QString& typed)>& edit,
                            const std::function<QString(const QString& typed)>& problem = {})
{
    made.edit = edit;
    made.problem = problem;
    return made;
}

inline TableColumn decimalColumn(const char* id, const QString& title, int width, int decimals, bool visible = true)
{
    TableColumn made = column(id, title, CellKind::Decimal, width, visible);
    made.decimals = decimals;
    return made;
}

/// With these marks, which live longer, to filter by and to choose from.
template <class Marks>
TableColumn markColumn(const char* id, const QString& title, int width, const Marks& marks, bool visible = true)
{
    TableColumn made = column(id, title, CellKind::State, width, visible);
    for (const StateMark& mark : marks)
        made.marks.push_back(&mark);
    return made;
}

/// With every mark of the enumeration.
template <class E>
TableColumn stateColumn(const char* id, const QString& title, int width, bool visible = true)
{
    return markColumn(id, title, width, marksOf<E>(), visible);
}

/// A short text where room is scarce.
inline TableColumn narrowColumn(const char* id, const QString& title, int width)
{
    TableColumn made = column(id, title, CellKind::Text, width);
    made.narrow = true;
    return made;
}

/// A date where room is scarce.
inline TableColumn dateColumn(const char* id, const QString& title)
{
    TableColumn made = column(id, title, CellKind::Date, 10);
    made.narrow = true;
    return made;
}

} // namespace parvis
