// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/partial_date.h"

namespace parvis {

// What has happened has a date that does not lie ahead. Whoever writes such a date asks here: cells, dialogs, bulk
// edits, pasted lists and the command line (through src/tasks). What is planned or due may have any date.

/// What a date says to have happened.
enum class Happening {
    Signature,
    Deliberation,
    AmendmentSignature,
    Milestone,
    Reminder,
    Publication,
    Document,
    ActionState,
    ContractEnd
};

/// Whether the whole period lies ahead: of "2025", some day may be past.
bool liesAhead(const PartialDate& date, QDate today);

/// "The date of signature lies ahead."
QString aheadSentence(Happening happening);

/// Why this date cannot be, in one sentence; empty: it can, or there is none.
/// @param before  what stood there; a date that is not touched is not judged
QString aheadProblem(Happening happening, const std::optional<PartialDate>& date, QDate today,
                     const std::optional<PartialDate>& before = {});

} // namespace parvis
