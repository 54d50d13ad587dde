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

namespace {

/// "Région Hauts-de-France | Présidente" of each.
QStringList linesOf(const std::vector<Recognised<RecognisedSignatory>>& signatories)
{
    QStringList lines;
    for (const auto& each : signatories)
        lines << each.value.organisation + u" | "_s + each.value.function;
    return lines;
}

} // namespace

TEST_CASE("a party is named without its seat, its form and its number, and whoever speaks for it is no part of it")
{
    const QStringList forms{
        u"la Région Hauts-de-France, dont le siège est 1 place de l'Exemple, représentée par le Président, Alix FICTIF,"_s,
        u"la Région Hauts-de-France, sise 1 place de l'Exemple, représentée par Alix FICTIF, le Président, habilité"_s,
        u"la Région Hauts-de-France (SIRET 200 000 000 00017), représentée par le Président en exercice, M. Fictif,"_s,
        u"1° la Région Hauts-de-France, représentée par M. Fictif, agissant comme le Président et domicilié ici ;"_s,
        u"Entre l'État, d'une part, et la Région Hauts-de-France, représentée par le Président ou son représentant,"_s};
    for (const QString& form : forms) {
        CAPTURE(form);
        CHECK(linesOf(signatoriesOf({{form}})) == QStringList{u"Région Hauts-de-France | Le Président"_s});
    }
}

TEST_CASE("who signs under its kind alone is the party of that kind")
{
    const QStringList parties{u"la commune de Denain, représentée par son maire, Camille INVENTÉE,"_s,
                              u"la Région Hauts-de-France, représentée par sa présidente, Alix INVENTÉE,"_s};
    const QStringList blocks{made, u"Pour la Commune,"_s, u"Le Maire,"_s, u"Pour la Région,"_s, u"La Présidente,"_s};
    CHECK(linesOf(signatoriesOf({parties, blocks})) ==
          QStringList{u"Commune de Denain | Le Maire"_s, u"Région Hauts-de-France | La Présidente"_s});
    const QStringList two{u"la commune de Lourches, représentée par son maire, Camille INVENTÉE,"_s};
    CHECK(signatoriesOf({parties + two, blocks}).front().value.organisation == u"Commune");
}

TEST_CASE("a block that names the body without Pour is a signatory where a document is signed alone")
{
    const QStringList block{u"COMMUNE DE DENAIN"_s, u"Le Maire"_s, u"Camille INVENTÉE"_s};
    CHECK(linesOf(signatoriesOf({QStringList{made} + block})) == QStringList{u"COMMUNE DE DENAIN | Le Maire"_s});
    CHECK(signatoriesOf({block}).empty());
    const QStringList functionFirst{u"Le Président"_s, u"La communauté de communes du Pays d'Essai"_s,
                                    u"Camille INVENTÉE"_s};
    CHECK(linesOf(signatoriesOf({QStringList{made} + functionFirst})) ==
          QStringList{u"Communauté de communes du Pays d'Essai | Le Président"_s});
}

TEST_CASE("a signatory whose day was not found is not certain, unless the place for the day is left blank")
{
    const QStringList block{u"Pour la commune de Denain,"_s, u"Le Maire,"_s};
    const auto isCertain = [](const std::vector<Recognised<RecognisedSignatory>>& found) {
        return found.size() == 1 && found.front().confidence >= certainFact;
    };
    CHECK(isCertain(signatoriesOf({QStringList{made} + block})));
    CHECK(isCertain(signatoriesOf({QStringList{u"Fait à Denain, le"_s} + block})));
    CHECK_FALSE(isCertain(signatoriesOf({block})));
}

TEST_CASE("a block names its body and its function in whatever order and letters")
{
    const QStringList commune{u"Commune de Denain | Le Maire"_s};
    CHECK(linesOf(signatoriesOf({{made, u"Pour la commune de Denain : Camille INVENTÉE, Le Maire ;"_s}})) == commune);
    CHECK(linesOf(signatoriesOf({{made, u"Pour la commune de Denain, représentée par Le Maire,"_s}})) == commune);
    CHECK(linesOf(signatoriesOf({{made, u"Le Maire"_s, u"Camille INVENTÉE"_s, u"pour la commune de Denain"_s}})) ==
          commune);
    CHECK(linesOf(signatoriesOf({{made, u"POUR LA COMMUNE DE DENAIN"_s, u"Camille INVENTÉE"_s, u"Le Maire"_s}})) ==
          QStringList{u"COMMUNE DE DENAIN | Le Maire"_s});
    CHECK(signatoriesOf({{made, u"Pour la commune de Denain : 12 000 €"_s}}).empty());
}
