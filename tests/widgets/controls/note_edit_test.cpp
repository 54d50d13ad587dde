// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/note_edit.h"

#include "tests/catch.h"
#include "widgets/controls/written_text.h"

#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// A note with another field beside it.
struct NoteWindow
{
    NoteWindow()
    {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(note);
        column->addWidget(other);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        note->setFocus();
    }
    void leave() const
    {
        note->setFocus();
        other->setFocus();
    }

    QWidget window;
    NoteEdit* note = new NoteEdit;
    QLineEdit* other = new QLineEdit;
    QSignalSpy edited{note, &NoteEdit::edited};
};

} // namespace

TEST_CASE("a note that nobody touched is not written when the keyboard leaves it, whatever blanks are in it")
{
    NoteWindow shown;
    for (const QString& text : {u"«\u00a0Préfet de l’Aisne\u00a0» dans la source\u00a0; deux\nlignes"_s,
                                u"12\u202f500\u00a0€"_s, QString()}) {
        CAPTURE(text.toStdString());
        shown.note->setNote(text);
        shown.leave();
        CHECK(shown.edited.isEmpty());
        CHECK(writtenText(*shown.note) == text);
    }
}

TEST_CASE("what is typed into a note keeps the blanks that were there")
{
    NoteWindow shown;
    shown.note->setNote(u"Vu\u00a0:"_s);
    shown.note->moveCursor(QTextCursor::End);
    QTest::keyClicks(shown.note, u" oui"_s);
    shown.leave();
    REQUIRE(shown.edited.size() == 1);
    CHECK(shown.edited[0][0].toString() == u"Vu\u00a0: oui");
}
