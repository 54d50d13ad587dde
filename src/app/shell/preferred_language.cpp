// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferred_language.h"

#include "app/preferences/personal_settings.h"

using namespace Qt::StringLiterals;

namespace parvis {

Language preferredLanguage()
{
    const QString chosen = PersonalSettings::language().value();
    if (chosen.isEmpty())
        return systemLanguage();
    return chosen == u"en" ? Language::English : Language::French;
}

} // namespace parvis
