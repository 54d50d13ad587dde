// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help/guide_dialog.h"

#include "app/shell/commands/command_list.h"
#include "tests/app/shell/shown_window.h"
#include "tests/support/french_texts.h"

#include <QListWidget>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QShortcut>
#include <QTabWidget>
#include <QTextBrowser>
#include <QToolButton>

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

QString plain(QString text)
{
    return text.remove(u'&').replace(QChar::Nbsp, u' ').simplified();
}

/// What `pattern` finds, line breaks and no-break spaces as spaces.
QStringList marked(const QString& guide, const QString& pattern)
{
    QStringList found;
    const QRegularExpression marks(pattern);
    for (auto match = marks.globalMatch(guide); match.hasNext();)
        found << plain(match.next().captured(1));
    return found;
}

/// Everything that menus, buttons and tabs of the window and its pages say.
std::set<QString> textsOf(ShownWindow& shown)
{
    std::set<QString> texts;
    for (const PageEntry& entry : pageList()) {
        Page* page = shown.window.showPage(entry.id);
        if (page->table())
            page->table()->showId(page->table()->recordModel()->idAt(0));
        shown.app.settle();
    }
    for (const QAction* action : shown.window.findChildren<QAction*>())
        texts.insert(plain(action->text()));
    for (const QMenu* menu : shown.window.findChildren<QMenu*>())
        texts.insert(plain(menu->title()));
    for (const QAbstractButton* button : shown.window.findChildren<QAbstractButton*>())
        texts.insert(plain(button->text()));
    for (const QTabWidget* tabs : shown.window.findChildren<QTabWidget*>()) {
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts.insert(plain(tabs->tabText(tab)));
    }
    return texts;
}

} // namespace

TEST_CASE("each page has its section in the guide, and each word of a menu that it names is in the program")
{
    const test::FrenchTexts french;
    ShownWindow shown;
    const GuideDialog guide(&shown.window);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id.toStdString());
        CHECK(guide.sections().contains(shown.window.showPage(entry.id)->title()));
    }
    CHECK(guide.sections().size() >= qsizetype(pageList().size()) + 5);
    const std::set<QString> texts = textsOf(shown);
    const QStringList named = marked(guide.source(), u"(?<!\\*)\\*([^*]+)\\*(?!\\*)"_s);
    CHECK(named.size() > 20);
    for (const QString& path : named) {
        if (path == u"italique")
            continue;
        for (const QString& part : path.split(u" › "_s)) {
            CAPTURE(path.toStdString(), part.toStdString());
            CHECK(texts.contains(part));
        }
    }
}

TEST_CASE("each shortcut that the guide names is one of the window or of a page")
{
    const test::FrenchTexts french;
    ShownWindow shown;
    const GuideDialog guide(&shown.window);
    textsOf(shown); // makes every page
    std::set<QString> keys{u"chasse fixe"_s, u"Échap"_s, u"F2"_s, u"F3"_s,
                           u"Ctrl+F"_s}; // those of tables, lists, readers
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        for (const QKeySequence& sequence : action->shortcuts())
            keys.insert(sequence.toString(QKeySequence::PortableText));
    }
    for (const QShortcut* shortcut : shown.window.findChildren<QShortcut*>())
        keys.insert(shortcut->key().toString(QKeySequence::PortableText));
    const QStringList named = marked(guide.source(), u"`([^`]+)`"_s);
    CHECK(named.size() > 10);
    for (QString key : named) {
        key.replace(u"Maj"_s, u"Shift"_s).replace(u"Gauche"_s, u"Left"_s).replace(u"Droite"_s, u"Right"_s);
        CAPTURE(key.toStdString());
        CHECK(keys.contains(key));
    }
}

TEST_CASE("F1 opens the guide at the section of the page that is shown, and its search leaves what holds the words")
{
    const test::FrenchTexts french;
    ShownWindow shown;
    shown.window.showPage(u"documents"_s);
    QTest::keyClick(&shown.window, Qt::Key_F1);
    auto* guide = shown.window.findChild<GuideDialog*>();
    REQUIRE(guide);
    auto* contents = guide->findChild<QListWidget*>();
    CHECK(contents->currentItem()->text() == u"Documents"_s);
    const int place = guide->findChild<QTextBrowser*>()->textCursor().position();
    shown.window.activateWindow();
    shown.window.showPage(u"funding"_s);
    shown.action("actionGuide")->trigger();
    CHECK(shown.window.findChildren<GuideDialog*>().size() == 1);
    CHECK(guide->findChild<QTextBrowser*>()->textCursor().position() != place);
    QTest::keyClicks(guide->findChild<QLineEdit*>(), u"atlas LEGENDE"_s);
    CHECK(guide->sections() == QStringList{u"Carte"_s});
    CHECK(contents->currentItem()->text() == u"Carte"_s);
    guide->findChild<QLineEdit*>()->clear();
    CHECK(guide->sections().size() > 12);
}
