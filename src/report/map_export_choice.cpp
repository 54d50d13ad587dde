// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/map_export_choice.h"

#include "domain/translate.h"
#include "map/paint/map_painter.h"
#include "map/print/picture_file.h"
#include "map/scene/theme_columns.h"
#include "report/gis_table.h"
#include "report/logo.h"
#include "report/map_export.h"
#include "report/paper_setting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double pixelsPerInch = 96;

/// Empty: all.
QpvSet qpvsOf(const MapExportChoice& choice, const MapExportSource& source)
{
    if (choice.scope == MapExportScope::Selection)
        return source.selection;
    return choice.scope == MapExportScope::Filter && source.filter ? *source.filter : QpvSet();
}

/// A filter that lets nothing through is not "all".
bool isNothing(const MapExportChoice& choice, const MapExportSource& source)
{
    return choice.kind != MapExportKind::View && choice.scope != MapExportScope::All && qpvsOf(choice, source).empty();
}

QString authorOf(const MapExportChoice& choice, const MapExportSource& source)
{
    return choice.author.isEmpty() ? settingOf(source.records).publisher : choice.author;
}

/// The template of the papers, unless the choice says otherwise.
AtlasSetting settingOf(const MapExportChoice& choice, const MapExportSource& source)
{
    AtlasSetting setting = atlasSettingOf(settingOf(source.records));
    setting.format = choice.page;
    setting.title = choice.title;
    setting.subtitle = choice.subtitle;
    setting.author = authorOf(choice, source);
    if (!choice.logo.isEmpty())
        setting.logo = readLogo(choice.logo);
    setting.date = source.theme.today;
    setting.locale = source.theme.locale;
    setting.theme = source.theme;
    setting.underlay = source.underlay;
    if (isAtlas(choice.kind) && source.underlay && source.underlay->tiles) {
        MapUnderlay withoutTiles = *source.underlay; // hundreds of pages would burden the server
        withoutTiles.tiles = nullptr;
        setting.underlay = std::make_shared<const MapUnderlay>(std::move(withoutTiles));
    }
    return setting;
}

/// The selection stands among the others, a filter hides them, as on the screen.
AtlasPage singlePage(const MapExportChoice& choice, const MapExportSource& source)
{
    AtlasScope scope;
    scope.only = choice.scope == MapExportScope::All ? nullptr : source.filter;
    if (choice.scope == MapExportScope::Selection)
        scope.focus = std::make_shared<const QpvSet>(source.selection);
    if (choice.asOnScreen)
        scope.extent = source.view.worldBox();
    return overviewPage(*source.scene, settingOf(choice, source), scope);
}

std::vector<AtlasPage> pagesOf(const MapExportChoice& choice, const MapExportSource& source)
{
    if (choice.kind == MapExportKind::Page)
        return {singlePage(choice, source)};
    const AtlasKind kind = choice.kind == MapExportKind::QpvAtlas        ? AtlasKind::Qpv
                           : choice.kind == MapExportKind::ContractAtlas ? AtlasKind::Contract
                                                                         : AtlasKind::Departement;
    return atlasPages(source.records, *source.scene, kind, qpvsOf(choice, source), settingOf(choice, source));
}

MapExport pictureOf(const MapExportChoice& choice, const MapExportSource& source)
{
    MapExport request;
    request.view = source.view;
    request.view->devicePixelRatio = 1;
    request.dotsPerInch = choice.format == u"png" ? choice.dpi : pixelsPerInch;
    request.selected = source.selection;
    request.options.font = source.font;
    request.options.locale = source.theme.locale;
    request.options.title = choice.title;
    request.options.only = source.filter;
    request.options.underlay = source.underlay;
    request.author = authorOf(choice, source);
    request.date = source.theme.today;
    return request;
}

