// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// The contract's own tree of axes: headings and contents that are numbered behind their kind ("Axe 1 – …",
/// "Orientation 1.2 : …", "OBJECTIF OPÉRATIONNEL n° 3"), each once, in reading order, a parent before what belongs to
/// it. Regional priorities, which the register has, are left out.
std::vector<Recognised<RecognisedAxis>> recogniseAxes(const DocumentReading& reading);

} // namespace parvis
