#pragma once

#include "app/page.h"
#include "app/workspace.h"

#include <QMainWindow>

class QStackedWidget;

namespace parvis {

/// The window: actions and wiring only.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(Workspace& workspace);
    ~MainWindow() override;

    void showPage(const QString& id);

private:
    Workspace& workspace_;
    QStackedWidget* stack_;
};

} // namespace parvis
