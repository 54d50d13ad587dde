// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_ways.h"

#include "app/shell/command_palette.h"
#include "app/shell/home_territory.h"
#include "app/shell/pane_walk.h"
#include "app/shell/place_history.h"
#include "app/shell/welcome_dialog.h"
#include "ui_main_window.h"

namespace parvis {

WindowWays::WindowWays(Workspace& workspace, const Ui::MainWindow& ui, std::function<Page*(const QString&)> show,
                       QMainWindow* window)
    : QObject(window)
    , workspace_(workspace)
    , ui_(ui)
    , window_(window)
    , places_(new PlaceHistory(workspace, *ui.pages, std::move(show), window))
    , home_(new HomeTerritory(workspace, window))
{
    fillMenu(ui);
    connect(ui.actionCommands, &QAction::triggered, this, &WindowWays::openCommands);
    connect(ui.actionWelcome, &QAction::triggered, this, &WindowWays::welcome);
}

/// Of the view.
void WindowWays::fillMenu(const Ui::MainWindow& ui)
{
    QAction* pages = ui.menuPages->menuAction();
    ui.menuView->insertActions(pages, {places_->backAction(), places_->forwardAction()});
    ui.menuView->insertSeparator(pages);
    const auto* walk = new PaneWalk(*ui.navigation, *ui.pages, window_);
    QAction* look = ui.menuLook->menuAction();
    ui.menuView->insertActions(look, {walk->nextAction(), walk->previousAction()});
    ui.menuView->insertMenu(look, home_->menu());
    ui.menuView->insertSeparator(look);
}

void WindowWays::openCommands()
{
    const Page* page = ui_.pages->currentPage();
    (new CommandPalette(commandsOf(*ui_.menuBar, page, page ? page->title() : QString()), window_))->open();
}

void WindowWays::welcome()
{
    if (!workspace_.database())
        return;
    const std::vector<WelcomeDialog::Step> steps{
        {ui_.actionImportContours, tr("The file of the ANCT, from data.gouv.fr, so that the map shows true contours")},
        {home_->askAction(), tr("Every page then begins with your territory; it can be changed at any time")},
        {ui_.actionShortcuts, tr("All that can be done without the mouse")},
        {ui_.actionOpen, tr("A register that a colleague gave you, or a backup")}};
    (new WelcomeDialog(workspace_, steps, window_))->open();
}

} // namespace parvis
