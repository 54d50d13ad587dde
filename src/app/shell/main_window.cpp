// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/facts/facts_offer.h"
#include "app/printing/print_commands.h"
#include "app/shell/database_actions.h"
#include "app/shell/drafts/typed_drafts.h"
#include "app/shell/file_memory.h"
#include "app/shell/file_sorting.h"
#include "app/shell/home_territory.h"
#include "app/shell/look_menus.h"
#include "app/shell/past_bar.h"
#include "app/shell/place_history.h"
#include "app/shell/request_answers.h"
#include "app/shell/search_box.h"
#include "app/shell/tool_actions.h"
#include "app/shell/window_ways.h"
#include "ui_main_window.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/workspace/job_area.h"
#include "widgets/workspace/message_places.h"
#include "widgets/workspace/write_obstacle.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> pageSetting(u"window/page"_s);
const Setting<QByteArray> geometrySetting(u"window/geometry"_s);

/// As the buttons of the bar are: their icon alone.
QToolButton* dressed(QToolButton* button)
{
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

QToolButton* barButton(QAction* action, QWidget* parent)
{
    return dressed(actionButton(action, parent));
}

} // namespace

MainWindow::MainWindow(Workspace& workspace, DatabaseOpener& opener)
    : workspace_(workspace)
    , opener_(opener)
    , databases_(new DatabaseActions(workspace, opener, this))
    , ui_(std::make_unique<Ui::MainWindow>())
{
    ui_->setupUi(this);
    ui_->pages->setWorkspace(workspace);
    search_ = new SearchBox(workspace, this);
    const auto show = [this](const QString& id) { return showPage(id); };
    ways_ = new WindowWays(workspace, *ui_, show, this);
    memory_ = std::make_unique<FileMemory>(workspace, *ui_->pages);
    makeTopBar();
    ui_->navigation->setPages(pageList());
    connectTools(*ui_, workspace, this);
    printing_ = std::make_unique<PrintCommands>(
        workspace, ui_->actionPrint, ui_->actionSavePdf, [this] { return currentPage(); }, this);
    connect(ui_->pages, &QStackedWidget::currentChanged, printing_.get(), &PrintCommands::update);
    connect(ui_->menuFile, &QMenu::aboutToShow, printing_.get(), &PrintCommands::update);
    connectActions();
    fillLookMenus(ui_->menuLook, ui_->menuText);
    connect(ui_->navigation, &Navigation::pageChosen, this, [this](const QString& id) {
        const Page* before = currentPage();
        if (showPage(id) != before)
            ui_->messages->leavePage();
    });
    ui_->column->insertWidget(ui_->column->indexOf(ui_->messages), new PastBar(workspace, this));
    watchDialogs(*this);
    connect(&workspace, &Workspace::databaseChanged, this, &MainWindow::takeDatabase);
    connect(&workspace, &Workspace::pastChanged, this, [this] {
        ui_->pages->forgetPages();
        refreshAll();
    });
    auto* messages = new MessagePlaces(*ui_->messages);
    connect(&workspace, &Workspace::recordsChanged, messages, &MessagePlaces::endOffer);
    connect(&workspace, &Workspace::recordsChanged, this, &MainWindow::refreshChanged);
    connect(&workspace, &Workspace::messageSaid, messages, &MessagePlaces::show);
    new RequestAnswers(workspace, ways_->places(), show, this);
    databases_->offerRecent(*ui_->menuRecent);
    new FactsOffer(workspace, this);
    restoreWindow();
    showState();
    Look::follow(this, [this] { followLook(); });
}

MainWindow::~MainWindow()
{
    printing_.reset(); // it watches the focus, which moves while the pages go
    ui_->navigation->disconnect(this);
    workspace_.disconnect(this);
    workspace_.requests().disconnect(this);
}

void MainWindow::makeTopBar()
{
    PlaceHistory& places = ways_->places();
    for (QAction* action : {places.backAction(), places.forwardAction()})
        ui_->topLayout->addWidget(dressed(places.button(action, this)));
    for (QAction* action : {ui_->actionUndo, ui_->actionRedo})
        ui_->topLayout->addWidget(barButton(action, this));
    ui_->topLayout->addWidget(search_, 1);
    QToolButton* territory = barButton(ways_->home().menu()->menuAction(), this);
    territory->setPopupMode(QToolButton::InstantPopup);
    ui_->topLayout->addWidget(territory);
    ui_->bottomLayout->addWidget(new JobArea(workspace_.jobs(), this));
    ui_->bottomLayout->setStretch(0, 1); // the jobs keep their width while there are none: a message never moves them
}

