// SPDX-License-Identifier: GPL-3.0-or-later
// Milliseconds of processor time per map picture: medians over many, and ratios to QGIS where it is installed. Printed,
// never a reason to fail.
//
// Usage: map_bench [FRAMES]. Where PARVIS_SHARED names the folder of the real contours they are drawn; made-up ones
// elsewhere. With less than three frames QGIS is left out.

#include "geo/contour_reader.h"
#include "map/paint/map_cache.h"
#include "map/paint/map_furniture.h"
#include "map/paint/map_painter.h"
#include "map/paint/map_renderer.h"
#include "map/scene/register_theme.h"
#include "tests/bench/qgis_peer.h"
#include "tests/support/map_register.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <ctime>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct Spans
{
    double median = 0;
    double worst = 0;
};

template <class Work>
Spans measured(int times, Work work)
{
    std::vector<double> spans;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock();
        work();
        spans.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::sort(spans);
    return {spans[std::size_t(times / 2)], spans.back()};
}

template <class Work>
double medianMs(int times, Work work)
{
    return measured(times, work).median;
}

using bench::Scale;

constexpr Scale scales[] = {{"region", 230}, {"departement", 100}, {"agglomeration", 45}, {"town", 12}, {"quarter", 4}};

MapView viewAt(double metresPerPixel)
{
    return {{704000, 7059000}, metresPerPixel, {1920, 1080}, 1};
}

struct Frames
{
    Spans alone;   ///< as in a file
    Spans dragged; ///< nine pixels a frame
    Spans zoomed;  ///< each frame at another scale
};

Frames measureFrames(const MapScene& scene, double metresPerPixel, int frames, const MapOptions& options)
{
    MapView view = viewAt(metresPerPixel);
    QImage image(view.size, QImage::Format_ARGB32_Premultiplied); // as MapRenderer does
    const auto paint = [&](MapCache* cache) {
        QPainter painter(&image);
        paintMap(painter, scene, view, options, {}, {}, cache);
    };
    Frames spans;
    spans.alone = measured(frames, [&] { paint(nullptr); });
    MapCache cache;
    paint(&cache);
    spans.dragged = measured(frames, [&] {
        view = view.dragged({9, -4});
        paint(&cache);
    });
    view = viewAt(metresPerPixel);
    spans.zoomed = measured(frames, [&] {
        view = view.zoomedAbout(view.screenRect().center(), 1.002);
        paint(&cache);
    });
    return spans;
}

void benchFrames(const MapScene& scene, int frames, const MapOptions& options = {})
{
    const int count = int(scene.items().size());
    const auto peer = frames < 3 || count == 0 || options.underlay ? std::map<std::string, double>()
                                                                   : bench::qgisFrames(scene, scales, 5);
    for (const Scale& scale : scales) {
        const Frames spans = measureFrames(scene, scale.metresPerPixel, frames, options);
        std::printf("frame 1920x1080, %4d perimeters, %-13s alone %6.2f  dragged %6.2f (worst %6.2f)  zoomed %6.2f ms",
                    count, scale.name, spans.alone.median, spans.dragged.median, spans.dragged.worst,
                    spans.zoomed.median);
        if (const auto qgis = peer.find(scale.name); qgis != peer.end())
            std::printf("  QGIS %8.2f ms: %5.1f x zoomed, %6.1f x dragged", qgis->second,
                        qgis->second / spans.zoomed.median, qgis->second / spans.dragged.median);
        std::printf("\n");
    }
    const MapView view = viewAt(230);
    QImage image(view.size, QImage::Format_ARGB32_Premultiplied);
    std::printf("furniture %41.2f ms\n", medianMs(frames, [&] {
                    QPainter painter(&image);
                    MapFurniture(scene, view, {}).paint(painter);
                }));
}

/// Megabytes of the corners of all shapes at all their levels; the rest of a scene is names.
double cornersMb(const MapScene& scene)
{
    std::size_t corners = 0;
    for (const MapItem& item : scene.items()) {
        for (const double metresPerPixel : {1.0, 10.0, 50.0, 500.0}) {
            for (const Polygon& polygon : item.shape->atScale(metresPerPixel).polygons) {
                for (const LinearRing& ring : polygon.rings)
                    corners += ring.capacity();
            }
        }
    }
    return double(corners * sizeof(Point)) / 1e6;
}

/// From a register to the first picture: scene, land, perimeters, names, furniture.
double firstFrameMs(const Register& records, const MapTheme& theme)
{
    return medianMs(5, [&] {
        const auto scene = MapScene::build(records, theme);
        renderMap({scene, viewAt(230), {}, 0});
    });
}

