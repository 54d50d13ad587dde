// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_cleanup.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("clean text spells out ligatures and keeps what people type")
{
    CHECK(cleanText(u"dé\uFB01nition, e\uFB03cacité, \uFB02eur"_s) == u"définition, efficacité, fleur"_s);
    CHECK(cleanText(u"1\u202F234\u00A0€"_s) == u"1 234 €"_s);
    CHECK(cleanText(u"Cœur de ville : 12 m²…"_s) == u"Cœur de ville : 12 m²…"_s);
    CHECK(cleanText(u"quar\u00ADtier"_s) == u"quartier"_s);
    CHECK(cleanText(u"e\u0301cole"_s) == u"école"_s);
    CHECK(cleanText(u"a\u202Eb\u200Bc\u0007d"_s) == u"abc d"_s);
    CHECK(cleanText(u"\uFEE3\uFEAE\uFEA3\uFE92\uFE8E"_s) == u"\u0645\u0631\u062D\u0628\u0627"_s);
    CHECK(cleanText(u"\uFB2A"_s) == u"\u05E9\u05C1"_s);
}
