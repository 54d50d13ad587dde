// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/web_link.h"

#include "tests/catch.h"

using namespace parvis;

TEST_CASE("only addresses of the web become links")
{
    CHECK(webLink(u" https://presse.example/a?b=1 "_qs) == u"https://presse.example/a?b=1"_qs);
    CHECK(webLink(u"HTTP://presse.example/été"_qs) == u"http://presse.example/%C3%A9t%C3%A9"_qs);
    CHECK(webLink(u"https://presse.example/100%25"_qs) == u"https://presse.example/100%25"_qs);
    CHECK(webLink(u"https://nom:secret@presse.example/"_qs) == u"https://presse.example/"_qs);
    for (const QString& refused : {u""_qs, u"presse.example"_qs, u"javascript:alert(1)"_qs, u"file:///etc/passwd"_qs,
                                   u"data:text/html,x"_qs, u"mailto:a@b.example"_qs, u"https://"_qs, u"#sources"_qs,
                                   u"//presse.example"_qs, u"https://presse.example/"_qs + QString(5000, u'a')}) {
        INFO(refused.left(60).toStdString());
        CHECK(webLink(refused).isEmpty());
    }
}
