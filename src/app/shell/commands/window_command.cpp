// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/window_command.h"

namespace parvis {

QString withoutMnemonic(const QString& text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

} // namespace parvis
