// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/tables/table_schema.h"

#include <QDate>

namespace parvis {

// The table twins of the dashboard's charts.

/// One row per day on which something was signed; the row's id is its place, from 1.
TableSchema signatureCurveSchema();

/// One row per class of signatories; the row's id is the class as a number, from 1.
TableSchema signatureClassSchema();

/// One row per département that has a contract; the row's id is the département's key.
TableSchema departementProgressSchema(QDate today);

/// The mark of the bodies that the law names and nobody recorded.
const StateMark& unrecordedMark();

} // namespace parvis
