// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/article_import_dialog.h"

#include "app/press/article_bulk_dialog.h"
#include "app/press/article_territories_dialog.h"
#include "app/press/press_page.h"
#include "app/press/summary_spelling.h"
#include "domain/fold.h"
#include "pdf/french_words.h"
#include "report/territory_names.h"
#include "tests/support/files.h"
#include "tests/support/user_input.h"
#include "widgets/look/obstacle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QListWidget>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct ArticlesOfFile : WorkspacePageFixture
{
    const Article& first() const { return records().all<Article>()[0]; }

    QString file(const QByteArray& rows) const
    {
        const QString path = folder.filePath(u"presse.csv"_s);
        writeFile(path, "titre;source;date;url\n" + rows);
        return path;
    }

    std::unique_ptr<ArticleImportDialog> open(const QString& path)
    {
        auto dialog = std::make_unique<ArticleImportDialog>(workspace, path, nullptr);
        dialog->show();
        settle();
        return dialog;
    }

    static QPushButton* importButton(const QDialog& dialog) { return dialog.findChild<QPushButton*>(u"import"_s); }
    static void edit(const QDialog& dialog, int row, const QString& taking)
    {
        const TableSchema& schema = dialog.findChild<RecordTableView*>()->recordModel()->schema();
        schema.columns[0].edit(row + 1, taking);
    }
    static QString cell(const QDialog& dialog, int row, int column)
    {
        return dialog.findChild<RecordTableView*>()->recordModel()->text(row, column);
    }
};

} // namespace

TEST_CASE_METHOD(ArticlesOfFile, "what becomes of each article of a file is shown before it is written, as one action")
{
    const auto before = records().all<Article>().size();
    const auto dialog = open(file("Un forum \xC3\xA0 Chauny;Journal;2024-04-19;https://presse.example/1\n"
                                  "Pi\xC3\xA8ge;;;javascript:alert(1)\n" +
                                  first().title.toUtf8() + " bis;Autre;;" + first().url.toUtf8() + "?utm_source=x\n"));
    REQUIRE(dialog->preview());
    CHECK(cell(*dialog, 0, 0) == u"Add it");
    CHECK(cell(*dialog, 0, 5) == u"Chauny");
    CHECK(cell(*dialog, 1, 1) == u"Refused");
    CHECK(cell(*dialog, 1, 6).contains(u"javascript"));
    CHECK(cell(*dialog, 2, 0) == u"Leave it out");
    CHECK(cell(*dialog, 2, 6).contains(u"Differs in: Title"_s));
    CHECK(textOf(*dialog).contains(u"1 article(s) will be written"_s));
    CHECK(records().all<Article>().size() == before);
    QTest::mouseClick(dialog->findChild<QCheckBox*>(u"known"_s), Qt::LeftButton, {}, {5, 5});
    CHECK(cell(*dialog, 2, 0) == u"Complete the known one");
    QTest::mouseClick(importButton(*dialog), Qt::LeftButton);
    settle();
    CHECK_FALSE(dialog->isVisible());
    CHECK(records().all<Article>().size() == before + 1);
    CHECK(first().publisher == u"Autre");
    const Id<Article> added = records().all<Article>().rows().back().id;
    CHECK(std::ranges::distance(records().all<ArticleTerritory>().of(added)) == 1);
    workspace.undo();
    CHECK(records().all<Article>().size() == before);
    CHECK(first().publisher != u"Autre");
}

TEST_CASE_METHOD(ArticlesOfFile, "an article is left out on request; a refused one is never taken")
{
    const auto dialog = open(file("Un;;;https://presse.example/1\nDeux;;;javascript:alert(1)\n"));
    edit(*dialog, 0, u"leave"_s);
    settle();
    CHECK_FALSE(importButton(*dialog)->isEnabled());
    for (const QString& taking : {u"add"_s, u"merge"_s})
        CHECK_THROWS_AS(edit(*dialog, 1, taking), Error);
    edit(*dialog, 0, u"add"_s);
    CHECK(importButton(*dialog)->isEnabled());
}

