// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "exchange/lists/signatory_words.h"

namespace parvis {

/// Finds the bodies of the register under the names that documents of one contract print: "Communauté d'agglomération
/// de Cambrai", "Ville de Lens", "Conseil départemental du Nord", "L'État". Belongs to one thread.
class PrintedBodies
{
public:
    PrintedBodies(const Register& records, const Contract& contract);

    /// Null when the register knows no such body.
    const Organisation* find(const QString& printed) const;
    /// That of the EPCI that has the contract; null when the register has none.
    const Organisation* ownBody() const { return own_; }

private:
    const Organisation* ofDepartement(const QStringList& tokens) const;

    const Register& records_;
    ListNames names_;
    QHash<QString, const Organisation*> spellings_; ///< of EPCI and communes, tokens joined
    const Organisation* own_ = nullptr;
    std::optional<Id<Departement>> departement_;
};

} // namespace parvis
