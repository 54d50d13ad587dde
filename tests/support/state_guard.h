// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocale>
#include <QProcessEnvironment>
#include <QSettings>
#include <QTemporaryDir>

#include <iostream>
#include <memory>

namespace parvis::test {

#if PARVIS_CATCH_MAJOR >= 3
using CatchListener = Catch::EventListenerBase;
#else
using CatchListener = Catch::TestEventListenerBase;
#endif

/// Each case begins with a home folder of its own, so that no setting and no file of another one is there, whatever ran
/// before; and it has to leave the default locale, the current folder and the environment as it found them.
class StateGuard : public CatchListener
{
public:
    using CatchListener::CatchListener;

    /// The tests so far that left something changed.
    inline static int changed = 0;

    void testCaseStarting(const Catch::TestCaseInfo& info) override
    {
        CatchListener::testCaseStarting(info);
        home_ = std::make_unique<QTemporaryDir>();
        qputenv("HOME", home_->path().toLocal8Bit());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home_->path());
        qDeleteAll(QCoreApplication::instance()->findChildren<QSettings*>()); // those of the last home
        before_ = State::now();
    }

    void testCaseEnded(const Catch::TestCaseStats& stats) override
    {
        CatchListener::testCaseEnded(stats);
        const State after = State::now();
        if (after.locale != before_.locale)
            tell("the default locale", stats);
        if (after.folder != before_.folder)
            tell("the current folder", stats);
        if (after.environment != before_.environment)
            tell("the environment", stats);
    }

private:
    struct State
    {
        QLocale locale;
        QString folder;
        QProcessEnvironment environment;

        static State now() { return {QLocale(), QDir::currentPath(), QProcessEnvironment::systemEnvironment()}; }
    };

    void tell(const char* what, const Catch::TestCaseStats& stats)
    {
        ++changed;
#if PARVIS_CATCH_MAJOR >= 3
        std::cerr << "FAILED: “" << stats.testInfo->name;
#else
        std::cerr << "FAILED: “" << stats.testInfo.name;
#endif
        std::cerr << "” leaves " << what << " changed.\n";
    }

    std::unique_ptr<QTemporaryDir> home_;
    State before_;
};

CATCH_REGISTER_LISTENER(StateGuard)

} // namespace parvis::test
