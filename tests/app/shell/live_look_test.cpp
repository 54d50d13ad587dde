// SPDX-License-Identifier: GPL-3.0-or-later
// The look is changed while everything is open: nothing may break, and everything stays readable.
#include "app/shell/main_window.h"
#include "tests/support/contrast.h"
#include "tests/support/kept_look.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/look.h"

#include <QApplication>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr Look::Mode modes[] = {Look::Mode::Light, Look::Mode::Dark};
constexpr int sizes[] = {100, 125, 150, 200};

/// A window with a database; the look of before comes back at its end.
struct OpenWindow
{
    const test::KeptLook kept;
    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};

    OpenWindow()
    {
        Q_EMIT app.workspace.databaseChanged();
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        app.settle();
    }
};

/// The label that the toolkit shows as a tip, as a picture.
QImage shownTip(QWidget* widget, const QString& text)
{
    QToolTip::showText(widget->mapToGlobal(QPoint(20, 20)), text, widget);
    QImage picture;
    test::waitFor([&] {
        for (QWidget* top : QApplication::topLevelWidgets()) {
            if (top->inherits("QTipLabel") && top->isVisible())
                picture = top->grab().toImage();
        }
        return !picture.isNull();
    });
    QToolTip::hideText();
    return picture;
}

} // namespace

TEST_CASE("with every page visited, each size of text and each palette comes at once, and there and back")
{
    OpenWindow open;
    MainWindow& window = open.window;
    for (const PageEntry& page : pageList()) {
        window.showPage(page.id);
        open.app.settle();
    }
    for (const Look::Mode mode : modes) {
        Look::setMode(mode);
        for (const int size : sizes) {
            Look::setTextPercent(size);
            for (const PageEntry& page : pageList()) {
                CAPTURE(page.id, size);
                window.showPage(page.id);
                open.app.settle();
                CHECK(window.currentPage()->font().pointSizeF() == Approx(QApplication::font().pointSizeF()));
                CHECK_FALSE(window.grab().isNull());
            }
        }
    }
}

TEST_CASE("tips can be read in both palettes, over any kind of widget")
{
    OpenWindow open;
    MainWindow& window = open.window;
    for (const Look::Mode mode : modes) {
        Look::setMode(mode);
        for (const char* kind : {"QListWidget", "QToolButton", "QLineEdit", "QLabel"}) {
            CAPTURE(kind, int(mode));
            const auto widgets = window.findChildren<QWidget*>();
            const auto it = std::ranges::find_if(widgets, [&](QWidget* widget) {
                return widget->inherits(kind) && widget->isVisible() && !widget->isWindow(); // no tip over a tip
            });
            REQUIRE(it != widgets.end());
            const QImage tip = shownTip(*it, u"Source : Insee, 2021"_s);
            REQUIRE_FALSE(tip.isNull());
            CHECK(test::contrastIn(tip) >= 7);
        }
    }
}
