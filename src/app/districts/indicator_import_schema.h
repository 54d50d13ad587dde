// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tasks/indicators/indicator_import.h"
#include "widgets/tables/table_schema.h"

#include <memory>

namespace parvis {

template <>
struct StateLook<FigureFate>
{
    static std::pair<Shape, Tone> of(FigureFate fate);
};

/// One line a value, or what a neighbourhood of 2015 became, of its subject, a shared_ptr<const IndicatorPlan>. What is
/// about other territories is left out.
TableSchema indicatorImportSchema();

} // namespace parvis
