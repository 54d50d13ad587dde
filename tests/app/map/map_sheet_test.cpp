// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_sheet.h"

#include "tests/support/workspace_page_fixture.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Sheet : WorkspacePageFixture
{
    Sheet() { sheet.show(); }
    QString hint() const { return sheet.findChild<QLabel*>(u"hint"_s)->text(); }

    MapSheet sheet{workspace, nullptr};
};

} // namespace

TEST_CASE("the sheet beside the map shows one neighbourhood, and says how to get one")
{
    Sheet s;
    s.sheet.showQpvs({});
    CHECK(s.hint().contains(u"Click"));
    s.sheet.showQpvs({s.qpv(u"QN00201M"_s)});
    CHECK(s.sheet.accessibleName().contains(u"Europe"));
    CHECK_FALSE(s.sheet.findChild<QLabel*>(u"hint"_s)->isVisible());
}

TEST_CASE("several neighbourhoods are listed with their sums and means, and open from there")
{
    Sheet s;
    const QpvSet two{s.qpv(u"QN00201M"_s), s.qpv(u"QN00202M"_s)};
    s.sheet.showQpvs(two);
    int people = 0;
    for (const Id<Qpv> id : two)
        people += s.records().find(id)->population.value();
    const QString text = textOf(s.sheet);
    CHECK(text.contains(QLocale().toString(people)));
    CHECK(text.contains(u"2 of 2"));
    CHECK(text.contains(u"Insee"));
    for (const Id<Qpv> id : two)
        CHECK(text.contains(s.records().find(id)->name.toHtmlEscaped()));
    Q_EMIT s.sheet.linkActivated(u"qpv/%1"_s.arg(two.begin()->value));
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0] == refOf(*two.begin()));
}

TEST_CASE("a sum says of how many neighbourhoods it is known")
{
    Sheet s;
    const QpvSet two{s.qpv(u"QN00201M"_s), s.qpv(u"QN00202M"_s)};
    s.workspace.edit(u"Unknown"_s, [&](Transaction& tx) {
        Qpv qpv = *s.records().find(*two.begin());
        qpv.population.reset();
        tx.update(qpv);
    });
    s.sheet.showQpvs(two);
    CHECK(textOf(s.sheet).contains(u"1 of 2"));
}

TEST_CASE("the sheet opens the selected neighbourhood in its list")
{
    Sheet s;
    s.workspace.selection().setQpvs({s.qpv(u"QN00201M"_s)}, nullptr);
    s.sheet.showQpvs(s.workspace.selection().qpvs());
    s.sheet.findChild<QAction*>()->trigger();
    REQUIRE(s.opened.size() == 1);
    CHECK(s.opened[0] == refOf(s.qpv(u"QN00201M"_s)));
}
