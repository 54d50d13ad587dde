// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"

#include <QString>

#include <optional>

namespace parvis {

struct Source;

// The texts that many pages share. What printed pages and the command line say too stands in domain/names.h.

/// Title, producer, licence, vintage and address for a tip.
QString sourceTip(const Source* source);

/// "<a href="contract/12">Text</a>": a link that `recordOfLink` reads back.
QString recordLink(const RecordRef& record, const QString& text);
std::optional<RecordRef> recordOfLink(const QString& link);

} // namespace parvis
