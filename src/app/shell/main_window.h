// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/database_opener.h"
#include "widgets/workspace/page.h"

#include <QMainWindow>

namespace Ui {
class MainWindow;
}

namespace parvis {

class DatabaseActions;
class FileMemory;
class PrintCommands;
class SearchBox;
class WindowWays;

/// The window: actions and wiring only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Workspace& workspace, DatabaseOpener& opener);
    ~MainWindow() override;

    SearchBox* searchBox() const { return search_; }

    Page* showPage(const QString& id);
    Page* currentPage() const;
    /// Opens a database, contours or documents, as the name of the file says.
    void openFiles(const QStringList& paths);
    /// Before all other windows, as when a second start handed its files over.
    void comeForward();

    /// Without a question, as when the session ends: what stands in an open field is taken as when it is left, and what
    /// cannot be taken, or stands in a dialog, is kept as a text for the next start. Jobs stop with the workspace; a
    /// change that is being written is there as a whole afterwards, or not at all.
    void prepareToEnd();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectActions();
    void makeTopBar();
    void followLook();
    void fitNavigation();
    void takeDatabase();
    void refreshAll();
    void refreshChanged(const ChangeSet& changes);
    void showState();
    void restoreWindow();

    Workspace& workspace_;
    DatabaseOpener& opener_;
    DatabaseActions* databases_;
    std::unique_ptr<Ui::MainWindow> ui_;
    WindowWays* ways_;
    std::unique_ptr<FileMemory> memory_;
    std::unique_ptr<PrintCommands> printing_;
    SearchBox* search_;
    bool loaded_ = false;
};

} // namespace parvis
