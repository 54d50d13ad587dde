// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/change.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace parvis {

/// The columns that say which thing in the world a record is about. Empty: not a fact that Parvis brings.
QStringList namingColumns(const QString& table);

/// The database holds no two records of one name in this table.
bool isUniquelyNamed(const QString& table);

/// The records of one table by what names them; of several alike (an article that two territories share), where the
/// table may hold them, by their place.
class FactNaming
{
public:
    explicit FactNaming(const QString& table);

    QString next(const RowImage& image);

private:
    bool isUnique_;
    std::vector<qsizetype> places_;
    QHash<QString, int> seen_;
};

} // namespace parvis
