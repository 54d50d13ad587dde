// SPDX-License-Identifier: GPL-3.0-or-later
// The composer: the way of the keyboard through it, what an issue says of an article, articles from the list.

#include "app/press/article_table.h"
#include "app/press/item_summary.h"
#include "store/connection.h"
#include "tests/app/press/composer_fixture.h"

#include <QCheckBox>
#include <QComboBox>
#include <QScrollArea>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ItemsFixture : ComposerFixture
{
    ItemsFixture()
    {
        click(u"New issue"_s);
        selectFirst(5);
        QTest::mouseClick(button("addSelected"), Qt::LeftButton);
    }

    PressReviewItem item(int rubric, int place) const
    {
        return *records().find(Id<PressReviewItem>{line(rubric, place)->data(0, Qt::UserRole).toLongLong()});
    }
    QPlainTextEdit* summary() const { return composer->summary()->text(); }
};

/// What stands where in the reading order of the composer; the place of none is −1.
std::vector<QWidget*> stopsOf(IssueComposer& composer)
{
    std::vector<QWidget*> stops;
    while (std::ranges::find(stops, QApplication::focusWidget()) == stops.end() && stops.size() < 60) {
        stops.push_back(QApplication::focusWidget());
        QTest::keyClick(&composer, Qt::Key_Tab);
    }
    return stops;
}

} // namespace

TEST_CASE_METHOD(ItemsFixture, "Tab goes through the composer as it is read")
{
    composer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    actionOf(*page, u"Compose an issue…"_s)->trigger();
    composer = page->composer();
    composer->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(composer));
    REQUIRE(waitFor([&] { return QApplication::activeWindow() == composer && QApplication::focusWidget(); }));
    REQUIRE(waitFor([&] { return composer->preview()->isUpToDate(); }));
    composer->tree()->setCurrentItem(line(0, 0)); // so that its commands can be used
    CHECK(QApplication::focusWidget() == composer->findChild<QComboBox*>(u"issues"_s));
    const std::vector<QWidget*> stops = stopsOf(*composer);
    const auto placeOf = [&](const QWidget* widget) { return std::ranges::find(stops, widget) - stops.begin(); };
    const auto named = [&](const char* name) { return composer->findChild<QWidget*>(QString::fromLatin1(name)); };
    const std::vector<QWidget*> wanted{
        named("issues"),       named("title"),    named("from"),  named("to"),          named("edito"),
        named("addSelected"),  named("addShown"), named("items"), named("itemSummary"), composer->preview()->area(),
        named("reviewFormat"), named("archive")};
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        CAPTURE(i);
        REQUIRE(wanted[i]);
        CHECK(placeOf(wanted[i]) < std::ssize(stops));
        if (i > 0)
            CHECK(placeOf(wanted[i - 1]) < placeOf(wanted[i]));
    }
    for (QWidget* stop : stops) { // the buttons of a row stand between its neighbours
        const bool isOfIssue = qobject_cast<QToolButton*>(stop) && placeOf(stop) < placeOf(named("title"));
        if (isOfIssue)
            CHECK(placeOf(stop) > placeOf(named("issues")));
    }
}

TEST_CASE_METHOD(ItemsFixture, "without an issue, the focus stands on the list of issues")
{
    REQUIRE(workspace.edit([&](Transaction& tx, const Register& all) { removeIssue(tx, all, *composer->issue()); }));
    composer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    actionOf(*page, u"Compose an issue…"_s)->trigger();
    composer = page->composer();
    composer->activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(composer));
    CHECK(composer->focusWidget() == composer->findChild<QComboBox*>(u"issues"_s));
}

