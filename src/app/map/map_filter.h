// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_scene.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/tables/table_filter.h"

#include <optional>
#include <set>
#include <vector>

namespace parvis {

/// The filters that the map itself sets; a QPV is shown when all of them let it through. A plain value; GUI thread.
class MapFilter
{
public:
    DepartementCode departement = {};  ///< empty: all
    Filters query = {};                ///< by the columns of the neighbourhoods' table
    std::optional<QpvSet> chosen = {}; ///< these only
    std::set<int> classes = {};        ///< of the legend that is shown; empty: all

    bool isEmpty() const;
    void clear() { *this = {}; }
    /// One entry of the legend: from all entries to it alone, then added or taken away.
    void toggleClass(int index, int count);
    /// Another legend comes: the entries chosen in this one stay a filter, and those chosen in the next, if it was
    /// shown before, are taken up again.
    void changeTheme(const MapTheme& from, const ThemeSetting& setting, ThemeId to);

    /// What passes all of them but the entries of the shown legend.
    QpvSet apply(const Register& records) const;

    std::vector<Chip> chips(const Register& records, const MapTheme& shown) const;
    void remove(const QString& chipKey);

private:
    /// Entries of a legend that is no longer shown.
    struct Legend
    {
        ThemeId theme;
        ThemeSetting setting;
        std::set<int> classes;
        QString label;
    };

    std::vector<Legend> legends_;
};

/// The QPV whose rows pass the filters of the neighbourhoods' table.
QpvSet qpvsMatching(const Filters& filters, const Register& records);

} // namespace parvis
