// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/place_marks.h"

namespace parvis {

PlaceMarks::PlaceMarks(const DocumentPageRenderer& renderer, const DocumentSearchPanel& search)
    : renderer_(renderer)
    , search_(search)
{
}

void PlaceMarks::setPlace(int page, const MatchBoxes& boxes)
{
    placePage_ = page;
    place_ = boxes;
    forget();
}

PageMarks PlaceMarks::on(int page) const
{
    if (const auto known = known_.constFind(page); known != known_.constEnd())
        return *known;
    PageMarks marks;
    const PageContent* content = renderer_.content(page);
    if (content) {
        marks.places = search_.matchesAmong(content->words);
        marks.current = search_.currentOn(page);
    }
    if (placePage_ == page && !place_.empty()) {
        marks.current = int(marks.places.size());
        marks.places.push_back(place_);
    }
    if (content)
        known_[page] = marks;
    return marks;
}

MatchBoxes PlaceMarks::currentOn(int page) const
{
    const PageMarks marks = on(page);
    const int current = std::min(marks.current, int(marks.places.size()) - 1);
    return current >= 0 ? marks.places[std::size_t(current)] : MatchBoxes();
}

} // namespace parvis
