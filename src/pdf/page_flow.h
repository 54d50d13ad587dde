// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <stop_token>

namespace parvis {

/// Lays the text out on pages and gives the finished PDF, with links, outline and metadata. Any thread, with a
/// QGuiApplication (any platform). Throws Cancelled when stopped.
QByteArray paintFlow(const FlowDocument& document, std::stop_token stop = {});

} // namespace parvis
