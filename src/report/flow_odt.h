// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <stop_token>

namespace parvis {

/// Whether pages end where the document ends them (letters), or where the text does.
enum class OdtBreaks { Dropped, Kept };

/// A document as an OpenDocument text that is worked on further: headings, contents, text and tables have styles by
/// name, page numbers are references that the word processor fills in. Any thread, with a QGuiApplication. Throws
/// Cancelled.
QByteArray odtOf(const FlowDocument& document, std::stop_token stop = {}, OdtBreaks breaks = OdtBreaks::Dropped);

} // namespace parvis
