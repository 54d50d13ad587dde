// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/search_box.h"

#include "tests/app/shell/shown_window.h"

#include <QFocusEvent>
#include <QListWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::ShownWindow;

namespace {

struct Searching : ShownWindow
{
    SearchBox* box = window.searchBox();
    QListWidget* results = box->results();

    void look(const QString& words)
    {
        action("actionSearch")->trigger();
        QTest::keyClicks(box, words);
        REQUIRE(test::waitFor([&] { return results->isVisible() && results->count() > 1; }));
    }
};

} // namespace

TEST_CASE("the contract of that name is the first thing that is found")
{
    Searching shown;
    shown.look(u"lens"_s);
    QTest::keyClick(shown.box, Qt::Key_Return);
    REQUIRE(shown.page() == u"contracts");
    CHECK(shown.window.currentPage()->table()->currentId() == shown.app.contract("CN06202I").id.value);
}

TEST_CASE("the list does not come back with the window, and a hit that was opened leaves no words")
{
    Searching shown;
    shown.look(u"arras"_s);
    QFocusEvent away(QEvent::FocusOut, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(shown.box, &away);
    REQUIRE_FALSE(shown.results->isVisible());
    QFocusEvent back(QEvent::FocusIn, Qt::ActiveWindowFocusReason);
    QApplication::sendEvent(shown.box, &back);
    CHECK_FALSE(shown.results->isVisible());
    QFocusEvent asked(QEvent::FocusIn, Qt::MouseFocusReason);
    QApplication::sendEvent(shown.box, &asked);
    CHECK(shown.results->isVisible());
    QTest::keyClick(shown.box, Qt::Key_Return);
    CHECK(shown.box->text().isEmpty());
    CHECK_FALSE(shown.results->isVisible());
    shown.action("actionSearch")->trigger();
    CHECK_FALSE(shown.results->isVisible());
}

TEST_CASE("words that were looked for do not stand on the next page")
{
    Searching shown;
    shown.look(u"arras"_s);
    shown.window.showPage(u"press"_s);
    CHECK(shown.box->text().isEmpty());
    CHECK_FALSE(shown.results->isVisible());
    shown.app.settle();
}

TEST_CASE("Escape closes the list first, then takes the words away")
{
    Searching shown;
    shown.look(u"arras"_s);
    QTest::keyClick(shown.box, Qt::Key_Escape);
    CHECK_FALSE(shown.results->isVisible());
    CHECK(shown.box->text() == u"arras");
    QTest::keyClick(shown.box, Qt::Key_Escape);
    CHECK(shown.box->text().isEmpty());
}

TEST_CASE("a message that comes while the list is open can be read")
{
    Searching shown;
    shown.look(u"arras"_s);
    shown.app.workspace.warn(u"The disk is nearly full."_s);
    REQUIRE(shown.bar()->isVisible());
    const auto covered = [&] {
        const QRect message(shown.bar()->mapTo(&shown.window, QPoint()), shown.bar()->size());
        const QRect list(shown.results->mapTo(&shown.window, QPoint()), shown.results->size());
        return shown.results->isVisible() && list.intersects(message);
    };
    CHECK(test::waitFor([&] { return !covered(); }));
}

TEST_CASE("the list can be read on a small screen and on a large one")
{
    Searching shown;
    const int width = GENERATE(1280, 1920);
    shown.window.resize(width, 720);
    QCoreApplication::processEvents();
    shown.look(u"contrat"_s);
    INFO(width);
    CHECK(shown.results->width() >= 480);
    CHECK(shown.results->width() <= 1000);
    CHECK(shown.window.rect().contains(shown.results->geometry()));
}

TEST_CASE("of more hits than are listed the last line tells")
{
    Searching shown;
    shown.look(u"quartier"_s);
    const QListWidgetItem* last = shown.results->item(shown.results->count() - 1);
    CHECK(last->text().contains(u"another word narrows them down"));
    CHECK_FALSE(last->flags().testFlag(Qt::ItemIsEnabled));
    shown.box->clear();
    shown.look(u"QN00201M"_s);
    CHECK_FALSE(shown.results->item(shown.results->count() - 1)->text().contains(u"another word"));
}
