// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/map_export_choice.h"
#include "widgets/workspace/printout.h"

namespace parvis {

// What can be made of a map, in words, and its pages for paper: for the exports and for the printer.

PageFormat pageFormat(bool a3, bool landscape);
/// The title that is proposed: "Priority neighbourhoods – Nord".
QString mapTitle(const MapExportSource& source);
/// Those that there are: filter, all, selection.
std::vector<MapExportScope> scopesOf(const MapExportSource& source);
/// "Those that the filter shows: Nord (59)".
QString scopeLabel(MapExportScope scope, const MapExportSource& source);
/// "Document (PDF)".
QString formatLabel(MapExportKind kind, const QString& format);
/// The pages of the choice, for a worker. @param choice  of pages for paper (isOnPaper)
Printout::Compose mapPages(const MapExportChoice& choice, const MapExportSource& source);

} // namespace parvis
