// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions/multi_year_share.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Action action(qint64 id, qint64 contract, bool multiYear, std::optional<ActionState> state = {})
{
    return {.id = {id},
            .contract = {contract},
            .firstYear = 2024,
            .lastYear = multiYear ? 2026 : 2024,
            .multiYear = multiYear,
            .state = state};
}

FundingLine money(qint64 id, qint64 action, CreditKind kind, std::optional<qint64> planned,
                  std::optional<qint64> committed = {}, int year = 2024)
{
    FundingLine line;
    line.id = {id};
    line.action = Id<Action>{action};
    line.year = year;
    line.creditKind = kind;
    if (planned)
        line.planned = Money::fromCents(*planned);
    if (committed)
        line.committed = Money::fromCents(*committed);
    return line;
}

Register contractsWithActions()
{
    return Register().with(Table<Action>({action(1, 1, true), action(2, 1, false), action(3, 1, false),
                                          action(4, 1, true, ActionState::Refused), action(5, 2, true)}));
}

} // namespace

TEST_CASE("the share of multi-year agreements counts actions of a contract or of all, but none that was turned down")
{
    const Register records = contractsWithActions();
    const MultiYearShare one = multiYearShare(records, Id<Contract>{1});
    CHECK(one.actions == 3);
    CHECK(one.multiYear == 1);
    CHECK_FALSE(one.figure);
    CHECK_FALSE(one.percentOfMoney());
    CHECK(multiYearShare(records, std::nullopt).percentOfActions() == 50);
    CHECK_FALSE(multiYearShare(records, Id<Contract>{9}).percentOfActions());
}

TEST_CASE("a year counts the actions that run in it, and its own money")
{
    const Register records = contractsWithActions().with(Table<FundingLine>(
        {money(1, 1, CreditKind::Specific, {}, 300, 2024), money(2, 1, CreditKind::Specific, {}, 500, 2025),
         money(3, 2, CreditKind::Specific, {}, 100, 2024)}));
    CHECK(multiYearShare(records, Id<Contract>{1}, 2025).actions == 1);
    CHECK(multiYearShare(records, Id<Contract>{1}, 2024).percentOfMoney() == 75);
    CHECK(multiYearShare(records, Id<Contract>{1}).money == Money::fromCents(900));
}

TEST_CASE("its money is one figure of the specific credits: kinds and figures are never mixed")
{
    const Register records = contractsWithActions().with(
        Table<FundingLine>({money(1, 1, CreditKind::Specific, 900, 300), money(2, 2, CreditKind::Specific, 5000),
                            money(3, 2, CreditKind::Specific, 100, 100), money(4, 2, CreditKind::CommonLaw, 7000, 7000),
                            money(5, 4, CreditKind::Specific, 50, 50)}));
    const MultiYearShare share = multiYearShare(records, Id<Contract>{1});
    CHECK(share.figure == FundingAmount::Committed);
    CHECK(share.percentOfMoney() == 75);
    CHECK(multiYearText(share).contains(u"75"));
}
