// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/view_paper.h"

class QWidget;

namespace parvis {

/// What a part of the window shows, in the order in which it is read, as parts of a paper: headings, texts, labels with
/// their values, tables, charts. What is hidden is left out, as are buttons that only do something. GUI thread.
std::vector<ViewPart> viewPartsOf(const QWidget& widget);

/// The paragraphs of a rich text; those of one line of a table stand in one paragraph.
std::vector<ViewText> viewTextsOf(const QString& html);

} // namespace parvis
