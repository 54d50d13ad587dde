// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/deadlines.h"
#include "store/record.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

/// Records of four kinds share one list: their keys are told apart by the remainder of four.
qint64 deadlineId(DueKind kind, std::int64_t record);
DueKind deadlineKind(qint64 id);
std::int64_t deadlineKey(qint64 id);
/// The record that is opened for it: a commitment is shown with its contract.
RecordRef deadlineRecord(const Register& records, qint64 id);

/// Everything that is still to be done, the earliest first.
TableSchema deadlineSchema(QDate today);

/// How many are past, and how many are due soon.
struct UrgentDeadlines
{
    int overdue = 0;
    int soon = 0;
    int later = 0;
};
UrgentDeadlines countDeadlines(const Register& records, QDate today);

/// Days after 31 March 2024, the day by which the contracts were to be signed.
int daysAfterNational(QDate today);

} // namespace parvis
