// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_query_dialog.h"

#include "app/map/map_filter.h"
#include "map/scene/register_theme.h"
#include "tests/support/workspace_page_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct Query : WorkspacePageFixture
{
    Query()
    {
        dialog.setRecords(records());
        dialog.show();
    }
    template <class T>
    T* child(const char* name)
    {
        T* found = dialog.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    void choose(const char* box, const QString& value)
    {
        auto* combo = child<QComboBox>(box);
        const int index = combo->findData(value);
        REQUIRE(index > 0);
        combo->setCurrentIndex(index);
    }
    QpvSet asked()
    {
        QpvSet found;
        const auto connection =
            QObject::connect(&dialog, &MapQueryDialog::selectAsked, [&](const QpvSet& qpvs, bool) { found = qpvs; });
        QTest::mouseClick(child<QPushButton>("select"), Qt::LeftButton);
        QObject::disconnect(connection);
        return found;
    }

    MapQueryDialog dialog{nullptr};
};

} // namespace

TEST_CASE("neighbourhoods are found by département, EPCI and contract, and counted while typing")
{
    Query q;
    CHECK(q.child<QLabel>("count")->text() == u"204 neighbourhoods found");
    q.choose("departement", u"Somme"_s);
    const auto inSomme = std::ranges::count_if(q.records().all<Qpv>(),
                                               [](const Qpv& qpv) { return qpv.code.departement().text() == u"80"; });
    CHECK(q.child<QLabel>("count")->text() == u"%1 neighbourhoods found"_s.arg(inSomme));
    CHECK(std::ssize(q.asked()) == inSomme);

    q.child<QComboBox>("departement")->setCurrentIndex(0);
    const Contract& contract = *std::ranges::begin(q.records().all<Contract>());
    q.choose("contract", contract.code.text());
    const QpvSet found = q.asked();
    CHECK(std::ssize(found) == std::ranges::distance(q.records().all<Qpv>().of(contract.id)));
    for (const Id<Qpv> id : found)
        CHECK(q.records().find(id)->contract == contract.id);
}

TEST_CASE("a condition on a number is typed as in the tables, and a mistyped one finds nothing")
{
    Query q;
    QTest::keyClicks(q.child<QLineEdit>("condition"), u">10000"_s);
    const QpvSet found = q.asked();
    REQUIRE_FALSE(found.empty());
    for (const Id<Qpv> id : found)
        CHECK(q.records().find(id)->population.value_or(0) > 10000);

    q.child<QLineEdit>("condition")->setText(u"beaucoup"_s);
    CHECK_FALSE(q.child<QPushButton>("select")->isEnabled());
    CHECK(q.child<QLabel>("count")->text() != u"0"_s);
    q.child<QLineEdit>("condition")->setText(u">99999999"_s);
    CHECK_FALSE(q.child<QPushButton>("filter")->isEnabled());
}

TEST_CASE("a name is found whatever its accents, and becomes a filter with its chip")
{
    Query q;
    QTest::keyClicks(q.child<QLineEdit>("name"), u"EUROPE"_s);
    QSignalSpy filter(&q.dialog, &MapQueryDialog::filterAsked);
    QTest::mouseClick(q.child<QPushButton>("filter"), Qt::LeftButton);
    REQUIRE(filter.size() == 1);
    const auto filters = filter[0][0].value<Filters>();
    const QpvSet found = qpvsMatching(filters, q.records());
    CHECK(found.contains(q.qpv(u"QN00201M"_s)));

    MapFilter map;
    map.query = filters;
    const auto chips = map.chips(q.records(), themeOf(ThemeId::State, q.records()));
    REQUIRE(chips.size() == 1);
    map.remove(chips[0].key);
    CHECK(map.isEmpty());
}
