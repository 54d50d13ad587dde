// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"

#include <QLocale>

namespace parvis {

/// The table that a column refers to ("contract" for "contract_id"); empty for a plain value.
QString referredTable(const QString& table, const QString& column);

/// Whether the register holds it; of a table that is no record, nothing is held.
bool isHeld(const Register& records, const RecordRef& record);

/// The code or number by which people call a record: "QN05901M", "CN06202I"; empty when it has none.
QString recordCode(const Register& records, const RecordRef& record);

/// What a record is called where it is listed: its name or title, or what it links. Empty when there is none of it.
QString recordTitle(const Register& records, const RecordRef& record);

/// The same of a row that the register may no longer hold.
QString changeTitle(const Register& records, const RowChange& change);

/// A value of a row as people read it: "19 avril 2024", "1 234,56 €", "Signé", the title of the record referred to.
/// Unknown is empty.
QString valueText(const Register& records, const QString& table, const QString& column, const QVariant& value,
                  const QLocale& locale);

} // namespace parvis
