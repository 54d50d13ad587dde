// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/map_export_choice.h"
#include "widgets/look/settings.h"

namespace parvis {

/// What a map export proposes at first: that of the last one, or of the preferences. GUI thread.
struct MapExportSettings
{
    Setting<QString> kind{QStringLiteral("mapExport/kind")}; ///< an identifier of MapExportKind
    /// The ending of the files of that kind; empty: the first of its formats.
    static Setting<QString> format(MapExportKind kind)
    {
        return Setting<QString>(QStringLiteral("mapExport/%1").arg(identifier(kind)));
    }
    Setting<bool> a3{QStringLiteral("mapExport/a3")};
    Setting<bool> landscape{QStringLiteral("mapExport/landscape")};
    Setting<int> dpi{QStringLiteral("mapExport/dpi"), 200};
    Setting<QString> author{QStringLiteral("mapExport/author")};
    Setting<QString> logo{QStringLiteral("mapExport/logo")};
};

} // namespace parvis
