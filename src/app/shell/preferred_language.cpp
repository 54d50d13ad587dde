// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferred_language.h"

#include "widgets/look/settings.h"

using namespace Qt::StringLiterals;

namespace parvis {

Language preferredLanguage()
{
    const QString chosen = Setting<QString>(u"look/language"_s).value();
    if (chosen.isEmpty())
        return systemLanguage();
    return chosen == u"en" ? Language::English : Language::French;
}

} // namespace parvis
