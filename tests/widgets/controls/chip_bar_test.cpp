// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/chip_bar.h"

#include "tests/catch.h"

#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

const Chip filter{u"state"_s, u"Statut : signé, avec une longue liste d’autres"_s};
const Chip followed{u"followed"_s, u"3 lignes sélectionnées avec « Carte »"_s, u"Laisse la ligne seule"_s,
                    u"3 lignes"_s};

/// What the button of those without room says, on a bar that has none.
QToolButton* crowded(ChipBar& bar, const std::vector<Chip>& chips)
{
    bar.setChips(chips);
    bar.resize(bar.minimumSizeHint());
    bar.show();
    auto* more = bar.findChild<QToolButton*>(u"moreChips"_s);
    REQUIRE(more->isVisible());
    return more;
}

} // namespace

TEST_CASE("where chips have no room, only filters are counted as filters")
{
    ChipBar bar;
    CHECK(crowded(bar, {filter})->text() == u"1 filter(s)");
    CHECK(crowded(bar, {filter, filter})->text() == u"2 filter(s)");
    const QToolButton* alone = crowded(bar, {followed});
    CHECK(alone->text() == u"3 lignes");
    CHECK_FALSE(alone->accessibleName().contains(u"filter"));
    CHECK_FALSE(alone->toolTip().contains(u"filter"));
    const QToolButton* both = crowded(bar, {filter, followed});
    CHECK(both->text() == u"1 filter(s) · 3 lignes");
    CHECK(both->accessibleName() == u"1 filter(s), 3 lignes");
}

TEST_CASE("beside chips that have room, the others are counted together, and named to a screen reader")
{
    ChipBar bar;
    const Chip brief{u"a"_s, u"A"_s};
    bar.setChips({brief, filter, followed});
    bar.resize(bar.sizeHint().width() / 2, bar.sizeHint().height());
    bar.show();
    const auto* more = bar.findChild<QToolButton*>(u"moreChips"_s);
    REQUIRE(more->isVisible());
    CHECK(more->text() == u"+2");
    CHECK(more->accessibleName() == u"1 more filter(s), 3 lignes");
}
