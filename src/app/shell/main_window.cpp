// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/calendar/agenda_dialog.h"
#include "app/calendar/yearly_cycle_dialog.h"
#include "app/contours/contour_import_dialog.h"
#include "app/documents/document_adding.h"
#include "app/documents/documents_page.h"
#include "app/facts/facts_dialog.h"
#include "app/facts/facts_offer.h"
#include "app/history/look_back_dialog.h"
#include "app/locate/locate_dialog.h"
#include "app/preferences/preferences_dialog.h"
#include "app/shell/about.h"
#include "app/shell/database_actions.h"
#include "app/shell/file_sorting.h"
#include "app/shell/past_bar.h"
#include "app/shell/search_box.h"
#include "store/history.h"
#include "ui_main_window.h"
#include "widgets/controls/action_button.h"
#include "widgets/controls/drop_files.h"
#include "widgets/look/look.h"
#include "widgets/look/settings.h"
#include "widgets/tables/record_table_view.h"
#include "widgets/workspace/job_area.h"

#include <QActionGroup>
#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

const Setting<QString> databaseSetting(u"window/last_database"_s);
const Setting<QString> pageSetting(u"window/page"_s);
const Setting<QByteArray> geometrySetting(u"window/geometry"_s);

QToolButton* barButton(QAction* action, QWidget* parent)
{
    QToolButton* button = actionButton(action, parent);
    button->setAutoRaise(true);
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
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
    ui_->topLayout->addWidget(barButton(ui_->actionUndo, this));
    ui_->topLayout->addWidget(barButton(ui_->actionRedo, this));
    ui_->topLayout->addWidget(search_, 1);
    ui_->bottomLayout->addWidget(new JobArea(workspace.jobs(), this));
    ui_->navigation->setPages(pageList());
    connectActions();
    connectLook();
    makePageActions();
    connect(ui_->navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    ui_->column->insertWidget(ui_->column->indexOf(ui_->messages), new PastBar(workspace, this));
    connect(&workspace, &Workspace::databaseChanged, this, &MainWindow::refreshAll);
    connect(&workspace, &Workspace::pastChanged, this, [this] {
        ui_->pages->forgetPages();
        refreshAll();
    });
    connect(&workspace, &Workspace::recordsChanged, this, &MainWindow::refreshChanged);
    connect(&workspace, &Workspace::messageSaid, ui_->messages, &MessageBar::show);
    connectRequests();
    connect(&opener_, &DatabaseOpener::opened, this, [](const QString& path) { databaseSetting.keep(path); });
    new FactsOffer(workspace, this);
    restoreWindow();
    showState();
    Look::follow(this, [this] { followLook(); });
}

MainWindow::~MainWindow()
{
    ui_->navigation->disconnect(this);
    workspace_.disconnect(this);
    workspace_.requests().disconnect(this);
    opener_.disconnect(this);
}

/// What pages ask of the window.
void MainWindow::connectRequests()
{
    const Requests& requests = workspace_.requests();
    connect(&requests, &Requests::recordRequested, this, &MainWindow::openRecord);
    connect(&requests, &Requests::pageRequested, this, [this](const QString& id, const Filters& filters) {
        if (Page* page = showPage(id)) {
            if (!filters.empty())
                workspace_.territory().clearBeside(id); // the page shows what was asked for, no less
            page->applyFilters(filters);
            page->mainWidget()->setFocus();
        }
    });
    connect(&requests, &Requests::documentRequested, this, [this](Id<Document> id, int number, const QString& words) {
        if (auto* page = qobject_cast<DocumentsPage*>(showPage(u"documents"_s)))
            page->showDocument(id, number, words);
    });
    connect(&requests, &Requests::lookBackRequested, this, &MainWindow::lookBack);
    connect(&requests, &Requests::contoursOffered, this,
            [this](const QString& path) { ContourImportDialog::open(workspace_, this, path); });
    connect(&requests, &Requests::locateRequested, this,
            [this](const QString& text, const QString& path) { LocateDialog::open(workspace_, this, text, path); });
    connect(&requests, &Requests::documentsOffered, this,
            [this](const QStringList& paths) { addDocuments(workspace_, paths, this); });
}

void MainWindow::connectActions()
{
    const std::pair<QAction*, QString> icons[] = {{ui_->actionNew, u"new"_s},
                                                  {ui_->actionOpen, u"open"_s},
                                                  {ui_->actionSaveCopy, u"save"_s},
                                                  {ui_->actionBackups, u"history"_s},
                                                  {ui_->actionImportContours, u"import"_s},
                                                  {ui_->actionUndo, u"undo"_s},
                                                  {ui_->actionRedo, u"redo"_s},
                                                  {ui_->actionCopy, u"copy"_s},
                                                  {ui_->actionSearch, u"search"_s},
                                                  {ui_->actionLocate, u"zoom"_s},
                                                  {ui_->actionCheck, u"check"_s},
                                                  {ui_->actionYearlyCycle, u"calendar"_s},
                                                  {ui_->actionLookBack, u"history"_s},
                                                  {ui_->actionExportAgenda, u"export"_s},
                                                  {ui_->actionAbout, u"information"_s}};
    for (const auto& [action, icon] : icons)
        action->setIcon(Look::icon(icon));
    ui_->actionRedo->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_Y), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z)});
    connect(ui_->actionNew, &QAction::triggered, databases_, &DatabaseActions::create);
    connect(ui_->actionOpen, &QAction::triggered, this, [this] { databases_->open(Access::ReadWrite); });
    connect(ui_->actionOpenReadOnly, &QAction::triggered, this, [this] { databases_->open(Access::ReadOnly); });
    connect(ui_->actionSaveCopy, &QAction::triggered, databases_, &DatabaseActions::saveCopy);
    connect(ui_->actionBackups, &QAction::triggered, databases_, &DatabaseActions::showBackups);
    connect(ui_->actionImportContours, &QAction::triggered, this, [this] { workspace_.requests().offerContours(); });
    connect(ui_->actionDownloadContours, &QAction::triggered, this,
            [this] { ContourImportDialog::open(workspace_, this)->download(); });
    connect(ui_->actionNewerFacts, &QAction::triggered, this, [this] { FactsDialog::open(workspace_, this); });
    connect(ui_->actionQuit, &QAction::triggered, this, &QWidget::close);
    connect(ui_->actionUndo, &QAction::triggered, &workspace_, &Workspace::undo);
    connect(ui_->actionRedo, &QAction::triggered, &workspace_, &Workspace::redo);
    connect(ui_->actionCopy, &QAction::triggered, this, &MainWindow::copy);
    connect(ui_->actionSearch, &QAction::triggered, this, [this] {
        search_->setFocus(Qt::ShortcutFocusReason);
        search_->selectAll();
    });
    connect(ui_->actionLookBack, &QAction::triggered, this, [this] { askToLookBack(workspace_, this); });
    connect(ui_->actionPreferences, &QAction::triggered, this, [this] { PreferencesDialog::open(workspace_, this); });
    connect(ui_->actionYearlyCycle, &QAction::triggered, this, [this] { openYearlyCycle(workspace_, {}, this); });
    connect(ui_->actionLocate, &QAction::triggered, this, [this] { workspace_.requests().locate(); });
    connect(ui_->actionExportAgenda, &QAction::triggered, this, [this] { exportAgenda(workspace_, {}, this); });
    connect(ui_->actionCheck, &QAction::triggered, databases_, &DatabaseActions::check);
    connect(ui_->actionShortcuts, &QAction::triggered, this, [this] { showShortcuts(this); });
    connect(ui_->actionAbout, &QAction::triggered, this, [this] { showAbout(this, workspace_.records()); });
}

