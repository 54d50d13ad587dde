// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/actions/multi_year_share.h"

#include "domain/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <set>

namespace parvis {

namespace {

bool runsIn(const Action& action, const std::optional<int>& year)
{
    if (!year)
        return true;
    const auto last = action.lastYear ? action.lastYear : action.firstYear;
    return action.firstYear && *action.firstYear <= *year && *year <= *last;
}

/// What a convention commits counts before what was planned; what was paid comes later than both.
constexpr std::array figures{FundingAmount::Committed, FundingAmount::Planned, FundingAmount::Paid};

void addMoney(const Register& records, const std::set<Id<Action>>& actions, const std::optional<int>& year,
              MultiYearShare& share)
{
    std::vector<const FundingLine*> lines;
    for (const FundingLine& line : records.all<FundingLine>()) {
        if (line.action && actions.contains(*line.action) && line.creditKind == CreditKind::Specific &&
            (!year || line.year == *year))
            lines.push_back(&line);
    }
    for (const FundingAmount figure : figures) {
        if (!share.figure &&
            std::ranges::any_of(lines, [&](const FundingLine* line) { return amountOf(*line, figure).has_value(); }))
            share.figure = figure;
    }
    if (!share.figure)
        return;
    for (const FundingLine* line : lines) {
        const Money amount = amountOf(*line, *share.figure).value_or(Money());
        share.money += amount;
        if (records.find(line->action)->multiYear)
            share.multiYearMoney += amount;
    }
}

QString percentText(double percent)
{
    return QLocale().toString(percent, 'f', 0);
}

} // namespace

std::optional<double> MultiYearShare::percentOfActions() const
{
    return actions > 0 ? std::optional(100.0 * multiYear / actions) : std::nullopt;
}

std::optional<double> MultiYearShare::percentOfMoney() const
{
    if (!figure || money.cents() <= 0)
        return std::nullopt;
    return 100.0 * double(multiYearMoney.cents()) / double(money.cents());
}

MultiYearShare multiYearShare(const Register& records, std::span<const Id<Action>> actions,
                              const std::optional<int>& year)
{
    MultiYearShare share;
    std::set<Id<Action>> counted;
    for (const Id<Action> id : actions) {
        const Action* action = records.find(id);
        if (!action || action->state == ActionState::Refused || !runsIn(*action, year) || !counted.insert(id).second)
            continue;
        ++share.actions;
        share.multiYear += action->multiYear;
    }
    addMoney(records, counted, year, share);
    return share;
}

MultiYearShare multiYearShare(const Register& records, const std::optional<Id<Contract>>& contract,
                              const std::optional<int>& year)
{
    std::vector<Id<Action>> actions;
    for (const Action& action : records.all<Action>()) {
        if (!contract || action.contract == *contract)
            actions.push_back(action.id);
    }
    return multiYearShare(records, actions, year);
}

QString multiYearGoalSource()
{
    return translate("domain", "Goal: half of the specific credits by agreements over several years (CPO). Source: "
                               "circulaire of 31 August 2023 on drawing up the contrats de ville.");
}

QString multiYearText(const MultiYearShare& share)
{
    const auto ofActions = share.percentOfActions();
    if (!ofActions)
        return translate("domain", "Multi-year agreements: no action counts yet");
    const QString counted =
        translate("domain", "Multi-year agreements: %n of %1 actions (%2 %)", nullptr, share.multiYear)
            .arg(share.actions)
            .arg(percentText(*ofActions));
    const auto ofMoney = share.percentOfMoney();
    if (!ofMoney)
        return counted;
    return translate("domain", "%1, %2 % of the specific credits (%3)")
        .arg(counted, percentText(*ofMoney), label(*share.figure).toLower());
}

} // namespace parvis
