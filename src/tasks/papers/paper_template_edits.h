// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "store/transaction.h"

namespace parvis {

// How the papers of a database look. Each verb adds to the transaction and names it; one that changes nothing adds
// nothing.

/// All papers look like that from now on. Throws Error for one that is not sound (domain/papers/paper_templates.h).
void setPaperTemplate(Transaction& tx, const Register& records, PaperTemplate paper);
/// They look as Parvis has them.
void resetPaperTemplate(Transaction& tx, const Register& records);

} // namespace parvis
