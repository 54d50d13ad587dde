// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

#include <QStackedWidget>

#include <map>

namespace parvis {

/// The pages of the window, one of them shown. A page is made when it is first shown, or when its commands are asked
/// for, refreshed while it is shown, and otherwise when it is shown next. GUI thread.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    /// However large the text is, the window fits on a small screen.
    QSize minimumSizeHint() const override;

    void setWorkspace(Workspace& workspace);
    bool isEmpty() const { return made_.empty(); }
    const std::map<QString, Page*>& made() const { return made_; }
    /// Whether it was ever shown, and so holds what the user did on it.
    bool wasShown(Page& page) const { return indexOf(&page) >= 0; }
    /// Whether it shows the register as it is now.
    bool isUpToDate(Page& page) const { return !stale_.contains(&page); }
    Page* currentPage() const;
    /// Makes the next page that is wanting, without showing it. False: none is.
    bool makeMissing();
    /// Makes and fills it where needed.
    Page* showPage(const PageEntry& entry);
    /// Another database: all of them are filled anew when they are shown.
    void forgetContent();
    /// Another day: they are made anew when they are shown, since they hold what "today" is.
    void forgetPages();
    /// Brings the page that is shown up to date, and those that filter what it shows.
    void refreshChanged(const ChangeSet& changes);

private:
    Page* make(const PageEntry& entry);
    /// The pages that follow the territory of the user alone show another one.
    void refreshAtHome();

    Workspace* workspace_ = nullptr;
    std::map<QString, Page*> made_;
    std::set<Page*> stale_; ///< to be refreshed when next shown
};

} // namespace parvis
