// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/page_reader.h"

#include <memory>

namespace parvis {

/// Reads French with Tesseract; null where its data of French are not installed. A page that lies on its side or on its
/// head is turned first where the data of orientations are installed, one that lies askew is straightened.
std::unique_ptr<PageReader> makeTesseractReader();

} // namespace parvis
