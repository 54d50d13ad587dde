// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/points/coordinates.h"
#include "geo/locator.h"

#include <memory>
#include <optional>

namespace parvis {

class CoordinateSystems;

/// Why a position is probably not the one that was meant. It is never corrected: the other reading is offered.
struct PointDoubt
{
    enum class Kind {
        Nowhere,     ///< 0; 0: as a rule, a position that is not known
        Exchanged,   ///< the other way round it lies in France
        OtherSystem, ///< read in another coordinate system it lies among the QPV
        Abroad       ///< outside France, and no other reading is at hand
    };

    Kind kind = Kind::Abroad;
    std::optional<LonLat> meant; ///< where it lies in the reading that makes sense
    QString system = {};         ///< of that reading, when it is another one

    friend bool operator==(const PointDoubt&, const PointDoubt&) = default;
};

QString doubtName(PointDoubt::Kind kind);   ///< "exchanged": for JSON and filters, never translated
QString doubtText(const PointDoubt& doubt); ///< a sentence

/// Judges positions that no QPV holds. Belongs to one thread.
class PointDoubts
{
public:
    /// @param locator  whose QPV tell where other readings make sense
    explicit PointDoubts(const Locator& locator);
    ~PointDoubts();
    PointDoubts(const PointDoubts&) = delete;
    PointDoubts& operator=(const PointDoubts&) = delete;

    /// Nothing when the answer can be trusted as it is: a QPV holds the point, or it lies in France.
    std::optional<PointDoubt> of(const Coordinates& at, const Locator::Location& location);

private:
    std::optional<PointDoubt> ofDegrees(LonLat at) const;
    std::optional<PointDoubt> ofMetres(Point at);

    Box territory_;                              ///< EPSG:2154: the QPV and 60 km around them
    std::unique_ptr<CoordinateSystems> systems_; ///< made when first needed
};

} // namespace parvis
