// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/canvas/map_item_text.h"

#include "domain/names.h"
#include "domain/translate.h"

namespace parvis {

QString itemText(const MapItem& item, const QLocale& locale)
{
    const QString population = item.population
                                   ? translate("app", "%1 inhabitants (%2)")
                                         .arg(locale.toString(*item.population), vintageText(item.populationVintage))
                                   : translate("app", "Population: %1").arg(unknownText());
    const QString producer = producerName(item.extentSource);
    const QString source = producer.isEmpty() ? unknownText() : producer;
    const QString vintage = vintageText(item.extentSource.vintage);
    QString extent;
    switch (item.extent) {
    case ExtentKind::Official:
        extent = translate("app", "Official contour: %1 (%2)").arg(source, vintage);
        break;
    case ExtentKind::Schematic:
        extent = translate("app", "Schematic extent, from: %1 (%2)").arg(source, vintage);
        break;
    case ExtentKind::Place:
        extent = translate("app", "A place only, from: %1 (%2)").arg(source, vintage);
        break;
    }
    return QStringList{withCode(item.name, item.code), translate("app", "Contract: %1").arg(label(item.state)),
                       population, extent}
        .join(u'\n');
}

} // namespace parvis
