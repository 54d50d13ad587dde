// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/table_cells.h"

#include "app/documents/reader/text_selection.h"
#include "tests/catch.h"

#include <numeric>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// Words of letters 5 points wide and 10 high, with a space of 3 between them.
class SetPage
{
public:
    /// @param left  of the first word
    SetPage& at(double left, double top, const QString& text)
    {
        const QStringList split = text.split(u' ');
        for (const QString& each : split) {
            words.push_back({.text = each, .box = {left, top, 5.0 * double(each.size()), 10}});
            left += 5.0 * double(each.size()) + 3;
        }
        words.back().endsLine = true;
        return *this;
    }
    /// So that it ends there.
    SetPage& endingAt(double right, double top, const QString& text)
    {
        const double gaps = double(text.count(u' '));
        return at(right - 5 * (double(text.size()) - gaps) - 3 * gaps, top, text);
    }

    /// As text that runs downwards on the page.
    SetPage& turned()
    {
        for (PdfWord& word : words)
            word.box = {500 - word.box.bottom(), word.box.left(), word.box.height(), word.box.width()};
        return *this;
    }

    /// Rows, with | between their cells.
    QStringList rows() const
    {
        std::vector<int> all(words.size());
        std::iota(all.begin(), all.end(), 0);
        QStringList rows;
        for (const QStringList& row : tableCells(words, all))
            rows << row.join(u'|');
        return rows;
    }

    std::vector<PdfWord> words;
};

} // namespace

TEST_CASE("a table keeps its empty cells, and figures on the right of a column are in it")
{
    SetPage page;
    page.at(50, 100, u"Action"_s).at(200, 100, u"Financeur"_s).at(300, 100, u"Montant"_s);
    page.at(50, 120, u"Maison du projet"_s).at(200, 120, u"État"_s).endingAt(400, 120, u"1 234,56 €"_s);
    page.at(50, 140, u"Chantier école"_s).endingAt(400, 140, u"500,00 €"_s);
    page.at(200, 160, u"Ville de X"_s).endingAt(400, 160, u"12 500,00 €"_s);
    page.at(50, 180, u"Total"_s).endingAt(400, 180, u"14 234,56 €"_s);
    const QStringList rows{u"Action|Financeur|Montant"_s, u"Maison du projet|État|1 234,56 €"_s,
                           u"Chantier école||500,00 €"_s, u"|Ville de X|12 500,00 €"_s, u"Total||14 234,56 €"_s};
    CHECK(page.rows() == rows);
    CHECK(page.turned().rows() == rows);
}

TEST_CASE("a title on the left of its column belongs to the figures on the right of it")
{
    SetPage page;
    page.at(50, 100, u"Action"_s).at(200, 100, u"Coût"_s).at(330, 100, u"Part"_s);
    page.at(50, 120, u"Un"_s).endingAt(310, 120, u"9 000"_s).endingAt(400, 120, u"50 %"_s);
    page.at(50, 140, u"Deux"_s).endingAt(310, 140, u"8 500"_s).endingAt(400, 140, u"25 %"_s);
    CHECK(page.rows() == QStringList{u"Action|Coût|Part"_s, u"Un|9 000|50 %"_s, u"Deux|8 500|25 %"_s});
}

TEST_CASE("columns of figures that are never filled in the same row stay two")
{
    SetPage page;
    page.at(50, 100, u"Loyer"_s).endingAt(250, 100, u"900,00"_s);
    page.at(50, 120, u"Subvention"_s).endingAt(350, 120, u"1 200,00"_s);
    page.at(50, 140, u"Achats"_s).endingAt(250, 140, u"80,00"_s);
    CHECK(page.rows() == QStringList{u"Loyer|900,00|"_s, u"Subvention||1 200,00"_s, u"Achats|80,00|"_s});
}

