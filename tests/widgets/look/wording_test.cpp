// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/look/wording.h"

#include "domain/source.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("the tip of a value lists what is known of its source, line by line")
{
    Source source;
    source.title = u"Contours des quartiers"_s;
    CHECK(sourceTip(&source) == u"Contours des quartiers");
    source.producer = u"ANCT"_s;
    source.vintage = u"2024"_s;
    CHECK(sourceTip(&source) == u"Contours des quartiers\nProducer: ANCT\nVintage: 2024");
    source.licence = u"Licence Ouverte 2.0"_s;
    source.url = u"https://exemple.fr/contours"_s;
    CHECK(sourceTip(&source).split(u'\n') == QStringList{u"Contours des quartiers"_s, u"Producer: ANCT"_s,
                                                         u"Licence: Licence Ouverte 2.0"_s, u"Vintage: 2024"_s,
                                                         u"Address: https://exemple.fr/contours"_s});
    CHECK(sourceTip(nullptr) == u"The source of this value is not stated.");
}

TEST_CASE("a link leads to its record, of whatever table")
{
    REQUIRE(recordTables().size() > 10);
    for (const QString& table : recordTables()) {
        const QString link = recordLink({table, 12}, u"Texte"_s);
        CAPTURE(link);
        const QString address = link.section(u'"', 1, 1);
        CHECK(link == u"<a href=\"%1\">Texte</a>"_s.arg(address));
        CHECK(recordOfLink(address) == RecordRef{table, 12});
    }
}

TEST_CASE("the text of a link is text, whatever it holds")
{
    CHECK(recordLink({u"contract"_s, 3}, u"Arras & <b>Lens</b> %1"_s) ==
          u"<a href=\"contract/3\">Arras &amp; &lt;b&gt;Lens&lt;/b&gt; %1</a>");
}

TEST_CASE("what is no link to a record leads nowhere", "[bad input]")
{
    for (const QString& link : {u""_s, u"contract"_s, u"contract/"_s, u"contract/douze"_s, u"contract/1/2"_s,
                                u"contract/1.5"_s, u"/12"_s, u"meuble/12"_s, u"Contract/12"_s, u"https://exemple.fr"_s,
                                u"https:/12"_s, u"contract/99999999999999999999"_s}) {
        CAPTURE(link);
        CHECK_FALSE(recordOfLink(link));
    }
}
