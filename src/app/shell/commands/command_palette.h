// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands/command_list.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace parvis {

/// Every command of the window by what is typed of its name (Ctrl+Shift+P): arrow keys choose, Enter runs it, Escape
/// closes. One that cannot be run now is greyed, and a line below says why. GUI thread.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    using Run = std::function<void(const WindowCommand&)>;

    /// @param run  runs the one that is chosen, once the palette is closed
    CommandPalette(std::vector<WindowCommand> commands, Run run, QWidget* window);

    /// More of them are on their way (setCommands): nothing is said to be missing before.
    void awaitMore();
    /// All of them. What is typed and chosen stays.
    void setCommands(std::vector<WindowCommand> commands);

    QLineEdit* line() const { return line_; }
    QTreeWidget* list() const { return list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    void fill();
    void explain();
    const WindowCommand* current() const;
    void runCurrent();
    void place();

    std::vector<WindowCommand> commands_;
    Run run_;
    bool isMoreComing_ = false;
    bool isRunDue_ = false;            ///< Enter was pressed while the command was on its way
    std::vector<WindowCommand> shown_; ///< one for each line of the list
    QLineEdit* line_;
    QTreeWidget* list_;
    QLabel* note_;
};

} // namespace parvis
