// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/linked_text.h"

#include <QLabel>

namespace parvis {

void setLinkedText(QLabel& label, const QString& html)
{
    label.setText(html);
    const bool hasLinks = html.contains(QLatin1StringView("<a "));
    label.setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction
                                           : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
}

} // namespace parvis
