// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/flow_document.h"

#include <functional>
#include <stop_token>

namespace parvis {

/// Lays the text out on pages and gives the finished PDF, with links, outline and metadata. Any thread, with a
/// QGuiApplication (any platform). Throws Cancelled when stopped.
/// @param progress  told the share that is done, after each page, in the thread of the caller
QByteArray paintFlow(const FlowDocument& document, std::stop_token stop = {},
                     const std::function<void(double share)>& progress = {});

/// A page to be looked at.
struct FlowPage
{
    QByteArray pdf; ///< of this page alone, as paintFlow paints it; without tags, links and outline
    int page = 1;
    int count = 1; ///< pages of the document
};

/// @param page  the last one, when there are fewer
FlowPage paintFlowPage(const FlowDocument& document, int page, std::stop_token stop = {});

} // namespace parvis
