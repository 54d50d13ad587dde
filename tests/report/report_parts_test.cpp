#include "report/report_parts.h"
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

TEST_CASE("a source is its title with what is known of it")
{
    CHECK(sourceText({{1}, u"QPV 2024"_qs, u"ANCT"_qs, u"Licence Ouverte 2.0"_qs, u"2024"_qs, {}}) ==
          u"QPV 2024 (ANCT, 2024, Licence Ouverte 2.0)"_qs);
    CHECK(sourceText({{1}, u"Un article"_qs, {}, {}, {}, {}}) == u"Un article"_qs);
}

TEST_CASE("the lines of a text are its paragraphs, blank ones dropped")
{
    const auto paragraphs = paragraphsOf(u"  Un \r\n\n \t\nDeux"_qs, look::body, QLocale::c());
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].spans.front().text == u"Un"_qs);
    CHECK(paragraphs[1].spans.front().text == u"Deux"_qs);
}

TEST_CASE("French signs keep to their word, other languages stay as they are")
{
    const QLocale french(QLocale::French, QLocale::France);
    CHECK(typeset(u" Le « Petit Bois » : n° 3 ! "_qs, french) ==
          u"Le «\u00A0Petit Bois\u00A0»\u00A0: n°\u00A03\u00A0!"_qs);
    CHECK(typeset(u"à 12:30, « »"_qs, french) == u"à 12:30, «\u00A0»"_qs);
    CHECK(typeset(u"a : b"_qs, QLocale(QLocale::English)) == u"a : b"_qs);
    CHECK(typeset({}, french).isEmpty());
}
