// SPDX-License-Identifier: GPL-3.0-or-later
// The main of every test executable. Tests see the English source texts; those about French load the translation.

#include "tests/support/runner.h"

#include <QStandardPaths>

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

using namespace Qt::StringLiterals;

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true); // folders below $HOME, whatever XDG_DATA_HOME says
    TestApplication application(argc, argv);
#if defined(PARVIS_TEST_WIDGETS)
    QApplication::setKeyboardInputInterval(60'000); // ms: letters typed into a list are one word, on a busy machine too
#endif
    QCoreApplication::setOrganizationName(u"parvis-test"_s);
    QCoreApplication::setApplicationName(u"parvis-test"_s);
    return parvis::test::runTests(argc, argv);
}
