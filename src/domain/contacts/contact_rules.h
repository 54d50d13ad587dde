// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis {

// Contacts are functions of a body. What names a person is personal data (RGPD, règlement 2016/679) and marked. Any
// thread.

/// The address reads like that of a person: two words with a point between, before the @, none of them a function.
bool namesPerson(const QString& email);

/// Marked so, or holding what names a person all the same.
bool isPersonal(const Contact& contact);

/// Why the text is no e-mail address, a sentence; empty: it is one, or nothing is typed.
QString emailProblem(const QString& typed);

/// "cheffe de projet, Pôle ville": function and service, or what there is of them.
QString contactText(const Contact& contact);

/// The address of a function before the body's own; that of a person is none. Empty: none is known.
QString functionAddressOf(const Register& records, Id<Organisation> organisation);
/// Whom to write to: the same, and the address of a person last.
QString addressOf(const Register& records, Id<Organisation> organisation);

/// What opens a draft to that address (RFC 6068).
QString mailLink(const QString& address);

/// The columns of a contact that may name a person, or lead to one.
QStringList personalColumns();

} // namespace parvis
