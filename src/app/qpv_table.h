#pragma once

#include "app/table_schema.h"

namespace parvis {

/// The QPV with their place, figures and kind of contour.
TableSchema qpvSchema();

/// One value of an indicator with its unit: "54,0 %".
QString indicatorText(const Indicator& indicator, const IndicatorValue& value, const QLocale& locale);

} // namespace parvis
