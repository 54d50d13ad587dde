#include "app/language.h"
#include "app/main_window.h"
#include "app/theme.h"

#include <QApplication>

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("parvis"));
    QCoreApplication::setApplicationName(QStringLiteral("parvis"));
    parvis::installLanguage();
    parvis::Theme::apply();
    parvis::Workspace workspace;
    parvis::MainWindow window(workspace);
    window.show();
    return QApplication::exec();
}
