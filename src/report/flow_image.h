// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <QByteArray>

namespace parvis {

/// Points: how wide the text of that paper is.
double textWidthOf(const FlowPaper& paper);

/// A picture of a document as a PNG as wide as its text, for the formats that keep pictures in pixels.
QByteArray pngOf(const FlowPicture& picture, const FlowPaper& paper);

} // namespace parvis
