// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace parvis {

/// How the papers made of this database look, and what stands at the head and foot of their pages. A database has one
/// or none; what is empty is as Parvis has it. Sections: identifiers of PaperSection in their order, with commas
/// between.
struct PaperTemplate
{
    Id<PaperTemplate> id;
    QString publisher; ///< the body that issues the papers
    QString header;    ///< at the head of pages, before their title
    QString footer;    ///< at their foot, in place of the publisher
    QString accent;    ///< of titles, headings and links, "#rrggbb"
    QString quiet;     ///< of sources and notes, "#rrggbb"
    QString typeface;  ///< a family of fonts
    QString reviewSections;
    QString contractSections;
    QString qpvSections;
    QString logo; ///< a PNG in base64

    friend bool operator==(const PaperTemplate&, const PaperTemplate&) = default;
};

} // namespace parvis
