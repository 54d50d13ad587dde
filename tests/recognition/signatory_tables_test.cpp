// SPDX-License-Identifier: GPL-3.0-or-later
// Who signs in the rows of a table that the end of a page cuts, and on sheets of labels.

#include "tests/catch.h"
#include "tests/recognition/typed_lines.h"

#include <algorithm>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Lines of the cells of a table in three columns, 14 points apart; an empty line parts two rows.
std::vector<PdfWord> tableLines(double top, const std::vector<QStringList>& lines)
{
    std::vector<PdfWord> words;
    double y = top;
    for (const QStringList& line : lines) {
        for (qsizetype column = 0; column < line.size(); ++column) {
            double x = 40 + 180 * double(column);
            for (const QString& word : line[column].split(u' ', Qt::SkipEmptyParts)) {
                words.push_back({word, QRectF(x, y, 5.0 * double(word.size()), 10)});
                x += 5.0 * double(word.size()) + 3;
            }
        }
        y += 14;
    }
    return words;
}

const QStringList titles{u"Organisme"_s, u"Qualité"_s, u"Date"_s};

/// The signatories of a table that begins on one page and ends on the next: "body | function | day".
QStringList signatoriesOf(const std::vector<QStringList>& first, const std::vector<QStringList>& second)
{
    std::vector<QStringList> all{titles, {}};
    all.insert(all.end(), first.begin(), first.end());
    const RecognisedFacts facts = recognise(Register(), {tableLines(600, all), tableLines(60, second)});
    QStringList found;
    for (const auto& signatory : facts.signatories)
        found << signatory.value.organisation + u" | "_s + signatory.value.function + u" | "_s +
                     (signatory.value.signedOn ? signatory.value.signedOn->iso() : QString());
    return found;
}

} // namespace

TEST_CASE("a row that the end of a page has cut is one with its rest overleaf")
{
    const std::vector<QStringList> first{{u"Commune de Lens"_s, u"Maire"_s, u"10/04/2024"_s},
                                         {},
                                         {u"Communauté d'agglomération de"_s, u"Vice-président"_s, u"11/04/2024"_s}};
    const QStringList joined{u"Commune de Lens | Maire | 2024-04-10"_s,
                             u"Communauté d'agglomération de Cambrai | Vice-président délégué | 2024-04-11"_s,
                             u"Commune de Denain | Maire | 2024-04-12"_s};
    const std::vector<QStringList> last{{}, {u"Commune de Denain"_s, u"Maire"_s, u"12/04/2024"_s}};
    std::vector<QStringList> second{{u"Cambrai"_s, u"délégué"_s, QString()}};
    second.insert(second.end(), last.begin(), last.end());
    CHECK(signatoriesOf(first, second) == joined);
    // The titles may stand again overleaf.
    second.insert(second.begin(), {titles, {}});
    CHECK(signatoriesOf(first, second) == joined);
}

TEST_CASE("a row overleaf that names a body of its own is no rest")
{
    const std::vector<QStringList> first{{u"Commune de Lens"_s, u"Maire"_s, u"10/04/2024"_s},
                                         {},
                                         {u"Région Hauts-de-France"_s, u"Président"_s, QString()}};
    const std::vector<QStringList> second{
        {u"Mission locale"_s, u"Directrice"_s, QString()}, {}, {u"Commune de Denain"_s, u"Maire"_s, u"12/04/2024"_s}};
    CHECK(signatoriesOf(first, second) ==
          QStringList{u"Commune de Lens | Maire | 2024-04-10"_s, u"Région Hauts-de-France | Président | "_s,
                      u"Mission locale | Directrice | "_s, u"Commune de Denain | Maire | 2024-04-12"_s});
}

