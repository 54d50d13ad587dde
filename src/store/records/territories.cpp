// SPDX-License-Identifier: GPL-3.0-or-later
// What territories, their figures and their layers on the map are in the database.
#include "store/records/description.h"

namespace parvis {

using namespace record_columns;

// clang-format off
PARVIS_RECORD(Source, "source", QT_TRANSLATE_NOOP("record", "Source"),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("producer", &R::producer, QT_TRANSLATE_NOOP("record", "Producer")),
    column("licence", &R::licence, QT_TRANSLATE_NOOP("record", "Licence")),
    column("vintage", &R::vintage, QT_TRANSLATE_NOOP("record", "Vintage")),
    column("url", &R::url, QT_TRANSLATE_NOOP("record", "Address")))

PARVIS_RECORD(Departement, "departement", QT_TRANSLATE_NOOP("record", "Département"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))))

PARVIS_RECORD(Epci, "epci", QT_TRANSLATE_NOOP("record", "EPCI"),
    searched(column("siren", &R::siren, QT_TRANSLATE_NOOP("record", "SIREN"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("kind", &R::kind, QT_TRANSLATE_NOOP("record", "Kind")),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Commune, "commune", QT_TRANSLATE_NOOP("record", "Commune"),
    searched(column("insee", &R::insee, QT_TRANSLATE_NOOP("record", "Insee code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("epci_id", &R::epci, QT_TRANSLATE_NOOP("record", "EPCI")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    within(-180, 180, column("longitude", &R::longitude, QT_TRANSLATE_NOOP("record", "Longitude"))),
    within(-90, 90, column("latitude", &R::latitude, QT_TRANSLATE_NOOP("record", "Latitude"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Qpv, "qpv", QT_TRANSLATE_NOOP("record", "QPV"),
    searched(column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code"))),
    searched(column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name"))),
    column("departement_id", &R::departement, QT_TRANSLATE_NOOP("record", "Département")),
    column("contract_id", &R::contract, QT_TRANSLATE_NOOP("record", "Contract")),
    inhabitants(column("population", &R::population, QT_TRANSLATE_NOOP("record", "Population"))),
    column("population_vintage", &R::populationVintage, QT_TRANSLATE_NOOP("record", "Vintage of the population")),
    column("population_source_id", &R::populationSource, QT_TRANSLATE_NOOP("record", "Source of the population")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    within(-180, 180, column("longitude", &R::longitude, QT_TRANSLATE_NOOP("record", "Longitude"))),
    within(-90, 90, column("latitude", &R::latitude, QT_TRANSLATE_NOOP("record", "Latitude"))),
    lambert93(column("ellipse_x_l93", &R::ellipseX, QT_TRANSLATE_NOOP("record", "Ellipse: centre x (m)"))),
    lambert93(column("ellipse_y_l93", &R::ellipseY, QT_TRANSLATE_NOOP("record", "Ellipse: centre y (m)"))),
    lengthOfAxis(column("ellipse_semi_major_m", &R::ellipseSemiMajor, QT_TRANSLATE_NOOP("record", "Ellipse: semi-major axis (m)"))),
    lengthOfAxis(column("ellipse_semi_minor_m", &R::ellipseSemiMinor, QT_TRANSLATE_NOOP("record", "Ellipse: semi-minor axis (m)"))),
    within(-360, 360, column("ellipse_azimuth_deg", &R::ellipseAzimuth, QT_TRANSLATE_NOOP("record", "Ellipse: azimuth (°)"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(QpvCommune, "qpv_commune", QT_TRANSLATE_NOOP("record", "Commune of a QPV"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("commune_id", &R::commune, QT_TRANSLATE_NOOP("record", "Commune")))

PARVIS_RECORD(Perimeter, "perimeter", QT_TRANSLATE_NOOP("record", "Contour"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    within(2015, 2024, column("generation", &R::generation, QT_TRANSLATE_NOOP("record", "Generation"))),
    column("wkb_l93", &R::wkb, QT_TRANSLATE_NOOP("record", "Geometry")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    column("repaired", &R::repaired, QT_TRANSLATE_NOOP("record", "Repaired")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(FormerQpv, "former_qpv", QT_TRANSLATE_NOOP("record", "QPV of 2015"),
    column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code")),
    column("name", &R::name, QT_TRANSLATE_NOOP("record", "Name")),
    column("communes", &R::communes, QT_TRANSLATE_NOOP("record", "Communes")),
    column("wkb_l93", &R::wkb, QT_TRANSLATE_NOOP("record", "Geometry")),
    hectares(column("area_ha", &R::areaHa, QT_TRANSLATE_NOOP("record", "Area (ha)"))),
    column("repaired", &R::repaired, QT_TRANSLATE_NOOP("record", "Repaired")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(QpvLineage, "qpv_lineage", QT_TRANSLATE_NOOP("record", "Lineage of a QPV"),
    column("from_code", &R::from, QT_TRANSLATE_NOOP("record", "QPV of 2015")),
    column("to_code", &R::to, QT_TRANSLATE_NOOP("record", "QPV of 2024")),
    hectares(column("shared_ha", &R::sharedHa, QT_TRANSLATE_NOOP("record", "Shared area (ha)"))),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(Indicator, "indicator", QT_TRANSLATE_NOOP("record", "Indicator"),
    column("code", &R::code, QT_TRANSLATE_NOOP("record", "Code")),
    searched(column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title"))),
    column("unit", &R::unit, QT_TRANSLATE_NOOP("record", "Unit")),
    within(0, 6, column("decimals", &R::decimals, QT_TRANSLATE_NOOP("record", "Decimals"))))

PARVIS_RECORD(IndicatorValue, "indicator_value", QT_TRANSLATE_NOOP("record", "Value of an indicator"),
    column("qpv_id", &R::qpv, QT_TRANSLATE_NOOP("record", "QPV")),
    column("indicator_id", &R::indicator, QT_TRANSLATE_NOOP("record", "Indicator")),
    column("value", &R::value, QT_TRANSLATE_NOOP("record", "Value")),
    column("vintage", &R::vintage, QT_TRANSLATE_NOOP("record", "Vintage")),
    column("note", &R::note, QT_TRANSLATE_NOOP("record", "Note")),
    column("source_id", &R::source, QT_TRANSLATE_NOOP("record", "Source")))

PARVIS_RECORD(MapLayer, "map_layer", QT_TRANSLATE_NOOP("record", "Map layer"),
    column("title", &R::title, QT_TRANSLATE_NOOP("record", "Title")),
    column("path", &R::path, QT_TRANSLATE_NOOP("record", "File")),
    column("layer", &R::layer, QT_TRANSLATE_NOOP("record", "Layer")),
    column("label_field", &R::labelField, QT_TRANSLATE_NOOP("record", "Label field")),
    column("colour", &R::colour, QT_TRANSLATE_NOOP("record", "Colour")),
    column("visible", &R::visible, QT_TRANSLATE_NOOP("record", "Visible")),
    column("position", &R::position, QT_TRANSLATE_NOOP("record", "Position")))
// clang-format on

} // namespace parvis
