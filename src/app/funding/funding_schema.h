// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/programme.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

template <>
struct StateLook<CreditKind>
{
    static std::pair<Shape, Tone> of(CreditKind kind);
};

/// The funding lines as a table, edited in place. Amounts that no line of the register knows are not shown at first.
TableSchema fundingSchema(Workspace& workspace);

/// The columns of amounts that some line knows.
QStringList knownAmountColumns(const Register& records);

/// Title, or else nothing.
QString funderText(const Register& records, const FundingLine& line);
QString deviceText(const Register& records, const FundingLine& line);

} // namespace parvis
