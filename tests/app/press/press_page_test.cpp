// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/press/press_page.h"

#include "app/press/article_dialog.h"
#include "app/press/article_editor.h"
#include "app/press/press_schema.h"
#include "pdf/text_extraction.h"
#include "tasks/press_edits.h"
#include "tests/support/opened_addresses.h"
#include "tests/support/user_input.h"
#include "widgets/workspace/web_address.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct PressFixture : WorkspacePageFixture
{
    const Article& first() const { return *records().all<Article>().begin(); }
    const Article& stored(Id<Article> id) const { return *records().find(id); }

    PressExport request(const char* from, const char* to)
    {
        PressExport made;
        made.review.number = 12;
        made.review.title = u"Revue des contrats"_s;
        made.review.edito = u"Le mot de la rédaction."_s;
        made.review.from = PartialDate::parseTyped(QString::fromUtf8(from));
        made.review.to = PartialDate::parseTyped(QString::fromUtf8(to));
        made.target.path = folder.filePath(u"revue.pdf"_s);
        return made;
    }
    QByteArray written() const
    {
        QFile file(folder.filePath(u"revue.pdf"_s));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

} // namespace

TEST_CASE_METHOD(PressFixture, "the 135 articles show, the latest first, those without a date last")
{
    const auto page = show<PressPage>();
    RecordTableView* table = tableOf(*page);
    const QAbstractItemModelTester tester(table->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    REQUIRE(table->model()->rowCount() == 135);
    CHECK_FALSE(isUnknown(table->recordModel()->value(0, 0)));
    CHECK(isUnknown(table->recordModel()->value(134, 0)));
    CHECK_FALSE(textOf(*page).contains(u"to be filled in"_s)); // nothing selected yet
    CHECK_FALSE(actionOf(*page, u"Delete"_s)->isEnabled());
    select(table, table->recordModel()->idAt(134));
    CHECK(actionOf(*page, u"Delete"_s)->isEnabled());
    CHECK(textOf(*page).contains(u"to be filled in"_s));
    table->recordModel()->setFilter(u"date"_s, u"?"_s);
    CHECK(table->model()->rowCount() == 106);
}

TEST_CASE_METHOD(PressFixture, "a summary is written when its field is left, and undone")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    select(tableOf(*page), id.value);
    type(page.get(), "summary", u"Une belle avancée"_s);
    CHECK(stored(id).summary.isEmpty());
    tableOf(*page)->setFocus();
    REQUIRE(stored(id).summary == u"Une belle avancée");
    CHECK(workspace.database()->undoState().undo->title.contains(stored(id).title));
    workspace.undo();
    CHECK(stored(id).summary.isEmpty());
    CHECK(page->findChild<QPlainTextEdit*>(u"summary"_s)->toPlainText().isEmpty());
}

TEST_CASE_METHOD(PressFixture, "what was typed is kept when another article is selected, and goes to the first one")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    const Id<Article> second = (records().all<Article>().begin() + 1)->id;
    select(tableOf(*page), id.value);
    page->findChild<QPlainTextEdit*>(u"note"_s)->setPlainText(u"Texte intégral"_s);
    tableOf(*page)->showId(second.value);
    CHECK(stored(id).privateNote == u"Texte intégral");
    CHECK(stored(second).privateNote.isEmpty());
    CHECK(page->findChild<QPlainTextEdit*>(u"note"_s)->toPlainText().isEmpty());
}

TEST_CASE_METHOD(PressFixture, "a date is typed in French; one that makes no sense is not written")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    select(tableOf(*page), id.value);
    auto* date = page->findChild<QLineEdit*>(u"date"_s);
    type(page.get(), "date", u"avril 2024"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(stored(id).publishedOn == PartialDate::parse(u"2024-04"));
    CHECK(date->text() == u"04/2024");
    type(page.get(), "date", u"31 février"_s);
    QTest::keyClick(date, Qt::Key_Return);
    tableOf(*page)->setFocus();
    CHECK(stored(id).publishedOn == PartialDate::parse(u"2024-04"));
    CHECK(date->property("invalid").toBool());
    type(page.get(), "date", {});
    QTest::keyClick(date, Qt::Key_Return);
    CHECK_FALSE(stored(id).publishedOn);
}