TEST_CASE_METHOD(ItemsFixture, "an article has a summary for one issue alone, which its page shows while it is typed")
{
    CHECK_FALSE(summary()->isEnabled());
    const Id<Article> known = item(0, 0).article;
    Article described = *records().find(known);
    described.summary = u"Ce que dit l’article"_s;
    REQUIRE(workspace.edit(u"Summary"_s, [&](Transaction& tx) { tx.update(described); }));
    CHECK(line(0, 0)->text(2) == u"Ce que dit l’article");
    pick(line(0, 0));
    REQUIRE(summary()->isEnabled());
    CHECK(summary()->toPlainText() == u"Ce que dit l’article");
    CHECK_FALSE(button("resetSummary")->isEnabled());
    REQUIRE(isPreviewed());
    const QImage before = composer->preview()->shownPage();

    summary()->setFocus();
    type(composer, "itemSummary", u"Les mots de ce numéro, pour lui seul"_s);
    REQUIRE(isPreviewed());
    CHECK(composer->preview()->shownPage() != before); // not yet recorded
    CHECK(item(0, 0).summary.isEmpty());
    composer->tree()->setFocus();
    CHECK(item(0, 0).summary == u"Les mots de ce numéro, pour lui seul");
    CHECK(line(0, 0)->text(2) == u"Les mots de ce numéro, pour lui seul");
    CHECK(records().find(known)->summary == u"Ce que dit l’article");
    CHECK(textOf(*composer).contains(u"of this issue alone"_s));

    pick(line(0, 1)); // another one has its own
    CHECK(summary()->toPlainText() != u"Les mots de ce numéro, pour lui seul");
    pick(line(0, 0));
    QTest::mouseClick(button("resetSummary"), Qt::LeftButton);
    CHECK(item(0, 0).summary.isEmpty());
    CHECK(summary()->toPlainText() == u"Ce que dit l’article");
    click(u"Undo"_s);
    CHECK(item(0, 0).summary == u"Les mots de ce numéro, pour lui seul");
    CHECK(summary()->toPlainText() == u"Les mots de ce numéro, pour lui seul");
    pick(line(0));
    CHECK_FALSE(summary()->isEnabled());
}

TEST_CASE_METHOD(ItemsFixture, "words of a summary that cannot be written stay, and are written later")
{
    const auto script = [this](const char* statements) {
        Connection(path(), Connection::Mode::ReadWrite).runScript(statements);
    };
    pick(line(0, 0));
    summary()->setFocus();
    script("CREATE TRIGGER refuse BEFORE UPDATE ON press_review_item BEGIN SELECT RAISE(ABORT, 'no'); END;");
    type(composer, "itemSummary", u"Des mots qui attendent"_s);
    composer->tree()->setFocus();
    CHECK(item(0, 0).summary.isEmpty());
    composer->summary()->showItem(item(0, 0).id); // as after any other edit
    CHECK(summary()->toPlainText() == u"Des mots qui attendent");
    pick(line(0, 1));
    CHECK(summary()->toPlainText() != u"Des mots qui attendent");
    pick(line(0, 0));
    CHECK(summary()->toPlainText() == u"Des mots qui attendent");
    CHECK(item(0, 0).summary.isEmpty());
    script("DROP TRIGGER refuse;");
    summary()->setFocus();
    composer->tree()->setFocus();
    CHECK(item(0, 0).summary == u"Des mots qui attendent");
}

TEST_CASE_METHOD(ItemsFixture, "words that are typed when the past is shown come back with the present")
{
    pick(line(0, 0));
    const Id<PressReviewItem> shown = item(0, 0).id;
    summary()->setFocus();
    type(composer, "itemSummary", u"Des mots qui attendent"_s);
    workspace.lookBack(QDate(2025, 3, 3), records());
    composer->summary()->write();
    composer->summary()->showItem(shown);
    workspace.lookAtPresent();
    composer->summary()->showItem(shown);
    CHECK(summary()->toPlainText() == u"Des mots qui attendent");
    composer->summary()->write();
    CHECK(records().find(shown)->summary == u"Des mots qui attendent");
}

