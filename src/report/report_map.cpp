// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_map.h"

#include "domain/translate.h"
#include "map/paint/map_painter.h"
#include "map/scene/register_theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double screenPixelsPerInch = 96;
constexpr int smallestMapText = 10;             // pixels: 7.5 points
constexpr QMarginsF mapMargins{24, 24, 24, 60}; // pixels; scale and attribution stand at the bottom

MapOptions reportOptions(const QLocale& locale)
{
    MapOptions options;
    options.locale = locale;
    options.font.setPixelSize(smallestMapText + 1);
    // With letters set a hair apart, fonts draw no ligatures, which readers would not find as "fi".
    options.font.setLetterSpacing(QFont::PercentageSpacing, 100.5);
    options.smallestText = smallestMapText;
    options.legend = false;
    options.north = false;
    return options;
}

ReportMap mapOf(std::shared_ptr<const MapScene> scene, MapOptions options, const Box& land)
{
    const QString words = mapInWords(*scene, options);
    return {[scene = std::move(scene), options = std::move(options), land](QPainter& painter, const QRectF& place) {
                const double scale = painter.device()->logicalDpiX() / screenPixelsPerInch;
                const MapView view = MapView::fitting(land, (place.size() / scale).toSize(), mapMargins);
                painter.save();
                painter.translate(place.topLeft());
                painter.scale(scale, scale);
                painter.setClipRect(view.screenRect());
                paintPicture(painter, *scene, view, options);
                painter.restore();
            },
            words};
}

/// "Signed by all: 7; being signed: 5"
QString classesInWords(const MapScene& scene, const MapOptions& options)
{
    const std::vector<MapClass>& classes = scene.theme().classes;
    std::vector<int> counts(classes.size());
    for (const MapItem& item : scene.items())
        counts[std::size_t(item.classIndex)] += options.counts(item) && !options.isContext(item);
    QStringList words;
    for (std::size_t i = 0; i < classes.size(); ++i) {
        if (counts[i] > 0)
            words << translate("report", "%1: %2").arg(classes[i].label, options.locale.toString(counts[i]));
    }
    return words.join(u"; "_s);
}

} // namespace

ReportMap contractMap(const Register& records, const Contract& contract, const QLocale& locale)
{
    auto qpvs = std::make_shared<QpvSet>();
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id))
        qpvs->insert(qpv.id);
    auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    MapOptions options = reportOptions(locale);
    options.only = qpvs;
    const Box land = scene->boundsOf(*qpvs);
    return mapOf(std::move(scene), std::move(options), land);
}

ReportMap territoryMap(const Register& records, const QpvSet& qpvs, const QLocale& locale)
{
    auto scene = MapScene::build(records, themeOf(ThemeId::State, records));
    const Box land = scene->boundsOf(qpvs);
    if (qpvs.empty() || land.isEmpty())
        return {};
    MapOptions options = reportOptions(locale);
    options.focus = std::make_shared<const QpvSet>(qpvs);
    options.legend = true;
    return mapOf(std::move(scene), std::move(options), land);
}

ReportMap qpvMap(const std::shared_ptr<const MapScene>& scene, Id<Qpv> qpv, const QLocale& locale)
{
    const QpvSet own{qpv};
    Box land = scene->boundsOf(own);
    if (land.isEmpty())
        return {};
    // With what lies around it.
    const double around = std::max(land.width(), land.height());
    land.add(Point{land.minX - around, land.minY - around});
    land.add(Point{land.maxX + around, land.maxY + around});
    MapOptions options = reportOptions(locale);
    options.focus = std::make_shared<const QpvSet>(own);
    return mapOf(scene, std::move(options), land);
}

QString mapInWords(const MapScene& scene, const MapOptions& options)
{
    int shown = 0;
    for (const MapItem& item : scene.items())
        shown += options.counts(item) && !options.isContext(item);
    const QString what = QCoreApplication::translate("report", "Map of %n priority neighbourhood(s)", nullptr, shown);
    const QString title = options.title.isEmpty() ? scene.theme().title : options.title;
    return translate("report", "%1: %2. %3.").arg(what, title, classesInWords(scene, options));
}

} // namespace parvis
