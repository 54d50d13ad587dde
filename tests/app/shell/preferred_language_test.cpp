#include "app/shell/preferred_language.h"

#include "tests/catch.h"

#include <QSettings>

using namespace parvis;

TEST_CASE("the language of the settings counts before that of the system")
{
    QSettings settings;
    CHECK(preferredLanguage() == systemLanguage());
    settings.setValue(QStringLiteral("look/language"), QStringLiteral("en"));
    CHECK(preferredLanguage() == Language::English);
    settings.setValue(QStringLiteral("look/language"), QStringLiteral("fr"));
    CHECK(preferredLanguage() == Language::French);
}