/// 62 × 62 made-up communes whose borders bend like real ones, 240 corners each.
std::vector<BackgroundShape> communes()
{
    constexpr int side = 62;
    constexpr int perEdge = 60;
    constexpr double width = 4200;
    const auto bent = [](double x, double y) {
        return Point{x + 300 * std::sin(y / 311) + 90 * std::sin(y / 47),
                     y + 300 * std::sin(x / 293) + 90 * std::sin(x / 41)};
    };
    std::vector<BackgroundShape> shapes;
    for (int row = 0; row < side; ++row) {
        for (int column = 0; column < side; ++column) {
            const Point corner{590000 + column * width, 6880000 + row * width};
            LinearRing ring;
            for (const auto& [from, to] : {std::pair(Point{0, 0}, Point{1, 0}), std::pair(Point{1, 0}, Point{1, 1}),
                                           std::pair(Point{1, 1}, Point{0, 1}), std::pair(Point{0, 1}, Point{0, 0})}) {
                for (int i = 0; i < perEdge; ++i) {
                    const double t = double(i) / perEdge;
                    ring.push_back(bent(corner.x + width * (from.x + (to.x - from.x) * t),
                                        corner.y + width * (from.y + (to.y - from.y) * t)));
                }
            }
            ring.push_back(ring.front());
            shapes.push_back({u"Commune %1"_s.arg(row * side + column), {{Polygon{{ring}}}}, {}, {}});
        }
    }
    return shapes;
}

/// The contours of the scene, a little beside their place, as if of 2015.
std::vector<BackgroundShape> shifted(const MapScene& scene)
{
    std::vector<BackgroundShape> shapes;
    for (const MapItem& item : scene.items()) {
        BackgroundShape shape{item.name, item.shape->atScale(0.1), {}, {}};
        for (Polygon& polygon : shape.polygons.polygons) {
            for (LinearRing& ring : polygon.rings) {
                for (Point& point : ring)
                    point = {point.x + 60, point.y - 40};
            }
        }
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

void benchUnderlays(const MapScene& scene, int frames)
{
    const std::vector<BackgroundShape> read = communes();
    std::shared_ptr<const UnderlayShapes> shapes;
    std::printf("layer of %d communes, made ready %20.2f ms\n", int(read.size()),
                medianMs(5, [&] { shapes = std::make_shared<const UnderlayShapes>(read); }));
    auto underlay = std::make_shared<MapUnderlay>();
    underlay->former.shapes = std::make_shared<const UnderlayShapes>(shifted(scene));
    MapOptions options;
    options.underlay = std::make_shared<const MapUnderlay>(*underlay);
    std::printf("with the contours of 2015:\n");
    benchFrames(scene, frames, options);
    underlay->layers = {{u"communes"_s, {}, QColor(0x6a, 0x4c, 0x93), true, shapes}};
    options.underlay = underlay;
    std::printf("with the contours of 2015 and the communes:\n");
    benchFrames(scene, frames, options);
}

/// One QPV for each contour of the file, under contracts of four states.
Register registerOf(const QString& path)
{
    test::SampleRegister sample;
    const Id<Contract> contracts[] = {sample.contract(SignatoryStatus::Signed),
                                      sample.contract(SignatoryStatus::Deliberated),
                                      sample.contract(SignatoryStatus::Expected), sample.contract({})};
    int i = 0;
    for (const Contour& contour : readContours(path).contours) {
        const Box box = contour.shape.bounds();
        Qpv& qpv = sample.qpv(contour.code.text(), {(box.minX + box.maxX) / 2, (box.minY + box.maxY) / 2},
                              1000 + 97 * (i % 90), contracts[i % 4]);
        qpv.name = contour.name;
        sample.perimeter(qpv.id, contour.shape);
        sample.town(u"Commune %1"_s.arg(i), 2.0 + 0.01 * (i % 170), 49.3 + 0.006 * (i % 190), 2000 + 700 * (i % 60));
        ++i;
    }
    return sample.take();
}

/// The contours of the region, or of the country: the real ones where they are at hand.
Register contours(bool national)
{
    const QString shared = qEnvironmentVariable("PARVIS_SHARED");
    if (shared.isEmpty())
        return test::largeRegister(national ? 1584 : 204, 260);
    return registerOf(shared + (national ? u"/perimetres/qp2024_france_wgs84.gpkg"_s
                                         : u"/perimetres/qp2024_hauts_de_france_l93.gpkg"_s));
}

/// Megabytes that the process occupies, and the most it ever did.
void printMemory(const char* when)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS") || line.startsWith("VmHWM"))
            std::printf("memory, %s, %s\n", when, line.simplified().constData());
    }
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const int frames = argc > 1 ? std::max(1, std::atoi(argv[1])) : 41;
    std::printf("background, first read %28.2f ms\n", medianMs(1, [] { MapBackground::embedded(); }));
    printMemory("before any perimeter");
    const auto empty = MapScene::build({}, themeOf(ThemeId::State, {}));
    benchFrames(*empty, frames);
    for (const bool national : {false, true}) {
        const Register records = contours(national);
        const int count = int(records.all<Qpv>().size());
        const MapTheme theme = themeOf(ThemeId::State, records);
        std::shared_ptr<const MapScene> scene;
        std::printf("scene, %4d perimeters, %28.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(records, theme); }));
        std::printf("scene, %4d perimeters, corners %21.2f MB\n", count, cornersMb(*scene));
        std::printf("scene, %4d perimeters, after an edit %14.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(records, theme, scene.get()); }));
        std::printf("scene and first frame, %4d perimeters %13.2f ms\n", count, firstFrameMs(records, theme));
        benchFrames(*scene, frames);
        if (!national)
            benchUnderlays(*scene, frames);
        printMemory(national ? "with the contours of the country" : "with the contours of the region");
    }
    return 0;
}
