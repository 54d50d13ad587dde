// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/issue_composer.h"

#include "app/press/issue_preview.h"
#include "app/press/issue_tree.h"
#include "app/press/press_page.h"
#include "pdf/text_extraction.h"
#include "tasks/articles/article_edits.h"
#include "tasks/articles/issue_edits.h"
#include "tests/support/user_input.h"

#include <QComboBox>
#include <QDropEvent>
#include <QInputDialog>
#include <QMimeData>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// Takes what no window system brings here: a drag that began in the tree itself.
struct DroppedOn : IssueTree
{
    using IssueTree::dropEvent;
};

struct ComposerFixture : WorkspacePageFixture
{
    /// The first five articles of the list get a rubric each: two, two, and none.
    ComposerFixture()
    {
        for (const auto& [from, rubric] :
             {std::pair(0, u"Éducation"_s), std::pair(2, u"Emploi"_s), std::pair(4, QString())}) {
            std::vector<Id<Article>> ids;
            for (int i = from; i < std::min(from + 2, 5); ++i)
                ids.push_back(article(i));
            REQUIRE(workspace.edit(
                [&](Transaction& tx, const Register& all) { changeArticles(tx, all, ids, {.rubric = rubric}); }));
        }
        page = show<PressPage>();
        actionOf(*page, u"Compose an issue…"_s)->trigger();
        composer = page->composer();
        REQUIRE(composer);
        composer->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(composer));
        REQUIRE(waitFor([&] { return QApplication::activeWindow() == composer; }));
    }
    ~ComposerFixture() { delete composer; }

    Id<Article> article(int i) const { return records().all<Article>()[std::size_t(i)].id; }
    void selectFirst(int count)
    {
        std::vector<qint64> ids;
        for (int i = 0; i < count; ++i)
            ids.push_back(article(i).value);
        tableOf(*page)->selectIds(ids);
        Q_EMIT tableOf(*page)->selectedIdsChanged(); // as by the user
    }
    QPushButton* button(const char* name) const { return composer->findChild<QPushButton*>(QString::fromLatin1(name)); }
    void click(const QString& action)
    {
        for (QToolButton* button : composer->findChildren<QToolButton*>()) {
            if (button->defaultAction() && button->defaultAction()->text() == action && button->isVisible())
                return QTest::mouseClick(button, Qt::LeftButton);
        }
        command(action)->trigger(); // in the menu of a narrow row
    }
    QAction* command(const QString& text) const
    {
        for (QAction* action : composer->findChildren<QAction*>()) {
            if (action->text() == text)
                return action;
        }
        FAIL("no such action: " << text.toStdString());
        return nullptr;
    }
    /// "Éducation: 0 1 / Emploi: 2 3", as the tree shows it.
    std::string shown() const
    {
        QStringList rubrics;
        const IssueTree* tree = composer->tree();
        for (int i = 0; i < tree->topLevelItemCount(); ++i) {
            QStringList items;
            for (int k = 0; k < tree->topLevelItem(i)->childCount(); ++k) {
                const qint64 id = tree->topLevelItem(i)->child(k)->data(0, Qt::UserRole).toLongLong();
                const auto found = records().find(Id<PressReviewItem>{id})->article;
                items << QString::number(found.value - article(0).value);
            }
            rubrics << tree->topLevelItem(i)->text(0) + u": "_s + items.join(u' ');
        }
        return rubrics.join(u" / "_s).toStdString();
    }
    QTreeWidgetItem* line(int rubric, int item = -1) const
    {
        QTreeWidgetItem* top = composer->tree()->topLevelItem(rubric);
        return item < 0 ? top : top->child(item);
    }
    void pick(QTreeWidgetItem* line)
    {
        composer->tree()->scrollToItem(line);
        QTest::mouseClick(composer->tree()->viewport(), Qt::LeftButton, {},
                          composer->tree()->visualItemRect(line).center());
    }
    /// On the upper or the lower half of a line.
    void drop(const QTreeWidgetItem* on, bool below)
    {
        const QRect area = composer->tree()->visualItemRect(on);
        const QMimeData data;
        QDropEvent event(QPointF(area.center().x(), below ? area.bottom() - 1 : area.top() + 1), Qt::MoveAction, &data,
                         Qt::LeftButton, Qt::NoModifier);
        (composer->tree()->*&DroppedOn::dropEvent)(&event);
    }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : composer->tree(), key, modifiers);
    }
    QString printed(const QString& path)
    {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        QString text;
        for (const QString& words : extractPages(file.readAll()))
            text += words;
        return text;
    }
    bool isPreviewed()
    {
        return waitFor([&] { return composer->preview()->isUpToDate(); });
    }

    std::unique_ptr<PressPage> page;
    QPointer<IssueComposer> composer;
};

} // namespace

TEST_CASE_METHOD(ComposerFixture, "an issue is composed by clicking, each step is undone alone, and its PDF is opened")
{
    CHECK_FALSE(button("addSelected")->isEnabled());
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
