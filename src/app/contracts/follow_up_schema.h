// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contract_timeline.h"
#include "widgets/tables/table_schema.h"

namespace parvis {

class Workspace;

template <>
struct StateLook<StepState>
{
    static std::pair<Shape, Tone> of(StepState state);
};
template <>
struct StateLook<CommitmentState>
{
    static std::pair<Shape, Tone> of(CommitmentState state);
};

/// The key of a row of the timeline: a step is no record, it has a place among those of its contract.
struct TimelineKey
{
    TimelineKey(Id<Contract> of, int place)
        : contract(of)
        , step(place)
    {
    }
    explicit TimelineKey(qint64 value)
        : contract{value / mostSteps}
        , step(int(value % mostSteps) - 1)
    {
    }
    qint64 value() const { return contract.value * mostSteps + step + 1; }

    static constexpr int mostSteps = 10'000; ///< of a contract
    Id<Contract> contract;
    int step; ///< from 0; -1: none
};

// The subject of these tables is a contract (RecordTableModel::setSubject).

/// The steps of the timeline, by TimelineKey. What is typed is recorded as a milestone.
TableSchema timelineSchema(Workspace& workspace);
TableSchema amendmentSchema(Workspace& workspace);
TableSchema commitmentSchema(Workspace& workspace);
/// Milestones of the participation of citizens (MilestonePhase::Citizens).
TableSchema citizenSchema(Workspace& workspace);

} // namespace parvis
