// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/error_text.h"

using namespace Qt::StringLiterals;

namespace parvis {

QString errorText(const Error& error)
{
    const QString text = error.advice().isEmpty() ? error.message() : error.message() + u' ' + error.advice();
    return error.where().isEmpty() ? text : u"%1 (%2)"_s.arg(text, error.where());
}

QString placeAtEnd(const QString& errorText)
{
    if (!errorText.endsWith(u')'))
        return {};
    int open = 0; // brackets, those of the place's own name, too: "registre (1).parvis"
    for (qsizetype at = errorText.size() - 1; at >= 0; --at) {
        open += errorText[at] == u')' ? 1 : errorText[at] == u'(' ? -1 : 0;
        if (open == 0)
            return errorText.sliced(at + 1).chopped(1);
    }
    return {};
}

} // namespace parvis
