// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace Ui {
class MainWindow;
}

namespace parvis {

class Workspace;

/// The actions of the menus that open a dialog or ask the workspace, wherever the user is; with the icons of all.
void connectTools(const Ui::MainWindow& ui, Workspace& workspace, QWidget* window);
/// Lets those be used that can be, with the database that is open, and says what would be undone.
void enableTools(const Ui::MainWindow& ui, const Workspace& workspace);
/// Of the main window: the file that is open.
QString titleWithFile(const Workspace& workspace);

} // namespace parvis
