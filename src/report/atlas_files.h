// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/atlas_pages.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace parvis {

/// How pages become files.
struct AtlasOutput
{
    QString path;     ///< ends in .pdf, .png or .svg
    double dpi = 200; ///< of a PNG, 50 to 600
    QString title;    ///< of the document
    QString author;
    QDate date;
    QLocale locale;
};

using AtlasProgress = std::function<void(double share)>;

/// The files that writeAtlas makes: as PNG or SVG, one for each of several pages.
QStringList atlasFiles(const std::vector<AtlasPage>& pages, const QString& path);

/// All pages as one PDF, as writeAtlas writes it; the path does not matter. Throws Error for no page; Cancelled.
QByteArray atlasPdf(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output,
                    const AtlasProgress& progress = {}, std::stop_token stop = {});

/// Writes all pages into one PDF with bookmarks, language and searchable text; or, as PNG or SVG, one file each, named
/// after the page ("carte.png" → "carte-QN05901M.png"), a single page under `path` itself. All files are
/// there in the end, or none is and older ones are untouched. Returns what was written. Throws Error for no page, an
/// unknown ending, a resolution out of range and a place that cannot be written; Cancelled. Any thread; pictures are
/// painted on all processors, so `progress` may be called from any other, one at a time.
QStringList writeAtlas(const MapScene& scene, const std::vector<AtlasPage>& pages, const AtlasOutput& output,
                       const AtlasProgress& progress = {}, std::stop_token stop = {});

} // namespace parvis
