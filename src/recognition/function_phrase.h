// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recognition/printed_text.h"

#include <optional>
#include <span>

namespace parvis {

/// Whether a function begins at this token: "Le Préfet du Nord", "La Première adjointe au maire", "Maire de Lens".
bool isFunctionAt(std::span<const Token> tokens, std::size_t i);
bool beginsWithFunction(const QString& text);

/// A line that names a person and nothing else: "Prénom NOM", "Mme Nom". Neither a function nor a body.
bool isPerson(const QString& line);
/// A function as it is kept: "son président" is "président"; the name of a person behind it is left out.
QString functionAsKept(const QString& printed);

/// Without quotation marks that have no partner: grains on a scan that were taken for them.
QString withoutStrayQuotes(const QString& text);
/// A line without the words that say that one signs for another: "P/O", "Par délégation", "… et par délégation".
QString withoutBehalf(const QString& line);

/// The body that a function speaks for where no body is named: "Le Préfet du Nord" is the State, "Le Maire de Lens" the
/// commune of Lens, "Le Président du Conseil régional" the Région, "La Directrice de la Mission locale" that. Empty: it
/// does not tell.
QString bodyOfFunction(const QString& function);

} // namespace parvis
