// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <span>

namespace parvis {

/// The part of a contract's life that a milestone belongs to.
enum class MilestonePhase { Preparation, Signature, Yearly, Update, Citizens };

/// A kind of milestone that Parvis knows; users may type others, which stay as they are.
struct MilestoneKind
{
    const char* id;    ///< Milestone::kind and CycleStep::kind, "steering_committee"
    const char* title; ///< English; context "domain"
    MilestonePhase phase;
};

/// In the order of a contract's life: circular of 31 August 2023 (preparation, signature, update of 2027), instruction
/// of 4 January 2024 and circular of 7 November 2024 (the yearly cycle and its evaluation meeting).
std::span<const MilestoneKind> milestoneKinds();

/// Null for a kind that a user typed.
const MilestoneKind* milestoneKind(const QString& id);

/// "deliberation" → "Délibération"; a kind that a user typed stays as it is.
QString milestoneKindText(const QString& id);

} // namespace parvis
