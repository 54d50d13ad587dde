// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

class QMainWindow;

namespace Ui {
class MainWindow;
}

namespace parvis {

class HomeTerritory;
class PlaceHistory;

/// How a user gets around: the pages and their keys, back and forward, from pane to pane, the palette of commands, the
/// territory that he works for, and the welcome. Puts their actions into the menus. GUI thread; belongs to the window.
class WindowWays : public QObject
{
    Q_OBJECT

public:
    /// @param show  the page with that id, made where needed
    WindowWays(Workspace& workspace, const Ui::MainWindow& ui, const std::function<Page*(const QString& id)>& show,
               QMainWindow* window);

    PlaceHistory& places() const { return *places_; }
    HomeTerritory& home() const { return *home_; }

    /// Says what there is and what can be done next; nothing without a database.
    void welcome();

private:
    void fillMenu(const Ui::MainWindow& ui);
    void addPages(const Ui::MainWindow& ui, const std::function<Page*(const QString& id)>& show);

    Workspace& workspace_;
    const Ui::MainWindow& ui_;
    QMainWindow* window_;
    PlaceHistory* places_;
    HomeTerritory* home_;
};

} // namespace parvis
