// SPDX-License-Identifier: GPL-3.0-or-later
// Functions that stand alone, over the name of who signs or anywhere in a text.

#include "recognition/recognition.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Lines below each other, with room between them.
std::vector<PdfWord> pageOf(const QStringList& lines)
{
    std::vector<PdfWord> words;
    double y = 60;
    for (const QString& line : lines) {
        double x = 40;
        for (const QString& word : line.split(u' ')) {
            words.push_back({word, QRectF(x, y, 5.0 * double(word.size()), 10)});
            x = words.back().box.right() + 3;
        }
        words.back().endsLine = true;
        y += 30;
    }
    return words;
}

std::vector<Recognised<RecognisedSignatory>> signatoriesOf(const std::vector<QStringList>& pages)
{
    std::vector<std::vector<PdfWord>> words;
    for (const QStringList& page : pages)
        words.push_back(pageOf(page));
    return recognise(Register(), words).signatories;
}

const auto made = u"Fait à Denain, le 19 avril 2024"_s;

} // namespace

TEST_CASE("a function is surely that of who signs over a person's name or a signature alone")
{
    for (const QString& below : {u"Camille INVENTÉE"_s, u"Signé"_s, u"Original signé"_s, u"Mme Inventée"_s}) {
        CAPTURE(below);
        const auto found = signatoriesOf({{made, u"Le Maire de Denain,"_s, below}});
        REQUIRE(found.size() == 1);
        CHECK(found.front().confidence >= certainFact);
    }
    for (const QString& below :
         {u"Le 3 mai 2024 s'est tenue une réunion"_s, u"Les services de la commune"_s, u"Annexe 2 : budget"_s}) {
        CAPTURE(below);
        for (const auto& found : signatoriesOf({{made, u"Le Maire de Denain"_s, below}}))
            CHECK(found.confidence < 0.6);
    }
    for (const auto& found : signatoriesOf({{made, u"Le Maire de Denain"_s}}))
        CHECK(found.confidence < 0.6);
}

TEST_CASE("who signs is looked for on the next page where that begins with the blocks of signatures")
{
    const QStringList blocks{u"Le Maire de Denain,"_s, u"Camille INVENTÉE"_s};
    CHECK(signatoriesOf({{made}, blocks}).size() == 1);
    CHECK(signatoriesOf({{made}, QStringList{u"Annexe : les membres du comité de pilotage"_s} + blocks}).empty());
}