void MainWindow::connectLook()
{
    const auto choices = [this](const auto& actions, auto current, auto choose) {
        auto* group = new QActionGroup(this);
        for (const auto& [action, value] : actions) {
            group->addAction(action);
            connect(action, &QAction::triggered, this, [choose, value = value] { choose(value); });
        }
        Look::follow(group, [actions, current] { // the preferences choose it as well
            for (const auto& [action, value] : actions)
                action->setChecked(value == current());
        });
    };
    choices(std::vector<std::pair<QAction*, Look::Mode>>{{ui_->actionLookSystem, Look::Mode::System},
                                                         {ui_->actionLookLight, Look::Mode::Light},
                                                         {ui_->actionLookDark, Look::Mode::Dark}},
            &Look::mode, &Look::setMode);
    choices(
        std::vector<std::pair<QAction*, int>>{
            {ui_->actionText100, 100}, {ui_->actionText125, 125}, {ui_->actionText150, 150}, {ui_->actionText200, 200}},
        &Look::textPercent, &Look::setTextPercent);
}

/// Pages fill their sheets and cards anew, in the fonts of the moment.
void MainWindow::followLook()
{
    const int unit = Look::unit();
    ui_->topLayout->setContentsMargins(unit * 2, unit / 2, unit * 2, unit / 2);
    ui_->topLayout->setSpacing(unit);
    fitNavigation();
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

void MainWindow::makePageActions()
{
    int number = 0;
    for (const PageEntry& page : pageList()) {
        QAction* action =
            ui_->menuPages->addAction(Look::icon(page.icon), page.title, this, [this, id = page.id] { showPage(id); });
        if (++number <= 9)
            action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        addAction(action);
    }
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
    Page* page = ui_->pages->showPage(*entry);
    pageSetting.keep(id);
    return page;
}

void MainWindow::openRecord(const RecordRef& record)
{
    for (const PageEntry& entry : pageList()) {
        if (!entry.tables.contains(record.table))
            continue;
        if (Page* page = showPage(entry.id)) {
            page->showRecord(record);
            page->mainWidget()->setFocus();
        }
        return;
    }
    workspace_.inform(tr("No page shows this kind of record yet."));
}

void MainWindow::refreshAll()
{
    loaded_ = workspace_.database() != nullptr;
    workspace_.territory().clearBeside({}); // they speak of the file before
    ui_->pages->forgetContent();
    showState();
    if (loaded_)
        showPage(ui_->navigation->currentPage());
}

/// Shows the register as it stood at the end of that day; what stands in an open field is written before.
void MainWindow::lookBack(QDate day)
{
    if (!workspace_.database())
        return;
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
    workspace_.lookAtPresent();
    workspace_.jobs().run(
        this, tr("Reading the register as it stood…"),
        [path = workspace_.database()->path(), records = workspace_.records(), day](const JobControl&) {
            return History(path).registerAt(records, endOfDay(day));
        },
        [this, day](const Register& records) { workspace_.lookBack(day, records); });
}

void MainWindow::refreshChanged(const ChangeSet& changes)
{
    ui_->messages->endOffer();
    ui_->pages->refreshChanged(changes);
    showState();
}

void MainWindow::showState()
{
    const Database* database = workspace_.database();
    const UndoState& undo = workspace_.undoState();
    const auto name = [](QAction* action, const QString& verb, const std::optional<JournalAction>& target) {
        action->setEnabled(target.has_value());
        action->setText(target ? tr("%1 “%2”").arg(verb, target->title) : verb);
        action->setToolTip(u"%1 (%2)"_s.arg(action->text(), action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(ui_->actionUndo, tr("Undo"), undo.undo);
    name(ui_->actionRedo, tr("Redo"), undo.redo);
    ui_->actionSaveCopy->setEnabled(database);
    ui_->actionNewerFacts->setEnabled(database);
    ui_->actionCheck->setEnabled(database);
    ui_->actionLookBack->setEnabled(database);
    ui_->actionYearlyCycle->setEnabled(database);
    ui_->actionExportAgenda->setEnabled(database);
    ui_->actionLocate->setEnabled(database);
    ui_->actionImportContours->setEnabled(workspace_.isWritable());
    ui_->actionDownloadContours->setEnabled(workspace_.isWritable());
    search_->setEnabled(database);
    ui_->navigation->showAttention(workspace_.records(), workspace_.today());
    if (!database)
        setWindowTitle(u"Parvis"_s);
    else
        setWindowTitle(u"%1%2 – Parvis"_s.arg(QFileInfo(database->path()).fileName(),
                                              workspace_.isWritable() ? QString() : tr(" [read-only]")));
}

/// The focused widget knows what to copy; a table copies its cells.
void MainWindow::copy()
{
    QWidget* focused = QApplication::focusWidget();
    if (auto* table = qobject_cast<RecordTableView*>(focused))
        table->copySelection();
    else if (focused && focused->metaObject()->indexOfSlot("copy()") >= 0)
        QMetaObject::invokeMethod(focused, "copy");
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
    if (QWidget* field = QApplication::focusWidget())
        field->clearFocus();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    geometrySetting.keep(saveGeometry());
    if (workspace_.database() && workspace_.database()->isBusy()) {
        workspace_.warn(tr("A change is being written; close the window once it is done."));
        event->ignore();
        return;
    }
    event->accept();
}

} // namespace parvis
