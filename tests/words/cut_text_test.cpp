// SPDX-License-Identifier: GPL-3.0-or-later
// No text is cut without "…" and a tip, in windows of the usual sizes, at each size of text.
#include "app/map/canvas/map_canvas.h"
#include "app/map/map_page.h"
#include "app/shell/main_window.h"
#include "app/shell/welcome_dialog.h"
#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/cut_text.h"
#include "tests/support/french_texts.h"
#include "tests/support/kept_look.h"
#include "tests/support/still_widgets.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/box_texts.h"
#include "widgets/look/look.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

constexpr QSize windowSizes[] = {{1280, 720}, {1440, 900}, {1920, 1080}};
constexpr int textSizes[] = {100, 150, 200};

/// What a window has left of its screen: its frame and a panel take the rest.
QSize roomOn(QSize screen)
{
    return screen - QSize(16, 64);
}

void checkMenu(const QMenu& menu)
{
    CAPTURE(menu.title().toStdString());
    CHECK(menu.sizeHint().width() <= 1280);
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            checkMenu(*action->menu());
    }
}

} // namespace

TEST_CASE("no label and no button is cut on any page, at any size of window and text")
{
    const test::KeptLook kept;
    const test::FrenchTexts french;
    Look::setMode(Look::Mode::Light);
    test::WorkspacePageFixture app;
    DatabaseOpener opener(app.workspace);
    MainWindow window(app.workspace, opener);
    Q_EMIT app.workspace.databaseChanged();
    window.show();
    REQUIRE(QTest::qWaitForWindowExposed(&window));
    for (const int percent : textSizes) {
        Look::setTextPercent(percent);
        for (const QSize size : windowSizes) {
            window.resize(size);
            for (const PageEntry& page : pageList()) {
                CAPTURE(page.id.toStdString(), percent, size.width());
                Page* shown = window.showPage(page.id);
                if (shown->table()) // with its sheet
                    shown->table()->showId(shown->table()->recordModel()->idAt(0));
                test::waitUntilStill(window, [&] { app.settle(); });
                CHECK(window.size() == size);
                CHECK(test::cutTextsIn(window).join(u'\n').toStdString() == "");
            }
        }
        for (const QAction* action : window.menuBar()->actions())
            checkMenu(*action->menu());
        window.resize(roomOn(windowSizes[0]));
        window.findChild<QAction*>(u"actionWelcome"_s)->trigger();
        auto* welcome = window.findChild<WelcomeDialog*>();
        REQUIRE(welcome);
        welcome->resize(welcome->size().boundedTo(window.size()));
        QCoreApplication::processEvents();
        CHECK(welcome->height() <= window.height());
        CHECK(test::cutTextsIn(*welcome).join(u'\n').toStdString() == "");
        welcome->close();
    }
}

TEST_CASE("no text is cut in any dialog, and each has room on the screen, at any size of screen and text")
{
    const test::KeptLook kept;
    const test::FrenchTexts french;
    Look::setMode(Look::Mode::Light);
    test::WorkspacePageFixture app;
    for (const int percent : textSizes) {
        Look::setTextPercent(percent);
        for (const auto& [name, make] : test::everyDialog()) {
            for (const QSize screen : windowSizes) {
                CAPTURE(name, percent, screen.width());
                const std::unique_ptr<QDialog> dialog(make(app));
                dialog->show();
                dialog->resize(dialog->size().boundedTo(roomOn(screen)));
                app.settle();
                CHECK(dialog->width() <= roomOn(screen).width());
                CHECK(dialog->height() <= roomOn(screen).height());
                CHECK(test::cutTextsIn(*dialog).join(u'\n').toStdString() == "");
                app.settle();
            }
        }
    }
}

TEST_CASE("the list of every box shows whole rows, and is as wide as can be read")
{
    const test::KeptLook kept;
    const test::FrenchTexts french;
    test::WorkspacePageFixture app;
    for (const int percent : textSizes) {
        Look::setTextPercent(percent);
        for (const auto& [name, make] : test::everyDialog()) {
            const std::unique_ptr<QDialog> dialog(make(app));
            dialog->show();
            app.settle();
            for (QComboBox* box : dialog->findChildren<QComboBox*>()) {
                if (box->isEditable() || !box->isVisible() || box->count() == 0 ||
                    box->metaObject() != &QComboBox::staticMetaObject)
                    continue;
                CAPTURE(name, percent, box->objectName().toStdString());
                box->showPopup();
                QCoreApplication::processEvents();
                const QAbstractItemView* list = box->view();
                const int rows = std::min(box->count(), 5);
                CHECK(list->viewport()->height() >= rows * list->sizeHintForRow(0));
                CHECK(list->window()->width() <= listWidth(*box, Look::unit() * 90, Look::unit()));
                const int room = list->screen()->availableGeometry().width();
                const bool isWhole = list->sizeHintForColumn(0) <= list->viewport()->width();
                CHECK((isWhole || list->window()->width() >= std::min(Look::unit() * 80, room)));
                box->hidePopup();
            }
            app.settle();
        }
    }
}

TEST_CASE("the map has most of a small window, and a useful part of it where the text is twice as large")
{
    const test::KeptLook kept;
    const test::FrenchTexts french;
    test::ShownWindow shown;
    for (const auto& [percent, least] : {std::pair(100, 60), {150, 50}, {200, 40}}) {
        CAPTURE(percent);
        Look::setTextPercent(percent);
        shown.window.resize(1280, 720);
        const auto* map = static_cast<MapPage*>(shown.window.showPage(u"map"_s))->canvas();
        shown.app.settle();
        CHECK(map->height() * 100 >= shown.window.height() * least);
    }
}
