// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringView>

#include <optional>

namespace parvis {

/// One value of an enumeration: the identifier that files and the command line use, and the English label that the
/// user's language translates (context "domain").
template <class E>
struct EnumName
{
    E value;
    const char* identifier;
    const char* label;
};

/// Specialised next to each enumeration: `static constexpr EnumName<E> all[] = {...};`
template <class E>
struct EnumNames;

template <class E>
const EnumName<E>& enumName(E value)
{
    for (const auto& name : EnumNames<E>::all) {
        if (name.value == value)
            return name;
    }
    return EnumNames<E>::all[0];
}

/// "signed": the form stored in the database and printed by `--json`.
template <class E>
QString identifier(E value)
{
    return QLatin1StringView(enumName(value).identifier);
}

/// "Signé": the form shown.
template <class E>
QString label(E value)
{
    return QCoreApplication::translate("domain", enumName(value).label);
}

template <class E>
std::optional<E> parseIdentifier(QStringView text)
{
    for (const auto& name : EnumNames<E>::all) {
        if (text == QLatin1StringView(name.identifier))
            return name.value;
    }
    return std::nullopt;
}

} // namespace parvis
