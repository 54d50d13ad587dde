// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <stop_token>

namespace parvis {

/// A document as one accessible file of HTML, as for a newsletter: headings, lists, tables with heads, pictures with
/// their words; no script, nothing that is fetched. Where the paper has page numbers, it has links. Any thread, with a
/// QGuiApplication. Throws Cancelled.
QByteArray htmlOf(const FlowDocument& document, std::stop_token stop = {});

} // namespace parvis
