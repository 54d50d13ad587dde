// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/language.h"

#include "domain/contract_state.h"
#include "domain/error.h"
#include "tests/catch.h"
#include "tests/support/default_locale.h"

#include <QLocale>

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("a system without a language of its own speaks French, and English leaves the texts as they are")
{
    REQUIRE(QLocale::system().language() == QLocale::C); // set by CMake
    CHECK(systemLanguage() == Language::French);

    const test::DefaultLocale before{QLocale()};
    installLanguage(Language::English);
    CHECK(QLocale().language() == QLocale::English);
    CHECK(label(ContractState::Signed) == u"Signed by all");
    CHECK(Error(u"It failed."_s, u"été.parvis"_s).line() == u"été.parvis: It failed.");

    installLanguage(Language::French);
    CHECK(QLocale().language() == QLocale::French);
    CHECK(QLocale().toString(1234.5, 'f', 2) == u"1\u202f234,50");
    CHECK(label(ContractState::Signed) == u"Signé par tous");
    CHECK(Error(u"It failed."_s, u"été.parvis"_s).line() == u"été.parvis\u00a0: It failed.");
    CHECK(Error(u"It failed."_s, u"50 %1.csv"_s).line() == u"50 %1.csv\u00a0: It failed."); // no place for a value
}
