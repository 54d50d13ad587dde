// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/recognition/typed_lines.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using test::factsOf;

namespace {

/// Lines one below the other, as the headings of a page.
std::vector<Recognised<RecognisedAxis>> axesOf(const QStringList& lines)
{
    return factsOf(lines).axes;
}

QStringList inLines(const std::vector<Recognised<RecognisedAxis>>& axes)
{
    QStringList lines;
    for (const auto& axis : axes)
        lines << axis.value.number + u' ' + axis.value.title;
    return lines;
}

/// Lines as close as those of a paragraph, of which the first fills its line.
QStringList titlesOfClose(const QStringList& lines)
{
    std::vector<PdfWord> words = test::typedLines(lines + QStringList{u"Axe 2 – Apprendre"_s});
    for (PdfWord& word : words)
        word.box.moveTop(60 + (word.box.top() - 60) * 13 / 30);
    QStringList titles;
    for (const auto& axis : recognise(Register(), {words}).axes)
        titles << axis.value.title;
    return titles.mid(0, titles.size() - 1);
}

} // namespace

TEST_CASE("numbered headings are the axes of the contract, each below what it belongs to")
{
    const auto axes = axesOf({u"Axe 1 – Mieux vivre"_s, u"Orientation 1.1 : Les logements"_s,
                              u"Orientation 1.2 : Les jardins"_s, u"Axe 2 – Apprendre"_s, u"Objectif 1 - Lire"_s});
    CHECK(inLines(axes) == QStringList{u"1 Mieux vivre"_s, u"1.1 Les logements"_s, u"1.2 Les jardins"_s,
                                       u"2 Apprendre"_s, u"2.1 Lire"_s});
    CHECK(axes[1].value.parent == std::optional<std::size_t>(0));
    CHECK(axes[4].value.parent == std::optional<std::size_t>(3));
    CHECK(axes[0].value.name == u"Axe 1");
    CHECK(axes[0].places.front().page == 1);
    CHECK(axes[0].confidence > 0.8);
    CHECK(axes[4].confidence < 0.6); // no other objective stands beside it
}

TEST_CASE("an axis that the contents name, too, is one axis with two places")
{
    const auto axes = axesOf({u"AXE I : APPRENDRE ......... 4"_s, u"AXE II : VIVRE ......... 7"_s,
                              u"AXE I : Apprendre à tout âge"_s, u"AXE II : Vivre"_s});
    CHECK(inLines(axes) == QStringList{u"1 Apprendre à tout âge"_s, u"2 Vivre"_s});
    REQUIRE(axes.size() == 2);
    CHECK(axes[0].places.size() == 2);
}

TEST_CASE("an axis that a sentence speaks of is no heading")
{
    CHECK(axesOf({u"axe 2 du contrat précédent"_s, u"Axe 2 du contrat précédent"_s, u"L'axe 3 : Apprendre"_s,
                  u"Objectif d'intervention"_s, u"Axe routier : La rocade"_s, u"Axe 4"_s})
              .empty());
}

TEST_CASE("numbers that do not run on from 1 are less sure")
{
    const auto axes = axesOf({u"Axe 2 : Vivre"_s, u"Axe 5 : Apprendre"_s});
    REQUIRE(axes.size() == 2);
    CHECK(axes[0].confidence < 0.8);
}

TEST_CASE("the title of an axis goes on in the next line and not in the sentence below it")
{
    const QString full = u"Axe 1 – Accompagner les habitants vers un emploi durable et la formation"_s;
    const QStringList alone{full.mid(8)};
    CHECK(titlesOfClose({full, u"continue de tous les publics"_s}) ==
          QStringList{alone.front() + u" continue de tous les publics"_s});
    CHECK(titlesOfClose({full, u"Les habitants demandent des permanences."_s}) == alone);
    CHECK(titlesOfClose({full, u"Les habitants demandent depuis longtemps que des permanences se"_s,
                         u"tiennent au pied des immeubles et non dans le centre."_s}) == alone);
    CHECK(titlesOfClose({full + u"."_s, u"des permanences"_s}) == QStringList{alone.front() + u"."_s});
    CHECK(titlesOfClose({full.toUpper(), u"Les habitants demandent des permanences"_s}) ==
          QStringList{alone.front().toUpper()});
    CHECK(titlesOfClose({full.toUpper(), u"DES PUBLICS ÉLOIGNÉS"_s}) ==
          QStringList{alone.front().toUpper() + u" DES PUBLICS ÉLOIGNÉS"_s});
    CHECK(titlesOfClose({full + u" de"_s, u"Lens et de Liévin"_s}) ==
          QStringList{alone.front() + u" de Lens et de Liévin"_s});
}
