// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/preferred_language.h"

#include "tests/catch.h"

#include <QSettings>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("the language of the settings counts before that of the system")
{
    QSettings settings;
    CHECK(preferredLanguage() == systemLanguage());
    settings.setValue(u"look/language"_s, u"en"_s);
    CHECK(preferredLanguage() == Language::English);
    settings.setValue(u"look/language"_s, u"fr"_s);
    CHECK(preferredLanguage() == Language::French);
}
