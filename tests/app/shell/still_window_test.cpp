// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing that appears by itself moves what is already there: else a click lands on something else.
#include "app/contracts/contract_head.h"
#include "app/funding/funding_footer.h"
#include "app/shell/main_window.h"
#include "tests/app/shell/every_dialog.h"
#include "tests/support/kept_look.h"
#include "tests/support/still_widgets.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/controls/chip_bar.h"
#include "widgets/controls/record_sheet.h"
#include "widgets/workspace/job_area.h"
#include "widgets/workspace/message_bar.h"

#include <QToolButton>

#include <latch>

using namespace Qt::StringLiterals;
using namespace parvis;

namespace {

/// At usual text, and where there is little room for it.
struct Room
{
    QSize size;
    int percent;
};
constexpr std::array rooms{Room{{1280, 720}, 100}, Room{{900, 720}, 100}, Room{{1280, 720}, 200}};

struct RestedWindow
{
    test::KeptLook kept;
    test::WorkspacePageFixture app;
    DatabaseOpener opener{app.workspace};
    MainWindow window{app.workspace, opener};

    explicit RestedWindow(const Room& room)
    {
        Look::setTextPercent(room.percent);
        Q_EMIT app.workspace.databaseChanged();
        window.resize(room.size);
        window.show();
        REQUIRE(QTest::qWaitForWindowExposed(&window));
        app.settle();
    }

    void rest()
    {
        test::waitUntilStill(window, [this] { app.settle(); });
    }
    void show(const PageEntry& page)
    {
        window.showPage(page.id);
        rest();
    }
};

/// A column of words: most rows have an e in it, so that the table scrolls as before.
QString filteredColumn(const RecordTableModel& model)
{
    for (const TableColumn& column : model.schema().columns) {
        if (column.kind == CellKind::Text && column.visible)
            return column.id;
    }
    return {};
}

} // namespace

TEST_CASE("a message moves nothing on any page, and takes no place away when it goes")
{
    const Room room = GENERATE(from_range(rooms));
    CAPTURE(room.size.width(), room.percent);
    RestedWindow open(room);
    const auto* bar = open.window.findChild<MessageBar*>();
    for (const PageEntry& page : pageList()) {
        CAPTURE(page.id);
        open.show(page);
        const test::Places before = test::placesIn(open.window, {bar});
        open.app.workspace.inform(u"3 signataires retirés."_s, u"Annuler"_s, [] {});
        open.app.settle();
        CHECK(test::movedSince(before, open.window).join(u'\n').toStdString() == "");
        open.app.workspace.warn(u"Un message qui ne tient pas sur une ligne. "_s.repeated(12));
        open.app.settle();
        CHECK(test::movedSince(before, open.window).join(u'\n').toStdString() == "");
    }
}

TEST_CASE("a message has the whole line but for the place of a job, with a job and without")
{
    RestedWindow open({{1280, 720}, 100});
    const auto* bar = open.window.findChild<MessageBar*>();
    const auto* jobs = open.window.findChild<JobArea*>();
    CHECK(bar->width() >= open.window.width() - jobs->sizeHint().width());
    CHECK(bar->width() > open.window.width() * 3 / 4);
}

TEST_CASE("a job that runs moves nothing on any page")
{
    const Room room = GENERATE(from_range(rooms));
    CAPTURE(room.size.width(), room.percent);
    RestedWindow open(room);
    for (const PageEntry& page : pageList()) {
        CAPTURE(page.id);
        open.show(page);
        const test::Places before = test::placesIn(open.window, {});
        std::latch end(1);
        open.app.workspace.jobs().run(
            &open.app.workspace, u"Vérification de tout le fichier"_s, [&end](const JobControl&) { end.wait(); },
            [] {});
        QCoreApplication::processEvents();
        const QStringList moved = test::movedSince(before, open.window);
        end.count_down();
        open.app.settle();
        CHECK(moved.join(u'\n').toStdString() == "");
    }
}

