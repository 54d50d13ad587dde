// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/documents/document_page_renderer.h"
#include "app/documents/document_search_panel.h"

namespace parvis {

/// Places of a page that are marked.
struct PageMarks
{
    std::vector<MatchBoxes> places;
    int current = -1; ///< the one that is marked more; -1: none
};

/// What is marked on the pages of a document: what its search finds, and one place that somebody asked for. Found among
/// the words of a page when it is painted, and kept until they change. GUI thread.
class PlaceMarks
{
public:
    PlaceMarks(const DocumentPageRenderer& renderer, const DocumentSearchPanel& search);

    /// Without boxes the page has none.
    void setPlace(int page, const MatchBoxes& boxes);
    void forgetPlace() { setPlace(0, {}); }
    void forget() { known_.clear(); } ///< the search found other places
    void forget(int page) { known_.remove(page); }
    PageMarks on(int page) const;
    /// The boxes of the place that is marked more on that page; empty: none is.
    MatchBoxes currentOn(int page) const;

private:
    const DocumentPageRenderer& renderer_;
    const DocumentSearchPanel& search_;
    mutable QHash<int, PageMarks> known_;
    MatchBoxes place_;
    int placePage_ = 0; ///< 0: nobody asked for one
};

} // namespace parvis
