// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The form in which texts are searched and compared: lower case, without accents, œ/æ and typographic ligatures spelt
/// out, soft hyphens dropped, typographic apostrophes and dashes made plain, every blank a space. "Cœur de Ville" →
/// "coeur de ville", "déﬁnition" → "definition".
QString fold(const QString& text);

} // namespace parvis
