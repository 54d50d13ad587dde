// SPDX-License-Identifier: GPL-3.0-or-later
// The wheel scrolls, and changes no value that passes below the mouse.
#include "tests/catch.h"
#include "tests/support/kept_look.h"

#include <QComboBox>
#include <QDateEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTabBar>
#include <QTest>
#include <QVBoxLayout>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

void turnWheel(QWidget& below)
{
    const QPointF place = below.rect().center();
    QWheelEvent wheel(place, below.mapToGlobal(place), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // goes on to what the widget lies in, as long as nobody takes it
    qApp->notify(&below, &wheel);
}

} // namespace

TEST_CASE("the wheel over a choice scrolls the page, and neither chooses nor takes the keyboard")
{
    const test::KeptLook look;
    Look::apply();
    QScrollArea page;
    page.setWidgetResizable(true);
    auto* body = new QWidget;
    auto* column = new QVBoxLayout(body);
    auto* states = new QComboBox;
    states->addItems({u"À lire"_s, u"Lu"_s, u"Retenu"_s});
    auto* names = new QComboBox;
    names->setEditable(true);
    names->addItems({u"Aisne"_s, u"Nord"_s, u"Oise"_s});
    auto* number = new QSpinBox;
    auto* day = new QDateEdit(QDate(2026, 5, 17));
    auto* tabs = new QTabBar;
    tabs->addTab(u"Signataires"_s);
    tabs->addTab(u"Chronologie"_s);
    auto* tall = new QWidget;
    tall->setMinimumHeight(2000);
    for (QWidget* widget : std::initializer_list<QWidget*>{states, names, number, day, tabs, tall})
        column->addWidget(widget);
    page.setWidget(body);
    page.resize(400, 400);
    page.show();
    REQUIRE(QTest::qWaitForWindowExposed(&page));
    page.setFocus();
    for (QWidget* choice : std::initializer_list<QWidget*>{states, names, number, day, tabs}) {
        CAPTURE(choice->metaObject()->className());
        REQUIRE(page.verticalScrollBar()->maximum() > 0);
        page.verticalScrollBar()->setValue(0);
        turnWheel(*choice);
        CHECK(page.verticalScrollBar()->value() > 0);
        CHECK_FALSE(choice->hasFocus());
    }
    CHECK(states->currentIndex() == 0);
    CHECK(names->currentIndex() == 0);
    CHECK(number->value() == 0);
    CHECK(day->date() == QDate(2026, 5, 17));
    CHECK(tabs->currentIndex() == 0);
}
