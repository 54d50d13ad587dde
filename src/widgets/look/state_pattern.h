// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/state_mark.h"

namespace parvis {

/// How the area of a state is filled in a chart; each shape has another one, so that colour is never alone.
Qt::BrushStyle patternOf(Shape shape);

} // namespace parvis
