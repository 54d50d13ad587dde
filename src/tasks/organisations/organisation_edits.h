// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/database.h"
#include "store/transaction.h"

#include <span>

namespace parvis {

// The directory: bodies and whom to write to there. Each verb adds to the transaction and names it.

/// Adds the body, or writes it over. Throws Error without a name, for a name that another body has (case and accents
/// aside), and for an address that is none.
Id<Organisation> saveOrganisation(Transaction& tx, const Register& records, Organisation organisation);

/// Why the body cannot be removed, a sentence: contracts or commitments name it; empty: it can.
QString removalProblem(const Register& records, Id<Organisation> organisation);
/// With its contacts. Throws Error for one that is named.
void removeOrganisation(Transaction& tx, const Register& records, Id<Organisation> organisation);

/// Adds the contact, or writes it over; one that names a person is marked as personal data. Throws Error when it says
/// neither function, service nor person, and for an address that is none.
Id<Contact> saveContact(Transaction& tx, const Register& records, Contact contact);
void removeContacts(Transaction& tx, const Register& records, std::span<const Id<Contact>> ids);

/// What is erased with these texts: of a contact all that may lead to the person.
std::vector<ErasedText> erasedWith(const std::vector<FoundText>& found);
/// Empties them for good, in the background, and takes the mark of personal data from the contacts; see
/// Database::erase.
void erasePersonalTexts(Database& database, const std::vector<FoundText>& found, const Database::Done& done);

} // namespace parvis
