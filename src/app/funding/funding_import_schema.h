// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/funding_plan.h"
#include "widgets/tables/table_schema.h"

#include <memory>

namespace parvis {

template <>
struct StateLook<FundingFate>
{
    static std::pair<Shape, Tone> of(FundingFate fate);
};

/// One line a row of its subject, a shared_ptr<const FundingPlan>: what becomes of it, and why.
TableSchema fundingImportSchema();

} // namespace parvis
