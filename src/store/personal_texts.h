// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/change.h"
#include "store/record.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

// What a file holds of a person (RGPD): in its records, and in the history of records that may be long gone.

/// One text of one record.
struct FieldPlace
{
    RecordRef record;
    QString column;

    friend bool operator==(const FieldPlace&, const FieldPlace&) = default;
};

/// A text in which somebody is named.
struct FoundText
{
    FieldPlace place;
    QString text;
    bool isPresent = true; ///< false: in the history only

    friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// The titles of the history name what was changed: the place of one is its action, as a record of this table.
inline const QString historyTable = QStringLiteral("journal_action");

/// What is to be erased: a text wherever it stood at its place; without a text, whatever ever stood there.
struct ErasedText
{
    FieldPlace place;
    std::optional<QString> text = {};
};

/// Every text that users write (no code, date, checksum), now or ever, in which all these words stand as whole words,
/// whatever case and accents; each once, the present ones first, titles of the history last. The pages of documents are
/// not among them: the search finds those. Opens a connection of its own; any thread. Throws Error and Cancelled.
std::vector<FoundText> textsNaming(const QString& path, const Register& records, const QString& words,
                                   const std::stop_token& stop = {});

/// What empties these texts in the records; a name or a title becomes a word that says so.
std::vector<RowChange> erasingChanges(const Register& records, const std::vector<ErasedText>& texts);
/// The same in every image of the journal and in its titles. Part of the caller's transaction.
void eraseFromJournal(Connection& connection, const std::vector<ErasedText>& texts);
/// Free pages and the log hold what stood in the file before: makes the file anew and empties the log. Throws Error,
/// also when a program that reads keeps the log.
void removeTraces(Connection& connection);

} // namespace parvis
