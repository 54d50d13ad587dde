// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/view_paper.h"

class QGraphicsView;

namespace parvis {

/// A chart as it is shown, as a drawing; out of the dark look it comes light, for paper. GUI thread.
ViewPicture pictureOf(const QGraphicsView& chart);

} // namespace parvis
