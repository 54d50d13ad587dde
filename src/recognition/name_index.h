// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_text.h"

#include <QHash>

#include <optional>
#include <span>

namespace parvis {

/// Finds names in a text, whatever their capitals, accents, hyphens and line breaks. Of names that begin alike the
/// longest counts.
class NameIndex
{
public:
    /// A name, and the number of what it names. A name without a letter is left out.
    void add(const QString& name, int value);

    struct Hit
    {
        std::size_t first = 0; ///< tokens, both included
        std::size_t last = 0;
        int value = 0;
    };
    /// The names that begin at this token; several where they name several things, none where no name does.
    std::vector<Hit> at(std::span<const Token> tokens, std::size_t first) const;
    /// In reading order; names within names are left out.
    std::vector<Hit> in(std::span<const Token> tokens) const;
    std::vector<Hit> in(const QString& text) const;

private:
    struct Name
    {
        QStringList tokens;
        int value = 0;
    };
    QHash<QString, std::vector<Name>> byFirst_; ///< longest first
};

/// The same word, or one that a reader of a scan has read with one letter wrong (of six letters or more).
bool readsAs(const QString& token, const QString& wanted);

} // namespace parvis
