// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workspace/page.h"

namespace parvis {

class PrintPreview;

/// "Print…" and "Save as PDF…" of the window: what they take is what the keyboard is in on the page that is shown, and
/// their texts name it. Also answers what pages ask to be printed. GUI thread.
class PrintCommands : public QObject
{
    Q_OBJECT

public:
    /// @param print, save  of the menu  @param pageOf  the page that is shown; null: none
    PrintCommands(Workspace& workspace, QAction* print, QAction* save, std::function<Page*()> pageOf, QWidget* window);

    /// The page, or what has the keyboard, has changed.
    void update();

private:
    const QWidget* focused();
    std::vector<Printout> printouts();
    void print();
    void save();
    void open(const std::vector<Printout>& printouts, int first);

    Workspace& workspace_;
    QAction* print_;
    QAction* save_;
    std::function<Page*()> pageOf_;
    QWidget* window_;
    QPointer<QWidget> focused_; ///< what had the keys last, but for a menu
};

} // namespace parvis
