// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/linked_text.h"

#include <QLabel>

namespace parvis {

void setLinkedText(QLabel& label, const QString& html)
{
    // Qt's HTML takes the narrow no-break space, which groups the figures of numbers, for one that lines break at.
    const QString whole = QString(html).replace(QChar(0x202f), QChar::Nbsp);
    label.setText(Qt::mightBeRichText(html) || label.textFormat() == Qt::RichText ? whole : html);
    const bool hasLinks = html.contains(QLatin1StringView("<a "));
    label.setTextInteractionFlags(hasLinks ? Qt::TextBrowserInteraction
                                           : Qt::TextInteractionFlags(Qt::TextSelectableByMouse));
}

} // namespace parvis
