// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/id.h"
#include "domain/source.h"
#include "domain/territory_codes.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace parvis {

struct Contract;

template <>
struct EnumNames<Change>
{
    static constexpr EnumName<Change> all[] = {
        {Change::New, "new", QT_TRANSLATE_NOOP("domain", "New")},
        {Change::Modified, "modified", QT_TRANSLATE_NOOP("domain", "Modified contour")},
        {Change::Identical, "identical", QT_TRANSLATE_NOOP("domain", "Unchanged")}};
};

struct Departement
{
    Id<Departement> id;
    DepartementCode code;
    QString name;

    friend bool operator==(const Departement&, const Departement&) = default;
};

/// An intercommunal body; the holder of a contract.
struct Epci
{
    Id<Epci> id;
    Siren siren;
    QString name;
    QString kind; ///< CU, CA, CC, METRO
    Id<Departement> departement;
    std::optional<int> population; ///< inhabitants
    std::optional<Id<Source>> source;

    friend bool operator==(const Epci&, const Epci&) = default;
};

struct Commune
{
    Id<Commune> id;
    InseeCode insee;
    QString name;
    Id<Departement> departement;
    std::optional<Id<Epci>> epci;
    std::optional<int> population;   ///< inhabitants
    std::optional<double> longitude; ///< degrees, WGS84
    std::optional<double> latitude;
    std::optional<Id<Source>> source;

    friend bool operator==(const Commune&, const Commune&) = default;
};

/// The ellipse of inertia of a perimeter: same area, same orientation. Drawn until the official contour is imported.
struct Ellipse
{
    double x = 0; ///< centre, metres, EPSG:2154
    double y = 0;
    double semiMajor = 0; ///< metres
    double semiMinor = 0;
    double azimuth = 0; ///< degrees, clockwise from north, of the major axis

    friend bool operator==(const Ellipse&, const Ellipse&) = default;
};

/// A priority neighbourhood (quartier prioritaire de la politique de la ville).
struct Qpv
{
    Id<Qpv> id;
    QpvCode code;
    QString name;
    Id<Departement> departement;
    std::optional<Id<Contract>> contract; ///< the one contract it belongs to
    std::optional<int> population;        ///< inhabitants
    QString populationVintage;            ///< "2020"
    std::optional<Id<Source>> populationSource;
    std::optional<double> areaHa;    ///< hectares
    std::optional<double> longitude; ///< a point inside, degrees, WGS84
    std::optional<double> latitude;
    std::optional<double> ellipseX; ///< see Ellipse; all five or none
    std::optional<double> ellipseY;
    std::optional<double> ellipseSemiMajor;
    std::optional<double> ellipseSemiMinor;
    std::optional<double> ellipseAzimuth;
    std::optional<Id<Source>> source;

    std::optional<Ellipse> ellipse() const
    {
        if (!ellipseX || !ellipseY || !ellipseSemiMajor || !ellipseSemiMinor || !ellipseAzimuth)
            return std::nullopt;
        return Ellipse{*ellipseX, *ellipseY, *ellipseSemiMajor, *ellipseSemiMinor, *ellipseAzimuth};
    }

    friend bool operator==(const Qpv&, const Qpv&) = default;
};

/// A QPV may lie in several communes.
struct QpvCommune
{
    Id<QpvCommune> id;
    Id<Qpv> qpv;
    Id<Commune> commune;

    friend bool operator==(const QpvCommune&, const QpvCommune&) = default;
};

/// The official contour of a QPV in one generation (2015 or 2024).
struct Perimeter
{
    Id<Perimeter> id;
    Id<Qpv> qpv;
    int generation = 2024;
    QByteArray wkb;        ///< MultiPolygon, ISO WKB, EPSG:2154, valid
    double areaHa = 0;     ///< hectares, of that geometry
    bool repaired = false; ///< the published ring was invalid and has been mended
    Id<Source> source;

    friend bool operator==(const Perimeter&, const Perimeter&) = default;
};

/// A priority neighbourhood of the geography of 2015, with its contour. It ended with that geography: no contract, no
/// figure and no Qpv of the register stands for it (docs/decisions/0010).
struct FormerQpv
{
    Id<FormerQpv> id;
    QpvCode code; ///< "QP059001"
    QString name;
    QString communes;      ///< as the file names them
    QByteArray wkb;        ///< MultiPolygon, ISO WKB, EPSG:2154, valid
    double areaHa = 0;     ///< hectares, of that geometry
    bool repaired = false; ///< the published ring was invalid and has been mended
    Id<Source> source;

    friend bool operator==(const FormerQpv&, const FormerQpv&) = default;
};

/// What a QPV of 2015 became in 2024.
struct QpvLineage
{
    Id<QpvLineage> id;
    QpvCode from;                   ///< 2015
    QpvCode to;                     ///< 2024
    std::optional<double> sharedHa; ///< hectares in common
    std::optional<Id<Source>> source;

    friend bool operator==(const QpvLineage&, const QpvLineage&) = default;
};

/// A published figure about a QPV: what is counted, in what unit.
struct Indicator
{
    Id<Indicator> id;
    QString code; ///< "poverty_rate_60"
    QString title;
    QString unit; ///< "%", "ménages"; empty: a plain number
    int decimals = 0;

    friend bool operator==(const Indicator&, const Indicator&) = default;
};

/// One value of an indicator, with its vintage and source. Without a QPV it speaks of the whole region.
struct IndicatorValue
{
    Id<IndicatorValue> id;
    std::optional<Id<Qpv>> qpv;
    Id<Indicator> indicator;
    double value = 0;
    QString vintage; ///< empty: the source states none
    QString note;    ///< "plus de", "estimation"
    Id<Source> source;

    friend bool operator==(const IndicatorValue&, const IndicatorValue&) = default;
};

} // namespace parvis
