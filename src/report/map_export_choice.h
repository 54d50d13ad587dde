// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/atlas_files.h"

namespace parvis {

/// What becomes of the map.
enum class MapExportKind { View, Page, QpvAtlas, ContractAtlas, DepartementAtlas, Data };

template <>
struct EnumNames<MapExportKind>
{
    static constexpr EnumName<MapExportKind> all[] = {
        {MapExportKind::Page, "page", QT_TRANSLATE_NOOP("domain", "A page ready to be printed")},
        {MapExportKind::View, "view", QT_TRANSLATE_NOOP("domain", "A picture of what is on the screen")},
        {MapExportKind::QpvAtlas, "qpv", QT_TRANSLATE_NOOP("domain", "One page per neighbourhood")},
        {MapExportKind::ContractAtlas, "contract", QT_TRANSLATE_NOOP("domain", "One page per contract")},
        {MapExportKind::DepartementAtlas, "departement", QT_TRANSLATE_NOOP("domain", "One page per département")},
        {MapExportKind::Data, "data", QT_TRANSLATE_NOOP("domain", "Perimeters with their attributes, for a GIS")}};
};

/// Which neighbourhoods it is about.
enum class MapExportScope { All, Filter, Selection };

/// What the user chose. A plain value.
struct MapExportChoice
{
    MapExportKind kind = MapExportKind::Page;
    MapExportScope scope = MapExportScope::All;
    QString format = QStringLiteral("pdf"); ///< the ending of the file
    PageFormat page = PageFormat::A4Portrait;
    double dpi = 200;        ///< of a PNG
    bool asOnScreen = false; ///< a page shows the land of the view
    QString title = {};
    QString subtitle = {};
    QString author = {}; ///< empty: that of the template of the papers
    QString logo = {};   ///< a file; empty: that of the template

    friend bool operator==(const MapExportChoice&, const MapExportChoice&) = default;
};

/// What the map shows at the moment of the export. Values, so that a worker can take them along.
struct MapExportSource
{
    std::shared_ptr<const MapScene> scene; ///< null: there is nothing to export yet
    Register records;                      ///< that of the scene
    ThemeSetting theme = {};               ///< that of the scene
    MapView view = {};
    std::shared_ptr<const QpvSet> filter = {}; ///< null: no filter is on
    QpvSet selection = {};
    QString territory = {}; ///< "Nord": what the filter is called; may be empty
    QFont font = {};
    std::shared_ptr<const MapUnderlay> underlay = {}; ///< layers, contours of 2015, the tiles that are on the screen
    UnderlayForView underlayForView = {};             ///< the same with the tiles of another view, which it fetches
};

/// "pdf", "png", "svg", or the endings of data; the usual one first.
QStringList exportFormats(MapExportKind kind);
bool isAtlas(MapExportKind kind);
/// Several pages become a file each.
bool makesManyFiles(const MapExportChoice& choice);
/// A name without ending: "atlas-quartiers-59".
QString exportName(const MapExportChoice& choice, const MapExportSource& source);

/// It becomes pages for paper.
bool isOnPaper(MapExportKind kind);
/// The pages as one PDF, the same that writeMapExport writes. Throws Error, also for what is no page; Cancelled. Any
/// thread.
QByteArray composeMapPages(const MapExportChoice& choice, const MapExportSource& source,
                           const AtlasProgress& progress = {}, std::stop_token stop = {});

/// The files that writeMapExport makes. Throws Error. Any thread.
QStringList mapExportFiles(const MapExportChoice& choice, const MapExportSource& source, const QString& path);
/// Writes it, whole or not at all; returns the files. Throws Error and Cancelled. Any thread.
QStringList writeMapExport(const MapExportChoice& choice, const MapExportSource& source, const QString& path,
                           const AtlasProgress& progress = {}, std::stop_token stop = {});

/// What it will look like.
struct MapExportPreview
{
    QImage image;       ///< of one page, at most so large; null for data
    QString text;       ///< which page, at what scale; or what the data hold
    bool empty = false; ///< there is nothing to write
    int page = 0;       ///< which one is shown, from 0
    int pageCount = 1;
};
/// @param page  the one to show, from 0; past the end, the last
/// Throws Error for a logo that cannot be read; Cancelled. Any thread.
MapExportPreview previewMapExport(const MapExportChoice& choice, const MapExportSource& source, QSize most,
                                  int page = 0, std::stop_token stop = {});

/// The view with its legend and selection, for the clipboard: as pixels, `scale` times those of the screen, and as SVG.
struct MapCopy
{
    QImage image;
    QByteArray svg;
};
MapCopy copyMap(const MapExportSource& source, int scale, std::stop_token stop = {});

} // namespace parvis
