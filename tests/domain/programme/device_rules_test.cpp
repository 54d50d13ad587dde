// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/device_rules.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const Device summer{.id = {1}, .code = u"NQE"_s, .title = u"Nos Quartiers d’Été"_s, .source = {}};

const DeviceRules rules{
    {{u"NQE"_s}, DeviceRuleKind::Theme, 2017, u"Transition"_s, u"Page A"_s, u"https://a.example"_s, u"§ 2"_s},
    {{u"NQE"_s}, DeviceRuleKind::Theme, 2022, u"Terre de jeux"_s, u"Page B"_s, u"https://b.example"_s, {}},
    {{u"NQE"_s}, DeviceRuleKind::Eligibility, 2017, u"Associations"_s, u"Page A"_s, u"https://a.example"_s, {}},
    {{u"NQE"_s}, DeviceRuleKind::Eligibility, 2023, u"Délibération"_s, u"Page C"_s, u"https://c.example"_s, {}},
    {{u"PRE"_s, u"CITE_EDUC"_s}, DeviceRuleKind::Fit, {}, u"Ensemble"_s, u"Page D"_s, u"https://d.example"_s, {}}};

Priority priority(std::int64_t id, const QString& code, const QString& title, std::optional<Id<Priority>> parent = {})
{
    Priority made;
    made.id = {id};
    made.code = code;
    made.title = title;
    made.parent = parent;
    return made;
}

const Priority lever = priority(7, u"R2.3"_s, u"Nos Quartiers d’Été (NQE)"_s);

QStringList titles(const std::vector<DeviceReminder>& reminders)
{
    QStringList all;
    for (const DeviceReminder& each : reminders)
        all << each.title + u'|' + each.text;
    return all;
}

} // namespace

TEST_CASE("a rule of two devices is found from both, and the newest stands first")
{
    CHECK(rulesOf(rules, u"PRE"_s, DeviceRuleKind::Fit) == rulesOf(rules, u"CITE_EDUC"_s, DeviceRuleKind::Fit));
    CHECK(rulesOf(rules, u"PRE"_s, DeviceRuleKind::Fit).size() == 1);
    CHECK(rulesOf(rules, u"NQE"_s, DeviceRuleKind::Fit).empty());
    const auto eligible = rulesOf(rules, u"NQE"_s, DeviceRuleKind::Eligibility);
    REQUIRE(eligible.size() == 2);
    CHECK(eligible[0]->year == 2023);
    CHECK(originText(rules[0]) == u"Page A, § 2, 2017");
    CHECK(originText(rules[4]) == u"Page D");
    DeviceRule dated = rules[1];
    dated.source = u"Bilan 2022"_s;
    CHECK(originText(dated) == u"Bilan 2022"); // not "2022, 2022"
}

TEST_CASE("the theme of a year comes from the programme, and else from the rules")
{
    const Register records = Register().with(Table<Priority>(
        {lever, priority(8, u"2026"_s, u"Cuisines du monde"_s, lever.id),
         priority(9, u"NQE-2022"_s, u"Jeux, précisé"_s, lever.id), priority(10, {}, u"Sans année"_s, lever.id)}));
    const auto themes = themesOf(records, rules, summer);
    REQUIRE(themes.size() == 3);
    CHECK(themes[0] == YearTheme{2026, u"Cuisines du monde"_s, nullptr});
    CHECK(themes[1] == YearTheme{2022, u"Jeux, précisé"_s, nullptr});
    CHECK(themes[2] == YearTheme{2017, u"Transition"_s, &rules[0]});
    CHECK(themesOf(Register(), rules, summer).size() == 2);
    CHECK(leverOf(Register(), summer) == nullptr);
}

TEST_CASE("an action is reminded of the theme of its years and of what is eligible")
{
    const Register records = Register().with(Table<Priority>({lever}));
    CHECK(titles(remindersOf(records, rules, summer, 2022, 2023)) ==
          QStringList{u"Theme 2022|Terre de jeux"_s, u"Theme 2023|"_s, u"Rule of 2023|Délibération"_s,
                      u"Rule of 2017|Associations"_s});
    CHECK(remindersOf(records, rules, summer, {}, {}).size() == 2); // without a year there is no theme
    CHECK(titles(remindersOf(records, rules, summer, {}, 2017)).front() == u"Theme 2017|Transition");
    CHECK(remindersOf(records, rules, summer, 2020, 9999).size() == 8); // a slip of the finger is no endless list
    const Device education{.id = {2}, .code = u"PRE"_s, .title = u"Réussite"_s, .source = {}};
    CHECK(remindersOf(records, rules, education, 2022, 2022).empty());
}