TEST_CASE_METHOD(PressFixture, "a cell refuses a date that cannot be read or lies ahead, and keeps the old one")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    REQUIRE(stored(id).publishedOn);
    const auto before = stored(id).publishedOn;
    const TableSchema schema = pressSchema(workspace);
    const TableColumn& date = schema.columns[std::size_t(schema.indexOf(u"date"_s))];
    for (const QString& typed : {u"31 février"_s, u"?"_s, u"demain"_s, u"04/03/2025"_s, u"2026"_s}) {
        CAPTURE(typed);
        CHECK_FALSE(errorOf([&] { date.edit(id.value, typed); }).isEmpty());
        CHECK(stored(id).publishedOn == before);
    }
    date.edit(id.value, u"3 mars 2025"_s);
    CHECK(stored(id).publishedOn == PartialDate::parse(u"2025-03-03"));
    date.edit(id.value, {});
    CHECK_FALSE(stored(id).publishedOn);
}

TEST_CASE_METHOD(PressFixture, "a publication that lies ahead is refused while it is typed")
{
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    const auto before = stored(id).publishedOn;
    select(tableOf(*page), id.value);
    auto* date = page->findChild<QLineEdit*>(u"date"_s);
    type(page.get(), "date", u"04/03/2025"_s);
    QTest::keyClick(date, Qt::Key_Return);
    CHECK(date->property("invalid").toBool());
    CHECK(stored(id).publishedOn == before);
}

TEST_CASE_METHOD(PressFixture, "an address is opened on an explicit click only, and only http or https")
{
    OpenedAddresses addresses;
    const auto page = show<PressPage>();
    const Id<Article> id = first().id;
    select(tableOf(*page), id.value);
    CHECK(addresses.urls.isEmpty());
    actionOf(*page, u"Open the article"_s)->trigger();
    REQUIRE(addresses.urls.size() == 1);
    CHECK(addresses.urls.front() == QUrl(stored(id).url));
    for (const char* bad : {"file:///etc/passwd", "javascript:alert(1)", "https://", "aisne-info.fr"}) {
        CHECK_FALSE(addressProblem(QString::fromUtf8(bad)).isEmpty());
        CHECK_FALSE(openAddress(QString::fromUtf8(bad)));
    }
    CHECK(addresses.urls.size() == 1);
}

TEST_CASE_METHOD(PressFixture, "an article is added once it has a title and an address that is new and can be opened")
{
    const auto page = show<PressPage>();
    const QString known = first().url;
    const Contract contract = *records().all<Contract>().begin();
    whenOpen<ArticleDialog>([&](ArticleDialog& dialog) {
        QPushButton* ok = okOf(dialog);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "title", u"Un nouvel article"_s);
        CHECK(ok->isEnabled());
        type(&dialog, "address", u"ftp://exemple.fr/a"_s);
        CHECK_FALSE(ok->isEnabled());
        type(&dialog, "address", known);
        CHECK_FALSE(ok->isEnabled());
        CHECK(textOf(dialog).contains(u"already holds this address"_s));
        type(&dialog, "address", u"www.exemple.fr/nouveau"_s); // completed
        type(&dialog, "date", u"2 mars 2025"_s);
        auto* contracts = dialog.findChild<QComboBox*>(u"contract"_s);
        contracts->setCurrentIndex(contracts->findData(qint64(contract.id.value)));
        REQUIRE(ok->isEnabled());
        QTest::mouseClick(ok, Qt::LeftButton);
    });
    actionOf(*page, u"Add an article…"_s)->trigger();
    REQUIRE(records().all<Article>().size() == 136);
    const Article& added = records().all<Article>()[135];
    CHECK(added.title == u"Un nouvel article");
    CHECK(added.publishedOn == PartialDate::parse(u"2025-03-02"));
    CHECK(added.url == u"https://www.exemple.fr/nouveau");
    CHECK((*records().all<ArticleTerritory>().of(added.id).begin()).contract == contract.id);
    CHECK(tableOf(*page)->currentId() == added.id.value);
    workspace.undo();
    CHECK(records().all<Article>().size() == 135);
}

