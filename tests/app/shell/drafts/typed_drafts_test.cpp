// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/drafts/typed_drafts.h"

#include "tests/app/shell/shown_window.h"
#include "tests/support/user_input.h"
#include "widgets/controls/draft_privacy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;
using namespace parvis;
using namespace parvis::test;

namespace {

/// A dialog with a field of each kind, one of which was filled by the program.
struct OpenDialog
{
    QDialog dialog;
    QLineEdit title{&dialog};
    QLineEdit given{u"déjà là"_s, &dialog};
    QLineEdit password{&dialog};
    QPlainTextEdit note{&dialog};
    QSpinBox amount{&dialog};
    QComboBox kind{&dialog};
    QComboBox state{&dialog};
    QDateEdit day{QDate(2024, 1, 31), &dialog};
    QCheckBox archived{u"À &archiver"_s, &dialog};
    QCheckBox urgent{u"Urgent"_s, &dialog};
    QRadioButton one{u"Un seul"_s, &dialog};
    QRadioButton all{u"Tous"_s, &dialog};

    OpenDialog()
    {
        dialog.setWindowTitle(u"Article"_s);
        auto* layout = new QVBoxLayout(&dialog);
        auto* label = new QLabel(u"&Titre"_s, &dialog);
        label->setBuddy(&title);
        password.setEchoMode(QLineEdit::Password);
        for (QComboBox* box : {&kind, &state})
            box->addItems({u"Contrat"_s, u"Avenant"_s, u"Bilan"_s});
        kind.setAccessibleName(u"Nature"_s);
        day.setAccessibleName(u"Le"_s);
        day.setDisplayFormat(u"dd/MM/yyyy"_s);
        urgent.setChecked(true);
        one.setChecked(true);
        for (QWidget* widget : std::initializer_list<QWidget*>{label, &title, &given, &password, &note, &amount, &kind,
                                                               &state, &day, &archived, &urgent, &one, &all})
            layout->addWidget(widget);
        dialog.show();
        REQUIRE(QTest::qWaitForWindowExposed(&dialog));
    }
};

/// What the offer of a window that starts shows; empty: there is no offer.
QString offeredText(ShownWindow& shown)
{
    QToolButton* show = shown.bar()->actionButton();
    if (!shown.bar()->text().contains(u"the text is kept"_s) || show->isHidden())
        return {};
    show->click();
    const auto* text = shown.window.findChild<QPlainTextEdit*>(u"drafts"_s);
    REQUIRE(text);
    return text->toPlainText();
}

void discard(ShownWindow& shown)
{
    auto* button = shown.window.findChild<QPushButton*>(u"discard"_s);
    REQUIRE(button);
    QTest::mouseClick(button, Qt::LeftButton);
}

} // namespace

TEST_CASE("what was typed into a dialog is offered at the next start, until it is discarded")
{
    {
        ShownWindow shown;
        OpenDialog open;
        QTest::keyClicks(&open.title, u"Un titre"_s);
        QTest::keyClicks(&open.password, u"secret"_s);
        QTest::keyClicks(&open.note, u"Une longue note"_s);
        shown.window.prepareToEnd();
    }
    {
        ShownWindow next;
        const QString text = offeredText(next);
        CHECK(text.startsWith(u"Article\n"_s));
        CHECK(text.contains(u"Titre: Un titre"_s));
        CHECK(text.contains(u"Une longue note"_s));
        CHECK_FALSE(text.contains(u"secret"_s));
        CHECK_FALSE(text.contains(u"déjà là"_s));
    }
    {
        ShownWindow again;
        CHECK_FALSE(offeredText(again).isEmpty());
        discard(again);
    }
    ShownWindow last;
    CHECK(offeredText(last).isEmpty());
}

