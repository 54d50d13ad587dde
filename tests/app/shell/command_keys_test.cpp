// SPDX-License-Identifier: GPL-3.0-or-later
// A key does one thing: two commands that can be used at once never share one.
#include "tests/app/shell/shown_window.h"
#include "tests/support/accessible_tree.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// A key that works now: for the whole window, or while the keyboard is on a widget (and on what is in it).
struct ActiveKey
{
    QKeySequence keys;
    const QWidget* scope; ///< null: the window
    bool isDeep;          ///< also in what is in the scope
    const QObject* command;
    QString name;

    bool reaches(const QWidget* place) const
    {
        return !scope || place == scope || (isDeep && scope->isAncestorOf(place));
    }
};

bool isSeen(const QObject* owner)
{
    if (const auto* menu = qobject_cast<const QMenu*>(owner)) { // of the bar, not one that pops up
        const auto owners = menu->menuAction()->associatedObjects();
        return std::ranges::any_of(owners, [](const QObject* each) {
            return qobject_cast<const QMenuBar*>(each) || (qobject_cast<const QMenu*>(each) && isSeen(each));
        });
    }
    const auto* widget = qobject_cast<const QWidget*>(owner);
    return widget && widget->isVisible();
}

/// @param scope  what shows the command: a widget of the window, or a menu
void add(std::vector<ActiveKey>& keys, const QKeySequence& sequence, Qt::ShortcutContext context, const QObject* scope,
         const QObject* command, const QString& name)
{
    const bool isWide = context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
    if (!sequence.isEmpty())
        keys.push_back({sequence, isWide ? nullptr : qobject_cast<const QWidget*>(scope),
                        context == Qt::WidgetWithChildrenShortcut, command, name});
}

std::vector<ActiveKey> activeKeys(const QWidget& window)
{
    std::vector<ActiveKey> keys;
    for (const QAction* action : window.findChildren<QAction*>()) {
        if (!action->isEnabled() || !action->isVisible())
            continue;
        for (const QObject* owner : action->associatedObjects()) {
            if (!isSeen(owner))
                continue;
            for (const QKeySequence& sequence : action->shortcuts())
                add(keys, sequence, action->shortcutContext(), owner, action, action->text());
        }
    }
    for (const QShortcut* shortcut : window.findChildren<QShortcut*>()) {
        const auto* owner = qobject_cast<const QWidget*>(shortcut->parent());
        if (shortcut->isEnabled() && owner && owner->isVisible())
            add(keys, shortcut->key(), shortcut->context(), owner, shortcut, u"shortcut of "_s + test::placeOf(*owner));
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const auto* tool = qobject_cast<const QToolButton*>(button);
        if (button->isVisible() && button->isEnabled() && !(tool && tool->defaultAction()))
            add(keys, button->shortcut(), Qt::WindowShortcut, nullptr, button, u"button "_s + button->text());
    }
    return keys;
}

/// "Ctrl+R: Reload, Remind"
std::string sharedKeys(const QWidget& window)
{
    const std::vector<ActiveKey> keys = activeKeys(window);
    QStringList shared;
    for (std::size_t i = 0; i < keys.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const ActiveKey& one = keys[i];
            const ActiveKey& other = keys[j];
            const bool meet = !one.scope || !other.scope || one.reaches(other.scope) || other.reaches(one.scope);
            if (one.command != other.command && meet && one.keys == other.keys)
                shared << u"%1: %2, %3"_s.arg(one.keys.toString(), other.name, one.name);
        }
    }
    return shared.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("no two commands of any page that can be used at once share a key")
{
    test::ShownWindow shown;
    shown.window.resize(1440, 900);
    CHECK(activeKeys(shown.window).size() > 20);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        REQUIRE(shown.window.showPage(entry.id));
        shown.app.settle();
        Page* page = shown.window.currentPage();
        CHECK(sharedKeys(shown.window) == "");
        if (page->table() && page->table()->recordModel()->rowCount() > 0)
            test::select(page->table(), page->table()->recordModel()->idAt(0));
        shown.app.settle();
        CHECK(sharedKeys(shown.window) == "");
        for (QTabBar* tabs : page->findChildren<QTabBar*>()) {
            for (int tab = 0; tab < tabs->count(); ++tab) {
                CAPTURE(tabs->tabText(tab).toStdString());
                tabs->setCurrentIndex(tab);
                shown.app.settle();
                CHECK(sharedKeys(shown.window) == "");
            }
        }
    }
}

TEST_CASE("a key that two commands share is found, where both can be used")
{
    test::ShownWindow shown;
    QAction twin(u"Twin"_s);
    twin.setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    CHECK(sharedKeys(shown.window) == "");
    twin.setParent(&shown.window);
    shown.window.addAction(&twin);
    CHECK(sharedKeys(shown.window) != "");
    twin.setEnabled(false);
    CHECK(sharedKeys(shown.window) == "");
    twin.setParent(nullptr);
}

TEST_CASE("Ctrl+C in the window copies the map as a picture, and the lines of the programme")
{
    test::ShownWindow shown;
    const auto copyOn = [&](const char* page) {
        QGuiApplication::clipboard()->clear();
        QWidget* main = shown.window.showPage(QString::fromLatin1(page))->mainWidget();
        shown.app.settle();
        main->setFocus();
        REQUIRE(test::waitFor([&] { return main->hasFocus(); }));
        QTest::keyClick(main, Qt::Key_Down);
        QTest::keySequence(main, QKeySequence::Copy);
        shown.app.settle();
        return QGuiApplication::clipboard()->mimeData();
    };
    CHECK(copyOn("map")->hasImage());
    CHECK_FALSE(copyOn("programme")->text().isEmpty());
    QGuiApplication::clipboard()->clear();
    shown.action("actionCopy")->trigger(); // of the menu, for those who look for it there
    CHECK_FALSE(QGuiApplication::clipboard()->text().isEmpty());
}
