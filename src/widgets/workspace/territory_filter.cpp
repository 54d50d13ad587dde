// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/territory_filter.h"

namespace parvis {

namespace {

constexpr QChar separator(0x1f); // between page and filter in the key of a chip

} // namespace

const QString TerritoryFilter::home = QStringLiteral("home");

void TerritoryFilter::set(const QString& page, const QString& pageTitle, const std::vector<Chip>& chips,
                          const TerritorySet& within)
{
    const auto known = std::ranges::find(scopes_, page, &Scope::page);
    if (chips.empty()) {
        if (known == scopes_.end())
            return;
        scopes_.erase(known);
    } else if (known == scopes_.end()) {
        scopes_.push_back({page, pageTitle, chips, within});
    } else {
        if (known->chips == chips && known->within == within)
            return;
        *known = {page, pageTitle, chips, within};
    }
    Q_EMIT changed(page);
}

bool TerritoryFilter::filters(const QString& page) const
{
    return std::ranges::find(scopes_, page, &Scope::page) != scopes_.end();
}

std::shared_ptr<const TerritorySet> TerritoryFilter::beside(const QString& page) const
{
    std::shared_ptr<TerritorySet> within;
    for (const Scope& scope : scopes_) {
        if (scope.page == page)
            continue;
        within = std::make_shared<TerritorySet>(within ? *within & scope.within : scope.within);
    }
    return within;
}

std::shared_ptr<const TerritorySet> TerritoryFilter::of(const QString& page) const
{
    const auto scope = std::ranges::find(scopes_, page, &Scope::page);
    return scope == scopes_.end() ? nullptr : std::make_shared<const TerritorySet>(scope->within);
}

Chip TerritoryFilter::chipElsewhere(const Scope& scope, const Chip& chip)
{
    return {scope.page + separator + chip.key, tr("%1 › %2").arg(scope.title, chip.label)};
}

std::vector<Chip> TerritoryFilter::chipsOf(const QString& page) const
{
    std::vector<Chip> chips;
    if (const auto scope = std::ranges::find(scopes_, page, &Scope::page); scope != scopes_.end()) {
        for (const Chip& chip : scope->chips)
            chips.push_back(chipElsewhere(*scope, chip));
    }
    return chips;
}

std::vector<Chip> TerritoryFilter::chipsBeside(const QString& page) const
{
    std::vector<Chip> chips;
    for (const Scope& scope : scopes_) {
        if (scope.page == page)
            continue;
        for (const Chip& chip : scope.chips)
            chips.push_back(chipElsewhere(scope, chip));
    }
    return chips;
}

bool TerritoryFilter::remove(const QString& chipKey)
{
    const qsizetype at = chipKey.indexOf(separator);
    if (at < 0)
        return false;
    Q_EMIT removalAsked(chipKey.left(at), chipKey.mid(at + 1));
    return true;
}

void TerritoryFilter::clearBeside(const QString& page)
{
    clearBut({page});
}

void TerritoryFilter::clearPagesBeside(const QString& page)
{
    clearBut({page, home});
}

void TerritoryFilter::clearBut(const std::vector<QString>& kept)
{
    std::vector<QString> pages;
    for (const Scope& scope : scopes_) {
        if (std::ranges::find(kept, scope.page) == kept.end())
            pages.push_back(scope.page);
    }
    for (const QString& page : pages)
        clear(page);
}

} // namespace parvis
