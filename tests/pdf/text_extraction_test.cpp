// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "pdf/text_extraction.h"
#include "pdf/text_search.h"
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

TEST_CASE("a document of a thousand pages is read within the limits of a short one")
{
    QStringList pages;
    for (int page = 1; page <= 1000; ++page)
        pages << u"Page%1"_s.arg(page);
    PdfLimits limits;
    limits.processorSeconds = 1;
    limits.documentSeconds = 1;
    limits.secondsMorePerPage = 1;
    const PdfTexts read = PdfDocument(samplePdf(pages), {}, {}, {}, limits).allTexts({}, {});
    CHECK(read.pages == std::vector<QString>(pages.begin(), pages.end()));
    CHECK(read.remarks.empty());
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

TEST_CASE("a word that is cut between two pages is found on the first, which marks its part")
{
    const QByteArray pdf = samplePdf({u"Les habitants des quar-"_s, u"tiers prioritaires"_s});
    const auto pages = extractPages(pdf);
    CHECK(pages == std::vector<QString>{u"Les habitants des quartiers"_s, u"tiers prioritaires"_s});
    const auto hits = findInPages(pages, u"quartiers"_s);
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].excerpt.mid(hits[0].start, hits[0].length) == u"quartiers");
    const std::vector<PdfWord> words = PdfDocument(pdf).pageWords(1);
    CHECK(matchesOnPage(words, u"quartiers"_s) == std::vector<MatchBoxes>{{words.back().box}});
}

TEST_CASE("a table that stands sideways is read row by row, each word where it stands")
{
    const std::vector<QStringList> rows{{u"Ville"_s, u"Quartier"_s, u"Taux"_s},
                                        {u"Alpha"_s, u"Nord"_s, u"42"_s},
                                        {u"Beta"_s, u"Gare"_s, u"39"_s},
                                        {u"Gamma"_s, u"Port"_s, u"7"_s}};
    // Read from the foot of the page to its head, and from its head to its foot.
    for (const auto& [matrix, up] : {std::pair("0 1 -1 0", true), std::pair("0 -1 1 0", false)}) {
        QByteArray content;
        QStringList expected;
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int cell = 0; cell < 3; ++cell) {
                const QString text = rows[std::size_t(row)][cell];
                const int x = up ? 100 + row * 18 : 500 - row * 18;
                const int y = up ? 72 + cell * 120 : 800 - cell * 120;
                content += QStringLiteral("BT /F1 11 Tf %1 %2 %3 Tm (%4) Tj ET\n")
                               .arg(QLatin1StringView(matrix))
                               .arg(x)
                               .arg(y)
                               .arg(text)
                               .toLatin1();
                expected << text;
            }
        }
        const PdfDocument document(test::pageWith(content));
        CHECK(document.pageText(1).split(u'\n') == expected);
        const PdfWord first = document.pageWords(1).front();
        CHECK(first.text == u"Ville");
        CHECK(first.box.contains(up ? QPointF(96, 842 - 80) : QPointF(504, 842 - 795)));
        CHECK(first.box.height() > first.box.width());
    }
}

TEST_CASE("Arabic whose font draws lam and alef as one sign is read with both letters in their order")
{
    // From left to right: meem, the sign, seen: "salam".
    const auto textOf = [](const QByteArray& font, const QByteArray& sign, const QByteArray& shown) {
        const QByteArray map = "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n"
                               "1 begincodespacerange <00> <FF> endcodespacerange\n5 beginbfchar\n<41> <0633>\n<42> <" +
                               sign + ">\n<43> <0645>\n<44> <0644>\n<45> <0627>\nendbfchar\nendcmap end end";
        const QByteArray pdf = test::pageWith(
            "BT /F2 12 Tf 72 700 Td (" + shown + ") Tj ET", "/Font << /F2 6 0 R >>",
            {"<< /Type /Font /Subtype /Type1 /BaseFont /" + font + " /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>",
             test::streamObject({}, map)});
        return PdfDocument(pdf).pageText(1);
    };
    for (const char* font : {"Helvetica", "Courier"}) {
        for (const char* sign : {"06440627", "FEFB"}) {
            CAPTURE(font, sign);
            CHECK(textOf(font, sign, "CBA") == u"\u0633\u0644\u0627\u0645");
            CHECK(textOf(font, sign, "B") == u"\u0644\u0627");
            // The article is of two signs: alef, then lam.
            CHECK(textOf(font, sign, "CBADE") == u"\u0627\u0644\u0633\u0644\u0627\u0645");
        }
    }
}