TEST_CASE_METHOD(ArticlesOfFile, "a file that is none, and a list of feeds, are told and write nothing", "[bad input]")
{
    const QString page = folder.filePath(u"page.xml"_s);
    writeFile(page, "<html><body/></html>");
    const auto refused = open(page);
    CHECK(textOf(*refused).contains(u"neither a feed"_s));
    CHECK_FALSE(importButton(*refused)->isEnabled());
    const QString feeds = folder.filePath(u"veille.opml"_s);
    writeFile(feeds, "<opml><body><outline text='A' xmlUrl='https://a.example/rss'/></body></opml>");
    const auto listed = open(feeds);
    CHECK(listed->findChild<QPlainTextEdit*>(u"details"_s)->toPlainText().contains(u"https://a.example/rss"_s));
    CHECK_FALSE(importButton(*listed)->isEnabled());
}

TEST_CASE_METHOD(ArticlesOfFile, "what is to be known of a file as a whole is counted and can be read and copied")
{
    const QString feed = folder.filePath(u"fil.rss"_s);
    writeFile(feed, "<rss><channel><title>J</title><item><title>Un</title></item>\n<item><title>Deux");
    const auto dialog = open(feed);
    CHECK(textOf(*dialog).contains(u"1 remark(s) on the file"_s));
    const auto* details = dialog->findChild<QPlainTextEdit*>(u"details"_s);
    CHECK(details->isVisible());
    CHECK(details->toPlainText().contains(u"damaged from here on"_s));
}

TEST_CASE_METHOD(ArticlesOfFile, "a file that is dropped on the page is shown")
{
    const auto page = show<PressPage>();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(file("Un;;;https://presse.example/1\n"))});
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &enter);
    CHECK(enter.isAccepted());
    QDropEvent drop(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page.get(), &drop);
    settle();
    auto* dialog = page->findChild<ArticleImportDialog*>();
    REQUIRE(dialog);
    CHECK(cell(*dialog, 0, 2) == u"Un");
}

TEST_CASE_METHOD(ArticlesOfFile, "the territories of an article are ticked, those of its title come first and unticked")
{
    Article article = first();
    article.title = u"Quartier Centre Ville, à Chauny"_s;
    ArticleTerritoriesDialog dialog(records(), article, nullptr);
    auto* list = dialog.findChild<QListWidget*>(u"territories"_s);
    const auto known = std::ranges::distance(records().all<ArticleTerritory>().of(article.id));
    CHECK(std::ssize(dialog.territories()) == known);
    CHECK(list->item(int(known))->text().contains(u"may be 4 territories"_s));
    QStringList contracts;
    for (int row = int(known); row < list->count(); ++row) {
        const QString text = list->item(row)->text();
        if (text.endsWith(u"— "_s + title(TerritoryName::Kind::Contract)) && !text.contains(u'·'))
            contracts << fold(text);
    }
    CHECK(contracts.size() > 10);
    CHECK(std::ranges::is_sorted(contracts));
    type(&dialog, "search", u"hauts-de-france"_s);
    int shown = 0;
    for (int row = 0; row < list->count(); ++row) {
        if (list->item(row)->isHidden())
            continue;
        ++shown;
        list->item(row)->setCheckState(Qt::Checked);
    }
    CHECK(shown == 1);
    REQUIRE(std::ssize(dialog.territories()) == known + 1);
    CHECK(dialog.territories().back().region == u"Hauts-de-France");
}

TEST_CASE_METHOD(ArticlesOfFile, "several articles get one state at once, and become one on request")
{
    const auto page = show<PressPage>();
    RecordTableView* table = tableOf(*page);
    const Id<Article> second = records().all<Article>()[1].id;
    CHECK_FALSE(actionOf(*page, u"Merge the selected articles"_s)->isEnabled());
    ArticleBulkDialog bulk(workspace, {first().id, second}, nullptr);
    bulk.show();
    CHECK_FALSE(okOf(bulk)->isEnabled());
    auto* state = bulk.findChild<QComboBox*>(u"state"_s);
    QTest::keyClick(state, Qt::Key_End);
    for (QCheckBox* box : bulk.findChildren<QCheckBox*>()) {
        if (box->text().contains(u"State"))
            box->setChecked(true);
    }
    QTest::mouseClick(okOf(bulk), Qt::LeftButton);
    CHECK(records().find(second)->state == ArticleState::Retained);
    const auto before = records().all<Article>().size();
    table->selectAll();
    REQUIRE(actionOf(*page, u"Merge the selected articles"_s)->isEnabled());
    actionOf(*page, u"Merge the selected articles"_s)->trigger();
    CHECK(records().all<Article>().size() == 1);
    workspace.undo();
    CHECK(records().all<Article>().size() == before);
}