VectorTable tableOf(const MapExportChoice& choice, const MapExportSource& source)
{
    return qpvFeatures(source.records, {.only = qpvsOf(choice, source),
                                        .theme = themeColumns(*source.scene, source.records, source.theme),
                                        .date = source.theme.today});
}

void paintView(QPainter& painter, const MapExport& request, const MapScene& scene, const std::stop_token& stop)
{
    paintPicture(painter, scene, *request.view, request.options, stop);
    if (stop.stop_requested())
        throw Cancelled();
    paintOverlay(painter, scene, *request.view, request.options, request.selected, std::nullopt);
}

/// `paint` at the size that fits.
QImage fitted(QSizeF size, QSize most, const std::function<void(QPainter&)>& paint)
{
    const double scale = std::min(most.width() / size.width(), most.height() / size.height());
    QImage image((size * scale).toSize().expandedTo({1, 1}), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(scale, scale);
    paint(painter);
    return image;
}

MapExportPreview previewOfPages(const MapExportChoice& choice, const MapExportSource& source, QSize most, int wanted,
                                const std::stop_token& stop)
{
    const std::vector<AtlasPage> pages = pagesOf(choice, source);
    if (pages.empty())
        return {{}, translate("report", "None of these neighbourhoods is on the map."), true};
    const int count = int(pages.size());
    const int index = std::clamp(wanted, 0, count - 1);
    const AtlasPage& shown = pages[std::size_t(index)];
    const LayoutPage page(*source.scene, shown.layout);
    const auto paint = [&](QPainter& painter) {
        page.paint(painter, stop);
        if (stop.stop_requested())
            throw Cancelled();
    };
    const QString scale = scaleText(page.denominator(), source.theme.locale);
    const QString text =
        count == 1 ? translate("report", "Scale %1").arg(scale)
                   : translate("report", "Page %1 of %2: %3, at %4").arg(index + 1).arg(count).arg(shown.name, scale);
    return {fitted(page.size(), most, paint), text, false, index, count};
}

MapExportPreview previewOfData(const MapExportChoice& choice, const MapExportSource& source)
{
    const VectorTable table = tableOf(choice, source);
    QStringList columns;
    for (const VectorField& field : table.fields)
        columns << field.name;
    const int count = int(table.features.size());
    const QStringList text{
        QCoreApplication::translate("report", "%n neighbourhoods, with these columns:", nullptr, count) + u'\n' +
            columns.join(u", "),
        table.description, table.attributions.join(u'\n')};
    return {{}, text.join(u"\n\n"_s), count == 0};
}

void checkContent(const MapExportChoice& choice, const MapExportSource& source)
{
    if (isNothing(choice, source))
        throw Error(translate("report", "There is no neighbourhood to export."), {},
                    translate("report", "Select some, or change the filter."));
}

/// With the tiles that a single page needs.
std::vector<AtlasPage> pagesForPaper(const MapExportChoice& choice, const MapExportSource& source)
{
    std::vector<AtlasPage> pages = pagesOf(choice, source);
    if (choice.kind == MapExportKind::Page && !pages.empty())
        pages.front().layout.underlayOf = source.underlayForView;
    return pages;
}

AtlasOutput outputOf(const MapExportChoice& choice, const MapExportSource& source, const std::vector<AtlasPage>& pages)
{
    const QString title = choice.title.isEmpty() && !pages.empty() ? pages.front().layout.title : choice.title;
    return {.path = {},
            .dpi = choice.dpi,
            .title = title,
            .author = authorOf(choice, source),
            .date = source.theme.today,
            .locale = source.theme.locale};
}

} // namespace

QStringList exportFormats(MapExportKind kind)
{
    if (kind == MapExportKind::Data)
        return {u"gpkg"_s, u"geojson"_s};
    if (kind == MapExportKind::View)
        return {u"png"_s, u"svg"_s, u"pdf"_s};
    return {u"pdf"_s, u"png"_s, u"svg"_s};
}

