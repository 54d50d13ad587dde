// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/check/check.h"

#include "store/connection.h"
#include "store/documents.h"
#include "tests/catch.h"
#include "tests/support/database_fixture.h"
#include "tests/support/raw_database.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

namespace {

bool has(const CheckReport& report, const char* code)
{
    return std::ranges::any_of(report.findings, [&](const Finding& f) { return f.code == QLatin1StringView(code); });
}

} // namespace

TEST_CASE_METHOD(DatabaseFixture, "a fresh database is sound; its known gaps are told")
{
    const CheckReport report = checkDatabase(path());
    CHECK(report.isSound());
    CHECK(has(report, "funding_without_contract"));
    CHECK_FALSE(has(report, "qpv_without_contract"));
    CHECK_FALSE(has(report, "search"));
}

TEST_CASE_METHOD(DatabaseFixture, "a check finds what was changed outside Parvis")
{
    {
        auto database = open();
        Transaction tx(*database, u"Invite"_s);
        tx.update(changedSignatory(database->records(), SignatoryStatus::Invited));
        tx.attach({checksum("abc"), "abc", {}});
        tx.insert(Document{.sha256 = checksum("abc"), .title = u"Acte"_s});
        tx.commit();
    }
    SECTION("a row that the journal knows otherwise")
    {
        tamper(path(), {u"UPDATE signatory SET status = 'signed'"_s});
        CHECK(has(checkDatabase(path()), "journal"));
    }
    SECTION("a journal that was emptied")
    {
        tamper(path(), {u"DELETE FROM journal_change"_s});
        tamper(path(), {u"DELETE FROM journal_action"_s});
        CHECK(has(checkDatabase(path()), "journal"));
        CHECK_FALSE(checkDatabase(path()).isSound());
    }
    SECTION("the content of a document")
    {
        tamper(path(), {u"UPDATE document_content SET content = x'00'"_s});
        const CheckReport report = checkDatabase(path());
        CHECK(has(report, "checksum"));
        CHECK_FALSE(report.isSound());
    }
    SECTION("the words that were read of a page")
    {
        keepScannedPage(path(), checksum("abc"), {3, {{.text = u"mot"_s}}});
        CHECK_FALSE(has(checkDatabase(path()), "scanned_words"));
        tamper(path(), {u"UPDATE scanned_page SET words = substr(words, 1, 9)"_s});
        const CheckReport report = checkDatabase(path());
        CHECK(has(report, "scanned_words"));
        CHECK_FALSE(report.isSound());
        CHECK(std::ranges::any_of(report.findings, [](const Finding& f) { return f.text.contains(u"page 3"); }));
    }
    SECTION("a search index that was emptied")
    {
        tamper(path(), {u"DELETE FROM search_entry"_s});
        CHECK(has(checkDatabase(path()), "search"));
    }
    SECTION("a QPV cut off from its contract")
    {
        tamper(path(), {u"UPDATE qpv SET contract_id = NULL WHERE id = 1"_s});
        CHECK(has(checkDatabase(path()), "qpv_without_contract"));
    }
}

TEST_CASE_METHOD(DatabaseFixture, "a check can be cancelled and tells its progress")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(checkDatabase(path(), {}, stop.get_token()), Cancelled);
    int last = 0;
    checkDatabase(path(), [&](int percent) {
        CHECK(percent > last);
        last = percent;
    });
    CHECK(last == 100);
}

TEST_CASE_METHOD(DatabaseFixture, "a check sees one state, whatever is edited meanwhile")
{
    const auto database = open();
    int edits = 0;
    const auto edit = [&](int) {
        Transaction tx(*database, u"Set"_s);
        tx.update(changedSignatory(database->records(),
                                   ++edits % 2 != 0 ? SignatoryStatus::Invited : SignatoryStatus::Declined));
        tx.insert(Milestone{.kind = u"autre"_s, .title = QString::number(edits)});
        tx.commit();
    };
    const CheckReport report = checkDatabase(path(), edit);
    CHECK(edits > 3);
    CHECK(report.isSound());
    CHECK_FALSE(has(report, "search"));
}
