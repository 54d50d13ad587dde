// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"

#include <vector>

namespace parvis {

/// A record whose proofs a sheet names.
struct ProvedRecord
{
    RecordRef record;
    QString name = {}; ///< what tells it from others of the sheet; empty: the sheet is its own
};

/// The title of the section that proofLinks fill.
QString proofsTitle();

/// What proves the values of these records, one link a line: "Signed on: Contrat de ville, page 12". A link is a
/// recordLink of the proof; it opens the document at the place. Where nothing is proved, it says so.
QString proofLinks(const Register& records, const std::vector<ProvedRecord>& proved);

/// Behind a value: "Contrat de ville, page 12"; empty when no document proves it.
QString proofCaption(const Register& records, const RecordRef& record, const QString& field);

/// The contract itself, the priorities that it answers, and its axes.
std::vector<ProvedRecord> provedRecordsOf(const Register& records, Id<Contract> contract);

} // namespace parvis
