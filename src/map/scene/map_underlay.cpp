// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/map_underlay.h"

#include "domain/names.h"
#include "domain/register.h"
#include "map/scene/map_scene.h"

#include <QCoreApplication>

namespace parvis {

QStringList MapUnderlay::attributions() const
{
    QStringList texts;
    if (former.shapes)
        texts << former.attributions;
    for (const UnderlayLayer& layer : layers) {
        if (!layer.attribution.isEmpty())
            texts << layer.attribution;
    }
    if (tiles && !tiles->attribution.isEmpty())
        texts << tiles->attribution;
    texts.removeDuplicates();
    return texts;
}

FormerLayer formerLayer(const Register& records, const std::stop_token& stop)
{
    FormerLayer layer{formerShapes(records, stop), {}};
    for (const FormerQpv& qpv : records.all<FormerQpv>()) {
        const Source* source = records.find(qpv.source);
        if (!source)
            continue;
        const QString text = QCoreApplication::translate("map", "Contours of 2015: %1").arg(attribution(*source));
        if (!layer.attributions.contains(text))
            layer.attributions << text;
    }
    return layer;
}

} // namespace parvis
