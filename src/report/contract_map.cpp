// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/contract_map.h"

#include "map/paint/map_painter.h"
#include "map/scene/register_theme.h"

#include <QPainter>

namespace parvis {

PaintMap contractMap(const Register& records, const Contract& contract, const QLocale& locale)
{
    auto qpvs = std::make_shared<QpvSet>();
    for (const Qpv& qpv : records.all<Qpv>().of(contract.id))
        qpvs->insert(qpv.id);
    return [scene = MapScene::build(records, themeOf(ThemeId::State, records)), qpvs, locale](QPainter& painter,
                                                                                              const QRectF& place) {
        constexpr double pixelsPerInch = 96;
        constexpr int smallestText = 10;             // pixels: 7.5 points
        constexpr QMarginsF margins{24, 24, 24, 60}; // pixels; scale and attribution stand at the bottom
        const double scale = painter.device()->logicalDpiX() / pixelsPerInch;
        MapOptions options;
        options.locale = locale;
        options.only = qpvs;
        options.font.setPixelSize(smallestText + 1);
        options.smallestText = smallestText;
        options.legend = false;
        options.north = false;
        const MapView view = MapView::fitting(scene->boundsOf(*qpvs), (place.size() / scale).toSize(), margins);
        painter.save();
        painter.translate(place.topLeft());
        painter.scale(scale, scale);
        painter.setClipRect(view.screenRect());
        paintPicture(painter, *scene, view, options);
        painter.restore();
    };
}

} // namespace parvis
