// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

#include <QStringList>

#include <span>

namespace parvis {

/// What one body is asked for again: which contracts lack its deliberation or signature, and since when.
struct ReminderMessage
{
    Id<Organisation> organisation;
    QString name;     ///< of the body
    QString address;  ///< e-mail (addressOf); empty: none is known
    QString function; ///< of who represents it, where it is recorded
    QString subject;
    QStringList what; ///< one contract each
};

/// One message a body, in the order of the signatories; what has been signed or declined is asked of nobody. Any
/// thread.
std::vector<ReminderMessage> reminderMessages(const Register& records, std::span<const Id<Signatory>> signatories,
                                              QDate today);

/// The paragraphs of the message, the contracts as lines of their own.
QStringList paragraphsOf(const ReminderMessage& message);

/// "mailto:…" with address, subject and text, for the user's own e-mail program.
QString mailAddress(const ReminderMessage& message);

} // namespace parvis
