// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/press/article_keys.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("an address is the same with and without what follows readers, www, https, slash and fragment")
{
    const QString key = addressKey(u"https://www.example.org/a/b?id=3"_s);
    CHECK(key == u"example.org/a/b?id=3");
    for (const QString& same :
         {u"http://example.org/a/b?id=3"_s, u"www.example.org/a/b?id=3"_s, u"https://EXAMPLE.org:443/a/b/?id=3"_s,
          u"https://example.org/a/b?utm_source=x&id=3&fbclid=y"_s,
          u"https://example.org/a/b?id=3&xtor=RSS-1#comments"_s,
          u"https://example.org/a/b?at_medium=x&id=3&UTM_Campaign=z"_s, u" https://example.org/a/b?id=3 "_s})
        CHECK(addressKey(same) == key);
    CHECK(addressKey(u"https://example.org/%C3%A9t%C3%A9"_s) == addressKey(u"https://example.org/été"_s));
}

TEST_CASE("the home page of a site is the address of no article")
{
    for (const QString& home :
         {u"https://example.org"_s, u"http://www.example.org/"_s, u"https://example.org//"_s,
          u"https://example.org/?utm_source=x"_s, u"https://example.org/#haut"_s, u"https://example.org/index.php"_s,
          u"https://example.org:8080/"_s, u"https://example.org/Accueil/"_s})
        CHECK(addressKey(home).isEmpty());
    for (const QString& page : {u"https://example.org/?p=12"_s, u"https://example.org/#!/a"_s,
                                u"https://example.org/index.php?id=2"_s, u"https://example.org/a/index.html"_s})
        CHECK_FALSE(addressKey(page).isEmpty());
}

TEST_CASE("an address of another page is another one")
{
    const QString key = addressKey(u"https://example.org/a?id=3"_s);
    for (const QString& other :
         {u"https://example.org/a?id=4"_s, u"https://example.org/A?id=3"_s, u"https://info.example.org/a?id=3"_s,
          u"https://example.org:8080/a?id=3"_s, u"https://example.org/a?id=3#!/suite"_s, u"https://example.org/a"_s})
        CHECK(addressKey(other) != key);
    CHECK(addressKey(u"javascript:alert(1)"_s).isEmpty());
    CHECK(addressKey({}).isEmpty());
}

TEST_CASE("a title is the same in other case, with other accents and signs")
{
    CHECK(titleKey(u"« L’École, cœur du quartier » !"_s) == u"l ecole coeur du quartier");
    CHECK(titleKey(u"l'ecole — coeur du  quartier"_s) == titleKey(u"L’ÉCOLE : cœur du quartier…"_s));
    CHECK(titleKey(u"حي"_s) != titleKey(u"بيت"_s));
    CHECK(titleKey(u"…"_s).isEmpty());
}
