// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/text_search.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

PdfWord word(const QString& text, double x, bool endsLine = false)
{
    return {text, QRectF(x, 10, 8, 10), endsLine, !endsLine};
}

} // namespace

TEST_CASE("a search folds case, accents and ligatures, and bridges line breaks")
{
    const std::vector<QString> pages{u"Le cœur\nde la Ville"_s, QString(),
                                     u"CŒUR DE  LA VILLE, puis coeur de la ville"_s};
    const auto hits = findInPages(pages, u" Coeur de la ville "_s);
    REQUIRE(hits.size() == 3);
    CHECK(hits[0].page == 1);
    CHECK(hits[1].page == 3);
    CHECK(hits[2].page == 3);
    CHECK(hits[0].excerpt == u"Le cœur de la Ville");
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"cœur de la Ville");
    CHECK(hits[2].excerpt.mid(hits[2].start, hits[2].length) == u"coeur de la ville");
}

TEST_CASE("the excerpt of a long page is cut around what was found")
{
    const QString filler = u"mot "_s.repeated(200);
    const auto hits = findInPages({filler + u"signature "_s + filler}, u"signature"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].excerpt.startsWith(u"… "));
    CHECK(hits[0].excerpt.endsWith(u" …"));
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"signature");
    CHECK(hits[0].excerpt.size() < 150);
}

TEST_CASE("an empty query finds nothing, and a common letter no more than the limit")
{
    CHECK(findInPages({u"abc"_s}, u"  "_s).empty());
    CHECK(findInPages({QString(5000, u'a')}, u"a"_s).size() == mostHits);
}

TEST_CASE("a stopped search throws Cancelled")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(findInPages({u"abc"_s}, u"a"_s, Match::Phrase, stop.get_token()), Cancelled);
}

TEST_CASE("the words of a match are found on the page, also across a hyphen at the end of a line")
{
    const std::vector<PdfWord> words{word(u"Les"_s, 0), word(u"quar-"_s, 10, true), word(u"tiers"_s, 20),
                                     word(u"d'été"_s, 30), word(u"Quartiers"_s, 40)};
    const auto matches = matchesOnPage(words, u"quartiers"_s);
    REQUIRE(matches.size() == 2);
    CHECK(matches[0] == MatchBoxes{words[1].box, words[2].box});
    CHECK(matches[1] == MatchBoxes{words[4].box});
    CHECK(matchesOnPage(words, u"tiers d'ete"_s).size() == 1);
    CHECK(matchesOnPage(words, QString()).empty());
    CHECK(matchesOnPage({}, u"x"_s).empty());
}

TEST_CASE("words that stand apart are found on the pages that hold them all, the phrase alone where it stands")
{
    const std::vector<QString> pages{u"Le Cœur du quartier de l'Ostrevent"_s, u"Coeur, ostrevent : coeur d'Ostrevent"_s,
                                     u"Au cœur Ostrevent ; puis cœur seul"_s, u"le cœur"_s};
    const QString wanted = u"coeur ostre"_s;
    CHECK(findInPages(pages, wanted).size() == 1);
    const auto hits = findInPages(pages, wanted, Match::PhraseOrWords);
    std::vector<int> found;
    for (const DocumentHit& hit : hits)
        found.push_back(hit.page);
    CHECK(found == std::vector{1, 1, 2, 2, 2, 2, 3});
    CHECK(hits[1].excerpt.mid(hits[1].start, hits[1].length) == u"Ostre");
    CHECK(findInPages({u"recoeur, ostrevent"_s}, wanted, Match::PhraseOrWords).empty());
}

TEST_CASE("the words that stand apart are marked on the page, those of a hyphenated line too")
{
    const std::vector<PdfWord> words{word(u"Cœur"_s, 0), word(u"d'Ostre-"_s, 10, true), word(u"vent"_s, 20),
                                     word(u"et"_s, 30), word(u"coeurs"_s, 40)};
    const QString wanted = u"ostrevent coeur"_s;
    CHECK(matchesOnPage(words, wanted).empty());
    const auto matches = matchesOnPage(words, wanted, Match::PhraseOrWords);
    REQUIRE(matches.size() == 3);
    CHECK(matches[0] == MatchBoxes{words[0].box});
    CHECK(matches[1] == MatchBoxes{words[1].box, words[2].box});
    CHECK(matches[2] == MatchBoxes{words[4].box});
}

TEST_CASE("a cut word whose rest stands in another column is marked with both its parts, and nothing between them")
{
    std::vector<PdfWord> words{word(u"des"_s, 0), word(u"tiers-"_s, 10, true), word(u"page"_s, 20, true),
                               word(u"lieux,"_s, 30), word(u"puis"_s, 40)};
    words[1].whole = u"tiers-lieux,"_s;
    words[1].rest = 3;
    for (const QString& wanted : {u"tiers-lieux"_s, u"TIERS-LIEUX"_s})
        CHECK(matchesOnPage(words, wanted) == std::vector<MatchBoxes>{{words[1].box, words[3].box}});
    CHECK(matchesOnPage(words, u"lieux"_s).front() == MatchBoxes{words[3].box});
    CHECK(matchesOnPage(words, u"des tiers"_s).front() == MatchBoxes{words[0].box, words[1].box});
}

TEST_CASE("a compound is found with its hyphen and without, whichever of them stands in the text")
{
    const std::vector<QString> pages{u"La co-construction en Lens-Liévin, à mi-parcours"_s,
                                     u"La coconstruction en LensLiévin, à miparcours"_s};
    for (const QString& wanted : {u"co-construction"_s, u"coconstruction"_s, u"Lens-Liévin"_s, u"lenslievin"_s,
                                  u"mi-parcours"_s, u"miparcours"_s, u"la co\u2011construction"_s}) {
        for (const Match match : {Match::Phrase, Match::PhraseOrWords}) {
            CAPTURE(wanted.toStdString());
            const auto hits = findInPages(pages, wanted, match);
            REQUIRE(hits.size() == 2);
            CHECK(hits[0].page == 1);
            CHECK(hits[1].page == 2);
        }
    }
    const auto hits = findInPages(pages, u"coconstruction"_s);
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"co-construction");
    CHECK(findInPages(pages, u"miparcours lenslievin"_s, Match::PhraseOrWords).size() == 4);
    CHECK(findInPages(pages, u"construction"_s).size() == 2);
    CHECK(findInPages({u"co - construction, 2024-2030"_s}, u"coconstruction"_s).empty());
    CHECK(findInPages({u"co - construction, 2024-2030"_s}, u"20242030"_s).empty());
}

TEST_CASE("a compound that a line end cuts is marked by either spelling")
{
    std::vector<PdfWord> words{word(u"la"_s, 0), word(u"co-"_s, 10, true), word(u"construction"_s, 20),
                               word(u"mi-parcours"_s, 30)};
    words[1].whole = u"coconstruction"_s;
    words[1].rest = 2;
    for (const QString& wanted : {u"co-construction"_s, u"coconstruction"_s})
        CHECK(matchesOnPage(words, wanted) == std::vector<MatchBoxes>{{words[1].box, words[2].box}});
    CHECK(matchesOnPage(words, u"miparcours"_s) == std::vector<MatchBoxes>{{words[3].box}});
}
