// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"
#include "map/scene/map_options.h"

#include <QLocale>

#include <functional>

class QPainter;

namespace parvis {

/// A map within a report.
struct ReportMap
{
    /// Paints it into a rectangle in the units of the painter's device, on any thread. Unset: there is none.
    std::function<void(QPainter&, const QRectF&)> paint = {};
    QString alternative = {}; ///< what it shows, in words
};

/// The neighbourhoods of a contract, drawn as on the screen and coloured by state, with scale and attribution in small
/// letters.
ReportMap contractMap(const Register& records, const Contract& contract, const QLocale& locale);

/// The same of those neighbourhoods, the others in grey; no map where none of them has a place.
ReportMap territoryMap(const Register& records, const QpvSet& qpvs, const QLocale& locale);

/// One neighbourhood among the others, which are grey; no map where its place is not known. @param scene  may serve
/// many
ReportMap qpvMap(const std::shared_ptr<const MapScene>& scene, Id<Qpv> qpv, const QLocale& locale);

/// What a map says by its colours, for those who do not see it: "Map of 12 neighbourhoods: state of the contract.
/// Signed by all: 7; being signed: 5." Written from the data of the map, so that it cannot say anything else.
QString mapInWords(const MapScene& scene, const MapOptions& options);

} // namespace parvis
