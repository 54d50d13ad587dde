// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/record.h"
#include "widgets/tables/table_filter.h"

#include <functional>
#include <optional>
#include <vector>

namespace parvis {

/// Where a user is: a page, the record that it has open, its filters, and where it looks.
struct Place
{
    QString page;
    std::optional<RecordRef> record;
    Filters filters;
    QString view = {}; ///< of a map

    friend bool operator==(const Place&, const Place&) = default;
};

/// The places where a user was, as a browser keeps them: back, forward, and what lay ahead is forgotten where he takes
/// another way. A plain value.
class PlaceTrail
{
public:
    static constexpr std::size_t mostPlaces = 100;

    struct Step
    {
        std::size_t index = 0; ///< for goTo
        Place place;
    };
    using Exists = std::function<bool(const Place&)>;

    /// He moved on without leaving: the place where he is becomes this one.
    void settle(const Place& here);
    /// He went to another place; the same one again is no step.
    void arrive(const Place& there);
    void goTo(std::size_t index) { current_ = index; }
    void clear();

    /// The places before and after, nearest first, without those that no longer exist and those that are where he is.
    std::vector<Step> behind(const Exists& exists) const;
    std::vector<Step> ahead(const Exists& exists) const;

private:
    void add(std::vector<Step>& steps, std::size_t index, const Exists& exists) const;

    std::vector<Place> places_;
    std::size_t current_ = 0;
};

} // namespace parvis
