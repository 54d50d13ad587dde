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
    QStringList what;   ///< one contract each
    QStringList sender; ///< who writes, a line each: name, organisation; may be empty
};

/// One message a body, its sender still to be filled in, in the order of the signatories; what has been signed or
/// declined is asked of nobody. Any thread.
std::vector<ReminderMessage> reminderMessages(const Register& records, std::span<const Id<Signatory>> signatories,
                                              QDate today);

/// "For the attention of: the mayor"; empty where the function is not recorded.
QString attentionLine(const ReminderMessage& message);

/// The paragraphs of the message from its salutation to its closing formula, the contracts as lines of their own.
QStringList paragraphsOf(const ReminderMessage& message);

/// "mailto:…" with address, subject and text, for the user's own e-mail program.
QString mailAddress(const ReminderMessage& message);

} // namespace parvis
