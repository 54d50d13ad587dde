// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workspace/message_bar.h"

#include "tests/catch.h"
#include "widgets/controls/note_label.h"

#include <QApplication>
#include <QLabel>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// A message that does not fit, and its button pressed.
struct LongMessage
{
    MessageBar bar;

    LongMessage()
    {
        bar.resize(400, bar.height());
        bar.setVisible(true);
        REQUIRE(QTest::qWaitForWindowExposed(&bar));
        bar.show({Message::Kind::Warning, u"1 document sans texte, fait d’images seulement. "_s.repeated(6), {}, {}});
        for (QToolButton* button : bar.findChildren<QToolButton*>()) {
            if (button->text() == u"Whole message")
                QTest::mouseClick(button, Qt::LeftButton);
        }
        REQUIRE(shown());
    }
    QWidget* shown() const { return QApplication::activePopupWidget(); }
};

} // namespace

TEST_CASE_METHOD(LongMessage, "the whole message is shown in full")
{
    const auto* text = qobject_cast<QLabel*>(QApplication::focusWidget());
    REQUIRE(text);
    CHECK(text->text() == bar.text());
    CHECK(text->height() >= text->heightForWidth(text->width()));
    QTest::keyClick(shown(), Qt::Key_Escape);
}

TEST_CASE_METHOD(LongMessage, "Escape closes the whole message, also where its text has the focus")
{
    QTest::keyClick(shown()->focusWidget() ? shown()->focusWidget() : shown(), Qt::Key_Escape);
    CHECK_FALSE(shown());
}

TEST_CASE_METHOD(LongMessage, "a click beside the whole message closes it, and one on it does not")
{
    QTest::mouseClick(shown()->windowHandle(), Qt::LeftButton, {}, QPoint(20, 20));
    REQUIRE(shown());
    QTest::mousePress(shown()->windowHandle(), Qt::LeftButton, {}, QPoint(20, -60));
    CHECK_FALSE(shown());
}

TEST_CASE("of a message that is too long the path loses its middle first, and the whole message has it all")
{
    const QString path = u"/home/agent/documents/partages/contrats/hauts-de-france/registre.parvis"_s;
    const QString what = u"Le fichier n’est pas lisible."_s;
    MessageBar bar;
    bar.setVisible(true);
    REQUIRE(QTest::qWaitForWindowExposed(&bar));
    bar.resize(bar.fontMetrics().horizontalAdvance(what) + 500, bar.height());
    bar.show({Message::Kind::Error, u"%1 (%2)"_s.arg(what, path), {}, {}});
    const QString shown = bar.findChild<NoteLabel*>()->text();
    CHECK(shown.startsWith(what));
    CHECK(shown.contains(u"(/home"));
    CHECK(shown.contains(u"…"));
    CHECK(shown.endsWith(u"registre.parvis)"));
    CHECK(bar.text() == u"%1 (%2)"_s.arg(what, path));

    bar.resize(4000, bar.height());
    CHECK(bar.findChild<NoteLabel*>()->text() == bar.text());
}
