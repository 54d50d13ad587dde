// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/tables/table_filter.h"

#include "domain/fold.h"
#include "tests/catch.h"
#include "widgets/look/domain_marks.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

bool accepts(CellKind kind, const char16_t* filter, const CellValue& value)
{
    TableColumn column;
    column.kind = kind;
    const auto parsed = CellFilter::parse(column, QString::fromUtf16(filter));
    REQUIRE(parsed);
    const auto* text = std::get_if<QString>(&value);
    return parsed->accepts(value, text ? fold(*text) : QString());
}

bool makesSense(CellKind kind, const char16_t* filter)
{
    TableColumn column;
    column.kind = kind;
    return CellFilter::parse(column, QString::fromUtf16(filter)).has_value();
}

} // namespace

TEST_CASE("a text filter finds every word whatever case and accents")
{
    const CellValue heart = u"Cœur de Ville"_s;
    CHECK(accepts(CellKind::Text, u"VILLE coeur", heart));
    CHECK_FALSE(accepts(CellKind::Text, u"coeur bourg", heart));
}

TEST_CASE("a number filter compares by value")
{
    CHECK(accepts(CellKind::Integer, u">100", qint64(101)));
    CHECK_FALSE(accepts(CellKind::Integer, u">100", qint64(100)));
    CHECK(accepts(CellKind::Integer, u">=100", qint64(100)));
    CHECK(accepts(CellKind::Integer, u"10..20", qint64(20)));
    CHECK_FALSE(accepts(CellKind::Integer, u"10..20", qint64(21)));
    CHECK(accepts(CellKind::Decimal, u"<1,5", 1.4));
    CHECK(accepts(CellKind::Money, u"1 234,56 €", Money::fromCents(123456)));
    CHECK(accepts(CellKind::Share, u">=50", Share{1, 2}));
    CHECK_FALSE(makesSense(CellKind::Integer, u">abc"));
    CHECK_FALSE(makesSense(CellKind::Integer, u".."));
}

TEST_CASE("a date filter is as precise as what was typed")
{
    const CellValue day = *PartialDate::parse(u"2024-04-19");
    const CellValue year = *PartialDate::parse(u"2024");
    CHECK(accepts(CellKind::Date, u"2024", day));
    CHECK(accepts(CellKind::Date, u"avril 2024", day));
    CHECK_FALSE(accepts(CellKind::Date, u"mai 2024", day));
    CHECK(accepts(CellKind::Date, u">03/2024", day));
    CHECK_FALSE(accepts(CellKind::Date, u">2024", day));
    CHECK(accepts(CellKind::Date, u"2023..2024", year));
    CHECK_FALSE(makesSense(CellKind::Date, u"demain"));
}

TEST_CASE("a state filter takes any of the chosen states")
{
    CHECK(accepts(CellKind::State, u"signed|blocked", markOf(ContractState::Blocked)));
    CHECK_FALSE(accepts(CellKind::State, u"signed|blocked", markOf(ContractState::Signing)));
}

TEST_CASE("an equals sign asks for the whole text, accents and case apart")
{
    CHECK(accepts(CellKind::Text, u"=Comité", u"comite"_s));
    CHECK_FALSE(accepts(CellKind::Text, u"=Comité", u"Comité de pilotage"_s));
    CHECK(accepts(CellKind::Text, u"Comité", u"Comité de pilotage"_s));
    TableColumn column;
    column.title = u"Nature"_s;
    CHECK(filterLabel(column, u"=Comité"_s).endsWith(u"Comité"));
    CHECK_FALSE(filterLabel(column, u"=Comité"_s).contains(u'='));
}

TEST_CASE("unknown values are asked for by a question mark and left out otherwise")
{
    CHECK(accepts(CellKind::Integer, u"?", CellValue()));
    CHECK_FALSE(accepts(CellKind::Integer, u"?", qint64(0)));
    CHECK(accepts(CellKind::Integer, u"!", qint64(0)));
    CHECK_FALSE(accepts(CellKind::Integer, u"<10", CellValue()));
}
