// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

#include <QDate>

#include <span>

namespace parvis {

// Reminders: that somebody asked a signatory again. Each verb adds to the transaction and names it; all throw Error.

/// One reminder for each of these signatories, as `like` says. With `invite`, those that were only expected become
/// invited. Signatories that no longer exist are passed over. A reminder is logged once it was made
/// (domain/past_dates.h).
void logReminders(Transaction& tx, const Register& records, std::span<const Id<Signatory>> signatories,
                  const Reminder& like, bool invite, QDate today);

void setReminderNote(Transaction& tx, const Register& records, Id<Reminder> id, const QString& note);
void removeReminders(Transaction& tx, const Register& records, std::span<const Id<Reminder>> ids);

} // namespace parvis
