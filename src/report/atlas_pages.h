// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/print/map_layout.h"
#include "pdf/flow_document.h"

#include <QDate>

namespace parvis {

/// What an atlas has a page of.
enum class AtlasKind { Qpv, Contract, Departement };

template <>
struct EnumNames<AtlasKind>
{
    static constexpr EnumName<AtlasKind> all[] = {
        {AtlasKind::Qpv, "qpv", QT_TRANSLATE_NOOP("report", "One page per neighbourhood")},
        {AtlasKind::Contract, "contract", QT_TRANSLATE_NOOP("report", "One page per contract")},
        {AtlasKind::Departement, "departement", QT_TRANSLATE_NOOP("report", "One page per département")}};
};

/// One page that is ready to be painted, and what leads to it.
struct AtlasPage
{
    QString name;  ///< its bookmark: "QN05901M – Les Oliveaux"
    QString group; ///< the bookmark above, shared with the pages beside it; may be empty
    QString code;  ///< part of its file's name among others
    MapLayout layout;
};

/// What all pages of one job share.
struct AtlasSetting
{
    PageFormat format = PageFormat::A4Portrait;
    QString title = {};    ///< of a single page; pages of an atlas bear the name of their territory
    QString subtitle = {}; ///< of a single page; empty: what the colours say
    QString author = {};
    QDate date = {}; ///< printed when valid
    QImage logo = {};
    QStringList fonts = pageFontFamilies(); ///< families, best first
    QLocale locale = {};
    ThemeSetting theme = {};                          ///< that of the scene
    std::shared_ptr<const MapUnderlay> underlay = {}; ///< what is shown beside the scene; null: nothing
};

/// What a single page is about.
struct AtlasScope
{
    std::shared_ptr<const QpvSet> only = {};  ///< shows these; null: all
    std::shared_ptr<const QpvSet> focus = {}; ///< the others are grey; null: none is
    Box extent = {};                          ///< the land that it shows; empty: that of these QPV
};

AtlasPage overviewPage(const MapScene& scene, const AtlasSetting& setting, const AtlasScope& scope = {});

/// One page for each territory that holds a QPV of the set (empty: of all), in the order of names: its map at a round
/// scale with the neighbours in grey, what is known of it with source and vintage, and the notice that it proves
/// nothing. QPV that are not on the map have no page. `records` is that of the scene. Any thread.
std::vector<AtlasPage> atlasPages(const Register& records, const MapScene& scene, AtlasKind kind, const QpvSet& qpvs,
                                  const AtlasSetting& setting);

/// The page of one contract. Throws Error when none of its QPV is on the map.
AtlasPage contractAtlasPage(const Register& records, const MapScene& scene, const Contract& contract,
                            const AtlasSetting& setting);

} // namespace parvis
