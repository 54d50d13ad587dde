// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/document_reading.h"

namespace parvis {

/// What the document calls itself: the first of the kinds that its largest lines, or else its first lines, name.
std::optional<Recognised<QString>> recogniseKind(const DocumentReading& reading);

/// Its title: the largest lines of its first pages that name what it is, or else the first place where a contract is
/// called by its title ("le contrat de ville « … »").
std::optional<Recognised<QString>> recogniseTitle(const DocumentReading& reading);

} // namespace parvis