TEST_CASE_METHOD(PressFixture, "the fields of a new article are filled from an address or a reference that was copied")
{
    ArticleDialog dialog(records(), workspace.today(), nullptr);
    dialog.show();
    const auto paste = [&](const QString& text) {
        QGuiApplication::clipboard()->setText(text);
        QTest::mouseClick(dialog.findChild<QPushButton*>(u"paste"_s), Qt::LeftButton);
    };
    paste(u"www.exemple.fr/nouveau"_s);
    CHECK(dialog.article().url == u"https://www.exemple.fr/nouveau");
    paste(u"une phrase, deux mots"_s);
    CHECK(textOf(dialog).contains(u"neither an address nor a reference"_s));
    paste(u"@article{a, title = {L'{\\'e}cole}, journal = {La Gazette}, date = {2024-04-19}}"_s);
    CHECK(dialog.article().title == u"L'école");
    CHECK(dialog.article().publisher == u"La Gazette");
    CHECK(dialog.article().publishedOn == PartialDate::parse(u"2024-04-19"));
    CHECK(dialog.article().url == u"https://www.exemple.fr/nouveau");
}

TEST_CASE_METHOD(PressFixture, "articles are deleted with their territories, and come back on undo")
{
    const auto page = show<PressPage>();
    RecordTableView* table = tableOf(*page);
    const std::size_t territories = records().all<ArticleTerritory>().size();
    select(table, first().id.value);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK(records().all<Article>().size() == 134);
    CHECK(records().all<ArticleTerritory>().size() < territories);
    REQUIRE_FALSE(messages.empty());
    REQUIRE(messages.back().action);
    messages.back().action();
    CHECK(records().all<Article>().size() == 135);
    CHECK(records().all<ArticleTerritory>().size() == territories);
}

TEST_CASE_METHOD(PressFixture, "the press review is exported as a PDF that holds summaries and no private note")
{
    OpenedAddresses addresses;
    Article article = first();
    article.summary = u"Résumé très personnel"_s;
    article.privateNote = u"Texte intégral confidentiel"_s;
    REQUIRE(workspace.edit(
        [&](Transaction& tx, const Register& records) { updateArticle(tx, records, article, workspace.today()); }));
    const auto page = show<PressPage>();
    exportFile(workspace, page.get(), page->reviewFile(request("mars 2024", "mars 2024")));
    settle();
    REQUIRE(written().startsWith("%PDF"));
    QString text;
    for (const QString& words : extractPages(written()))
        text += words;
    CHECK(text.contains(u"Revue des contrats"_s));
    CHECK(text.contains(u"Le mot de la rédaction"_s));
    CHECK(text.contains(u"Résumé très personnel"_s));
    CHECK_FALSE(text.contains(u"confidentiel"_s));

    REQUIRE_FALSE(messages.empty());
    CHECK(messages.back().text.contains(u"106 without a known date left out"_s));
    REQUIRE(messages.back().actionText == u"Open the file");
    messages.back().action();
    REQUIRE(addresses.urls.size() == 1);
    CHECK(addresses.urls.front().isLocalFile());
    REQUIRE(records().all<PressReview>().size() == 1);
    CHECK(records().all<PressReview>().begin()->number == 12);
}

