// SPDX-License-Identifier: GPL-3.0-or-later
// Of any bar of tabs that is too narrow for all of them, since the style sees to it.
#include "tests/catch.h"
#include "tests/support/kept_look.h"

#include <QTabBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

struct NarrowTabs
{
    test::KeptLook look;
    QTabWidget tabs;

    NarrowTabs()
    {
        Look::apply();
        for (const QString& title : {u"Signataires"_s, u"Chronologie"_s, u"Documents"_s, u"Articles"_s, u"Priorités"_s,
                                     u"Actions"_s, u"Crédits"_s, u"Historique"_s})
            tabs.addTab(new QWidget, title);
        tabs.resize(260, 120);
        tabs.show();
        REQUIRE(QTest::qWaitForWindowExposed(&tabs));
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE("the arrows of a bar of tabs are no stops of the Tab key")
{
    NarrowTabs narrow;
    int shown = 0;
    for (const QToolButton* arrow : narrow.tabs.tabBar()->findChildren<QToolButton*>()) {
        shown += arrow->isVisible() ? 1 : 0;
        CHECK(arrow->focusPolicy() == Qt::NoFocus);
    }
    CHECK(shown == 2);
}
