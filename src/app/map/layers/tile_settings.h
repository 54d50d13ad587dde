// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace parvis {

/// Where the tiles of an online background come from. Kept in the settings of the user, not in the database: whether
/// the viewed area may be sent to a server is for each user to say. Off until then.
struct TileSettings
{
    bool on = false;
    QString address;     ///< see isTileTemplate
    QString attribution; ///< shown on the map

    static TileSettings load();
    void save() const;
    bool isUsable() const; ///< switched on, with an address

    friend bool operator==(const TileSettings&, const TileSettings&) = default;
};

/// A server that is proposed.
struct TilePreset
{
    QString title;
    QString address;
    QString attribution;
};

/// Those of the Géoplateforme (IGN), free and without a key.
const std::vector<TilePreset>& tilePresets();

} // namespace parvis
