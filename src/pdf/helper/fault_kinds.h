// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol/pdf_parts.h"

#include <optional>

namespace parvis {

/// What a complaint of Poppler is about; nothing when it has no effect on what is read: passwords that were tried,
/// links, forms, signatures, layers, the structure for screen readers, and faults that Poppler puts right.
std::optional<PdfFault> faultIn(const QString& complaint);

} // namespace parvis