TEST_CASE("titles of two lines are one row, also where a title of one line stands at half their height")
{
    SetPage page;
    page.at(50, 100, u"Action"_s).at(200, 100, u"Montant"_s).at(300, 100, u"Date"_s);
    page.at(200, 111, u"demandé"_s).at(300, 111, u"prévue"_s);
    page.at(50, 140, u"Maison du projet"_s).at(200, 140, u"900 €"_s).at(300, 140, u"2025"_s);
    CHECK(page.rows() == QStringList{u"Action|Montant demandé|Date prévue"_s, u"Maison du projet|900 €|2025"_s});

    SetPage half;
    half.at(200, 100, u"Montant"_s).at(50, 106, u"Action"_s).at(200, 112, u"demandé"_s);
    half.at(50, 140, u"Maison du projet"_s).at(200, 140, u"900 €"_s);
    CHECK(half.rows() == QStringList{u"Action|Montant demandé"_s, u"Maison du projet|900 €"_s});
}

TEST_CASE("a cell of several lines is one where its lines are closer than rows and had no more room")
{
    SetPage page;
    page.at(50, 100, u"Accompagnement des"_s).at(200, 100, u"900 €"_s).at(50, 112, u"habitants du quartier"_s);
    page.at(50, 140, u"Court"_s).at(200, 140, u"800 €"_s);
    page.at(50, 168, u"Médiation"_s).at(200, 168, u"700 €"_s);
    CHECK(page.rows() ==
          QStringList{u"Accompagnement des habitants du quartier|900 €"_s, u"Court|800 €"_s, u"Médiation|700 €"_s});

    SetPage dense; // its rows are all as close, and the last stands apart
    dense.at(50, 100, u"Accompagnement des familles"_s).at(250, 100, u"900 €"_s);
    dense.at(50, 113, u"Court"_s).at(50, 126, u"Long"_s).at(250, 126, u"700 €"_s);
    dense.at(50, 160, u"Total"_s).at(250, 160, u"1 600 €"_s);
    CHECK(dense.rows() ==
          QStringList{u"Accompagnement des familles|900 €"_s, u"Court|"_s, u"Long|700 €"_s, u"Total|1 600 €"_s});
}

TEST_CASE("a title over several columns does not make one of them")
{
    SetPage page;
    page.at(110, 100, u"Crédits spécifiques du programme 147"_s);
    page.at(50, 120, u"Axe"_s).at(120, 120, u"2024"_s).at(220, 120, u"2025"_s);
    page.at(50, 140, u"Emploi"_s).at(120, 140, u"100"_s).at(220, 140, u"200"_s);
    page.at(50, 160, u"Cadre"_s).at(220, 160, u"300"_s);
    CHECK(page.rows() == QStringList{u"|Crédits spécifiques du programme 147|"_s, u"Axe|2024|2025"_s,
                                     u"Emploi|100|200"_s, u"Cadre||300"_s});
}

TEST_CASE("a word that is cut within its cell is whole; lines of text are rows of one cell")
{
    SetPage page;
    page.at(200, 100, u"900 €"_s).at(50, 95, u"inter-"_s).at(50, 106, u"communale"_s);
    page.words[2].whole = u"intercommunale"_s;
    page.words[2].rest = 3;
    CHECK(page.rows() == QStringList{u"intercommunale|900 €"_s});
    CHECK(SetPage().at(50, 100, u"Une ligne de texte"_s).at(50, 112, u"et la suivante"_s).rows() ==
          QStringList{u"Une ligne de texte"_s, u"et la suivante"_s});
    CHECK(SetPage().rows().empty());
}

TEST_CASE("a rectangle selects what stands in it, whatever stands beside it")
{
    SetPage page;
    page.at(50, 100, u"Texte à gauche"_s).at(200, 100, u"Axe"_s).at(260, 100, u"900 €"_s);
    page.at(50, 120, u"qui continue"_s).at(200, 120, u"Cadre"_s).at(260, 120, u"80 €"_s);
    TextSelection selection([&](int number) { return number == 2 ? &page.words : nullptr; }, 3);
    selection.selectRegion(2, {190, 90, 200, 60});
    CHECK_FALSE(selection.isEmpty());
    CHECK(selection.boxesOn(2).size() == 6);
    CHECK(selection.boxesOn(1).empty());
    CHECK(selection.cells() == std::vector<QStringList>{{u"Axe"_s, u"900 €"_s}, {u"Cadre"_s, u"80 €"_s}});
    CHECK(selection.text() == u"Axe 900 €\nCadre 80 €");
    selection.extend(TextSelection::Step::WordRight); // lines again
    CHECK_FALSE(selection.isRegion());
}
