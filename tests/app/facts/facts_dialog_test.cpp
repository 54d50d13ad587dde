// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/facts/facts_dialog.h"

#include "app/facts/facts_offer.h"
#include "app/facts/facts_schema.h"
#include "store/connection.h"
#include "tests/support/workspace_page_fixture.h"

#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

const auto amiens = u"CN08001I"_s;

/// The open file was made when the facts knew neither the last article nor where Amiens signed.
struct OlderFile : WorkspacePageFixture
{
    explicit OlderFile(Access access = Access::ReadWrite)
    {
        Dataset older = readEmbeddedDataset();
        std::erase_if(older.rows<ArticleTerritory>(),
                      [&](const auto& territory) { return territory.article == older.rows<Article>().back().id; });
        older.rows<Article>().pop_back();
        for (Contract& contract : older.rows<Contract>()) {
            if (contract.code.text() == amiens)
                contract.declaredPlace = u"ancien lieu"_s;
        }
        Database::create(olderPath(), older.toRegister(), ticking());
        workspace.setDatabase(std::make_unique<Database>(olderPath(), access, ticking()));
    }

    QString olderPath() const { return folder.filePath(u"ancien.parvis"_s); }
    const Contract& amiensContract() const { return contract("CN08001I"); }

    std::unique_ptr<FactsDialog> open()
    {
        auto dialog = std::make_unique<FactsDialog>(workspace);
        dialog->QDialog::show();
        REQUIRE(waitFor([&] { return dialog->preview() != nullptr; }));
        return dialog;
    }

    static QPushButton* takeOver(FactsDialog& dialog) { return dialog.findChild<QPushButton*>(u"takeOver"_s); }
    static QString cell(FactsDialog& dialog, int row, int column)
    {
        return dialog.findChild<RecordTableView*>()->recordModel()->text(row, column);
    }
};

} // namespace

TEST_CASE_METHOD(OlderFile, "newer facts are shown before they are taken over, and undo takes them back")
{
    const auto articles = records().all<Article>().size();
    const auto dialog = open();
    REQUIRE(dialog->preview()->rows.size() == 2);
    CHECK(textOf(*dialog).contains(u"1 records are new. 1 are brought up to date."_s));
    CHECK(cell(*dialog, 0, 0) == u"New");
    CHECK(
        cell(*dialog, 0, 1).contains(records().all<Article>().size() == articles ? u"Revue de presse IREV"_s : u""_s));
    CHECK(cell(*dialog, 1, 2).contains(u"ancien lieu → Amiens (Hôtel de Ville)"_s));
    CHECK(records().all<Article>().size() == articles);
    QTest::mouseClick(takeOver(*dialog), Qt::LeftButton);
    CHECK(!dialog->isVisible());
    CHECK(records().all<Article>().size() == articles + 1);
    CHECK(amiensContract().declaredPlace == u"Amiens (Hôtel de Ville)");
    CHECK(lastMessage().contains(u"2 newer facts were taken over."_s));
    workspace.undo();
    CHECK(records().all<Article>().size() == articles);
    CHECK(amiensContract().declaredPlace == u"ancien lieu");
}

TEST_CASE_METHOD(OlderFile, "what the user changed is named as his, and stays")
{
    Contract mine = amiensContract();
    mine.declaredPlace = u"Ailleurs"_s;
    workspace.edit(u"Edit"_s, [&](Transaction& tx) { tx.update(mine); });
    const auto dialog = open();
    CHECK(cell(*dialog, 1, 0) == u"You changed this: it stays");
    CHECK(cell(*dialog, 1, 2).contains(u"Ailleurs → Amiens (Hôtel de Ville)"_s));
    QTest::mouseClick(takeOver(*dialog), Qt::LeftButton);
    CHECK(amiensContract().declaredPlace == u"Ailleurs");
}

