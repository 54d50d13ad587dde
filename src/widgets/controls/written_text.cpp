// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/written_text.h"

#include <QPlainTextEdit>

namespace parvis {

QString writtenText(const QPlainTextEdit& field)
{
    QString text = field.document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, u'\n').replace(QChar::LineSeparator, u'\n');
}

} // namespace parvis