void MainWindow::connectActions()
{
    connect(ui_->actionNew, &QAction::triggered, databases_, &DatabaseActions::create);
    connect(ui_->actionOpen, &QAction::triggered, this, [this] { databases_->open(Access::ReadWrite); });
    connect(ui_->actionOpenReadOnly, &QAction::triggered, this, [this] { databases_->open(Access::ReadOnly); });
    connect(ui_->actionSaveCopy, &QAction::triggered, databases_, &DatabaseActions::saveCopy);
    connect(ui_->actionBackups, &QAction::triggered, databases_, &DatabaseActions::showBackups);
    connect(ui_->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(ui_->actionSearch, &QAction::triggered, this, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    connect(ui_->actionCheck, &QAction::triggered, databases_, &DatabaseActions::check);
}

/// Pages fill their sheets and cards anew, in the fonts of the moment.
void MainWindow::followLook()
{
    const int unit = Look::unit();
    ui_->topLayout->setContentsMargins(unit * 2, unit / 2, unit * 2, unit / 2);
    ui_->topLayout->setSpacing(unit);
    if (isVisible())
        fitNavigation();
    else // narrow until its window has its width, or the window would have to be wider than it was left
        ui_->navigation->setCompact(true);
    if (!ui_->pages->isEmpty())
        refreshAll();
}

void MainWindow::fitNavigation()
{
    constexpr int roomy = 104; // units: at 100 % text a window of 832 pixels, at 200 % one of 1 664
    ui_->navigation->setCompact(width() < Look::unit() * roomy);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fitNavigation();
}

Page* MainWindow::currentPage() const
{
    return ui_->pages->currentPage();
}

Page* MainWindow::showPage(const QString& id)
{
    const auto& entries = pageList();
    const auto entry = std::ranges::find(entries, id, &PageEntry::id);
    if (entry == entries.end())
        return nullptr;
    ui_->navigation->setCurrentPage(id);
    if (!loaded_)
        return nullptr; // shown once a database is there
    Page* page = nullptr;
    const Page* before = currentPage();
    const bool hadFocus = before && before->isAncestorOf(focusWidget());
    ways_->places().visit([&] {
        page = ui_->pages->showPage(*entry);
        memory_->restore(*page);
    });
    if (hadFocus && page != before) // else it would go to whatever comes next, such as the first button
        page->mainWidget()->setFocus();
    if (before && page != before)
        search_->forget();
    pageSetting.keep(id);
    memory_->keep();
    return page;
}

/// The pages still show the file before, and its filters.
void MainWindow::takeDatabase()
{
    memory_->keep();
    ui_->pages->forgetContent();
    workspace_.territory().clearBeside({});
    loaded_ = workspace_.database() != nullptr;
    ways_->home().apply();
    const QString left = memory_->takeUp();
    showState();
    if (loaded_ && !showPage(left))
        showPage(ui_->navigation->currentPage());
    ways_->places().startAnew();
    if (loaded_)
        offerDrafts(workspace_, this);
}

void MainWindow::refreshAll()
{
    ui_->pages->forgetContent();
    showState();
    if (loaded_)
        showPage(ui_->navigation->currentPage());
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
}

void MainWindow::refreshChanged(const ChangeSet& changes)
{
    ui_->pages->refreshChanged(changes);
    showState();
}

void MainWindow::showState()
{
    enableTools(*ui_, workspace_);
    setObstacle(search_, fileObstacle(workspace_));
    ui_->navigation->showAttention(workspace_.records(), workspace_.today());
    setWindowTitle(titleWithFile(workspace_));
}

void MainWindow::openFiles(const QStringList& paths)
{
    const SortedFiles files = sortFiles(paths);
    for (const QString& path : files.databases)
        opener_.open(path);
    for (const QString& path : files.contours)
        workspace_.requests().offerContours(path);
    for (const QString& path : files.tables)
        workspace_.requests().locate({}, path);
    if (!files.documents.isEmpty())
        workspace_.requests().offerDocuments(files.documents);
    for (const QString& path : files.unknown)
        workspace_.warn(unknownFileText(path));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openFiles(localFiles(*event->mimeData()));
    event->acceptProposedAction();
}

void MainWindow::restoreWindow()
{
    resize(Look::unit() * 160, Look::unit() * 100);
    restoreGeometry(geometrySetting.value());
    const QString page = pageSetting.value();
    showPage(std::ranges::find(pageList(), page, &PageEntry::id) == pageList().end() ? pageList().front().id : page);
}

void MainWindow::prepareToEnd()
{
    geometrySetting.keep(saveGeometry());
    memory_->keep();
    keepTyped(workspace_, *this);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    geometrySetting.keep(saveGeometry());
    if (workspace_.database() && workspace_.database()->isBusy()) {
        workspace_.warn(tr("A change is being written; close the window once it is done."));
        event->ignore();
        return;
    }
    if (!takeOpenField(workspace_)) { // the message stands in the window that stays
        event->ignore();
        return;
    }
    memory_->keep();
    event->accept();
}

} // namespace parvis