TEST_CASE_METHOD(OlderFile, "an edit while the facts are shown is compared anew")
{
    const auto dialog = open();
    Contract mine = amiensContract();
    mine.declaredPlace = u"Ailleurs"_s;
    workspace.edit(u"Edit"_s, [&](Transaction& tx) { tx.update(mine); });
    CHECK(!takeOver(*dialog)->isEnabled());
    REQUIRE(waitFor([&] { return dialog->preview() != nullptr; }));
    CHECK(dialog->preview()->update.kept.size() == 1);
}

TEST_CASE_METHOD(OlderFile, "facts that could not be written stay in sight, and can be taken over once they can")
{
    if (GENERATE(false, true)) { // so many that they are written in the background
        workspace.setDatabase(nullptr);
        QFile::remove(olderPath());
        Dataset older = readEmbeddedDataset();
        for (Article& article : older.rows<Article>())
            article.title += u" (ancien)"_s;
        Database::create(olderPath(), older.toRegister(), ticking());
        workspace.setDatabase(std::make_unique<Database>(olderPath(), Access::ReadWrite, ticking()));
    }
    const auto dialog = open();
    const std::size_t count = dialog->preview()->rows.size();
    {
        Connection other(olderPath(), Connection::Mode::ReadWrite);
        other.runScript("CREATE TRIGGER refuse BEFORE UPDATE ON article BEGIN SELECT RAISE(ABORT, 'no'); END;"
                        "CREATE TRIGGER refuse2 BEFORE UPDATE ON contract BEGIN SELECT RAISE(ABORT, 'no'); END;");
    }
    takeOver(*dialog)->click();
    REQUIRE(waitFor([&] { return !messages.empty(); }));
    CHECK(messages.back().kind == Message::Kind::Error);
    CHECK(dialog->isVisible());
    REQUIRE(waitFor([&] { return takeOver(*dialog)->isEnabled(); }));
    CHECK(dialog->preview()->rows.size() == count);
    {
        Connection other(olderPath(), Connection::Mode::ReadWrite);
        other.runScript("DROP TRIGGER refuse; DROP TRIGGER refuse2;");
    }
    takeOver(*dialog)->click();
    REQUIRE(waitFor([&] { return !dialog->isVisible(); }));
    CHECK(lastMessage().contains(u"newer facts were taken over."_s));
}

TEST_CASE_METHOD(WorkspacePageFixture, "a file that has every fact says so, and there is nothing to take over")
{
    FactsDialog dialog(workspace);
    dialog.QDialog::show();
    REQUIRE(waitFor([&] { return dialog.preview() != nullptr; }));
    CHECK(textOf(dialog).contains(u"Your file has all the facts that this Parvis brings."_s));
    CHECK(!dialog.findChild<QPushButton*>(u"takeOver"_s)->isEnabled());
}

TEST_CASE("in a file that is open for reading only newer facts are shown, not taken over")
{
    OlderFile app(Access::ReadOnly);
    const auto dialog = app.open();
    CHECK(dialog->preview()->rows.size() == 2);
    CHECK(textOf(*dialog).contains(u"open for reading only"_s));
    CHECK(!OlderFile::takeOver(*dialog)->isEnabled());
}

TEST_CASE_METHOD(OlderFile, "newer facts are offered once for each file, with a button that shows them")
{
    QWidget window;
    const auto offered = [&] {
        messages.clear();
        FactsOffer offer(workspace, &window);
        auto* start = offer.findChild<QTimer*>(u"factsOffer"_s);
        Q_EMIT workspace.databaseChanged();
        REQUIRE(start->isActive());
        start->setInterval(0);
        REQUIRE(waitFor([&] { return !start->isActive(); }));
        settle();
        return int(messages.size());
    };
    REQUIRE(offered() == 1);
    CHECK(lastMessage().contains(u"2 facts"_s));
    messages.back().action();
    auto* dialog = window.findChild<FactsDialog*>();
    REQUIRE(dialog);
    CHECK(dialog->isVisible());
    delete dialog;
    CHECK(offered() == 0);
}
