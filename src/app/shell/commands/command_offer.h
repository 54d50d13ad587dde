// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/shell/commands/command_palette.h"
#include "widgets/workspace/page.h"

#include <QMainWindow>

namespace parvis {

class PageStack;

/// Offers every command of the menus and of all pages in the palette, and runs the one that is chosen, on its page. The
/// pages that nobody has shown yet are made while the palette is open, one a turn of the event loop, so that each key
/// is answered at once. GUI thread.
class CommandOffer : public QObject
{
    Q_OBJECT

public:
    /// @param show  the page with that id, made where needed
    CommandOffer(Workspace& workspace, PageStack& pages, std::function<Page*(const QString& id)> show,
                 QMainWindow* window);

    void open();

private:
    std::vector<WindowCommand> commands() const;
    void makePages();
    void run(const WindowCommand& command);
    void runOn(Page& page, const WindowCommand& command);
    void runNow(const WindowCommand& command);

    Workspace& workspace_;
    PageStack& pages_;
    std::function<Page*(const QString&)> show_;
    QMainWindow* window_;
    QPointer<CommandPalette> palette_;
};

} // namespace parvis
