// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/lists/list_field.h"
#include "exchange/lists/name_finder.h"

namespace parvis {

// The words of a pasted list of signatories.

/// "Signé", "ne signe pas", "invited": the words of users, of the screen and of files, whatever case and accents.
std::optional<SignatoryStatus> statusOfWord(const QString& word);

/// The field that a column title names; Ignored: none that is known.
ListField fieldOfTitle(const QString& title);

/// A date as spreadsheets copy it, with or without a time of day.
std::optional<PartialDate> dateOfCell(const QString& text);

/// Contracts (by code and EPCI) and bodies by name.
class ListNames
{
public:
    explicit ListNames(const Register& records);

    std::optional<std::int64_t> contract(const QString& text) const;
    std::optional<std::int64_t> body(const QString& text) const { return bodies_.find(text); }
    const NameFinder& contracts() const { return contracts_; }
    const NameFinder& bodies() const { return bodies_; }

private:
    QHash<QString, std::int64_t> codes_;
    NameFinder contracts_;
    NameFinder bodies_;
};

} // namespace parvis