TEST_CASE("no draft keeps what is typed into a dialog of personal data")
{
    {
        ShownWindow shown;
        OpenDialog open;
        keepNoDraft(open.dialog);
        QTest::keyClicks(&open.title, u"Zenobie Ardillon"_s);
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    CHECK(offeredText(next).isEmpty());
}

TEST_CASE("what was chosen in a dialog is kept like what was typed, and what nobody chose is not")
{
    {
        ShownWindow shown;
        OpenDialog open;
        open.dialog.activateWindow();
        for (QWidget* field : std::initializer_list<QWidget*>{&open.state, &open.kind, &open.day}) {
            field->setFocus();
            REQUIRE(waitFor([&] { return field->hasFocus(); }));
            if (field == &open.kind)
                QTest::keyClick(field, Qt::Key_Down);
        }
        QTest::keyClick(&open.day, Qt::Key_Home);
        QTest::keyClick(&open.day, Qt::Key_Down);
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    const QString text = offeredText(next);
    CHECK(text == u"Article\nNature: Avenant\nLe: 30/01/2024");
    discard(next);
}

TEST_CASE("what was ticked in a dialog is kept with its words, and what nobody touched is not")
{
    {
        ShownWindow shown;
        OpenDialog open;
        open.dialog.activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(&open.dialog));
        QTest::mouseClick(&open.archived, Qt::LeftButton, {}, QPoint(8, 8));
        REQUIRE(open.archived.isChecked());
        open.one.setFocus();
        REQUIRE(waitFor([&] { return open.one.hasFocus(); }));
        QTest::keyClick(&open.one, Qt::Key_Down);
        REQUIRE(open.all.isChecked());
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    const QString text = offeredText(next);
    CHECK(text == u"Article\nÀ archiver: yes\nTous: yes");
    discard(next);
}

TEST_CASE("to be told to end twice keeps a text once, and what was kept since outlives the discarding")
{
    {
        ShownWindow shown;
        OpenDialog open;
        QTest::keyClicks(&open.title, u"Un titre"_s);
        shown.window.prepareToEnd(); // the session asks, then the system ends the program
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    CHECK(offeredText(next).count(u"Un titre"_s) == 1);
    {
        OpenDialog other;
        QTest::keyClicks(&other.title, u"Un autre"_s);
        keepTyped(next.app.workspace, next.window);
    }
    discard(next);
    ShownWindow last;
    const QString left = offeredText(last);
    CHECK(left.contains(u"Un autre"_s));
    CHECK_FALSE(left.contains(u"Un titre"_s));
    discard(last);
}

TEST_CASE("a window that ends without anything typed offers nothing at the next start")
{
    {
        ShownWindow shown;
        const OpenDialog open;
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    CHECK(offeredText(next).isEmpty());
}

TEST_CASE("an open field is taken when the window is closed, and the window stays while it is refused")
{
    ShownWindow shown;
    auto* field = new QLineEdit(&shown.window);
    bool isRefused = true;
    int taken = 0;
    QObject::connect(field, &QLineEdit::editingFinished, field, [&] {
        if (isRefused)
            shown.app.workspace.warn(u"Ce n’est pas une date."_s);
        else
            ++taken;
    });
    const auto type = [&] {
        field->show();
        field->setFocus();
        REQUIRE(waitFor([&] { return field->hasFocus(); }));
        QTest::keyClicks(field, u"x"_s);
    };
    type();
    CHECK_FALSE(shown.window.close());
    CHECK(shown.window.isVisible());
    isRefused = false;
    type();
    CHECK(shown.window.close());
    CHECK(taken == 1);
}

TEST_CASE("a text that a field refuses when the window is told to end is kept")
{
    {
        ShownWindow shown;
        auto* field = new QLineEdit(&shown.window);
        QObject::connect(field, &QLineEdit::editingFinished, field,
                         [&] { shown.app.workspace.warn(u"Ce n’est pas une date."_s); });
        field->show();
        field->setFocus();
        REQUIRE(waitFor([&] { return field->hasFocus(); }));
        QTest::keyClicks(field, u"31 avril"_s);
        shown.window.prepareToEnd();
    }
    ShownWindow next;
    CHECK(offeredText(next) == u"31 avril"_s);
}
