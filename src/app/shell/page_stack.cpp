// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_stack.h"

namespace parvis {

namespace {

/// What a page never asks for more than: beside the navigation of icons on a screen of 1024 × 720.
constexpr QSize smallPage(860, 440);

} // namespace

PageStack::PageStack(QWidget* parent)
    : QStackedWidget(parent)
{
}

QSize PageStack::minimumSizeHint() const
{
    return QStackedWidget::minimumSizeHint().boundedTo(smallPage);
}

void PageStack::setWorkspace(Workspace& workspace)
{
    workspace_ = &workspace;
    connect(&workspace.territory(), &TerritoryFilter::changed, this, [this](const QString& page) {
        if (page == TerritoryFilter::home)
            refreshAtHome();
    });
}

Page* PageStack::currentPage() const
{
    return qobject_cast<Page*>(currentWidget());
}

Page* PageStack::showPage(const PageEntry& entry)
{
    const auto made = made_.find(entry.id);
    Page* page = made == made_.end() ? make(entry) : made->second;
    // Filled before it is shown: each part that is added to a page on the screen has the whole window laid out anew.
    if (stale_.erase(page) > 0)
        page->refresh(nullptr);
    if (indexOf(page) < 0)
        addWidget(page);
    setCurrentWidget(page);
    return page;
}

Page* PageStack::make(const PageEntry& entry)
{
    Page* page = entry.make(*workspace_, this);
    made_[entry.id] = page;
    stale_.insert(page);
    return page;
}

bool PageStack::makeMissing()
{
    const auto missing = [this](const PageEntry& entry) { return !made_.contains(entry.id); };
    const auto entry = std::ranges::find_if(pageList(), missing);
    if (entry == pageList().end())
        return false;
    make(*entry);
    return true;
}

void PageStack::forgetContent()
{
    for (const auto& [id, page] : made_)
        stale_.insert(page);
}

void PageStack::forgetPages()
{
    stale_.clear();
    for (const auto& [id, page] : std::exchange(made_, {}))
        delete page;
}

void PageStack::refreshChanged(const ChangeSet& changes)
{
    for (const auto& [id, page] : made_) {
        const bool wanted = page == currentPage() || workspace_->territory().filters(id);
        if (wanted && !stale_.contains(page))
            page->refresh(&changes);
        else
            stale_.insert(page);
    }
}

void PageStack::refreshAtHome()
{
    for (const auto& [id, page] : made_) {
        if (!page->followsHome())
            continue;
        if (page == currentPage() && !stale_.contains(page))
            page->refresh(nullptr);
        else
            stale_.insert(page);
    }
}

} // namespace parvis
