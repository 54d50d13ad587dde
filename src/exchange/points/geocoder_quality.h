// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/tables/delimited_text.h"

#include <vector>

namespace parvis {

/// What the position of a row stands for, as the geocoder that found it says.
enum class PointAccuracy {
    Unstated, ///< there is no word of a geocoder
    Address,
    Street,   ///< the middle of a street
    Locality, ///< the middle of a hamlet or a neighbourhood
    Commune,  ///< the middle of a commune, or of something larger
    Unsure    ///< the geocoder itself holds the address that it found for an unlikely one
};

/// That a position answers for the address of its row.
constexpr bool isAddress(PointAccuracy accuracy)
{
    return accuracy == PointAccuracy::Unstated || accuracy == PointAccuracy::Address;
}

/// Reads the columns that geocoders add: the type of what was found ("result_type": housenumber, street, locality,
/// municipality, as adresse.data.gouv.fr writes it; other geocoders' words too) and its score ("result_score", "score",
/// from 0 to 1).
class GeocoderQuality
{
public:
    explicit GeocoderQuality(const TextTable& table);

    PointAccuracy of(const QStringList& cells) const;

private:
    std::vector<int> types_;
    std::vector<int> scores_;
};

} // namespace parvis
