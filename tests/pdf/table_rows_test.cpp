// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/rows/table_rows.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct Cell
{
    QString text; ///< lines
    double left;
    double top;
};

/// The texts of the lines, in their order after the rows were brought together.
QStringList orderOf(const std::vector<Cell>& cells, int turn = 0)
{
    std::vector<PrintedWord> words;
    for (const Cell& cell : cells) {
        double top = cell.top;
        for (const QString& line : cell.text.split(u'\n')) {
            const QRectF box(cell.left, top, 5 * double(line.size()), 10);
            words.push_back({line, turn == 1 ? QRectF(-box.bottom(), box.left(), box.height(), box.width()) : box, true,
                             false, turn});
            top += 12;
        }
    }
    bringRowsTogether(words);
    QStringList lines;
    for (const PrintedWord& word : words)
        lines << word.text;
    return lines;
}

} // namespace

TEST_CASE("the title over a column of figures and the word before the sums go back into their rows")
{
    const std::vector<Cell> found{{u"Les montants sont prévus."_s, 60, 86},
                                  {u"Financeur"_s, 60, 100},
                                  {u"Nature"_s, 200, 100},
                                  {u"État"_s, 60, 125},
                                  {u"Droit"_s, 200, 125},
                                  {u"192 000"_s, 320, 125},
                                  {u"214 500"_s, 420, 125},
                                  {u"192 000"_s, 320, 150},
                                  {u"214 500"_s, 420, 150},
                                  {u"Total"_s, 60, 150},
                                  {u"2024"_s, 335, 100},
                                  {u"2025"_s, 435, 100},
                                  {u"La suite du texte"_s, 60, 200}};
    const QStringList rows{u"Les montants sont prévus."_s,
                           u"Financeur"_s,
                           u"Nature"_s,
                           u"2024"_s,
                           u"2025"_s,
                           u"État"_s,
                           u"Droit"_s,
                           u"192 000"_s,
                           u"214 500"_s,
                           u"Total"_s,
                           u"192 000"_s,
                           u"214 500"_s,
                           u"La suite du texte"_s};
    CHECK(orderOf(found) == rows);
    CHECK(orderOf(found, 1) == rows);
}

TEST_CASE("a cell of several lines stays whole in its row")
{
    CHECK(orderOf({{u"Le Président\nde la Région"_s, 60, 100},
                   {u"19/04/2024"_s, 200, 106},
                   {u"Autre"_s, 60, 150},
                   {u"Signé"_s, 300, 106}}) ==
          QStringList{u"Le Président"_s, u"de la Région"_s, u"19/04/2024"_s, u"Signé"_s, u"Autre"_s});
}

TEST_CASE("headings over columns of text, and large figures over their words, stay where they are")
{
    const QString text = u"Les habitants\nprennent part\naux instances\ndu contrat\nde leur ville"_s;
    for (const QString& below : {text, u"habitants"_s}) {
        std::vector<Cell> columns;
        QStringList expected;
        for (int i = 0; i < 3; ++i) {
            columns.push_back({u"Titre %1"_s.arg(i), 60.0 + 150 * i, 100});
            columns.push_back({below, 60.0 + 150 * i, 114});
            expected << columns[columns.size() - 2].text << below.split(u'\n');
        }
        for (std::size_t i = 0; i < columns.size(); i += 2)
            columns[i].top = 92; // apart from what stands below
        CHECK(orderOf(columns) == expected);
    }
}
