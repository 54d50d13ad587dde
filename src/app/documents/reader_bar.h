// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBoxLayout>

namespace parvis {

/// Gives the bars above the pages of a document one look: narrow margins, flat buttons that take the focus and are
/// called what their tip says, faint figures. Again when the font or the palette changes.
void dressReaderBar(QBoxLayout* bar);

} // namespace parvis
