// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "recognition/name_index.h"

namespace parvis {

/// The kinds of bodies that a contract names, as the law and the plans of funding tell them apart.
enum class BodyKind { State, Epci, Commune, Region, Departement, Caf, Europe, Anru, Partner };

/// Which kind a printed name is: "Préfecture du Nord" is the State, "Ville de Lens" a commune; a body of none of the
/// other kinds is a partner. Says nothing about a text that names no body.
std::optional<BodyKind> bodyKindOf(const QStringList& tokens);

/// Who concludes a contract (the State, communes, EPCI), who signs it (Région, Département), who may (loi 2014-173,
/// art. 6).
SignatoryClass signatoryClassOf(BodyKind kind);

/// The code of the Funder; empty for a partner, which has none.
QString funderCode(BodyKind kind);

/// The names by which the bodies of the register are called, in a text about one EPCI.
class KnownBodies
{
public:
    /// @param epci  that the document is about: "la communauté urbaine" is this one
    KnownBodies(const Register& records, std::optional<Id<Epci>> epci);

    struct Mention
    {
        std::size_t first = 0; ///< tokens, both included
        std::size_t last = 0;
        BodyKind kind = BodyKind::Partner;
    };
    std::vector<Mention> in(std::span<const Token> tokens) const;

private:
    NameIndex names_;
};

/// Ways to print the name of an EPCI that the register abbreviates: "CA de Cambrai" is "Communauté d'agglomération de
/// Cambrai", "Agglomération de Cambrai", …; the bare name only where nothing else has it.
/// @param communes  folded names of communes, which an EPCI is not called by alone
QStringList epciSpellings(const QString& name, const QStringList& communes);

} // namespace parvis
