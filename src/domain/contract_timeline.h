// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_state.h"

namespace parvis {

/// Where the date of a step comes from; each looks different on the screen.
enum class TimelineOrigin {
    Recorded, ///< a milestone, an amendment of this contract
    Computed, ///< from the signatories
    Declared, ///< a source says so of this contract
    National  ///< the date that the State or the yearly rhythm sets for all contracts; nothing is recorded here
};

template <>
struct EnumNames<TimelineOrigin>
{
    static constexpr EnumName<TimelineOrigin> all[] = {
        {TimelineOrigin::Recorded, "recorded", QT_TRANSLATE_NOOP("domain", "Recorded")},
        {TimelineOrigin::Computed, "computed", QT_TRANSLATE_NOOP("domain", "From the signatories")},
        {TimelineOrigin::Declared, "declared", QT_TRANSLATE_NOOP("domain", "Declared by a source")},
        {TimelineOrigin::National, "national", QT_TRANSLATE_NOOP("domain", "National date")}};
};

enum class StepState {
    Done,
    UnderWay, ///< some of it is done
    Ahead,    ///< planned, or set for all, and not past
    Late,     ///< its day is past, and it is known not to be done
    Unknown   ///< no date, or a national date that is past while nobody recorded whether it was done
};

template <>
struct EnumNames<StepState>
{
    static constexpr EnumName<StepState> all[] = {
        {StepState::Done, "done", QT_TRANSLATE_NOOP("domain", "Done")},
        {StepState::UnderWay, "under_way", QT_TRANSLATE_NOOP("domain", "Under way")},
        {StepState::Ahead, "ahead", QT_TRANSLATE_NOOP("domain", "Ahead")},
        {StepState::Late, "late", QT_TRANSLATE_NOOP("domain", "Late")},
        {StepState::Unknown, "unknown", QT_TRANSLATE_NOOP("domain", "To be filled in")}};
};

/// One step in the life of one contract.
struct TimelineStep
{
    QString kind;                     ///< of domain/milestone_kinds.h, or typed by the user
    QString title;                    ///< in the user's language
    std::optional<PartialDate> date;  ///< done, else planned, else set for all
    std::optional<PartialDate> until; ///< the last of several dates, when it is another
    StepState state = StepState::Unknown;
    TimelineOrigin origin = TimelineOrigin::National;
    QString detail; ///< "3 of 7", the note, the text that sets a national date
    std::optional<Id<Source>> source;
    std::optional<Id<Milestone>> milestone; ///< what is edited; none: nothing is recorded yet
    std::optional<Id<Amendment>> amendment;

    friend bool operator==(const TimelineStep&, const TimelineStep&) = default;
};

/// The life of a contract in the order of time: evaluation of the contract before, consultation, writing,
/// deliberations, signature, publication, a steering committee each year, the update of 2027, the end of 2030, and
/// whatever else was recorded. A step that was recorded takes the place of the national one of its kind (of its year,
/// for those of each year). Steps without a date keep their place in the order of a contract's life.
std::vector<TimelineStep> contractTimeline(const Register& records, const Contract& contract, QDate today);

/// "2022", "from 12 March to 3 April 2024"; "to be filled in" when there is none.
QString timelineDateText(const TimelineStep& step, const QLocale& locale);

} // namespace parvis
