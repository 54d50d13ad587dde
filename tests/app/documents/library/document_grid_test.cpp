// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/library/document_grid.h"

#include "app/documents/documents_page.h"
#include "store/transaction.h"
#include "tests/support/sample_pdf.h"
#include "tests/support/workspace_page_fixture.h"

#include <QAction>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

struct GridFixture : WorkspacePageFixture
{
    /// Documents of one page each; no two are alike.
    void add(int count, const QString& kind = u"contrat"_s)
    {
        Transaction tx(*workspace.database(), u"Add"_s);
        for (int i = 0; i < count; ++i)
            insert(tx, samplePdf({u"%1 %2"_s.arg(kind).arg(i)}), kind, i);
        tx.commit();
    }
    void insert(Transaction& tx, const QByteArray& bytes, const QString& kind, int number)
    {
        Document document;
        document.sha256 = checksum(bytes);
        document.title = u"%1 %2"_s.arg(kind).arg(number, 4, 10, QLatin1Char('0'));
        document.kind = kind;
        document.pages = 1;
        tx.attach({document.sha256, bytes, {u"%1 %2"_s.arg(kind).arg(number)}});
        tx.insert(document);
    }
    std::unique_ptr<DocumentsPage> showPictures()
    {
        auto page = show<DocumentsPage>();
        page->asPicturesAction()->setChecked(true);
        REQUIRE(waitFor([&] { return page->grid()->isVisible(); }));
        return page;
    }
    /// Until nothing that is seen is missing.
    void waitForPictures(DocumentsPage& page)
    {
        REQUIRE(waitFor([&] { return page.grid()->thumbnails().keptCount() > 0; }));
        REQUIRE(waitFor([&] {
            page.grid()->grab();
            QCoreApplication::processEvents();
            return page.grid()->thumbnails().isIdle();
        }));
    }
};

} // namespace

TEST_CASE_METHOD(GridFixture, "the library shows first pages with the rows, the filters and the selection of its table")
{
    add(3);
    add(2, u"avenant"_s);
    const auto page = showPictures();
    DocumentGrid& grid = *page->grid();
    CHECK_FALSE(page->table()->isVisible());
    waitForPictures(*page);
    CHECK(grid.thumbnails().keptCount() == 5);
    if (const QString kept = qEnvironmentVariable("PARVIS_KEEP_PICTURES"); !kept.isEmpty()) // a folder, to look at it
        page->grab().save(kept + u"/library.png"_s);

    const QModelIndex third = grid.model()->index(2, 0);
    QTest::mouseClick(grid.viewport(), Qt::LeftButton, {}, grid.visualRect(third).center());
    CHECK(page->table()->currentId() == grid.document(third)->id.value);
    CHECK(page->table()->selectedIds().size() == 1);
    QTest::keyClick(&grid, Qt::Key_Right, Qt::ShiftModifier);
    CHECK(page->table()->selectedIds().size() == 2);

    page->table()->recordModel()->setFilter(u"kind"_s, u"avenant"_s);
    settle();
    CHECK(grid.model()->rowCount() == 2);
    page->asPicturesAction()->setChecked(false);
    CHECK(page->table()->isVisible());
}

TEST_CASE_METHOD(GridFixture, "of a thousand documents only those that are seen are drawn, and few are kept")
{
    add(1000);
    const auto page = showPictures();
    DocumentGrid& grid = *page->grid();
    CHECK(grid.model()->rowCount() == 1000);
    waitForPictures(*page);
    CHECK(grid.thumbnails().keptCount() < 40);
    const int seen = grid.thumbnails().keptCount();
    grid.scrollToBottom();
    waitForPictures(*page);
    CHECK(grid.thumbnails().keptCount() > seen);
    CHECK(grid.thumbnails().keptCount() <= 2 * seen + 10);
}

TEST_CASE_METHOD(GridFixture, "a first page that cannot be drawn takes none of the others with it")
{
    Transaction tx(*workspace.database(), u"Add"_s);
    insert(tx, encrypted(samplePdf({u"Secret"_s}), "x"), u"contrat"_s, 1);
    insert(tx, "no PDF", u"contrat"_s, 2);
    insert(tx, samplePdf({u"Avenant"_s}), u"avenant"_s, 3);
    tx.commit();
    const auto page = showPictures();
    waitForPictures(*page);
    const DocumentGrid& grid = *page->grid();
    CHECK(grid.thumbnails().keptCount() == 1);
    int troubles = 0;
    for (int row = 0; row < grid.model()->rowCount(); ++row)
        troubles += !grid.trouble(grid.model()->index(row, 0)).isEmpty();
    CHECK(troubles == 2);
}

TEST_CASE_METHOD(GridFixture, "first pages are kept by their bytes, the latest ones")
{
    add(6);
    const auto source = [&](const Document& document) {
        return DocumentSource{workspace.database()->path(), document.sha256, document.title, {}};
    };
    DocumentThumbnails thumbnails(nullptr, 3 * 60 * 80 * 4);
    thumbnails.setSize({60, 80});
    for (const Document& document : records().all<Document>()) {
        CHECK_FALSE(thumbnails.picture(source(document)));
        REQUIRE(waitFor([&] { return thumbnails.isIdle() && thumbnails.picture(source(document)); }));
        CHECK(thumbnails.picture(source(document))->width() <= 60);
        CHECK(thumbnails.picture(source(document))->height() <= 80);
        CHECK(thumbnails.keptBytes() <= 3 * 60 * 80 * 4);
    }
    CHECK(thumbnails.keptCount() >= 3);
    CHECK(thumbnails.keptCount() < 6);
    thumbnails.clear();
    CHECK(thumbnails.keptBytes() == 0);
}
