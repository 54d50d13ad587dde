// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/text_grid.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;
using parvis::cli::FactList;
using parvis::cli::TextGrid;

TEST_CASE("columns are as wide as their content, numbers align right, unknown is a dash")
{
    TextGrid grid({{u"Nom"_s}, {u"Hab."_s, TextGrid::Align::Right}});
    grid.add({u"Europe"_s, u"5 822"_s});
    grid.add({u"Élan"_s, QString()});
    CHECK(grid.text() == u"Nom      Hab.\n──────  ─────\nEurope  5 822\nÉlan        –\n"_s);
}

TEST_CASE("a cell that is too long ends in an ellipsis and stays on its line")
{
    TextGrid grid({{u"A"_s, TextGrid::Align::Left, 5}});
    grid.add({u"un\ndeux trois"_s});
    CHECK(grid.text().endsWith(u"un d…\n"));
}

TEST_CASE("facts stand below each other, unknown ones say so")
{
    FactList facts;
    facts.add(u"QPV"_s, u"204"_s);
    facts.add(u"Échéance"_s, QString());
    CHECK(facts.text() == u"QPV       204\nÉchéance  to be filled in\n"_s);
}
