// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pages_in_turn.h"

#include <algorithm>

namespace parvis {

PagesInTurn::PagesInTurn(const PdfSession& session, const std::stop_token& stop)
    : session_(session)
    , stop_(stop)
    , before_(session.spent())
    , leftToLose_(session.limits().lostSeconds * 1000LL)
{
}

const PageContents* PagesInTurn::contents(int page)
{
    if (!kept_.contains(page))
        keep(page, tried(page));
    const std::optional<PageContents>& found = kept_.at(page);
    return found ? &*found : nullptr;
}

void PagesInTurn::keep(int page, std::optional<PageContents> contents)
{
    if (!contents)
        lost_.push_back(page);
    kept_.emplace(page, std::move(contents));
}

bool PagesInTurn::hasTimeFor(int page)
{
    if (page == 1 || kept_.contains(page))
        return true;
    const PdfLimits& limits = session_.limits();
    const qint64 allowed = (limits.documentSeconds + qint64(limits.secondsMorePerPage) * (page - 1)) * 1000;
    return leftToLose_ > 0 && session_.spent() - before_ <= allowed;
}

std::vector<int> PagesInTurn::lost(int from)
{
    for (int page = from; page <= session_.facts().pages; ++page) {
        if (lost_.empty() || lost_.back() < page)
            lost_.push_back(page);
    }
    if (first_ && int(lost_.size()) == session_.facts().pages)
        throw PdfBrokeOff(*first_);
    return lost_;
}

std::optional<PageContents> PagesInTurn::tried(int page)
{
    const PdfLimits& limits = session_.limits();
    const qint64 time =
        std::min(std::max(leftToLose_ / 4, limits.leastSeconds * 1000LL), limits.processorSeconds * 1000LL);
    const qint64 start = session_.spent();
    session_.setPageTime(time);
    session_.setPageAhead(page < session_.facts().pages && hasTimeFor(page + 1) ? page + 1 : 0);
    try {
        return session_.ask(PdfQuestion::Words, page, 0, stop_,
                            [](const PdfMessage& answer) { return pageContentsIn(answer.bytes); });
    } catch (const PdfBrokeOff& trouble) {
        if (!first_)
            first_ = trouble;
        // One that stood still has used none.
        leftToLose_ -= std::max(session_.spent() - start, trouble.reason() == PdfBrokeOff::Reason::Time ? time : 0);
        return std::nullopt;
    }
}

} // namespace parvis
