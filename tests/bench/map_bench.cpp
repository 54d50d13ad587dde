// Milliseconds of processor time per map picture: medians over many, on one thread. Printed, never a reason to fail.

#include "map/map_furniture.h"
#include "map/map_painter.h"
#include "tests/map/sample_register.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <cstdio>
#include <ctime>

using namespace parvis;

namespace {

template <class Work>
double medianMs(int times, Work work)
{
    std::vector<double> spans;
    for (int i = 0; i < times; ++i) {
        const std::clock_t start = std::clock();
        work();
        spans.push_back(double(std::clock() - start) * 1000 / CLOCKS_PER_SEC);
    }
    std::ranges::nth_element(spans, spans.begin() + times / 2);
    return spans[static_cast<std::size_t>(times / 2)];
}

void benchFrames(const MapScene& scene, int count)
{
    struct Scale
    {
        const char* name;
        double metresPerPixel;
        bool labels;
    };
    const Scale scales[] = {{"region, no names", 230, false},
                            {"region", 230, true},
                            {"agglomeration", 45, true},
                            {"city", 15, true},
                            {"neighbourhood", 4, true}};
    for (const Scale& scale : scales) {
        const MapView view{{704000, 7059000}, scale.metresPerPixel, {1920, 1080}, 1};
        MapOptions options;
        options.labels = scale.labels;
        QImage image(view.size, QImage::Format_RGB32);
        const double ms = medianMs(41, [&] {
            QPainter painter(&image);
            paintMap(painter, scene, view, options);
        });
        std::printf("map frame 1920x1080, %4d perimeters, %-16s %7.2f ms\n", count, scale.name, ms);
    }
    const MapView view{{704000, 7059000}, 230, {1920, 1080}, 1};
    QImage image(view.size, QImage::Format_ARGB32_Premultiplied);
    std::printf("map furniture                                      %7.2f ms\n", medianMs(41, [&] {
                    QPainter painter(&image);
                    MapFurniture(scene, view, {}).paint(painter);
                }));
}

} // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    std::printf("map background, first read                         %7.2f ms\n",
                medianMs(1, [] { MapBackground::embedded(); }));
    const auto empty = MapScene::build({}, MapTheme::of(ThemeId::State, {}));
    benchFrames(*empty, 0);
    for (const int count : {204, 1584}) {
        const Register reg = test::largeRegister(count, 260);
        const MapTheme theme = MapTheme::of(ThemeId::State, reg);
        std::shared_ptr<const MapScene> scene;
        std::printf("map scene, %4d perimeters, first                   %7.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(reg, theme); }));
        std::printf("map scene, %4d perimeters, after an edit           %7.2f ms\n", count,
                    medianMs(5, [&] { scene = MapScene::build(reg, theme, scene.get()); }));
        benchFrames(*scene, count);
    }
    return 0;
}
