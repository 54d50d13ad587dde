// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "domain/signatures/signatory_change.h"

#include <QDate>

namespace parvis {

// What may be true of one signature; that no date lies ahead holds for more than signatures (domain/past_dates.h).
// Whoever writes a signatory asks here: cells, dialogs, bulk edits, pasted lists and the command line (through
// src/tasks).

/// Whether a body can become a signatory of a contract at all (loi 2014-173, art. 6); a resource centre does not.
inline bool maySign(const Organisation& body)
{
    return body.signatoryClass != SignatoryClass::None;
}

/// Why an edit cannot be true of a signatory.
enum class Contradiction {
    None,
    SignedWithoutStatus,      ///< a date of signature, and a status other than Signed
    DeliberatedWithoutStatus, ///< a date of deliberation, and Expected or Invited
    SignedBeforeDeliberation,
    SignedInFuture,
    DeliberatedInFuture
};

/// The contradiction that the edit would bring about; what stood there before and is not touched is not judged.
Contradiction contradictionOf(const Signatory& before, const SignatoryChange& edit, QDate today);
/// One sentence; empty for None.
QString contradictionText(Contradiction contradiction);

/// Whether it is the date of deliberation that is wrong, and not that of the signature.
bool isAboutDeliberation(Contradiction contradiction);

/// Why a date that the edit sets is unlikely, though it may be true: nobody deliberated on these contracts before they
/// were drawn up, nor signed one long before the day that a source declares. It is said, and hinders nothing.
enum class DateDoubt { None, SignedBeforeProgramme, SignedLongBeforeContract, DeliberatedBeforeProgramme };

/// What stood there before and is not touched is not doubted.
DateDoubt doubtOf(const Register& records, const Signatory& before, const SignatoryChange& edit);
/// One sentence; empty for None.
QString doubtText(DateDoubt doubt);

} // namespace parvis
