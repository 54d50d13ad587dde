#include "app/main_window.h"

#include <QStackedWidget>

namespace parvis {

MainWindow::MainWindow(Workspace& workspace)
    : workspace_(workspace)
    , stack_(new QStackedWidget(this))
{
    setCentralWidget(stack_);
}

MainWindow::~MainWindow() = default;

void MainWindow::showPage(const QString& id)
{
    for (const PageEntry& entry : pageList()) {
        if (entry.id != id)
            continue;
        Page* page = entry.make(workspace_, stack_);
        stack_->addWidget(page);
        stack_->setCurrentWidget(page);
        page->refresh(nullptr);
    }
}

} // namespace parvis
