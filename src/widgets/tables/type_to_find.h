// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QString>

namespace parvis {

class RecordTableModel;

/// Finds a row by what the user types into a table; letters that follow each other quickly belong together.
class TypeToFind
{
public:
    /// The next row whose cell in that column begins with what was typed, whatever its case and accents; -1: none.
    /// @param typed  since the last call
    /// @param from   the row where the user is
    int find(const RecordTableModel& model, const QString& typed, int column, int from);

private:
    QString typed_;
    QElapsedTimer typedAt_;
};

} // namespace parvis
