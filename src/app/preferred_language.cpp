#include "app/preferred_language.h"

#include <QSettings>

namespace parvis {

Language preferredLanguage()
{
    const QString chosen = QSettings().value(QStringLiteral("look/language")).toString();
    if (chosen.isEmpty())
        return systemLanguage();
    return chosen == u"en" ? Language::English : Language::French;
}

} // namespace parvis
