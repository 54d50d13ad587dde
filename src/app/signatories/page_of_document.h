// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_choice.h"

#include <QSpinBox>

namespace parvis {

/// A page belongs to its document: where another document is chosen, the page is to be given anew.
inline void followDocument(DocumentChoice& choice, QSpinBox& page)
{
    QObject::connect(&choice, &DocumentChoice::changed, &page, [&choice, &page, of = choice.document()]() mutable {
        const auto chosen = choice.document();
        if (of && chosen != of)
            page.setValue(page.minimum());
        of = chosen;
    });
}

} // namespace parvis
