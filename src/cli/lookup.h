// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "domain/register.h"

class QImage;

namespace parvis::cli {

// From what is typed to what is meant. Each throws Error when the register has no such record, and UsageError for a
// value that is none.

const Contract& contractCalled(const Register& records, const QString& code);
const Qpv& qpvCalled(const Register& records, const QString& code);

/// By code ("59", "2") or name ("Nord").
const Departement& departementCalled(const Register& records, const QString& text);

/// By key, whole name, beginning or part of it, or words of its kind and name; accents and case do not matter. An
/// ambiguous part is an Error that lists the candidates.
const Organisation& organisationCalled(const Register& records, const QString& text);

/// "2024-04-19", "19/04/2024", "avril 2024", "2024"; nothing when the option is absent.
std::optional<PartialDate> dateOption(const Arguments& arguments, const char* option);

/// An identifier of an enumeration; nothing when the option is absent.
template <class E>
std::optional<E> enumOption(const Arguments& arguments, const char* option);

/// A whole number of at least 1; nothing when the option is absent.
std::optional<int> numberOption(const Arguments& arguments, const char* option);

/// The picture of --logo, no larger than paper shows it; null when the option is absent. Throws Error for a file that
/// cannot be read.
QImage logoOption(const Arguments& arguments);

[[noreturn]] void throwUnknownValue(const char* option, const QString& value, const QStringList& allowed);

template <class E>
std::optional<E> enumOption(const Arguments& arguments, const char* option)
{
    if (!arguments.has(option))
        return std::nullopt;
    const QString value = arguments.value(option).trimmed().toLower();
    if (const auto parsed = parseIdentifier<E>(value))
        return parsed;
    QStringList allowed;
    for (const auto& name : EnumNames<E>::all)
        allowed << QLatin1StringView(name.identifier);
    throwUnknownValue(option, arguments.value(option), allowed);
}

} // namespace parvis::cli
