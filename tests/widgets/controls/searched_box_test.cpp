// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/searched_box.h"

#include "tests/catch.h"
#include "widgets/controls/choice_popup.h"
#include "widgets/look/box_texts.h"
#include "widgets/look/look.h"

#include <QLineEdit>
#include <QListView>
#include <QScreen>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

const QStringList bodies{u"aucun"_s,
                         u"CA d’Hénin-Carvin"_s,
                         u"CA de Lens-Liévin"_s,
                         u"CA de Béthune-Bruay, Artois-Lys Romane"_s,
                         u"CU d’Arras"_s,
                         u"Métropole européenne de Lille"_s};

struct ShownBox : QWidget
{
    SearchedBox box{this};

    explicit ShownBox(int width = 200)
    {
        box.addItems(bodies);
        resize(600, 400);
        box.setGeometry(10, 10, width, box.sizeHint().height());
        show();
        REQUIRE(QTest::qWaitForWindowExposed(this));
        box.setFocus();
    }
    QLineEdit* line() { return box.popup()->line(); }
    QStringList shown()
    {
        QStringList texts;
        const auto* model = box.popup()->list()->model();
        for (int row = 0; row < model->rowCount(); ++row)
            texts << model->index(row, 0).data().toString();
        return texts;
    }
};

} // namespace

TEST_CASE("a name is found by what is typed anywhere in it, blanks and all, without its accents")
{
    ShownBox shown;
    const QSignalSpy activated(&shown.box, &QComboBox::activated);
    QTest::keyClick(&shown.box, Qt::Key_C, {}, 0);
    REQUIRE(shown.box.popup());
    REQUIRE(shown.box.popup()->isVisible());
    CHECK(shown.box.currentIndex() == 0); // nothing is chosen before it is taken
    QTest::keyClicks(shown.line(), u"A de L"_s);
    CHECK(shown.shown().contains(bodies[2]));
    QTest::keyClicks(shown.line(), u"ievin"_s);
    CHECK(shown.shown() == QStringList{bodies[2]});
    QTest::keyClick(shown.line(), Qt::Key_Return);
    CHECK(shown.box.currentText() == bodies[2]);
    CHECK(activated.size() == 1);
    CHECK_FALSE(shown.box.popup()->isVisible());
}

TEST_CASE("the arrow keys choose among what is found, and Escape leaves the choice as it was")
{
    ShownBox shown;
    shown.box.setCurrentIndex(4);
    shown.box.showPopup();
    CHECK(shown.box.popup()->list()->currentIndex().data().toString() == bodies[4]);
    shown.line()->setText(u"ca"_s);
    QTest::keyClick(shown.line(), Qt::Key_Down);
    CHECK(shown.box.popup()->list()->currentIndex().data().toString() == bodies[2]);
    QTest::keyClick(shown.line(), Qt::Key_Escape);
    CHECK(shown.box.currentIndex() == 4);
    shown.box.showPopup();
    CHECK(shown.shown() == bodies); // what was typed before is gone
    shown.line()->setText(u"ca"_s);
    QTest::keyClick(shown.line(), Qt::Key_Down);
    QTest::keyClick(shown.line(), Qt::Key_Enter);
    CHECK(shown.box.currentText() == bodies[2]);
}

TEST_CASE("the list shows every name whole and is inside the screen, however narrow the box")
{
    for (const int width : {60, 200, 500}) {
        INFO(width);
        ShownBox shown(width);
        shown.box.showPopup();
        const QWidget* popup = shown.box.popup();
        const QListView* list = shown.box.popup()->list();
        CHECK(popup->width() >= std::max(width, Look::unit() * 30));
        CHECK(list->sizeHintForColumn(0) <= list->viewport()->width());
        CHECK(list->viewport()->height() >= int(bodies.size()) * list->sizeHintForRow(0));
        CHECK(popup->screen()->availableGeometry().contains(popup->frameGeometry()));
    }
}

TEST_CASE("hundreds of long names make a list that can be read, not one as wide or high as the screen")
{
    ShownBox shown;
    for (int i = 0; i < 300; ++i)
        shown.box.addItem(u"Communauté de communes %1 "_s.arg(i) + QString(200, u'x'));
    shown.box.showPopup();
    const QWidget* popup = shown.box.popup();
    CHECK(popup->width() <= Look::unit() * 90);
    CHECK(popup->height() <= popup->screen()->availableGeometry().height());
    CHECK(shown.box.popup()->list()->textElideMode() == Qt::ElideRight);
}

TEST_CASE("a closed box that is too narrow ends its name in an ellipsis")
{
    ShownBox narrow(120);
    narrow.box.setCurrentIndex(3);
    CHECK(shownText(narrow.box).endsWith(u'…'));
    ShownBox wide(500);
    wide.box.setCurrentIndex(3);
    CHECK(shownText(wide.box) == bodies[3]);
}
