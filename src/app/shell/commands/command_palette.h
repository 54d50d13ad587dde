// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands/command_list.h"

#include <QDialog>

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
    CommandPalette(std::vector<WindowCommand> commands, QWidget* window);

    QLineEdit* line() const { return line_; }
    QTreeWidget* list() const { return list_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find(const QString& typed);
    void explain();
    void runCurrent();
    void place();

    std::vector<WindowCommand> commands_;
    std::vector<WindowCommand> shown_; ///< one for each line of the list
    QLineEdit* line_;
    QTreeWidget* list_;
    QLabel* note_;
};

} // namespace parvis
