// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/flow_document.h"

using namespace Qt::StringLiterals;

namespace parvis {

QStringList pageFontFamilies()
{
    return {u"Noto Sans"_s, u"Open Sans"_s, u"Liberation Sans"_s, u"Segoe UI"_s, u"DejaVu Sans"_s};
}

} // namespace parvis
