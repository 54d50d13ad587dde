// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/point_doubts.h"

#include "domain/translate.h"
#include "geo/coordinate_systems.h"
#include "geo/france_outline.h"

#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

using Kind = PointDoubt::Kind;

constexpr double aroundQpv = 60'000; ///< metres
constexpr double nowhere = 0.01;     ///< degrees, or metres

/// The mainland by its outline, the overseas territories by rectangles.
bool isFrench(LonLat at)
{
    constexpr double westOfMainland = -20;
    constexpr double eastOfMainland = 20;
    const bool isOverseas = at.longitude < westOfMainland || at.longitude > eastOfMainland;
    return isOverseas ? isInFrance(at.longitude, at.latitude) : isByMainlandFrance(at);
}

/// With the decimal sign of the user, as it can be pasted again.
QString positionText(LonLat at)
{
    constexpr int digits = 5;
    return u"%1 %2"_s.arg(QLocale().toString(at.longitude, 'f', digits), QLocale().toString(at.latitude, 'f', digits));
}

} // namespace

QString doubtName(Kind kind)
{
    switch (kind) {
    case Kind::Nowhere:
        return u"nowhere"_s;
    case Kind::Exchanged:
        return u"exchanged"_s;
    case Kind::OtherSystem:
        return u"other_system"_s;
    case Kind::Abroad:
        break;
    }
    return u"abroad"_s;
}

QString doubtText(const PointDoubt& doubt)
{
    switch (doubt.kind) {
    case Kind::Nowhere:
        return translate("tasks", "The position is 0; 0: as a rule, it is not known.");
    case Kind::Exchanged:
        return translate("tasks", "The position lies outside France; with longitude and latitude exchanged it would be "
                                  "in France, at %1.")
            .arg(positionText(*doubt.meant));
    case Kind::OtherSystem:
        return translate("tasks", "The position lies far from here; these coordinates look like %1, which would be at "
                                  "%2.")
            .arg(doubt.system, positionText(*doubt.meant));
    case Kind::Abroad:
        break;
    }
    return translate("tasks", "The position lies outside France.");
}

PointDoubts::PointDoubts(const Locator& locator)
    : territory_(locator.bounds())
{
    if (!territory_.isEmpty())
        territory_ = {territory_.minX - aroundQpv, territory_.minY - aroundQpv, territory_.maxX + aroundQpv,
                      territory_.maxY + aroundQpv};
}

PointDoubts::~PointDoubts() = default;

std::optional<PointDoubt> PointDoubts::of(const Coordinates& at, const Locator::Location& location)
{
    if (!location.hits.empty())
        return std::nullopt;
    if (std::abs(at.x) < nowhere && std::abs(at.y) < nowhere)
        return PointDoubt{Kind::Nowhere};
    return at.system == PointSystem::Lambert93 ? ofMetres({at.x, at.y}) : ofDegrees({at.x, at.y});
}

std::optional<PointDoubt> PointDoubts::ofDegrees(LonLat at) const
{
    if (isFrench(at))
        return std::nullopt;
    const LonLat exchanged{at.latitude, at.longitude};
    if (Locator::isValid(exchanged) && isFrench(exchanged))
        return PointDoubt{Kind::Exchanged, exchanged};
    return PointDoubt{Kind::Abroad};
}

std::optional<PointDoubt> PointDoubts::ofMetres(Point at)
{
    if (territory_.contains(at))
        return std::nullopt;
    if (!systems_)
        systems_ = std::make_unique<CoordinateSystems>(territory_);
    for (int i = 0; i < systems_->count(); ++i) {
        if (const auto meant = systems_->read(i, at))
            return PointDoubt{systems_->isExchanged(i) ? Kind::Exchanged : Kind::OtherSystem, fromLambert93(*meant),
                              systems_->name(i)};
    }
    return isFrench(fromLambert93(at)) ? std::nullopt : std::optional(PointDoubt{Kind::Abroad});
}

} // namespace parvis
