// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/value_origins.h"

#include "app/contracts/contracts_page.h"
#include "app/documents/document_choice.h"
#include "app/documents/proof_dialog.h"
#include "app/funding/funding_page.h"
#include "app/signatories/signatories_page.h"
#include "store/documents.h"
#include "store/transaction.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/user_input.h"
#include "tests/support/workspace_page_fixture.h"
#include "widgets/look/obstacle.h"

#include <QAction>
#include <QComboBox>
#include <QSpinBox>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct OriginsFixture : WorkspacePageFixture
{
    OriginsFixture()
    {
        const QByteArray pdf = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s});
        Document added;
        added.sha256 = checksum(pdf);
        added.title = u"Convention"_s;
        added.pages = 3;
        Transaction tx(*workspace.database(), u"Add"_s);
        tx.attach({added.sha256, pdf, {u"Un"_s, u"Deux"_s, u"Trois"_s}});
        document = tx.insert(added);
        for (const int year : {2024, 2025, 2026}) {
            FundingLine line;
            line.contract = contract("CN06209I").id;
            line.year = year;
            line.planned = Money::fromCents(100000);
            tx.insert(line);
        }
        tx.commit();
    }

    /// Gives the first lines of a table a page, by its menu and the dialog.
    void proveLines(RecordTableView& table, int count, const QString& field)
    {
        const auto* origins = table.findChild<ValueOrigins*>();
        REQUIRE(origins);
        std::vector<qint64> ids = table.recordModel()->shownIds();
        REQUIRE(int(ids.size()) >= count);
        ids.resize(std::size_t(count));
        table.selectIds(ids);
        table.showId(ids.front());
        table.selectIds(ids);
        CHECK(obstacleOf(*origins->proveAction()).isEmpty());
        whenOpen<ProofDialog>([&](ProofDialog& dialog) {
            auto* choice = dialog.findChild<DocumentChoice*>();
            CHECK_FALSE(okOf(dialog)->isEnabled());
            choice->setDocument(document);
            auto* fields = dialog.findChild<QComboBox*>(u"field"_s);
            REQUIRE(fields->findData(field) >= 0);
            fields->setCurrentIndex(fields->findData(field));
            auto* page = dialog.findChild<QSpinBox*>(u"page"_s);
            CHECK(page->maximum() == 3);
            CHECK(page->value() == 0); // nobody has stated one
            CHECK_FALSE(obstacleOf(*okOf(dialog)).isEmpty());
            page->setValue(2);
            pressOk(dialog);
        });
        origins->proveAction()->trigger();
        REQUIRE(waitFor([&] { return int(records().all<Evidence>().size()) == count; }));
        settle();
        for (const qint64 id : ids) {
            const auto proofs = allEvidenceOf(records(), {table.recordModel()->schema().table, id});
            REQUIRE(proofs.size() == 1);
            CHECK(proofs[0]->field == field);
            CHECK(proofs[0]->page == 2);
        }
        table.showId(ids.front());
        CHECK(origins->askAction()->isEnabled());
        origins->filterAction()->trigger();
        settle();
        for (const qint64 id : ids)
            CHECK(table.recordModel()->rowOf(id) < 0);
        workspace.undo();
        CHECK(records().all<Evidence>().empty());
    }

    Id<Document> document;
};

} // namespace

TEST_CASE_METHOD(OriginsFixture, "one page proves several lines at once, in each table whose values have a source")
{
    SECTION("credits")
    {
        const auto page = show<FundingPage>();
        for (RecordTableView* table : page->findChildren<RecordTableView*>()) {
            if (table->findChild<ValueOrigins*>())
                proveLines(*table, 2, u"planned_cents"_s);
        }
    }
    SECTION("signatories")
    {
        const auto page = show<SignatoriesPage>();
        proveLines(*page->table(), 3, u"signed_on"_s);
    }
    SECTION("contracts")
    {
        const auto page = show<ContractsPage>();
        proveLines(*page->table(), 3, u"title"_s);
    }
}
