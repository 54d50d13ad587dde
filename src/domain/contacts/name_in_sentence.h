// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The name of a body or of a contract within a sentence, with what stands before it: in French with its article, "de
/// la commune d’Avion", "du Département du Nord", "de l’ANRU"; else "of Commune d’Avion". Empty for an empty name. Any
/// thread.
QString ofBody(const QString& name);

} // namespace parvis
