// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_composer.h"

#include "tests/app/press/composer_fixture.h"

#include <QComboBox>
#include <QInputDialog>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE_METHOD(ComposerFixture, "an issue is composed by clicking, each step is undone alone, and its PDF is opened")
{
    CHECK_FALSE(button("addSelected")->isEnabled());
    const auto buttons = composer->findChildren<QToolButton*>();
    const auto first = std::ranges::find(buttons, command(u"New issue"_s), &QToolButton::defaultAction);
    REQUIRE(first != buttons.end());
    CHECK((*first)->toolButtonStyle() == Qt::ToolButtonTextBesideIcon); // without an issue, this is where one begins
    click(u"New issue"_s);
    REQUIRE(composer->issue());
    CHECK(records().find(*composer->issue())->number == 1);
    selectFirst(5);
    CHECK(button("addSelected")->text().contains(u"(5)"_s));
    CHECK(button("addShown")->text().contains(u"(135)"_s));
    QTest::mouseClick(button("addSelected"), Qt::LeftButton);
    REQUIRE(shown().starts_with("É"));
    const std::string added = shown();
    type(composer, "title", u"Revue d’essai"_s);
    type(composer, "edito", u"Le mot de la rédaction"_s);
    composer->tree()->setFocus();
    CHECK(records().find(*composer->issue())->edito == u"Le mot de la rédaction");

    pick(line(0, 0));
    drop(line(1), true); // into the next rubric, first
    const std::string moved = shown();
    CHECK(moved != added);
    CHECK(line(1)->childCount() == 3);
    pick(line(1));
    drop(line(0), false); // the rubric before the other one
    CHECK(line(0)->childCount() == 3);
    click(u"Undo"_s);
    CHECK(shown() == moved);
    click(u"Undo"_s);
    CHECK(shown() == added);

    REQUIRE(isPreviewed());
    CHECK(composer->preview()->pageCount() > 0);
    CHECK_FALSE(composer->preview()->shownPage().isNull());
    const QString path = folder.filePath(u"numero.pdf"_s);
    answerFileDialog(path);
    for (QPushButton* one : composer->findChildren<QPushButton*>()) {
        if (one->text() == u"Export…")
            QTest::mouseClick(one, Qt::LeftButton);
    }
    settle();
    const QString text = printed(path);
    CHECK(text.contains(u"Le mot de la rédaction"_s));
    CHECK(text.contains(u"Revue d’essai"_s));
    CHECK(records().find(*composer->issue())->issuedOn == PartialDate::day(workspace.today()));
    CHECK(textOf(*composer).contains(u"numero.pdf"_s));
}

TEST_CASE_METHOD(ComposerFixture, "an issue is composed by the keyboard alone")
{
    selectFirst(5);
    composer->activateWindow();
    press(Qt::Key_N, Qt::ControlModifier);
    REQUIRE(composer->issue());
    QTest::keyClick(button("addSelected"), Qt::Key_Space);
    composer->tree()->setFocus();
    REQUIRE(line(0)->childCount() == 2);
    const std::string added = shown();

    composer->tree()->setCurrentItem(line(0, 1));
    press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown() != added);
    CHECK(composer->tree()->currentItem() == line(0, 0)); // it goes along
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(shown() == added);
    press(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(line(0)->childCount() == 1);
    CHECK(line(1)->childCount() == 3);

    composer->tree()->setCurrentItem(line(0));
    press(Qt::Key_F2);
    auto* editor = composer->tree()->viewport()->findChild<QLineEdit*>();
    REQUIRE(editor);
    editor->selectAll();
    QTest::keyClicks(editor, u"logement"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QCoreApplication::processEvents(); // Return posts what closes the editor
    QCoreApplication::processEvents();
    CHECK(line(0)->text(0) == u"Logement");

    whenOpen<QInputDialog>([&](QInputDialog& dialog) {
        dialog.setTextValue(u"Culture"_s);
        dialog.accept();
    });
    composer->tree()->setCurrentItem(line(1, 0));
    click(u"Put into a rubric…"_s);
    const int last = composer->tree()->topLevelItemCount() - 1;
    CHECK(line(last)->text(0) == u"Culture");
    composer->activateWindow(); // again, after the dialog
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == composer; }));
    composer->tree()->setFocus();
    composer->tree()->setCurrentItem(line(last));
    press(Qt::Key_Delete);
    CHECK(composer->tree()->topLevelItemCount() == last);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(line(last)->text(0) == u"Culture");
}

TEST_CASE_METHOD(ComposerFixture, "an issue is duplicated as the next, reopened, and two never have one number")
{
    click(u"New issue"_s);
    selectFirst(2);
    QTest::mouseClick(button("addSelected"), Qt::LeftButton);
    type(composer, "from", u"mars 2024"_s);
    type(composer, "to", u"mars 2024"_s);
    click(u"Duplicate as the next"_s);
    CHECK(records().find(*composer->issue())->number == 2);
    CHECK(composer->findChild<QLineEdit*>(u"from"_s)->text() == u"04/2024");
    CHECK(line(0)->childCount() == 2);
    auto* number = composer->findChild<QSpinBox*>(u"number"_s);
    number->setFocus();
    number->setValue(1);
    composer->tree()->setFocus();
    CHECK(textOf(*composer).contains(u"There is an issue no. 1 already."_s));
    CHECK(number->value() == 2);
    composer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    actionOf(*page, u"Compose an issue…"_s)->trigger();
    composer = page->composer();
    CHECK(records().find(*composer->issue())->number == 2);
    auto* issues = composer->findChild<QComboBox*>(u"issues"_s);
    CHECK(issues->count() == 2);
    issues->setCurrentIndex(1);
    Q_EMIT issues->activated(1);
    CHECK(number != nullptr);
    CHECK(records().find(*composer->issue())->number == 1);
}

TEST_CASE_METHOD(ComposerFixture, "a summary that quotes too much is marked, and the year's articles are counted")
{
    Article quoting = *records().find(article(0));
    quoting.summary = u"« "_s + QString(usualQuotation + 20, u'a') + u" »"_s;
    REQUIRE(workspace.edit(u"Summary"_s, [&](Transaction& tx) { tx.update(quoting); }));
    click(u"New issue"_s);
    selectFirst(2);
    QTest::mouseClick(button("addSelected"), Qt::LeftButton);
    REQUIRE(isPreviewed());
    CHECK(textOf(*composer).contains(u"may quote too much"_s));
    CHECK(textOf(*composer).contains(u"Quoted in 2025, for the yearly declaration: 2 article"_s));
    int marked = 0;
    for (int i = 0; i < 2; ++i)
        marked += line(0, i)->toolTip(0).contains(QString::number(usualQuotation + 20));
    CHECK(marked == 1);
}

TEST_CASE_METHOD(ComposerFixture,
                 "the titles of an issue have more room than anything beside them; no rubric stands last")
{
    click(u"New issue"_s);
    for (const int i : {4, 0}) {
        tableOf(*page)->selectIds({article(i).value});
        Q_EMIT tableOf(*page)->selectedIdsChanged();
        QTest::mouseClick(button("addSelected"), Qt::LeftButton);
    }
    CHECK(shown() == "Éducation: 0 / Other articles: 4");
    const IssueTree* tree = composer->tree();
    CHECK(tree->columnWidth(0) > tree->columnWidth(1));
    CHECK(tree->columnWidth(0) > tree->columnWidth(2));
}
