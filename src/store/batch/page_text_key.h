// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace parvis {

/// The key of the page texts in the image of a document. No column is called so: who does not know it reads the row as
/// ever.
inline QString pageTextKey()
{
    return QStringLiteral("page_texts");
}

} // namespace parvis
