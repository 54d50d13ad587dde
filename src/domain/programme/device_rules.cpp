// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/programme/device_rules.h"

#include "domain/fold.h"
#include "domain/programme/priority_tree.h"
#include "domain/translate.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr int mostThemes = 6; ///< years of one action that reminders are given for

std::optional<int> yearIn(const QString& text)
{
    static const QRegularExpression year(u"(?<![0-9])(20[0-9]{2})(?![0-9])"_s);
    const auto found = year.match(text);
    return found.hasMatch() ? std::optional(found.captured(1).toInt()) : std::nullopt;
}

void addThemes(std::vector<DeviceReminder>& reminders, const std::vector<YearTheme>& themes, int first, int last)
{
    for (int year = first; year <= std::min(last, first + mostThemes - 1); ++year) {
        const auto known = std::ranges::find(themes, year, &YearTheme::year);
        DeviceReminder& made = reminders.emplace_back();
        made.title = translate("domain", "Theme %1").arg(year);
        if (known == themes.end()) {
            made.origin = translate("domain", "To be entered in the programme, under the lever, with the year as code");
            continue;
        }
        made.text = known->title;
        made.origin = known->rule ? originText(*known->rule) : translate("domain", "Entered in the programme");
        made.url = known->rule ? known->rule->url : QString();
    }
}

} // namespace

std::vector<const DeviceRule*> rulesOf(const DeviceRules& rules, const QString& device, DeviceRuleKind kind)
{
    std::vector<const DeviceRule*> found;
    for (const DeviceRule& rule : rules) {
        if (rule.kind == kind && rule.devices.contains(device))
            found.push_back(&rule);
    }
    std::ranges::stable_sort(found, std::greater(), [](const DeviceRule* rule) { return rule->year.value_or(0); });
    return found;
}

QString originText(const DeviceRule& rule)
{
    QStringList parts{rule.source};
    if (!rule.place.isEmpty())
        parts << rule.place;
    const QString named = parts.join(u", "_s);
    const QString year = rule.year ? QString::number(*rule.year) : QString();
    return named.contains(year) ? named : named + u", "_s + year;
}

const Priority* leverOf(const Register& records, const Device& device)
{
    const QString name = fold(device.title);
    const auto& priorities = records.all<Priority>();
    const auto found = std::ranges::find_if(priorities, [&](const Priority& priority) {
        return !name.isEmpty() && !priority.contract && fold(priority.title).startsWith(name);
    });
    return found == priorities.end() ? nullptr : &*found;
}

std::vector<YearTheme> themesOf(const Register& records, const DeviceRules& rules, const Device& device)
{
    std::map<int, YearTheme, std::greater<>> themes;
    if (const Priority* lever = leverOf(records, device)) {
        for (const Priority* theme : childrenOf(records, lever->id)) {
            const auto coded = yearIn(theme->code);
            if (const auto year = coded ? coded : yearIn(theme->title))
                themes.try_emplace(*year, YearTheme{*year, theme->title});
        }
    }
    for (const DeviceRule* rule : rulesOf(rules, device.code, DeviceRuleKind::Theme)) {
        if (rule->year)
            themes.try_emplace(*rule->year, YearTheme{*rule->year, rule->text, rule});
    }
    std::vector<YearTheme> sorted;
    for (const auto& [year, theme] : themes)
        sorted.push_back(theme);
    return sorted;
}

std::vector<DeviceReminder> remindersOf(const Register& records, const DeviceRules& rules, const Device& device,
                                        std::optional<int> first, std::optional<int> last)
{
    std::vector<DeviceReminder> reminders;
    const bool hasThemes = !rulesOf(rules, device.code, DeviceRuleKind::Theme).empty();
    if (const auto from = first ? first : last; hasThemes && from)
        addThemes(reminders, themesOf(records, rules, device), *from, last.value_or(*from));
    for (const DeviceRule* rule : rulesOf(rules, device.code, DeviceRuleKind::Eligibility)) {
        const QString title =
            rule->year ? translate("domain", "Rule of %1").arg(*rule->year) : translate("domain", "Rule of the device");
        reminders.push_back({title, rule->text, originText(*rule), rule->url});
    }
    return reminders;
}

} // namespace parvis
