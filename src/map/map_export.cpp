#include "map/map_export.h"

#include "map/map_furniture.h"
#include "map/map_painter.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

namespace parvis {

namespace {

constexpr int smallestSide = 100;
constexpr int largestSide = 20000;
constexpr double dotsPerInch = 96;

QString translated(const char* text)
{
    return QCoreApplication::translate("map", text);
}

/// The picture at the size at which its texts read well, and how much larger it is printed.
struct Sheet
{
    MapView view;
    double scale = 1;
};

Sheet sheetFor(const MapScene& scene, const MapExport& request)
{
    const QSizeF size(request.size);
    const double scale = std::clamp(std::min(size.width() / 1100, size.height() / 800), 1.0, 12.0);
    return {startView(scene, (size / scale).toSize(), request.options, scale, request.departement), scale};
}

void paintSheet(QPaintDevice& device, double scale, const MapScene& scene, const MapExport& request,
                const MapView& view)
{
    QPainter painter(&device);
    painter.scale(scale, scale);
    paintPicture(painter, scene, view, request.options);
}

QByteArray png(const MapScene& scene, const MapExport& request)
{
    const Sheet sheet = sheetFor(scene, request);
    QImage image(request.size, QImage::Format_RGB32);
    image.fill(MapPalette::of(request.options.shade).sea);
    paintSheet(image, sheet.scale, scene, request, sheet.view);
    image.setDotsPerMeterX(qRound(dotsPerInch * sheet.scale / 0.0254));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svg(const MapScene& scene, const MapExport& request)
{
    const Sheet sheet = sheetFor(scene, request);
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(int(dotsPerInch));
    generator.setSize(request.size);
    generator.setViewBox(QRect({0, 0}, request.size));
    generator.setTitle(request.options.title.isEmpty() ? scene.theme().title : request.options.title);
    generator.setDescription(scene.attributions().join(u" · "));
    paintSheet(generator, sheet.scale, scene, request, sheet.view);
    return buffer.data();
}

QByteArray pdf(const MapScene& scene, MapExport request)
{
    // With letters set a hair apart, fonts draw no ligatures, which readers would not find as "fi" when searching.
    request.options.font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    const Sheet sheet = sheetFor(scene, request);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(request.options.title.isEmpty() ? scene.theme().title : request.options.title);
    writer.setCreator(QStringLiteral("Parvis"));
    writer.setResolution(1200);
    writer.setPageSize(QPageSize(QSizeF(request.size) / dotsPerInch, QPageSize::Inch, {}, QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    paintSheet(writer, sheet.scale * writer.resolution() / dotsPerInch, scene, request, sheet.view);
    return buffer.data();
}

void write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        throw Error(QCoreApplication::translate("map", "The map cannot be written: %1.").arg(file.errorString()), path,
                    translated(QT_TRANSLATE_NOOP("map", "Choose a folder in which you may write.")));
}

void check(const MapScene& scene, const MapExport& request)
{
    const auto fits = [](int side) { return side >= smallestSide && side <= largestSide; };
    if (!fits(request.size.width()) || !fits(request.size.height()))
        throw Error(QCoreApplication::translate("map", "A map cannot be %1 × %2 pixels large.")
                        .arg(request.size.width())
                        .arg(request.size.height()),
                    {},
                    QCoreApplication::translate("map", "Each side may have %1 to %2 pixels.")
                        .arg(smallestSide)
                        .arg(largestSide));
    if (!request.departement.isEmpty() && scene.qpvsOf(request.departement).empty())
        throw Error(QCoreApplication::translate("map", "There is no QPV in the département “%1”.")
                        .arg(request.departement.text()),
                    {},
                    translated(QT_TRANSLATE_NOOP("map", "Give the code of a département that has one, such as 59.")));
}

} // namespace

void exportMap(const MapScene& scene, MapExport request)
{
    check(scene, request);
    if (!request.departement.isEmpty())
        request.options.only = std::make_shared<const QpvSet>(scene.qpvsOf(request.departement));
    const QString ending = QFileInfo(request.path).suffix().toLower();
    if (ending == u"png")
        write(request.path, png(scene, request));
    else if (ending == u"svg")
        write(request.path, svg(scene, request));
    else if (ending == u"pdf")
        write(request.path, pdf(scene, request));
    else
        throw Error(translated(QT_TRANSLATE_NOOP("map", "A map is written as PNG, SVG or PDF.")), request.path,
                    translated(QT_TRANSLATE_NOOP("map", "Give the file a name that ends in .png, .svg or .pdf.")));
}

} // namespace parvis
