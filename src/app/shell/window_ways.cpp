// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/window_ways.h"

#include "app/help/guide_dialog.h"
#include "app/shell/commands/command_offer.h"
#include "app/shell/home_territory.h"
#include "app/shell/pane_walk.h"
#include "app/shell/place_history.h"
#include "app/shell/welcome_dialog.h"
#include "ui_main_window.h"
#include "widgets/controls/menu_focus.h"
#include "widgets/look/look.h"

#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

WindowWays::WindowWays(Workspace& workspace, const Ui::MainWindow& ui, const std::function<Page*(const QString&)>& show,
                       QMainWindow* window)
    : QObject(window)
    , workspace_(workspace)
    , ui_(ui)
    , window_(window)
    , places_(new PlaceHistory(workspace, *ui.pages, show, window))
    , home_(new HomeTerritory(workspace, window))
{
    fillMenu(ui);
    addPages(ui, show);
    new MenuFocus(ui.menuBar);
    connect(ui.actionCommands, &QAction::triggered, new CommandOffer(workspace, *ui.pages, show, window),
            &CommandOffer::open);
    connect(ui.actionGuide, &QAction::triggered, this, [this] {
        const Page* page = ui_.pages->currentPage();
        GuideDialog::open(window_, page ? page->title() : QString());
    });
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

/// Of the pages.
void WindowWays::addPages(const Ui::MainWindow& ui, const std::function<Page*(const QString&)>& show)
{
    // The digits in the order of the pages, then letters: J for the days, H for the history. Pages that came later have
    // one of their own, so that no other page changes its key.
    static constexpr Qt::Key keys[] = {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6,
                                       Qt::Key_7, Qt::Key_8, Qt::Key_9, Qt::Key_0, Qt::Key_J, Qt::Key_H};
    static const std::map<QString, Qt::Key> ownKeys{
        {u"actions"_s, Qt::Key_T}, {u"organisations"_s, Qt::Key_U}, {u"datasets"_s, Qt::Key_D}};
    auto key = std::begin(keys);
    for (const PageEntry& page : pageList()) {
        QAction* action = ui.menuPages->addAction(Look::icon(page.icon), page.title, this, [show, id = page.id] {
            if (const Page* shown = show(id))
                shown->mainWidget()->setFocus();
        });
        if (const auto own = ownKeys.find(page.id); own != ownKeys.end())
            action->setShortcut(QKeySequence(Qt::CTRL | own->second));
        else if (key != std::end(keys))
            action->setShortcut(QKeySequence(Qt::CTRL | *key++));
        window_->addAction(action);
    }
}

void WindowWays::welcome()
{
    if (!workspace_.database())
        return;
    const std::vector<WelcomeDialog::Step> steps{
        {ui_.actionImportContours, tr("The file of the ANCT, from data.gouv.fr, so that the map shows true contours")},
        {home_->askAction(), tr("Every page then begins with your territory; it can be changed at any time")},
        {ui_.actionGuide, tr("Job by job and page by page, in French")},
        {ui_.actionOpen, tr("A register that a colleague gave you, or a backup")}};
    (new WelcomeDialog(workspace_, steps, window_))->open();
}

} // namespace parvis
