// The main of every test executable. Tests see the English source texts; those about French load the translation.

#if PARVIS_CATCH_MAJOR < 3
#define CATCH_CONFIG_RUNNER
#endif
#include "tests/catch.h"

#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <memory>

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

namespace {

#if PARVIS_CATCH_MAJOR < 3
using Listener = Catch::TestEventListenerBase;
#else
using Listener = Catch::EventListenerBase;
#endif

/// Gives each case a home folder of its own, so that no setting and no file of another one is there, whatever the order
/// of the cases and whatever ran on this machine before.
class FreshHome : public Listener
{
public:
    using Listener::Listener;

    void testCaseStarting(const Catch::TestCaseInfo&) override
    {
        home_ = std::make_unique<QTemporaryDir>();
        qputenv("HOME", home_->path().toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_->path());
    }

    void testCaseEnded(const Catch::TestCaseStats&) override { QLocale::setDefault(locale_); }

private:
    std::unique_ptr<QTemporaryDir> home_;
    const QLocale locale_;
};

} // namespace

CATCH_REGISTER_LISTENER(FreshHome)

int main(int argc, char* argv[])
{
    QStandardPaths::setTestModeEnabled(true); // folders below $HOME, whatever XDG_DATA_HOME says
    TestApplication application(argc, argv);
    QCoreApplication::setOrganizationName(QStringLiteral("parvis-test"));
    QCoreApplication::setApplicationName(QStringLiteral("parvis-test"));
    return Catch::Session().run(argc, argv);
}
