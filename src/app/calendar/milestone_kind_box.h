// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/milestone_kinds.h"

#include <QString>

#include <optional>

class QComboBox;

namespace parvis {

// A list of the kinds of milestones in which other kinds can be typed.

/// @param phase  only the kinds of this phase
void fillMilestoneKinds(QComboBox* box, std::optional<MilestonePhase> phase = std::nullopt);
void chooseMilestoneKind(QComboBox* box, const QString& kind);
/// The identifier of a known kind, whatever way it was typed; else the text.
QString chosenMilestoneKind(const QComboBox* box);

} // namespace parvis
