// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QCommandLinkButton;
class QVBoxLayout;

namespace parvis {

class Workspace;

/// What a user sees at the first start: what is there, in three lines, where the file is, and what he can do next.
/// Deletes itself when it is closed. GUI thread.
class WelcomeDialog : public QDialog
{
    Q_OBJECT

public:
    /// Something that can be done next.
    struct Step
    {
        QAction* action; ///< its text and icon are those of the button
        QString what;    ///< in a line
    };

    WelcomeDialog(const Workspace& workspace, const std::vector<Step>& steps, QWidget* window);

    /// Nobody was welcomed yet; asking says that somebody is now.
    static bool isDue();
    /// What the file holds, what its map is drawn from, and where it is; of an open database.
    static QStringList linesAbout(const Workspace& workspace);

private:
    void addStep(QVBoxLayout& column, const Step& step);
};

} // namespace parvis
