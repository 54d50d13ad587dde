// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_sums.h"

#include "tests/catch.h"

#include <QLocale>

using namespace parvis;

namespace {

FundingLine line(qint64 id, CreditKind kind)
{
    FundingLine made;
    made.id = {id};
    made.year = 2024;
    made.creditKind = kind;
    return made;
}

} // namespace

TEST_CASE("sums keep kinds of credit and figures apart, and unknown is not zero")
{
    FundingLine paid = line(1, CreditKind::Specific);
    paid.paid = Money::fromCents(1000);
    FundingLine theoretical = line(2, CreditKind::Specific);
    theoretical.theoretical = Money::fromCents(500);
    FundingLine zero = line(3, CreditKind::European);
    zero.planned = Money::fromCents(0);
    const Register records = Register().with(Table<FundingLine>({paid, theoretical, zero}));
    const std::vector<qint64> ids{1, 2, 3, 99};
    const auto sums = sumFunding(records, ids);
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].kind == CreditKind::Specific);
    CHECK(sums[0].lines == 2);
    CHECK(sums[0].paid == KnownSum{1000, 1});
    CHECK(sums[0].theoretical == KnownSum{500, 1});
    CHECK(sums[0].planned.known == 0);
    CHECK(sums[1].planned == KnownSum{0, 1});
}

TEST_CASE("a stopped sum ends early")
{
    std::stop_source stop;
    stop.request_stop();
    const Register records = Register().with(Table<FundingLine>({line(1, CreditKind::Specific)}));
    CHECK(sumFunding(records, std::vector<qint64>{1}, stop.get_token()).empty());
}

TEST_CASE("the lines of a contract are summed, those of others are not, and kinds stay apart")
{
    FundingLine own = line(1, CreditKind::Specific);
    own.contract = Id<Contract>{1};
    own.paid = Money::fromCents(1000);
    FundingLine european = line(2, CreditKind::European);
    european.contract = Id<Contract>{1};
    european.paid = Money::fromCents(300);
    european.posts = 2;
    FundingLine other = own;
    other.id = {3};
    other.contract = Id<Contract>{2};
    const Register records = Register().with(Table<FundingLine>({own, european, other}));
    const auto sums = sumFunding(records, Id<Contract>{1});
    REQUIRE(sums.size() == 2);
    CHECK(sums[0].paid.money() == Money::fromCents(1000));
    CHECK(sums[1].paid.money() == Money::fromCents(300));
    CHECK(sums[1].postsOfOneYear() == 2);
    CHECK_FALSE(sums[0].planned.money());
    CHECK_FALSE(sums[0].postsOfOneYear());
    CHECK(sumFunding(records, Id<Contract>{9}).empty());
}

TEST_CASE("the posts of several years are a range, and are never added up")
{
    FundingLine line;
    FundingSums sums;
    for (const auto& [year, posts] : {std::pair(2022, 5), std::pair(2022, 103), std::pair(2023, 118)}) {
        line.year = year;
        line.posts = posts;
        sums.add(line);
    }
    line.posts.reset();
    sums.add(line);
    CHECK(postsText(sums, QLocale::c()) == u"108 to 118 a year");
    CHECK(postsByYear(sums, QLocale::c()) == u"2022: 108\n2023: 118");
    CHECK(sums.linesWithPosts() == 3);
    CHECK_FALSE(sums.postsOfOneYear());
}

TEST_CASE("posts that are as many each year are said once")
{
    FundingLine line;
    FundingSums sums;
    CHECK(postsText(sums, QLocale::c()).isEmpty());
    line.posts = 7;
    for (const int year : {2022, 2023}) {
        line.year = year;
        sums.add(line);
    }
    CHECK(postsText(sums, QLocale::c()) == u"7 a year");
}