TEST_CASE_METHOD(PressFixture, "an existing file is replaced only when the user says so")
{
    QFile file(folder.filePath(u"revue.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("precious");
    file.close();
    const auto page = show<PressPage>();
    exportFile(workspace, page.get(), page->reviewFile(request("mars 2024", "mars 2024")));
    settle();
    CHECK(written() == "precious");
    REQUIRE(messages.back().actionText == u"Replace the file");
    messages.back().action();
    settle();
    CHECK(written().startsWith("%PDF"));
    exportFile(workspace, page.get(), page->reviewFile(request("mars 2024", "mars 2024")));
    settle();
    CHECK(records().all<PressReview>().size() == 1);
}

TEST_CASE_METHOD(PressFixture, "an export that cannot be written says so and leaves nothing")
{
    const auto page = show<PressPage>();
    PressExport nowhere = request("mars 2024", "mars 2024");
    nowhere.target.path = folder.filePath(u"absent/revue.pdf"_s);
    exportFile(workspace, page.get(), page->reviewFile(nowhere));
    settle();
    REQUIRE_FALSE(messages.empty());
    CHECK(messages.back().kind == Message::Kind::Error);
    CHECK(records().all<PressReview>().empty());
}

TEST_CASE_METHOD(PressFixture,
                 "the export dialog says how many articles the issue will hold and how many it leaves out")
{
    PressExportDialog dialog(records(), QDate(2025, 3, 3), {}, nullptr);
    dialog.show();
    QPushButton* ok = okOf(dialog);
    CHECK(dialog.findChild<QSpinBox*>()->value() == 1);
    CHECK(textOf(dialog).contains(u"will hold 135 article(s)"_s));
    CHECK(ok->isEnabled());
    type(&dialog, "from", u"mars 2024"_s);
    CHECK(textOf(dialog).contains(u"106 article(s) without a known date are left out"_s));
    type(&dialog, "to", u"janvier 2024"_s);
    CHECK_FALSE(ok->isEnabled());
    type(&dialog, "to", u"mars 2024"_s);
    type(&dialog, "title", u"Numéro un"_s);
    type(&dialog, "path", folder.filePath(u"un"_s));
    REQUIRE(ok->isEnabled());
    const PressExport asked = dialog.request();
    CHECK(asked.target.path.endsWith(u"un.pdf"_s));
    CHECK_FALSE(asked.target.mayReplace);
    CHECK(asked.review.title == u"Numéro un");
    CHECK(asked.review.from == PartialDate::parse(u"2024-03"));
    CHECK(asked.review.issuedOn == PartialDate::parse(u"2025-03-03"));
}

TEST_CASE_METHOD(PressFixture, "a read-only file offers no editing")
{
    workspace.setDatabase(nullptr);
    workspace.setDatabase(open(Access::ReadOnly));
    const auto page = show<PressPage>();
    select(tableOf(*page), first().id.value);
    CHECK(page->findChild<QPlainTextEdit*>(u"summary"_s)->isReadOnly());
    CHECK_FALSE(actionOf(*page, u"Delete"_s)->isEnabled());
    CHECK_FALSE(actionOf(*page, u"Add an article…"_s)->isEnabled());
}

TEST_CASE_METHOD(PressFixture, "an export holds what is in view: the selection, or what the filters leave")
{
    const auto page = show<PressPage>();
    RecordTableView* table = tableOf(*page);
    const auto proposed = [&] {
        QString text;
        whenOpen<PressExportDialog>([&](PressExportDialog& dialog) {
            auto* articles = dialog.findChild<QComboBox*>(u"articles"_s);
            text = articles->isHidden() ? u"all"_s : articles->currentText();
            text += u" / "_s + dialog.findChild<QLabel*>(u"contentText"_s)->text();
            dialog.reject();
        });
        actionOf(*page, u"Export the press review…"_s)->trigger();
        return text;
    };
    CHECK(proposed().contains(u"all / "_s));
    CHECK(proposed().contains(u"135"_s));
    table->recordModel()->setFilter(u"title"_s, u"contrat"_s);
    const int left = table->recordModel()->rowCount();
    REQUIRE(left > 2);
    REQUIRE(left < 135);
    CHECK(proposed().startsWith(u"Those that the filters of the list leave (%1)"_s.arg(left)));
    CHECK(proposed().contains(u"hold %1 article"_s.arg(left)));
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(proposed().startsWith(u"Those that are selected in the list (2)"_s));
    CHECK(proposed().contains(u"hold 2 article"_s));

    whenOpen<PressExportDialog>([&](PressExportDialog& dialog) {
        dialog.findChild<QLineEdit*>(u"path"_s)->setText(folder.filePath(u"revue.pdf"_s));
        pressOk(dialog);
    });
    actionOf(*page, u"Export the press review…"_s)->trigger();
    settle();
    CHECK(lastMessage().contains(u"2 article"_s));
}
