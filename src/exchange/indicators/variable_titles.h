// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <stop_token>

// What the variables of a table of Insee are called. Private to the layer.

namespace parvis {

/// By the name of the column.
using VariableTitles = QHash<QString, QString>;

/// From the descriptions that Insee puts beside its tables (meta_….csv, columns COD_VAR and LIB_VAR); a file that
/// cannot be read tells nothing. The year goes from the titles, so that two vintages have the same.
/// @throws Cancelled
VariableTitles variableTitles(const QString& table, const std::stop_token& stop);

/// "%" for "Taux de pauvreté (%)", "€"; empty: a plain number.
QString variableUnit(const QString& title);

} // namespace parvis
