// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/territory_names.h"

#include "tests/catch.h"
#include "tests/support/sample_register.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("an article may be about a département and about the region, each once")
{
    Departement departement;
    departement.id = {1};
    departement.name = u"Oise"_s;
    const Id<Article> article{1};
    const ArticleTerritory oise{.id = {1}, .article = article, .departement = departement.id};
    const ArticleTerritory region{.id = {2}, .article = article, .region = u"Hauts-de-France"_s};
    const ArticleTerritory again{.id = {3}, .article = article, .region = u"Hauts-de-France "_s};
    const ArticleTerritory unknown{.id = {4}, .article = article, .departement = Id<Departement>{9}};
    const Register records = Register()
                                 .with(Table<Departement>({departement}))
                                 .with(Table<ArticleTerritory>({region, oise, again, unknown}));
    const auto names = territoriesOf(records, article);
    REQUIRE(names.size() == 2);
    CHECK(names[0].kind == TerritoryName::Kind::Departement);
    CHECK(names[0].name == u"Oise");
    CHECK(names[1].kind == TerritoryName::Kind::Region);
    CHECK(names[1].name == u"Hauts-de-France");
}
