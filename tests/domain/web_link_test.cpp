// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/web_link.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("only addresses of the web become links")
{
    CHECK(webLink(u" https://presse.example/a?b=1 "_s) == u"https://presse.example/a?b=1"_s);
    CHECK(webLink(u"www.presse.example/a"_s) == u"https://www.presse.example/a"_s);
    CHECK(webLink(u"HTTP://presse.example/été"_s) == u"http://presse.example/%C3%A9t%C3%A9"_s);
    CHECK(webLink(u"https://presse.example/100%25"_s) == u"https://presse.example/100%25"_s);
    CHECK(webLink(u"https://nom:secret@presse.example/"_s) == u"https://presse.example/"_s);
    for (const QString& refused : {u""_s, u"presse.example"_s, u"javascript:alert(1)"_s, u"file:///etc/passwd"_s,
                                   u"data:text/html,x"_s, u"mailto:a@b.example"_s, u"https://"_s, u"#sources"_s,
                                   u"//presse.example"_s, u"https://presse.example/"_s + QString(5000, u'a')}) {
        INFO(refused.left(60).toStdString());
        CHECK(webLink(refused).isEmpty());
    }
}

TEST_CASE("an address that begins with www is completed, and no other is touched")
{
    CHECK(completedAddress(u" www.presse.example/a "_s) == u"https://www.presse.example/a"_s);
    CHECK(completedAddress(u"WWW.presse.example"_s) == u"https://WWW.presse.example"_s);
    for (const QString& whole : {u"http://www.presse.example"_s, u"presse.example"_s, u""_s})
        CHECK(completedAddress(whole) == whole);
}

TEST_CASE("an address is read as it is recorded, its letters in place of their codes")
{
    CHECK(readableAddress(u"https://presse.example/%C3%A9t%C3%A9?utm_source=x&b=1#haut"_s) ==
          u"https://presse.example/été?utm_source=x&b=1#haut");
    CHECK(readableAddress(u"https://presse.example/a%20b%2Fc"_s) == u"https://presse.example/a%20b%2Fc");
    CHECK(readableAddress(u"https://nom:secret@presse.example/"_s) == u"https://presse.example/");
    CHECK(readableAddress(u"mailto:a@b.example"_s).isEmpty());
}
