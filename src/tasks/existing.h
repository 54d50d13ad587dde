// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/past_dates.h"
#include "domain/register.h"
#include "domain/translate.h"
#include "store/transaction.h"

namespace parvis {

// What most verbs begin and end with.

/// The record that a verb is about. Throws Error when it was removed in the meantime.
template <class T>
const T& existing(const Register& records, Id<T> id)
{
    if (const T* found = records.find(id))
        return *found;
    throw Error(translate("tasks", "This record no longer exists."));
}

/// Writes the record, or adds it when it has no key yet. Returns its key.
template <class T>
Id<T> saveRecord(Transaction& tx, T record)
{
    if (!record.id.isValid())
        return tx.insert(record);
    tx.update(record);
    return record.id;
}

/// Throws Error with this sentence when a text that a record cannot do without is empty. A record that had none before
/// is not judged: it may come from elsewhere.
inline void requireText(const QString& text, const QString* before, const QString& sentence)
{
    if (text.trimmed().isEmpty() && !(before && before->trimmed().isEmpty()))
        throw Error(sentence);
}

/// Throws Error when a date that says what has happened lies ahead and is not the one that stood there before.
inline void requirePast(Happening happening, const std::optional<PartialDate>& date,
                        const std::optional<PartialDate>& before, QDate today)
{
    if (const QString problem = aheadProblem(happening, date, today, before); !problem.isEmpty())
        throw Error(problem);
}

} // namespace parvis
