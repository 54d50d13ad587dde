// The main of every test executable. Tests see the English source texts; those about French load the translation.

#if PARVIS_CATCH_MAJOR < 3
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/catch.h"

#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#if defined(PARVIS_TEST_WIDGETS)
#include <QApplication>
using TestApplication = QApplication;
#elif defined(PARVIS_TEST_GUI)
#include <QGuiApplication>
using TestApplication = QGuiApplication;
#else
#include <QCoreApplication>
using TestApplication = QCoreApplication;
#endif

int main(int argc, char* argv[])
{
    // Settings of its own for each process: test programs may run side by side.
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    TestApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("parvis-test"));
    QCoreApplication::setApplicationName(QStringLiteral("parvis-test"));
    return Catch::Session().run(argc, argv);
}