TEST_CASE("a sheet of labels names who signs, and one that is not to be signed nobody")
{
    const QStringList sheet{u"Structure : Commune de Denain"_s, u"Nom et prénom : Camille EXEMPLE"_s,
                            u"Qualité : Maire"_s, u"Date : 10/04/2024"_s};
    const auto found = factsOf(sheet + QStringList{u"Signature :"_s}).signatories;
    REQUIRE(found.size() == 1);
    CHECK(found.front().value.organisation == u"Commune de Denain");
    CHECK(found.front().value.function == u"Maire");
    CHECK(found.front().value.signedOn->iso() == u"2024-04-10");
    CHECK(found.front().value.signature == SignatureMark::Present);
    CHECK(factsOf(sheet).signatories.empty());
    // The function alone tells for whom.
    const auto byFunction =
        factsOf({u"Nom : Camille EXEMPLE"_s, u"Fonction : Maire de Denain"_s, u"Date :"_s, u"Signature :"_s})
            .signatories;
    REQUIRE(byFunction.size() == 1);
    CHECK(byFunction.front().value.organisation == u"Commune de Denain");
}

TEST_CASE("what stands behind a label of a sheet may be parted from it by a wide gap")
{
    const std::vector<QStringList> sheet{{u"Structure :"_s, u"Commune de Denain"_s},
                                         {u"Nom et prénom :"_s, u"Camille EXEMPLE"_s},
                                         {u"Qualité :"_s, u"Maire"_s},
                                         {u"Date :"_s, u"10/04/2024"_s},
                                         {u"Signature :"_s}};
    const auto found = recognise(Register(), {tableLines(100, sheet)}).signatories;
    REQUIRE(found.size() == 1);
    CHECK(found.front().value.organisation == u"Commune de Denain");
    CHECK(found.front().value.function == u"Maire");
    CHECK(found.front().value.signedOn->iso() == u"2024-04-10");
    // Of two sheets side by side none takes from the other.
    std::vector<QStringList> pair{{u"Structure : Commune de Denain"_s, u"Structure : Commune de Lens"_s},
                                  {u"Qualité :"_s, u"Qualité : Maire"_s},
                                  {u"Date :"_s, u"Date : 10/04/2024"_s},
                                  {u"Signature :"_s, u"Signature :"_s}};
    const auto both = recognise(Register(), {tableLines(100, pair)}).signatories;
    REQUIRE(both.size() == 1);
    CHECK(both.front().value.organisation == u"Commune de Lens");
}

TEST_CASE("a list of bodies with the state of each signature names who signs")
{
    const std::vector<QStringList> list{{u"Commune de Lens"_s, u"Signé le 10/04/2024"_s},
                                        {u"Région Hauts-de-France"_s, u"Le Président"_s, u"Signé"_s},
                                        {u"Communauté d'agglomération de"_s, u"En cours de signature"_s},
                                        {u"Cambrai"_s},
                                        {u"Mission locale"_s, u"Non signé"_s}};
    const auto found = recognise(Register(), {tableLines(100, list)}).signatories;
    REQUIRE(found.size() == 4);
    CHECK(found[0].value.organisation == u"Commune de Lens");
    CHECK(found[0].value.signedOn->iso() == u"2024-04-10");
    CHECK(found[0].value.signature == SignatureMark::Present);
    CHECK(found[0].rule == u"signature-state");
    CHECK(found[1].value.function == u"Le Président");
    CHECK(found[1].value.signature == SignatureMark::Present);
    CHECK(found[2].value.organisation == u"Communauté d'agglomération de Cambrai");
    CHECK(found[2].value.signature == SignatureMark::Empty);
    CHECK(found[3].value.signature == SignatureMark::Empty);
    // One such row may be of anything, and other words tell of no signature.
    CHECK(recognise(Register(), {tableLines(100, {list.front()})}).signatories.empty());
    CHECK(recognise(Register(), {tableLines(100, {{u"Commune de Lens"_s, u"12 quartiers"_s},
                                                  {u"Commune de Denain"_s, u"Signataire de la charte"_s}})})
              .signatories.empty());
}
