// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/break_marks.h"
#include "pdf/syllables.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// With "|" for a place where a line may end, "=" for one where a word may be divided, "_" for one where none may end.
QString shown(const QString& text, Breaks breaks, const QString& language = u"fr-FR"_s)
{
    return withBreakMarks(text, breaks, language)
        .replace(QChar(0x200B), u'|')
        .replace(QChar(0x00AD), u'=')
        .replace(QChar(0x2060), u'_');
}

} // namespace

TEST_CASE("long French words are divided between their syllables")
{
    CHECK(shown(u"la participation"_s, Breaks::Syllables) == u"la par=ti=ci=pa=tion"_s);
    CHECK(shown(u"l’aménagement"_s, Breaks::Syllables) == u"l’amé=na=ge=ment"_s);
    CHECK(shown(u"développement,"_s, Breaks::Syllables) == u"déve=lop=pe=ment,"_s);
    CHECK(shown(u"quartiers"_s, Breaks::Syllables) == u"quar=tiers"_s);
}

TEST_CASE("names, codes, addresses and short words are never divided")
{
    for (const QString& text : {u"Valenciennes"_s, u"HÉNIN-BEAUMONT"_s, u"QN05901M"_s, u"participation@exemple.test"_s,
                                u"https://exemple.test/participation"_s, u"participation_finale.pdf"_s, u"ville"_s,
                                u"participation2024"_s, u"Saint-Pol-sur-Ternoise"_s})
        CHECK(shown(text, Breaks::Syllables) == text);
    CHECK(shown(u"la participation"_s, Breaks::Words) == u"la participation"_s);
    CHECK(shown(u"participation"_s, Breaks::Syllables, u"en-GB"_s) == u"participation"_s);
}

TEST_CASE("syllables are counted in letters, and three stay on either side")
{
    CHECK(syllables(u"élaboration"_s, u"fr-FR"_s) == std::vector{3, 5, 7});
    CHECK(syllables(u"élaboration"_s, u"fr"_s).size() == 3);
    CHECK(syllables(u"élaboration"_s, u"de-DE"_s).empty());
    CHECK(syllables({}, u"fr-FR"_s).empty());
    CHECK(syllables(QString(3000, u'a'), u"fr-FR"_s).size() < 3000);
}

TEST_CASE("an address ends its lines at its signs, never within the scheme")
{
    CHECK(shown(u"https://exemple.test/un-article/n_1?a=1&b=2"_s, Breaks::Address) ==
          u"https://|exemple.test/|un-|article/|n_|1|?a=|1|&b=|2"_s);
    CHECK(shown(u"https://exemple.test/"_s, Breaks::Address) == u"https://|exemple.test/"_s);
}

TEST_CASE("the number of a decree and a period are not broken")
{
    CHECK(shown(u"n° 2023-1314"_s, Breaks::Words) == u"n° 2023-_1314"_s);
    CHECK(shown(u"2024-2030 et 1-2-3"_s, Breaks::Syllables) == u"2024-_2030 et 1-_2-_3"_s);
    CHECK(shown(u"Saint-Pol"_s, Breaks::Words) == u"Saint-Pol"_s);
}
