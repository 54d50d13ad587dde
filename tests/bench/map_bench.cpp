// Milliseconds of processor time per map picture: medians over many. Printed, never a reason to fail.

#include "map/map_cache.h"
#include "map/map_furniture.h"
#include "map/map_painter.h"
#include "map/map_renderer.h"
#include "tests/map/sample_register.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <ctime>

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
    return {spans[static_cast<std::size_t>(times / 2)], spans.back()};
}

template <class Work>
double medianMs(int times, Work work)
{
    return measured(times, work).median;
}

struct Scale
{
    const char* name;
    double metresPerPixel;
};

constexpr Scale scales[] = {{"region", 230}, {"departement", 100}, {"agglomeration", 45}, {"town", 12}, {"quarter", 4}};

MapView viewAt(double metresPerPixel)
{
    return {{704000, 7059000}, metresPerPixel, {1920, 1080}, 1};
}

/// A frame alone, as in a file; while the map is dragged, nine pixels a frame; and while it is zoomed, each frame at
/// another scale.
void benchFrames(const MapScene& scene, int count)
{
    constexpr int frames = 41;
    for (const Scale& scale : scales) {
        MapView view = viewAt(scale.metresPerPixel);
        QImage image(view.size, QImage::Format_RGB32);
        const auto paint = [&](MapCache* cache) {
            QPainter painter(&image);
            paintMap(painter, scene, view, {}, {}, {}, cache);
        };
        const Spans alone = measured(frames, [&] { paint(nullptr); });
        MapCache cache;
        paint(&cache);
        const Spans dragged = measured(frames, [&] {
            view = view.dragged({9, -4});
            paint(&cache);
        });
        view = viewAt(scale.metresPerPixel);
        const Spans zoomed = measured(frames, [&] {
            view = view.zoomedAbout(view.screenRect().center(), 1.002);
            paint(&cache);
        });
        std::printf(
            "frame 1920x1080, %4d perimeters, %-13s alone %6.2f  dragged %6.2f (worst %6.2f)  zoomed %6.2f ms\n", count,
            scale.name, alone.median, dragged.median, dragged.worst, zoomed.median);
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
double firstFrameMs(const Register& reg, const MapTheme& theme)
{
    return medianMs(5, [&] {
        const auto scene = MapScene::build(reg, theme);
        renderMap({scene, viewAt(230), {}, 0});
    });
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("background, first read %28.2f ms\n", medianMs(1, [] { MapBackground::embedded(); }));
    const auto empty = MapScene::build({}, MapTheme::of(ThemeId::State, {}));
    benchFrames(*empty, 0);
    for (const int count : {204, 1584}) {
        const Register reg = test::largeRegister(count, 260);
        const MapTheme theme = MapTheme::of(ThemeId::State, reg);
        std::shared_ptr<const MapScene> scene;
        std::printf("scene, %4d perimeters, %28.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(reg, theme); }));
        std::printf("scene, %4d perimeters, corners %21.2f MB\n", count, cornersMb(*scene));
        std::printf("scene, %4d perimeters, after an edit %14.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(reg, theme, scene.get()); }));
        std::printf("scene and first frame, %4d perimeters %13.2f ms\n", count, firstFrameMs(reg, theme));
        benchFrames(*scene, count);
    }
    std::printf("QGIS: not installed, no ratio\n");
    return 0;
}
