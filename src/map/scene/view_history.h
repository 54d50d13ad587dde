// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "map/scene/map_view.h"

#include <optional>
#include <vector>

namespace parvis {

/// The views that a user has stayed at, like the pages of a browser. A plain value.
class ViewHistory
{
public:
    /// Notes a view that was arrived at; what lay ahead is forgotten. A view equal to the current one changes nothing.
    void visit(const MapView& view)
    {
        if (!views_.empty() && views_[at_] == view)
            return;
        if (!views_.empty())
            views_.resize(at_ + 1);
        views_.push_back(view);
        if (views_.size() > longest)
            views_.erase(views_.begin());
        at_ = views_.size() - 1;
    }
    /// The view is not the one that was arrived at last.
    bool wouldAdd(const MapView& view) const { return !views_.empty() && views_[at_] != view; }
    bool canGoBack() const { return at_ > 0; }
    bool canGoForward() const { return at_ + 1 < views_.size(); }
    std::optional<MapView> back() { return canGoBack() ? std::optional(views_[--at_]) : std::nullopt; }
    std::optional<MapView> forward() { return canGoForward() ? std::optional(views_[++at_]) : std::nullopt; }

private:
    static constexpr std::size_t longest = 50;

    std::vector<MapView> views_;
    std::size_t at_ = 0;
};

} // namespace parvis
