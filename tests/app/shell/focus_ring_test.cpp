// SPDX-License-Identifier: GPL-3.0-or-later
// Whoever works with the keyboard sees where it is, and gets out again.
#include "tests/app/shell/every_dialog.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/accessible_tree.h"
#include "tests/support/contrast.h"
#include "tests/support/kept_look.h"

#include <QPointer>
#include <QScrollArea>
#include <QTabBar>

#include <set>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

bool isStop(const QWidget& widget)
{
    return widget.isVisible() && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) != 0 &&
           !widget.focusProxy() && !widget.visibleRegion().isEmpty();
}

/// How many pixels of the widget and of what is around it stand out from what was there before (WCAG 2.1: 3 to 1).
int changedPixels(const QImage& before, const QImage& after)
{
    int changed = 0;
    QHash<std::pair<QRgb, QRgb>, bool> known;
    for (int y = 0; y < after.height(); ++y) {
        for (int x = 0; x < after.width(); ++x) {
            const std::pair pair(before.pixel(x, y), after.pixel(x, y));
            if (pair.first == pair.second)
                continue;
            auto it = known.find(pair);
            if (it == known.end())
                it = known.insert(pair, test::contrast(QColor(pair.first), QColor(pair.second)) >= 3);
            changed += *it;
        }
    }
    return changed;
}

/// Those stops of a window that look the same with the keyboard on them, one of each kind.
std::string unseenIn(QWidget& window, std::set<QString>& kinds)
{
    QStringList unseen;
    QWidget away(&window); // takes the keyboard, and shows nothing
    away.setFocusPolicy(Qt::StrongFocus);
    away.show();
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        const QString kind = QString::fromLatin1(widget->metaObject()->className()) + widget->objectName() +
                             widget->property("autoRaise").toString() + widget->property("checked").toString();
        if (widget == &away || !isStop(*widget) || !kinds.insert(kind).second)
            continue;
        for (QWidget* outer = widget->parentWidget(); outer; outer = outer->parentWidget()) {
            if (auto* area = qobject_cast<QScrollArea*>(outer)) // as the Tab key does
                area->ensureWidgetVisible(widget);
        }
        const QRect around(widget->mapTo(&window, QPoint(-3, -3)), widget->size() + QSize(6, 6));
        away.setFocus();
        const QImage before = window.grab(around).toImage();
        widget->setFocus(Qt::TabFocusReason);
        if (!widget->hasFocus())
            continue; // it hands the keyboard on to one that is asked itself
        const int changed = changedPixels(before, window.grab(around).toImage());
        if (changed < std::min(widget->width(), widget->height()))
            unseen << u"%1 pixels: %2"_s.arg(changed).arg(test::placeOf(*widget));
    }
    return unseen.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the keyboard is seen on every stop of every page, in both palettes")
{
    const test::KeptLook kept;
    test::ShownWindow shown;
    shown.window.resize(1440, 900);
    for (const Look::Mode mode : {Look::Mode::Light, Look::Mode::Dark}) {
        Look::setMode(mode);
        std::set<QString> kinds;
        for (const PageEntry& entry : pageList()) {
            CAPTURE(entry.id.toStdString(), int(mode));
            REQUIRE(shown.window.showPage(entry.id));
            shown.app.settle();
            Page* page = shown.window.currentPage();
            if (page->table() && page->table()->recordModel()->rowCount() > 0)
                page->table()->showId(page->table()->recordModel()->idAt(0));
            shown.app.settle();
            CHECK(unseenIn(shown.window, kinds) == "");
            for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    shown.app.settle();
                    CHECK(unseenIn(shown.window, kinds) == "");
                }
            }
        }
    }
}

TEST_CASE("the keyboard is seen on every stop of every dialog, in both palettes")
{
    const test::KeptLook kept;
    test::WorkspacePageFixture app;
    for (const Look::Mode mode : {Look::Mode::Light, Look::Mode::Dark}) {
        Look::setMode(mode);
        std::set<QString> kinds;
        for (const test::NamedDialog& each : test::everyDialog()) {
            CAPTURE(each.name, int(mode));
            const std::unique_ptr<QDialog> dialog(each.make(app));
            dialog->show();
            REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
            dialog->activateWindow();
            app.settle();
            CHECK(unseenIn(*dialog, kinds) == "");
        }
    }
}

TEST_CASE("Escape leaves every dialog, wherever the keyboard is in it")
{
    test::WorkspacePageFixture app;
    for (const test::NamedDialog& each : test::everyDialog()) {
        CAPTURE(each.name);
        const QPointer<QDialog> dialog(each.make(app));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog));
        app.settle();
        QWidget* focused = dialog->focusWidget() ? dialog->focusWidget() : dialog.data();
        QTest::keyClick(focused, Qt::Key_Escape);
        CHECK((!dialog || !dialog->isVisible()));
        delete dialog;
    }
}
