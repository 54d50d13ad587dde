// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/record.h"

#include <stop_token>
#include <vector>

namespace parvis {

class Connection;

// What a file holds of a person (RGPD): in its records, and in the history of records that may be long gone.

/// One text of one record.
struct TextPlace
{
    RecordRef record;
    QString column;

    friend bool operator==(const TextPlace&, const TextPlace&) = default;
};

/// A text in which somebody is named.
struct FoundText
{
    TextPlace place;
    QString text;
    bool isPresent = true; ///< false: in the history only

    friend bool operator==(const FoundText&, const FoundText&) = default;
};

/// Every text of a record, now or ever, in which all these words stand, whatever case and accents; each once, the
/// present ones first. The pages of documents are not among them: the search finds those. Opens a connection of its
/// own; any thread. Throws Error and Cancelled.
std::vector<FoundText> textsNaming(const QString& path, const Register& records, const QString& words,
                                   const std::stop_token& stop = {});

/// Empties these texts in every image of the journal. Part of the caller's transaction.
void eraseFromJournal(Connection& connection, const std::vector<TextPlace>& places);

} // namespace parvis
