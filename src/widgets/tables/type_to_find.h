// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

#include <initializer_list>

namespace parvis {

class RecordTableModel;

/// Finds a row by what the user types into a table; letters that follow each other quickly belong together.
class TypeToFind
{
public:
    /// The next row whose cell begins with what was typed, whatever its case and accents, else the next one in which a
    /// word does; -1: none.
    /// @param typed    since the last call
    /// @param columns  searched one after the other, until one has such a cell
    /// @param from     the row where the user is
    int find(const RecordTableModel& model, const QString& typed, std::initializer_list<int> columns, int from);

private:
    QString typed_;
    QElapsedTimer typedAt_;
};

} // namespace parvis
