// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/fold.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("folding forgets case, accents, ligatures and typography")
{
    CHECK(fold(u"Cœur de Ville"_s) == u"coeur de ville"_s);
    CHECK(fold(u"CŒUR"_s) == u"coeur"_s);
    CHECK(fold(u"dé\uFB01nition"_s) == u"definition"_s);
    CHECK(fold(u"e\uFB03cacité"_s) == u"efficacite"_s);
    CHECK(fold(u"l\u2019École"_s) == u"l'ecole"_s);
    CHECK(fold(u"quar\u00ADtier"_s) == u"quartier"_s);
    CHECK(fold(u"1\u202F234\u00A0€"_s) == u"1 234 €"_s);
    CHECK(fold(u"Sous\u2011Lens"_s) == u"sous-lens"_s);
    CHECK(fold(u"\u00C6gidius"_s) == u"aegidius"_s);
}
