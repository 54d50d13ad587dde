// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/commands/command_offer.h"

#include "app/shell/commands/choice_commands.h"
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
        pages.push_back({page, page->title(), {}, true, page->sheetArea()});
    for (const PageEntry& entry : pageList()) {
        const auto made = pages_.made().find(entry.id);
        if (made != pages_.made().end() && made->second != pages_.currentPage())
            pages.push_back(
                {made->second, entry.title, entry.id, pages_.isUpToDate(*made->second), made->second->sheetArea()});
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
    if (!command.subject())
        return;
    if (command.neededPage.isEmpty())
        runNow(command);
    else if (Page* page = show_(command.neededPage)) {
        page->mainWidget()->setFocus();
        runOn(*page, command);
    }
}

/// Once its rows are there, since what a command can do depends on them.
void CommandOffer::runOn(Page& page, const WindowCommand& command)
{
    if (!page.table() || !page.table()->recordModel()->isArranging())
        return runNow(command);
    connect(
        page.table()->recordModel(), &RecordTableModel::arranged, command.subject(),
        [this, page = QPointer(&page), command] {
            if (page)
                runOn(*page, command);
        },
        Qt::SingleShotConnection);
}

void CommandOffer::runNow(const WindowCommand& command)
{
    const QString obstacle = obstacleOf(*command.subject());
    const bool isThere = command.action ? command.action->isVisible() : canBeChosen(command);
    const bool isEnabled = command.action ? command.action->isEnabled() : command.control->isEnabled();
    if (!isThere)
        workspace_.warn(tr("There is nothing on this page now that “%1” could do.").arg(command.text));
    else if (!isEnabled)
        workspace_.warn(obstacle);
    else if (command.action)
        command.action->trigger();
    else
        choose(command);
}

} // namespace parvis
