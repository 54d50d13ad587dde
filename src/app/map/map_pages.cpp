// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_pages.h"

#include "domain/translate.h"
#include "map/scene/map_scene.h"

namespace parvis {

PageFormat pageFormat(bool a3, bool landscape)
{
    if (a3)
        return landscape ? PageFormat::A3Landscape : PageFormat::A3Portrait;
    return landscape ? PageFormat::A4Landscape : PageFormat::A4Portrait;
}

QString mapTitle(const MapExportSource& source)
{
    return source.territory.isEmpty() ? translate("app", "Priority neighbourhoods")
                                      : translate("app", "Priority neighbourhoods – %1").arg(source.territory);
}

std::vector<MapExportScope> scopesOf(const MapExportSource& source)
{
    std::vector<MapExportScope> scopes;
    if (source.filter)
        scopes.push_back(MapExportScope::Filter);
    scopes.push_back(MapExportScope::All);
    if (!source.selection.empty())
        scopes.push_back(MapExportScope::Selection);
    return scopes;
}

QString scopeLabel(MapExportScope scope, const MapExportSource& source)
{
    if (scope == MapExportScope::All)
        return translate("app", "All (%1)").arg(source.scene->items().size());
    if (scope == MapExportScope::Selection)
        return translate("app", "The selection (%1)").arg(source.selection.size());
    const auto filtered = source.filter->size();
    return source.territory.isEmpty()
               ? translate("app", "Those that the filter shows (%1)").arg(filtered)
               : translate("app", "Those that the filter shows: %1 (%2)").arg(source.territory).arg(filtered);
}

QString formatLabel(MapExportKind kind, const QString& format)
{
    const bool many = isAtlas(kind);
    if (format == u"pdf")
        return translate("app", "Document (PDF)");
    if (format == u"png")
        return many ? translate("app", "Pictures (PNG), one file per page") : translate("app", "Picture (PNG)");
    if (format == u"svg")
        return many ? translate("app", "Drawings (SVG), one file per page") : translate("app", "Drawing (SVG)");
    return format == u"gpkg" ? translate("app", "GeoPackage (Lambert-93)") : translate("app", "GeoJSON (WGS 84)");
}

Printout::Compose mapPages(const MapExportChoice& choice, const MapExportSource& source)
{
    return [choice, source](const JobControl& control) {
        return PrintedPdf{composeMapPages(choice, source, control.progress, control.stop)};
    };
}

} // namespace parvis
