// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/print_commands.h"

#include "app/printing/page_printouts.h"
#include "app/printing/print_preview.h"
#include "widgets/look/look.h"
#include "widgets/workspace/printout_saving.h"
#include "widgets/workspace/write_obstacle.h"

#include <QAction>
#include <QApplication>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace parvis {

PrintCommands::PrintCommands(Workspace& workspace, QAction* print, QAction* save, std::function<Page*()> pageOf,
                             QWidget* window)
    : workspace_(workspace)
    , print_(print)
    , save_(save)
    , pageOf_(std::move(pageOf))
    , window_(window)
{
    print_->setIcon(Look::icon(u"print"_s));
    save_->setIcon(Look::icon(u"save"_s));
    print_->setShortcut(QKeySequence::Print);
    connect(print_, &QAction::triggered, this, &PrintCommands::print);
    connect(save_, &QAction::triggered, this, &PrintCommands::save);
    connect(qApp, &QApplication::focusChanged, this, &PrintCommands::update);
    connect(&workspace, &Workspace::databaseChanged, this, &PrintCommands::update);
    connect(&workspace.requests(), &Requests::printRequested, this, &PrintCommands::open);
    update();
}

/// A menu that has the keys names what would be printed of where they were.
const QWidget* PrintCommands::focused()
{
    QWidget* now = window_->focusWidget();
    if (!qobject_cast<QMenuBar*>(now))
        focused_ = now;
    return focused_;
}

std::vector<Printout> PrintCommands::printouts()
{
    const Page* page = workspace_.database() ? pageOf_() : nullptr;
    return page ? printoutsOf(workspace_, *page, focused()) : std::vector<Printout>();
}

void PrintCommands::update()
{
    const std::vector<Printout> all = printouts();
    print_->setText(all.empty() ? tr("Print…") : printText(all.front()));
    save_->setText(all.empty() ? tr("Save as PDF…") : saveText(all.front()));
    for (QAction* action : {print_, save_})
        setObstacle(action, fileObstacle(workspace_));
}

void PrintCommands::print()
{
    open(printouts(), 0);
}

void PrintCommands::save()
{
    if (const std::vector<Printout> all = printouts(); !all.empty())
        workspace_.attempt([&] { savePrintout(workspace_, window_, window_, all.front()); });
    else
        workspace_.inform(tr("There is nothing on this page yet that could be printed."));
}

void PrintCommands::open(const std::vector<Printout>& printouts, int first)
{
    if (printouts.empty())
        return workspace_.inform(tr("There is nothing on this page yet that could be printed."));
    QWidget* dialog = QApplication::activeModalWidget(); // that asked for it
    auto* preview = new PrintPreview(workspace_, printouts, first, dialog ? dialog : window_);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace parvis
