// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/reminders.h"

#include "domain/contacts/name_in_sentence.h"
#include "domain/names.h"
#include "domain/signatures/signatory_change.h"
#include "tasks/existing.h"
#include "tasks/removal.h"

namespace parvis {

namespace {

QString titleOf(const Register& records, std::span<const Id<Signatory>> signatories)
{
    const int count = int(signatories.size());
    const Signatory* only = count == 1 ? records.find(signatories.front()) : nullptr;
    const QString body = only ? nameOf(records, only->organisation) : QString();
    return !body.isEmpty() ? translate("tasks", "Log a reminder %1").arg(ofBody(body))
                           : translate("tasks", "Log %n reminders", nullptr, count);
}

} // namespace

void logReminders(Transaction& tx, const Register& records, std::span<const Id<Signatory>> signatories,
                  const Reminder& like, bool invite, QDate today)
{
    requirePast(Happening::Reminder, like.on, {}, today);
    tx.setTitle(titleOf(records, signatories));
    for (const Id<Signatory> id : signatories) {
        const Signatory* signatory = records.find(id);
        if (!signatory)
            continue;
        Reminder reminder = like;
        reminder.signatory = id;
        tx.insert(reminder);
        if (invite && signatory->status == SignatoryStatus::Expected)
            tx.update(withStatus(*signatory, SignatoryStatus::Invited));
    }
}

void setReminderNote(Transaction& tx, const Register& records, Id<Reminder> id, const QString& note)
{
    Reminder changed = existing(records, id);
    changed.note = note;
    tx.setTitle(translate("tasks", "Note on a reminder"));
    tx.update(changed);
}

void removeReminders(Transaction& tx, const Register& records, std::span<const Id<Reminder>> ids)
{
    tx.setTitle(translate("tasks", "Remove %n reminders", nullptr, int(ids.size())));
    for (const Id<Reminder> id : ids)
        removeRecord(tx, records, id);
}

} // namespace parvis
