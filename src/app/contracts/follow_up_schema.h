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

using ShownContract = std::shared_ptr<const Id<Contract>>;

// The subject of these tables is a contract (RecordTableModel::setSubject).

/// The steps of the timeline; the key of a row is its place, from 1. What is typed is recorded as a milestone.
TableSchema timelineSchema(Workspace& workspace, const ShownContract& contract);
TableSchema amendmentSchema(Workspace& workspace);
TableSchema commitmentSchema(Workspace& workspace);
/// Milestones of the participation of citizens (MilestonePhase::Citizens).
TableSchema citizenSchema(Workspace& workspace);

} // namespace parvis
