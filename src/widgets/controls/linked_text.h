// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLabel;
class QString;

namespace parvis {

/// Shows a text that may hold links. The label is a stop of the Tab key only while there is one to follow.
void setLinkedText(QLabel& label, const QString& html);

} // namespace parvis
