// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/map_export.h"

#include "files/whole_file.h"
#include "map/paint/map_furniture.h"
#include "map/paint/map_painter.h"
#include "map/print/picture_file.h"
#include "pdf/painted_pages.h"
#include "report/report_map.h"
#include "report/report_parts.h"

#include <QFileInfo>
#include <QPainter>

#include <cmath>

namespace parvis {

namespace {

constexpr int smallestSide = 100;
constexpr int largestSide = 20000;
constexpr double dotsPerInch = 96;
constexpr double pointsPerInch = 72;
constexpr double smallestPoints = 7; ///< of letters on paper

QString translated(const char* text)
{
    return QCoreApplication::translate("report", text);
}

/// How much larger the file is than the size at which its texts read well.
double scaleOf(const MapExport& request)
{
    const QSizeF size(request.size);
    return request.view ? size.width() / request.view->size.width()
                        : std::clamp(std::min(size.width() / 1100, size.height() / 800), 1.0, 12.0);
}

MapView viewOf(const MapScene& scene, const MapExport& request)
{
    const double scale = scaleOf(request);
    return request.view
               ? *request.view
               : startView(scene, (QSizeF(request.size) / scale).toSize(), request.options, scale, request.departement);
}

/// The picture at the size at which its texts read well, and how much larger the file is.
PictureFile pictureOf(const MapScene& scene, const MapExport& request, std::stop_token stop)
{
    const QSizeF size(request.size);
    const double scale = scaleOf(request);
    const MapView view = viewOf(scene, request);
    return {size / scale, scale, request.options.title.isEmpty() ? scene.theme().title : request.options.title,
            attributionsOf(scene, request.options).join(u" · "), [&scene, &request, view, stop](QPainter& painter) {
                paintPicture(painter, scene, view, request.options, stop);
                if (stop.stop_requested())
                    throw Cancelled();
                paintOverlay(painter, scene, view, request.options, request.selected, std::nullopt);
            }};
}

QByteArray pdfOf(const PictureFile& picture, const MapScene& scene, const MapExport& request)
{
    const QString theme = scene.theme().title;
    PdfFinish finish;
    finish.info = {.title = picture.title,
                   .author = request.author,
                   .subject = theme == picture.title ? QString() : theme,
                   .language = languageTag(request.options.locale),
                   .date = request.date};
    return paintPages({.size = picture.size * picture.scale / dotsPerInch,
                       .unitsToInch = dotsPerInch / picture.scale,
                       .paint = [&](QPainter& painter, int) { picture.paint(painter); },
                       .alternative = [&](int) { return mapInWords(scene, request.options); }},
                      finish);
}

void check(const MapScene& scene, const MapExport& request)
{
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!fits(request.size.width()) || !fits(request.size.height()))
        throw Error(QCoreApplication::translate("report", "A map cannot be %1 × %2 pixels large.")
                        .arg(request.size.width())
                        .arg(request.size.height()),
                    {},
                    QCoreApplication::translate("report", "Each side may have %1 to %2 pixels.")
                        .arg(smallestSide)
                        .arg(largestSide));
    if (!request.departement.isEmpty() && scene.qpvsOf(request.departement).empty())
        throw Error(
            QCoreApplication::translate("report", "There is no QPV in the département “%1”.")
                .arg(request.departement.text()),
            {}, translated(QT_TRANSLATE_NOOP("report", "Give the code of a département that has one, such as 59.")));
}

} // namespace

void exportMap(const MapScene& scene, MapExport request, std::stop_token stop)
{
    if (request.view)
        request.size = (QSizeF(request.view->size) * request.dotsPerInch / dotsPerInch).toSize();
    check(scene, request);
    if (!request.departement.isEmpty())
        request.options.only = std::make_shared<const QpvSet>(scene.qpvsOf(request.departement));
    if (request.underlayOf)
        request.options.underlay = request.underlayOf(viewOf(scene, request), stop);
    const QString ending = QFileInfo(request.path).suffix().toLower();
    // With letters set a hair apart, fonts draw no ligatures, which readers would not find as "fi" when searching.
    if (ending == u"pdf") {
        request.options.font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
        request.options.smallestText = int(std::ceil(smallestPoints * dotsPerInch / pointsPerInch / scaleOf(request)));
    }
    if (ending == u"png")
        writeWholeFile(request.path, pngOf(pictureOf(scene, request, stop)));
    else if (ending == u"svg")
        writeWholeFile(request.path, svgOf(pictureOf(scene, request, stop)));
    else if (ending == u"pdf")
        writeWholeFile(request.path, pdfOf(pictureOf(scene, request, stop), scene, request));
    else
        throw Error(translated(QT_TRANSLATE_NOOP("report", "A map is written as PNG, SVG or PDF.")), request.path,
                    translated(QT_TRANSLATE_NOOP("report", "Give the file a name that ends in .png, .svg or .pdf.")));
}

} // namespace parvis
