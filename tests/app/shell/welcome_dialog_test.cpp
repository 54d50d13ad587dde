// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/welcome_dialog.h"

#include "app/shell/territory_dialog.h"
#include "app/shell/window_ways.h"
#include "tests/app/shell/shown_window.h"
#include "widgets/look/settings.h"

#include <QCommandLinkButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

TEST_CASE("the welcome says in three lines what there is, how it is drawn, and "
          "where the file is")
{
    ShownWindow shown;
    const QStringList lines = WelcomeDialog::linesAbout(shown.app.workspace);
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(u"39"));
    CHECK(lines[0].contains(u"204"));
    CHECK(lines[1].contains(u"204"));
    CHECK(lines[1].contains(u"schematic"));
    CHECK(lines[2].contains(QDir::toNativeSeparators(shown.app.path())));
}

TEST_CASE("the welcome offers the next steps, and each does what it says once "
          "it is closed")
{
    ShownWindow shown;
    shown.action("actionWelcome")->trigger();
    auto* dialog = shown.window.findChild<WelcomeDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    CHECK(shown.window.size().width() >= dialog->width());
    const auto steps = dialog->findChildren<QCommandLinkButton*>();
    REQUIRE(steps.size() == 4);
    for (const QCommandLinkButton* step : steps) {
        CHECK_FALSE(step->text().isEmpty());
        CHECK_FALSE(step->description().isEmpty());
        CHECK(step->isEnabled());
    }
    QTest::mouseClick(steps[1], Qt::LeftButton);
    CHECK(test::waitFor([&] { return shown.window.findChild<TerritoryDialog*>() != nullptr; }));
    CHECK(test::waitFor([&] { return shown.window.findChild<WelcomeDialog*>() == nullptr; }));
}

TEST_CASE("nobody is welcomed twice")
{
    forgetSettings(u"window/welcomed"_s);
    CHECK(WelcomeDialog::isDue());
    CHECK_FALSE(WelcomeDialog::isDue());
    forgetSettings(u"window/welcomed"_s);
}