TEST_CASE_METHOD(ArticlesOfFile, "the sheet writes the state of an article and counts the letters of its summary")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    select(tableOf(*page), id.value);
    auto* state = page->findChild<QComboBox*>(u"state"_s);
    CHECK(state->currentText() == u"To be read");
    QTest::keyClick(state, Qt::Key_Down);
    Q_EMIT state->activated(state->currentIndex());
    CHECK(records().find(id)->state == ArticleState::Read);
    workspace.undo();
    CHECK(state->currentText() == u"To be read");
    type(page.get(), "summary", u"Dix mots"_s);
    CHECK(textOf(*page).contains(u"8 character(s)"_s));
    tableOf(*page)->setFocus(); // writes what was typed
    CHECK(records().find(id)->summary == u"Dix mots");
}

TEST_CASE_METHOD(ArticlesOfFile,
                 "other words are found in a worker; those of a text that is only read say why they are greyed")
{
    if (!FrenchWords::shared().areThere()) {
        WARN("no dictionary of French");
        return;
    }
    QPlainTextEdit edit;
    edit.setReadOnly(true);
    SummarySpelling spelling(workspace, edit);
    edit.resize(600, 200);
    edit.show();
    edit.setPlainText(u"quartié"_s);
    REQUIRE(waitFor([&] { return !spelling.unknownWords().isEmpty(); }));
    const auto menu = spelling.menuAt(edit.cursorRect().center()); // whether they are there by now or not
    settle();
    const auto offered = menu->actions();
    CHECK(std::ranges::none_of(offered,
                               [](const QAction* action) { return action->text() == u"Other words are looked up…"; }));
    const auto found =
        std::ranges::find_if(offered, [](const QAction* action) { return action->text() == u"quartier"; });
    REQUIRE(found != offered.end());
    CHECK_FALSE((*found)->isEnabled());
    CHECK(obstacleOf(**found) == u"This text is only read.");
}

TEST_CASE_METHOD(ArticlesOfFile,
                 "words of a summary are looked up; names of the register and the user's words are known")
{
    if (!FrenchWords::shared().areThere()) {
        WARN("no dictionary of French");
        return;
    }
    QPlainTextEdit edit;
    SummarySpelling spelling(workspace, edit);
    edit.setPlainText(u"L’école d’Hénin-Beaumont et de Wattrelos, un quartié de 2024."_s);
    settle();
    CHECK(spelling.unknownWords() == QSet<QString>{u"quartié"_s});
    edit.resize(600, 200);
    edit.show();
    QTextCursor cursor = edit.textCursor();
    cursor.setPosition(int(edit.toPlainText().indexOf(u"quartié"_s)) + 3);
    edit.setTextCursor(cursor);
    const auto actionOf = [](const QMenu& menu, const QString& text) {
        const auto actions = menu.actions();
        const auto found = std::ranges::find_if(actions, [&](const QAction* action) { return action->text() == text; });
        return found == actions.end() ? nullptr : *found;
    };
    const auto menu = spelling.menuAt(edit.cursorRect().center());
    REQUIRE(actionOf(*menu, u"Add “quartié” to my words"_s));
    REQUIRE(actionOf(*menu, u"quartier"_s));
    actionOf(*menu, u"quartier"_s)->trigger();
    CHECK(edit.toPlainText().endsWith(u"un quartier de 2024."_s));
    // By its key the menu opens at the cursor.
    edit.setPlainText(u"Un quartié."_s);
    settle();
    cursor.setPosition(5);
    edit.setTextCursor(cursor);
    bool isOpened = false;
    QTimer::singleShot(0, &edit, [&] {
        auto* popup = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        REQUIRE(popup);
        isOpened = true;
        actionOf(*popup, u"Add “quartié” to my words"_s)->trigger();
        popup->close();
    });
    QContextMenuEvent key(QContextMenuEvent::Keyboard, edit.cursorRect().center(),
                          edit.viewport()->mapToGlobal(edit.cursorRect().center()));
    QApplication::sendEvent(edit.viewport(), &key);
    REQUIRE(isOpened);
    settle();
    CHECK(spelling.unknownWords().isEmpty());
    edit.setPlainText(u"Un quartier."_s);
    settle();
    CHECK(spelling.unknownWords().isEmpty());
}
