#include "app/shell/preferred_language.h"

#include "widgets/look/settings.h"

namespace parvis {

Language preferredLanguage()
{
    const QString chosen = Setting<QString>(QStringLiteral("look/language")).value();
    if (chosen.isEmpty())
        return systemLanguage();
    return chosen == u"en" ? Language::English : Language::French;
}

} // namespace parvis
