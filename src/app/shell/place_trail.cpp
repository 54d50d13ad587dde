// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/place_trail.h"

namespace parvis {

void PlaceTrail::settle(const Place& here)
{
    if (places_.empty())
        places_.push_back(here);
    else
        places_[current_] = here;
}

void PlaceTrail::arrive(const Place& there)
{
    if (!places_.empty() && places_[current_] == there)
        return;
    if (!places_.empty())
        places_.resize(current_ + 1);
    places_.push_back(there);
    if (places_.size() > mostPlaces)
        places_.erase(places_.begin());
    current_ = places_.size() - 1;
}

void PlaceTrail::clear()
{
    *this = {};
}

/// A place that equals the one before it in the list is one step with it.
void PlaceTrail::add(std::vector<Step>& steps, std::size_t index, const Exists& exists) const
{
    const Place& place = places_[index];
    const Place& nearer = steps.empty() ? places_[current_] : steps.back().place;
    if (place != nearer && exists(place))
        steps.push_back({index, place});
}

std::vector<PlaceTrail::Step> PlaceTrail::behind(const Exists& exists) const
{
    std::vector<Step> steps;
    for (std::size_t index = current_; index-- > 0;)
        add(steps, index, exists);
    return steps;
}

std::vector<PlaceTrail::Step> PlaceTrail::ahead(const Exists& exists) const
{
    std::vector<Step> steps;
    for (std::size_t index = current_ + 1; index < places_.size(); ++index)
        add(steps, index, exists);
    return steps;
}

} // namespace parvis
