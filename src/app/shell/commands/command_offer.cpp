// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_offer.h"

#include "app/shell/page_stack.h"
#include "widgets/look/obstacle.h"
#include "widgets/tables/record_table_view.h"

#include <QAction>
#include <QTimer>

namespace parvis {

CommandOffer::CommandOffer(Workspace& workspace, PageStack& pages, std::function<Page*(const QString&)> show,
                           QMainWindow* window)
    : QObject(window)
    , workspace_(workspace)
    , pages_(pages)
    , show_(std::move(show))
    , window_(window)
{
}

void CommandOffer::open()
{
    palette_ = new CommandPalette(
        commands(), [this](const WindowCommand& command) { run(command); }, window_);
    palette_->open();
    if (!workspace_.database()) // no page can be shown
        return;
    palette_->awaitMore();
    makePages();
}

/// Of the menus, of the page that is shown, then of the others in the order of the navigation.
std::vector<WindowCommand> CommandOffer::commands() const
{
    std::vector<CommandPage> pages;
    if (const Page* page = pages_.currentPage())
        pages.push_back({page, page->title(), {}});
    for (const PageEntry& entry : pageList()) {
        const auto made = pages_.made().find(entry.id);
        if (made != pages_.made().end() && made->second != pages_.currentPage())
            pages.push_back({made->second, entry.title, entry.id, pages_.isUpToDate(*made->second)});
    }
    return commandsOf(*window_->menuBar(), pages);
}

void CommandOffer::makePages()
{
    QTimer::singleShot(0, this, [this] {
        if (!palette_ || !palette_->isVisible() || !workspace_.database())
            return;
        if (pages_.makeMissing())
            makePages();
        else
            palette_->setCommands(commands());
    });
}

void CommandOffer::run(const WindowCommand& command)
{
    if (!command.action)
        return;
    if (command.neededPage.isEmpty())
        command.action->trigger();
    else if (Page* page = show_(command.neededPage)) {
        page->mainWidget()->setFocus();
        runOn(*page, *command.action);
    }
}

/// Once its rows are there, since what a command can do depends on them.
void CommandOffer::runOn(Page& page, QAction& command)
{
    if (page.table() && page.table()->recordModel()->isArranging()) {
        connect(
            page.table()->recordModel(), &RecordTableModel::arranged, &command,
            [this, page = QPointer(&page), &command] {
                if (page)
                    runOn(*page, command);
            },
            Qt::SingleShotConnection);
        return;
    }
    if (!command.isVisible())
        workspace_.warn(tr("There is nothing on this page now that “%1” could do.").arg(plainText(command)));
    else if (!command.isEnabled())
        workspace_.warn(obstacleOf(command));
    else
        command.trigger();
}

} // namespace parvis
