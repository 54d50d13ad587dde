#include "pdf/text_search.h"

#include "tests/catch.h"

using namespace parvis;

namespace {

PdfWord word(const QString& text, double x, bool endsLine = false)
{
    return {text, QRectF(x, 10, 8, 10), endsLine, !endsLine};
}

} // namespace

TEST_CASE("a search folds case, accents and ligatures, and bridges line breaks")
{
    const std::vector<QString> pages{QStringLiteral("Le cœur\nde la Ville"), QString(),
                                     QStringLiteral("CŒUR DE  LA VILLE, puis coeur de la ville")};
    const auto hits = findInPages(pages, QStringLiteral(" Coeur de la ville "));
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
    const QString filler = QStringLiteral("mot ").repeated(200);
    const auto hits = findInPages({filler + QStringLiteral("signature ") + filler}, QStringLiteral("signature"));
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].excerpt.startsWith(u"… "));
    CHECK(hits[0].excerpt.endsWith(u" …"));
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"signature");
    CHECK(hits[0].excerpt.size() < 150);
}

TEST_CASE("an empty query finds nothing, and a common letter no more than the limit")
{
    CHECK(findInPages({QStringLiteral("abc")}, QStringLiteral("  ")).empty());
    CHECK(findInPages({QString(5000, u'a')}, QStringLiteral("a")).size() == mostHits);
}

TEST_CASE("a stopped search throws Cancelled")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(findInPages({QStringLiteral("abc")}, QStringLiteral("a"), Match::Phrase, stop.get_token()),
                    Cancelled);
}

TEST_CASE("the words of a match are found on the page, also across a hyphen at the end of a line")
{
    const std::vector<PdfWord> words{word(QStringLiteral("Les"), 0), word(QStringLiteral("quar-"), 10, true),
                                     word(QStringLiteral("tiers"), 20), word(QStringLiteral("d'été"), 30),
                                     word(QStringLiteral("Quartiers"), 40)};
    const auto matches = matchesOnPage(words, QStringLiteral("quartiers"));
    REQUIRE(matches.size() == 2);
    CHECK(matches[0] == MatchBoxes{words[1].box, words[2].box});
    CHECK(matches[1] == MatchBoxes{words[4].box});
    CHECK(matchesOnPage(words, QStringLiteral("tiers d'ete")).size() == 1);
    CHECK(matchesOnPage(words, QString()).empty());
    CHECK(matchesOnPage({}, QStringLiteral("x")).empty());
}

TEST_CASE("words that stand apart are found on the pages that hold them all, the phrase alone where it stands")
{
    const std::vector<QString> pages{QStringLiteral("Le Cœur du quartier de l'Ostrevent"),
                                     QStringLiteral("Coeur, ostrevent : coeur d'Ostrevent"),
                                     QStringLiteral("Au cœur Ostrevent ; puis cœur seul"), QStringLiteral("le cœur")};
    const QString wanted = QStringLiteral("coeur ostre");
    CHECK(findInPages(pages, wanted).size() == 1);
    const auto hits = findInPages(pages, wanted, Match::PhraseOrWords);
    std::vector<int> found;
    for (const DocumentHit& hit : hits)
        found.push_back(hit.page);
    CHECK(found == std::vector{1, 1, 2, 2, 2, 2, 3});
    CHECK(hits[1].excerpt.mid(hits[1].start, hits[1].length) == u"Ostre");
    CHECK(findInPages({QStringLiteral("recoeur, ostrevent")}, wanted, Match::PhraseOrWords).empty());
}

TEST_CASE("the words that stand apart are marked on the page, those of a hyphenated line too")
{
    const std::vector<PdfWord> words{word(QStringLiteral("Cœur"), 0), word(QStringLiteral("d'Ostre-"), 10, true),
                                     word(QStringLiteral("vent"), 20), word(QStringLiteral("et"), 30),
                                     word(QStringLiteral("coeurs"), 40)};
    const QString wanted = QStringLiteral("ostrevent coeur");
    CHECK(matchesOnPage(words, wanted).empty());
    const auto matches = matchesOnPage(words, wanted, Match::PhraseOrWords);
    REQUIRE(matches.size() == 3);
    CHECK(matches[0] == MatchBoxes{words[0].box});
    CHECK(matches[1] == MatchBoxes{words[1].box, words[2].box});
    CHECK(matches[2] == MatchBoxes{words[4].box});
}
