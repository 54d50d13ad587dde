// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

namespace parvis {

/// What a rule of a device says.
enum class DeviceRuleKind { Theme, Eligibility, Fit, Means };

template <>
struct EnumNames<DeviceRuleKind>
{
    static constexpr EnumName<DeviceRuleKind> all[] = {
        {DeviceRuleKind::Theme, "theme", QT_TRANSLATE_NOOP("domain", "Theme of the year")},
        {DeviceRuleKind::Eligibility, "eligibility", QT_TRANSLATE_NOOP("domain", "Who and what is eligible")},
        {DeviceRuleKind::Fit, "fit", QT_TRANSLATE_NOOP("domain", "How it fits with the others")},
        {DeviceRuleKind::Means, "means", QT_TRANSLATE_NOOP("domain", "Means")}};
};

/// A rule that a public page states of one or several devices. Rules come with the program, like the classes of the
/// law: they are no records, and nobody edits them.
struct DeviceRule
{
    QStringList devices; ///< codes: "NQE"
    DeviceRuleKind kind = DeviceRuleKind::Fit;
    std::optional<int> year; ///< that it was stated for, or in
    QString text;
    QString source;
    QString url;
    QString place; ///< in the source: "titre II, 2.1"; empty: it is short

    friend bool operator==(const DeviceRule&, const DeviceRule&) = default;
};

using DeviceRules = std::vector<DeviceRule>;

/// Those of one kind, the newest first.
std::vector<const DeviceRule*> rulesOf(const DeviceRules& rules, const QString& device, DeviceRuleKind kind);

/// "Règlement général, titre II, 2023": the year where the source does not name it.
QString originText(const DeviceRule& rule);

/// The lever of the regional priorities that a device serves: it has the device's name.
const Priority* leverOf(const Register& records, const Device& device);

/// The theme of a device that has another one every year. What stands in the programme under the lever of the device,
/// with the year in its code or its title, was entered by the user and goes before the rules.
struct YearTheme
{
    int year = 0;
    QString title;
    const DeviceRule* rule = nullptr; ///< none: entered in the programme

    friend bool operator==(const YearTheme&, const YearTheme&) = default;
};

/// The newest first.
std::vector<YearTheme> themesOf(const Register& records, const DeviceRules& rules, const Device& device);

/// What to think of when an action of the device is entered.
struct DeviceReminder
{
    QString title; ///< "Theme 2026"
    QString text;  ///< empty: not stated
    QString origin;
    QString url;
};

/// The themes of these years, and what is eligible. None for a device that has no such rules.
/// @param first, last  the years of the action, where they are known
std::vector<DeviceReminder> remindersOf(const Register& records, const DeviceRules& rules, const Device& device,
                                        std::optional<int> first, std::optional<int> last);

} // namespace parvis