bool isAtlas(MapExportKind kind)
{
    return kind == MapExportKind::QpvAtlas || kind == MapExportKind::ContractAtlas ||
           kind == MapExportKind::DepartementAtlas;
}

bool makesManyFiles(const MapExportChoice& choice)
{
    return isAtlas(choice.kind) && choice.format != u"pdf";
}

QStringList mapExportFiles(const MapExportChoice& choice, const MapExportSource& source, const QString& path)
{
    if (!makesManyFiles(choice) || isNothing(choice, source))
        return {path};
    return atlasFiles(pagesOf(choice, source), path);
}

QString exportName(const MapExportChoice& choice, const MapExportSource& source)
{
    const QString name = choice.kind == MapExportKind::Data ? translate("report", "neighbourhoods")
                         : isAtlas(choice.kind)             ? translate("report", "atlas")
                                                            : translate("report", "map");
    const bool named = choice.scope != MapExportScope::All || choice.kind == MapExportKind::View;
    return named && !source.territory.isEmpty() ? u"%1-%2"_s.arg(name, source.territory) : name;
}

bool isOnPaper(MapExportKind kind)
{
    return kind == MapExportKind::Page || isAtlas(kind);
}

QByteArray composeMapPages(const MapExportChoice& choice, const MapExportSource& source, const AtlasProgress& progress,
                           std::stop_token stop)
{
    Q_ASSERT(isOnPaper(choice.kind));
    checkContent(choice, source);
    const std::vector<AtlasPage> pages = pagesForPaper(choice, source);
    return atlasPdf(*source.scene, pages, outputOf(choice, source, pages), progress, stop);
}

QStringList writeMapExport(const MapExportChoice& choice, const MapExportSource& source, const QString& path,
                           const AtlasProgress& progress, std::stop_token stop)
{
    checkContent(choice, source);
    if (choice.kind == MapExportKind::Data) {
        writeVectorTable(tableOf(choice, source), path, stop);
        return {path};
    }
    if (choice.kind == MapExportKind::View) {
        MapExport request = pictureOf(choice, source);
        request.path = path;
        request.underlayOf = source.underlayForView;
        exportMap(*source.scene, request, stop);
        return {path};
    }
    const std::vector<AtlasPage> pages = pagesForPaper(choice, source);
    AtlasOutput output = outputOf(choice, source, pages);
    output.path = path;
    return writeAtlas(*source.scene, pages, output, progress, stop);
}

MapExportPreview previewMapExport(const MapExportChoice& choice, const MapExportSource& source, QSize most, int page,
                                  std::stop_token stop)
{
    if (isNothing(choice, source))
        return {{}, translate("report", "There is no neighbourhood to export."), true};
    if (choice.kind == MapExportKind::Data)
        return previewOfData(choice, source);
    if (choice.kind != MapExportKind::View)
        return previewOfPages(choice, source, most, page, stop);
    const MapExport request = pictureOf(choice, source);
    const QSize size = (QSizeF(source.view.size) * request.dotsPerInch / pixelsPerInch).toSize();
    return {
        fitted(source.view.size, most, [&](QPainter& painter) { paintView(painter, request, *source.scene, stop); }),
        translate("report", "%1 × %2 pixels").arg(size.width()).arg(size.height()), false};
}

MapCopy copyMap(const MapExportSource& source, int scale, std::stop_token stop)
{
    const MapExport request = pictureOf({.kind = MapExportKind::View}, source);
    PictureFile picture{source.view.size, double(scale), source.scene->theme().title,
                        attributionsOf(*source.scene, request.options).join(u" · "),
                        [&](QPainter& painter) { paintView(painter, request, *source.scene, stop); }};
    QImage image((picture.size * scale).toSize(), QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::white);
    QPainter painter(&image);
    picture.paint(painter);
    painter.end();
    picture.scale = 1;
    return {image, svgOf(picture)};
}

} // namespace parvis
