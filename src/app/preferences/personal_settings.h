// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/settings.h"

namespace parvis {

/// What holds for the user of this computer, whatever file is open; everything that is set anywhere else has its own
/// place. GUI thread.
struct PersonalSettings
{
    static const Setting<QString>& language();     ///< "fr", "en"; empty: that of the system
    static const Setting<QString>& userName();     ///< empty: that of the account
    static const Setting<QString>& organisation(); ///< empty: none
    static const Setting<bool>& network();         ///< whether servers may be asked for anything

    /// Takes what is kept to the whole program: the name that signs the history, and the use of the network.
    static void apply();
    /// As the history shows it: "Service habitat (Ville d’Amiens)".
    static QString signature();
};

} // namespace parvis