TEST_CASE_METHOD(ItemsFixture, "articles are dragged from the list into the issue")
{
    auto* table = qobject_cast<ArticleTable*>(tableOf(*page));
    REQUIRE(table);
    tableOf(*page)->selectIds({article(20).value, article(21).value});
    const auto data = table->draggedArticles();
    CHECK(articlesIn(*data).size() == 2);
    const QRect area = composer->tree()->visualItemRect(line(1, 1));
    QDragEnterEvent enter(area.center(), Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(composer->tree()->viewport(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(area.center().x(), area.top() + 1), Qt::CopyAction, data.get(), Qt::LeftButton,
                    Qt::NoModifier);
    QApplication::sendEvent(composer->tree()->viewport(), &drop);
    CHECK(drop.isAccepted());
    REQUIRE(line(1)->childCount() == 4);
    const std::set<Id<Article>> dropped{item(1, 1).article, item(1, 2).article};
    CHECK(dropped == std::set{article(20), article(21)});
    click(u"Undo"_s);
    CHECK(line(1)->childCount() == 2);
    // Anything else is no article.
    const QMimeData other;
    CHECK(articlesIn(other).empty());
}

TEST_CASE_METHOD(ItemsFixture, "articles and lines of another program are not taken: their keys mean other records")
{
    auto* table = qobject_cast<ArticleTable*>(tableOf(*page));
    REQUIRE(table);
    tableOf(*page)->selectIds({article(20).value});
    pick(line(1, 1));
    const std::string before = shown();
    const auto articles = table->draggedArticles();
    const std::unique_ptr<QMimeData> lines(composer->tree()->model()->mimeData({composer->tree()->currentIndex()}));
    const QPoint place = composer->tree()->visualItemRect(line(0)).center();
    for (QMimeData* dragged : {articles.get(), lines.get()}) {
        QDragEnterEvent own(place, Qt::MoveAction, dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(composer->tree()->viewport(), &own);
        CHECK(own.isAccepted() == (dragged == articles.get())); // a line comes from the tree alone, which drags nothing
        dragged->setData(QString::fromLatin1(dragOriginKind), "0");
        QDragEnterEvent enter(place, Qt::MoveAction, dragged, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(composer->tree()->viewport(), &enter);
        CHECK_FALSE(enter.isAccepted());
        QDropEvent drop(QPointF(place), Qt::MoveAction, dragged, Qt::LeftButton, Qt::NoModifier);
        (composer->tree()->*&DroppedOn::dropEvent)(&drop);
        CHECK(shown() == before);
    }
}

TEST_CASE_METHOD(ItemsFixture, "only selected lines of the list are dragged: on any other a drag selects")
{
    auto* table = tableOf(*page);
    page->activateWindow();
    table->clearSelection();
    const QPoint first = table->visualRect(table->model()->index(0, 1)).center();
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, first);
    CHECK_FALSE(table->dragEnabled());
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, first);
    QTest::mousePress(table->viewport(), Qt::LeftButton, {}, first);
    CHECK(table->dragEnabled());
    QTest::mouseRelease(table->viewport(), Qt::LeftButton, {}, first);
}

TEST_CASE_METHOD(ItemsFixture, "an issue is exported as PDF, HTML and ODT, for the archive too, and the choice is kept")
{
    auto* format = composer->findChild<QComboBox*>(u"reviewFormat"_s);
    auto* archive = composer->findChild<QCheckBox*>(u"archive"_s);
    REQUIRE(format->count() == 3);
    const auto write = [&](const QString& name) {
        const QString path = folder.filePath(name);
        answerFileDialog(path);
        for (QPushButton* one : composer->findChildren<QPushButton*>()) {
            if (one->text() == u"Export…")
                QTest::mouseClick(one, Qt::LeftButton);
        }
        settle();
        return bytesOf(path);
    };
    CHECK(archive->isEnabled());
    archive->setChecked(true);
    CHECK(write(u"a.pdf"_s).contains("pdfaid:part"));
    format->setCurrentIndex(1);
    CHECK_FALSE(archive->isEnabled());
    CHECK(write(u"a.html"_s).contains("<html"));
    format->setCurrentIndex(2);
    CHECK(write(u"a.odt"_s).startsWith("PK"));
    // A place that cannot be written: said where the user looks.
    composer->close();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    actionOf(*page, u"Compose an issue…"_s)->trigger();
    composer = page->composer();
    CHECK(composer->findChild<QComboBox*>(u"reviewFormat"_s)->currentIndex() == 2);
    CHECK(composer->findChild<QCheckBox*>(u"archive"_s)->isChecked());
}
