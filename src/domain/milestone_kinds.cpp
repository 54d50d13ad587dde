// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestone_kinds.h"

#include "domain/translate.h"

#include <algorithm>

namespace parvis {

namespace {

using enum MilestonePhase;

constexpr MilestoneKind kinds[] = {
    {"previous_evaluation", QT_TRANSLATE_NOOP("domain", "Evaluation of the contract 2015-2023"), Preparation},
    {"consultation", QT_TRANSLATE_NOOP("domain", "Consultation of inhabitants and partners"), Preparation},
    {"writing", QT_TRANSLATE_NOOP("domain", "Writing of the contract"), Preparation},
    {"deliberation", QT_TRANSLATE_NOOP("domain", "Deliberation"), Signature},
    {"signature", QT_TRANSLATE_NOOP("domain", "Signature"), Signature},
    {"publication", QT_TRANSLATE_NOOP("domain", "Publication"), Signature},
    {"framing_note", QT_TRANSLATE_NOOP("domain", "Framing note"), Yearly},
    {"call_for_projects", QT_TRANSLATE_NOOP("domain", "Call for projects"), Yearly},
    {"submission", QT_TRANSLATE_NOOP("domain", "Deposit of the files"), Yearly},
    {"technical_committee", QT_TRANSLATE_NOOP("domain", "Technical committee"), Yearly},
    {"steering_committee", QT_TRANSLATE_NOOP("domain", "Steering committee"), Yearly},
    {"notification", QT_TRANSLATE_NOOP("domain", "Notifications"), Yearly},
    {"review", QT_TRANSLATE_NOOP("domain", "Review of the actions"), Yearly},
    {"annual_report", QT_TRANSLATE_NOOP("domain", "Annual report"), Yearly},
    {"annual_evaluation", QT_TRANSLATE_NOOP("domain", "Annual evaluation meeting"), Yearly},
    {"amendment", QT_TRANSLATE_NOOP("domain", "Amendment"), Update},
    {"three_year_update", QT_TRANSLATE_NOOP("domain", "Three-yearly update"), Update},
    {"end", QT_TRANSLATE_NOOP("domain", "End of the contract"), Update},
    {"citizen_council", QT_TRANSLATE_NOOP("domain", "Citizens' council"), Citizens},
    {"citizen_consultation", QT_TRANSLATE_NOOP("domain", "Consultation of citizens"), Citizens}};

} // namespace

std::span<const MilestoneKind> milestoneKinds()
{
    return kinds;
}

const MilestoneKind* milestoneKind(const QString& id)
{
    const auto it = std::ranges::find_if(kinds, [&](const MilestoneKind& k) { return id == QLatin1StringView(k.id); });
    return it == std::end(kinds) ? nullptr : &*it;
}

QString milestoneKindText(const QString& id)
{
    const MilestoneKind* kind = milestoneKind(id);
    return kind ? translate("domain", kind->title) : id;
}

} // namespace parvis
