// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contracts/contract_sheet.h"
#include "app/contracts/contracts_page.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/tables/fitted_table.h"

#include <QApplication>
#include <QClipboard>
#include <QTabBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

/// A contract with one of everything that belongs to it, and another contract with as much.
struct ContractTabs : WorkspacePageFixture
{
    ContractTabs()
    {
        fill(contract("CN06209I").id, u"Arras"_s, u'a');
        fill(contract("CN05905M").id, u"Caudry"_s, u'b');
        page = show<ContractsPage>();
        page->showRecord(refOf(contract("CN06209I").id));
        settle();
    }

    void fill(Id<Contract> contract, const QString& name, QChar mark)
    {
        workspace.edit(u"Fill %1"_s.arg(name), [&](Transaction& tx) {
            const QString hash(64, mark);
            const auto document = tx.insert(
                Document{.sha256 = hash, .title = u"Contrat de "_s + name, .pages = 12, .contract = contract});
            tx.attach({hash, QByteArrayLiteral("%PDF"), {QString()}});
            const auto article = tx.insert(Article{.title = u"Article sur "_s + name});
            tx.insert(ArticleTerritory{.article = article, .contract = contract});
            const auto priority = tx.insert(Priority{.code = u"AXE-"_s + mark, .title = u"Axe de "_s + name});
            tx.insert(ContractPriority{.contract = contract, .priority = priority, .document = document, .page = 7});
            const auto action = tx.insert(
                Action{.contract = contract, .title = u"Jardin de "_s + name, .carrier = u"Association d’essai"_s});
            FundingLine line;
            line.contract = contract;
            line.year = 2031;
            line.action = action;
            line.paid = Money::fromCents(12'345);
            line.source = records().all<Source>()[0].id;
            tx.insert(line);
        });
    }

    /// Clicks the tab.
    FittedTable& open(const char* id)
    {
        QTabWidget* tabs = page->sheet()->tabs();
        auto* list = tabs->findChild<FittedTable*>(QString::fromLatin1(id));
        REQUIRE(list);
        QTabBar* bar = tabs->tabBar();
        const int place = tabs->indexOf(list);
        REQUIRE(place >= 0);
        tabs->setCurrentIndex(place); // which scrolls to it where there is no room for all
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->tabRect(place).center());
        settle();
        REQUIRE(tabs->currentWidget() == list);
        return *list;
    }
    static QStringList column(const FittedTable& list, const QString& id)
    {
        const RecordTableModel& model = *list.recordModel();
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts << model.text(row, model.schema().indexOf(id));
        return texts;
    }
    /// What Enter on the last line asks for.
    RecordRef openedFrom(FittedTable& list)
    {
        list.setFocus();
        list.setCurrentIndex(list.model()->index(list.model()->rowCount() - 1, 0));
        opened.clear();
        QTest::keyClick(&list, Qt::Key_Return);
        REQUIRE(opened.size() == 1);
        return opened.front();
    }

    std::unique_ptr<ContractsPage> page;
};

} // namespace

TEST_CASE_METHOD(ContractTabs, "documents, articles, priorities and actions of a contract stand in its tabs")
{
    CHECK(column(open("documents"), u"title"_s) == QStringList{u"Contrat de Arras"_s});
    CHECK(column(open("articles"), u"title"_s).contains(u"Article sur Arras"_s));
    CHECK_FALSE(column(open("articles"), u"title"_s).contains(u"Article sur Caudry"_s));
    CHECK(column(open("priorities"), u"title"_s).contains(u"Axe de Arras"_s));
    CHECK(column(open("priorities"), u"page"_s).contains(u"p. 7"_s));
    CHECK(column(open("actions"), u"title"_s) == QStringList{u"Jardin de Arras"_s});
}

TEST_CASE_METHOD(ContractTabs, "a tab without lines says so, and where they are added")
{
    page->showRecord(refOf(contract("CN05902M").id));
    settle();
    for (const char* id : {"documents", "actions"}) {
        CAPTURE(id);
        const FittedTable& list = open(id);
        REQUIRE(list.model()->rowCount() == 0);
        CHECK(list.accessibleDescription().contains(u"page"_s));
        QImage shown = list.viewport()->grab().toImage();
        const QRgb ground = shown.pixel(shown.width() - 2, shown.height() - 2);
        int ink = 0;
        for (int y = 0; y < shown.height(); ++y) {
            for (int x = 0; x < shown.width(); ++x)
                ink += shown.pixel(x, y) != ground ? 1 : 0;
        }
        CHECK(ink > 200);
    }
    page->showRecord(refOf(contract("CN06209I").id));
    settle();
    CHECK(open("documents").accessibleDescription().isEmpty());
}

