// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/database_opener.h"
#include "widgets/workspace/page.h"

#include <QMainWindow>

#include <map>

namespace Ui {
class MainWindow;
}

namespace parvis {

class SearchBox;

/// The window: actions and wiring only. Pages are made when first shown and refreshed while shown.
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

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectActions();
    void connectLook();
    void makePageActions();
    void followLook();
    void fitNavigation();
    void openRecord(const RecordRef& record);
    void refreshAll();
    void refreshChanged(const ChangeSet& changes);
    void showState();
    void chooseDatabase(Access access);
    void createDatabase();
    void saveCopy();
    void checkDatabase();
    void copy();
    void restoreWindow();

    Workspace& workspace_;
    DatabaseOpener& opener_;
    std::unique_ptr<Ui::MainWindow> ui_;
    SearchBox* search_;
    std::map<QString, Page*> made_;
    std::set<Page*> stale_; ///< to be refreshed when next shown
    bool loaded_ = false;
};

} // namespace parvis