namespace {

/// A row that the filter keeps: without its record the sheet would fold away. -1: it keeps none.
int keptRow(const RecordTableModel& model, const QString& column)
{
    const auto& columns = model.schema().columns;
    const auto at = std::ranges::find(columns, column, &TableColumn::id) - columns.begin();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.text(row, int(at)).contains(u'e'))
            return row;
    }
    return -1;
}

} // namespace

TEST_CASE("the chips of filters move nothing on any page")
{
    const Room room = GENERATE(from_range(rooms));
    CAPTURE(room.size.width(), room.percent);
    RestedWindow open(room);
    for (const PageEntry& entry : pageList()) {
        CAPTURE(entry.id);
        open.show(entry);
        Page* page = open.window.currentPage();
        auto* chips = page->findChild<ChipBar*>();
        if (!page->table() || !page->table()->isVisible())
            continue;
        const RecordTableModel& model = *page->table()->recordModel();
        const QString column = filteredColumn(model);
        const int row = keptRow(model, column);
        if (row < 0)
            continue;
        page->table()->setCurrentIndex(page->table()->model()->index(row, 0));
        open.rest();
        // the sheet may show another record, the totals are those of fewer lines, and the navigation shows nothing new
        const test::Places before =
            test::placesIn(open.window, {chips, page->findChild<RecordSheet*>(), page->findChild<FundingFooter*>()});
        page->applyFilters({{column, u"e"_s}});
        open.rest();
        CHECK(!chips->chips().empty());
        CHECK(test::movedSince(before, open.window).join(u'\n').toStdString() == "");
        page->applyFilters({});
        open.app.settle();
    }
}

TEST_CASE("what is hidden in a dialog moves nothing when it comes")
{
    test::WorkspacePageFixture app;
    for (const auto& [name, make] : test::everyDialog()) {
        const std::unique_ptr<QDialog> dialog(make(app));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        app.settle();
        for (QWidget* hidden : test::hiddenIn(*dialog)) {
            CAPTURE(name, test::nameOf(*hidden).toStdString());
            const test::Places before = test::placesIn(*dialog, {hidden});
            hidden->show();
            QCoreApplication::processEvents();
            CHECK(test::movedSince(before, *dialog).join(u'\n').toStdString() == "");
            hidden->hide();
            QCoreApplication::processEvents();
        }
        app.settle();
    }
}

TEST_CASE("no dialog opens in red: what nobody has typed yet is no mistake")
{
    test::WorkspacePageFixture app;
    for (const auto& [name, make] : test::everyDialog()) {
        const std::unique_ptr<QDialog> dialog(make(app));
        dialog->show();
        REQUIRE(QTest::qWaitForWindowExposed(dialog.get()));
        app.settle();
        for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
            CAPTURE(name, test::nameOf(*widget).toStdString());
            CHECK_FALSE(widget->property("invalid").toBool());
        }
    }
}

TEST_CASE("who signs moves nothing in the head of a contract")
{
    const Room room = GENERATE(from_range(rooms));
    CAPTURE(room.size.width(), room.percent);
    RestedWindow open(room);
    Page* page = open.window.showPage(u"contracts"_s);
    page->showRecord({u"contract"_s, open.app.contract("CN06202I").id.value});
    open.rest();
    auto* head = page->findChild<ContractHead*>();
    REQUIRE(head->isVisible());
    const int height = head->height();
    const test::Places before = test::placesIn(*head, {});
    std::set<QString> texts;
    for (const auto status : {SignatoryStatus::Expected, SignatoryStatus::Signed}) {
        REQUIRE(open.app.workspace.edit(u"Sign"_s, [&](Transaction& tx) {
            for (Signatory signatory : open.app.records().all<Signatory>()) {
                signatory.status = status;
                tx.update(signatory);
            }
        }));
        open.app.settle();
        CHECK(head->height() == height);
        CHECK(test::movedSince(before, *head).join(u'\n').toStdString() == "");
        texts.insert(head->findChild<QLabel*>(u"missing"_s)->text());
    }
    CHECK(texts.size() > 1);
}
