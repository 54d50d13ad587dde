// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "tests/catch.h"
#include "tests/support/sample_pdf.h"

using namespace Qt::StringLiterals;

using namespace parvis;
using test::samplePdf;

TEST_CASE("the text of all pages comes in order, and each page is told")
{
    std::vector<std::pair<int, int>> told;
    const auto pages = extractPages(samplePdf({u"Un"_s, QString(), u"Trois"_s}), {},
                                    [&](int done, int total) { told.emplace_back(done, total); });
    CHECK(pages == std::vector<QString>{u"Un"_s, QString(), u"Trois"_s});
    CHECK(told == std::vector<std::pair<int, int>>{{1, 3}, {2, 3}, {3, 3}});
}

TEST_CASE("reading pages stops between two of them")
{
    std::stop_source source;
    int last = 0;
    const auto progress = [&](int done, int) {
        last = done;
        if (done == 2)
            source.request_stop();
    };
    const QByteArray pdf = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s});
    CHECK_THROWS_AS(extractPages(pdf, {}, progress, source.get_token()), Cancelled);
    CHECK(last == 2);
}

TEST_CASE("reading the pages of what is no PDF is an error")
{
    CHECK_THROWS_AS(extractPages("no pdf"), Error);
}

TEST_CASE("the pages of a protected PDF are read with its password only")
{
    const QByteArray pdf = test::encrypted(samplePdf({u"Secret"_s}), "sésame");
    CHECK_THROWS_AS(extractPages(pdf), PdfLocked);
    CHECK(extractPages(pdf, u"sésame"_s) == std::vector<QString>{u"Secret"_s});
}