TEST_CASE_METHOD(ContractTabs, "the money of a contract stands line by line in its tab")
{
    const QStringList years = column(open("money"), u"year"_s);
    const auto own = records().all<FundingLine>().of(contract("CN06209I").id);
    CHECK(years.size() == int(own.size()));
    CHECK(years.contains(u"2031"_s));
    CHECK(column(open("money"), u"paid"_s).contains(Money::fromCents(12'345).text(QLocale())));
}

TEST_CASE_METHOD(ContractTabs, "the tab of money shows the columns of amounts that the lines fill")
{
    FittedTable& money = open("money");
    const auto isFolded = [&](const QString& id) {
        const int at = money.recordModel()->schema().indexOf(id);
        return money.isColumnHidden(at) && !money.hiddenForRoom().contains(money.recordModel()->column(at).title);
    };
    CHECK_FALSE(money.isColumnHidden(money.recordModel()->schema().indexOf(u"theoretical"_s)));
    CHECK(isFolded(u"planned"_s)); // no line has any
    CHECK(isFolded(u"committed"_s));
    workspace.edit([&](Transaction& tx, const Register& records) {
        for (FundingLine line : records.all<FundingLine>().of(contract("CN06209I").id)) {
            line.theoretical.reset();
            line.planned = Money::fromCents(100);
            tx.update(line);
        }
    });
    settle();
    CHECK(isFolded(u"theoretical"_s));
    CHECK_FALSE(isFolded(u"planned"_s));
}

TEST_CASE_METHOD(ContractTabs, "the devices of a contract say what is recorded, the rule how they fit, and its page")
{
    FittedTable& devices = open("devices");
    REQUIRE(devices.recordModel()->rowCount() == 6);
    CHECK(column(devices, u"state"_s).count(u"Not recorded"_s) == 6);
    CHECK_FALSE(column(devices, u"fit"_s).contains(QString()));
    CHECK_FALSE(column(devices, u"source"_s).contains(QString()));
    const auto education = std::ranges::find(records().all<Device>(), u"PRE"_s, &Device::code)->id;
    workspace.edit([&](Transaction& tx, const Register&) {
        tx.insert(Action{.contract = contract("CN06209I").id, .title = u"Parcours"_s, .device = education});
        tx.insert(Action{.contract = contract("CN05905M").id, .title = u"Ailleurs"_s, .device = education});
    });
    settle();
    const int row = devices.recordModel()->rowOf(education.value);
    REQUIRE(row >= 0);
    CHECK(column(devices, u"state"_s).at(row) == u"Present");
    CHECK(column(devices, u"found"_s).at(row) == u"1 action(s)");
    const QModelIndex fit = devices.model()->index(row, devices.recordModel()->schema().indexOf(u"fit"_s));
    CHECK(fit.data(Qt::ToolTipRole).toString().contains(u"https://pqn-a.fr/"));
    devices.selectAll();
    QTest::keyClick(&devices, Qt::Key_C, Qt::ControlModifier);
    CHECK(QApplication::clipboard()->text().contains(column(devices, u"fit"_s).at(row)));
    CHECK(openedFrom(devices).table == u"device");
}

TEST_CASE_METHOD(ContractTabs, "the history of a contract tells who did what to it, and of no other")
{
    const QStringList titles = column(open("history"), u"title"_s);
    CHECK(titles.contains(u"Fill Arras"_s));
    CHECK_FALSE(titles.contains(u"Fill Caudry"_s));
}

TEST_CASE_METHOD(ContractTabs, "Enter on a line of a tab opens its record, and another contract fills the open tab")
{
    CHECK(openedFrom(open("documents")).table == u"document");
    CHECK(openedFrom(open("priorities")).table == u"priority");
    CHECK(openedFrom(open("money")).table == u"funding_line");
    FittedTable& actions = open("actions");
    CHECK(openedFrom(actions).id == actions.recordModel()->idAt(0));
    page->showRecord(refOf(contract("CN05905M").id));
    settle();
    CHECK(column(actions, u"title"_s) == QStringList{u"Jardin de Caudry"_s});
    workspace.undo(); // of the last fill
    settle();
    CHECK(column(actions, u"title"_s).isEmpty());
}
