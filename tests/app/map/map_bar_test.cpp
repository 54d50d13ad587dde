// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/map/map_bar.h"

#include "app/map/canvas/map_canvas.h"
#include "map/scene/register_theme.h"
#include "tests/support/french_texts.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"

#include <QComboBox>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A bar over a canvas that shows the neighbourhoods of Hauts-de-France.
struct Bar : WorkspacePageFixture
{
    Bar()
    {
        canvas.resize(600, 400);
        canvas.setScene(MapScene::build(records(), themeOf(ThemeId::State, records())));
        bar.takeScene(records());
        bar.show();
    }
    template <class T>
    T* child(const char* name)
    {
        T* found = bar.findChild<T*>(QLatin1StringView(name));
        REQUIRE(found);
        return found;
    }
    QList<QAction*> departements() { return child<QToolButton>("departement")->menu()->actions(); }

    MapCanvas canvas;
    MapBar bar{canvas, nullptr};
};

} // namespace

TEST_CASE("the bar offers the départements of the scene and tells which is chosen")
{
    Bar b;
    REQUIRE(b.departements().size() == 6);
    std::vector<DepartementCode> chosen;
    QObject::connect(&b.bar, &MapBar::departementChosen, [&](const DepartementCode& code) { chosen.push_back(code); });
    b.departements()[1]->trigger();
    b.child<QToolButton>("zoomAll")->click();
    REQUIRE(chosen.size() == 2);
    CHECK(chosen[0].text() == u"02");
    CHECK(chosen[1].isEmpty());

    b.bar.showDepartement(*DepartementCode::parse(u"80"));
    CHECK(b.child<QToolButton>("departement")->text().contains(u"(80)"));
    const QAction* somme = b.departements().back();
    b.bar.takeScene(b.records()); // with the same départements: the choice stays
    CHECK(b.departements().back() == somme);
    CHECK(somme->isChecked());
}

TEST_CASE("a theme that is shown is not told of, one that is chosen is; classes are for themes that have some")
{
    Bar b;
    std::vector<ThemeId> chosen;
    QObject::connect(&b.bar, &MapBar::themeChosen, [&](ThemeId theme) { chosen.push_back(theme); });
    b.bar.showTheme(ThemeId::Population);
    CHECK(chosen.empty());
    CHECK(b.child<QToolButton>("themeOptions")->isEnabled());
    const QSignalSpy options(&b.bar, &MapBar::themeOptionsAsked);
    b.child<QToolButton>("themeOptions")->click();
    CHECK(options.size() == 1);
    QTest::keyClick(b.child<QComboBox>("theme"), Qt::Key_Home);
    CHECK(chosen == std::vector{ThemeId::State});
    b.bar.showTheme(ThemeId::State);
    CHECK_FALSE(b.child<QToolButton>("themeOptions")->isEnabled());
}

TEST_CASE("the buttons of the bar follow the view and the selection of the canvas")
{
    Bar b;
    CHECK_FALSE(b.child<QToolButton>("back")->isEnabled());
    CHECK_FALSE(b.child<QToolButton>("zoomSelection")->isEnabled());
    b.child<QToolButton>("zoomIn")->click();
    CHECK(b.child<QToolButton>("back")->isEnabled());
    b.child<QToolButton>("back")->click();
    CHECK(b.child<QToolButton>("forward")->isEnabled());
    b.canvas.setSelection({b.qpv(u"QN00201M"_s)});
    b.bar.followCanvas();
    b.child<QToolButton>("zoomSelection")->click();
    CHECK(b.canvas.view().metresPerPixel < 20);
}

TEST_CASE("the tools stand still whichever département is chosen")
{
    Bar b;
    const QRect theme = b.child<QComboBox>("theme")->geometry();
    for (const QAction* departement : b.departements()) {
        b.bar.showDepartement(*DepartementCode::parse(u"80"));
        b.bar.showDepartement(departement->data().toString().isEmpty()
                                  ? DepartementCode()
                                  : *DepartementCode::parse(departement->data().toString()));
        QCoreApplication::processEvents();
        CHECK(b.child<QComboBox>("theme")->geometry() == theme);
    }
}

TEST_CASE("the bar takes a menu, a further tool, and tells of the table")
{
    Bar b;
    QMenu menu;
    b.bar.setSelectionMenu(&menu);
    CHECK(b.child<QToolButton>("selectionMenu")->menu() == &menu);
    auto* tool = new QToolButton;
    b.bar.addTool(tool);
    CHECK(tool->window() == &b.bar);
    b.bar.showTableToggle(true);
    const QSignalSpy toggled(&b.bar, &MapBar::tableToggled);
    b.child<QToolButton>("tableToggle")->click();
    REQUIRE(toggled.size() == 1);
    CHECK_FALSE(toggled[0][0].toBool());
}

TEST_CASE(
    "the bar stands on one line, in French, too: where its texts have no room, icons with their tips stand for them")
{
    const test::KeptLook kept;
    const test::FrenchTexts french;
    Bar b;
    b.bar.showDepartement({});
    for (const int percent : {100, 150}) {
        Look::setTextPercent(percent);
        const auto* themes = b.child<QComboBox>("theme");
        for (const int width : {1082, 1242, 1722}) { // beside the navigation, in windows of 1280, 1440 and 1920 pixels
            if (percent > 100 && width < 1242)
                continue;
            CAPTURE(percent, width);
            b.bar.resize(width, 60);
            QCoreApplication::processEvents();
            CHECK(b.bar.heightForWidth(width) <= themes->sizeHint().height() + 8 * percent / 100);
            for (const QToolButton* button : b.bar.findChildren<QToolButton*>()) {
                CAPTURE(button->objectName().toStdString());
                const bool isText = button->toolButtonStyle() == Qt::ToolButtonTextOnly || button->icon().isNull();
                CHECK_FALSE((isText ? button->text() : button->toolTip()).isEmpty());
            }
        }
    }
}
