// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/painted_pages.h"
#include "pdf/pdf_document.h"
#include "pdf/pdf_writer.h"
#include "tests/catch.h"
#include "tests/support/files.h"
#include "tests/support/sample_pdf.h"

#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

using namespace parvis;
using test::samplePdf;

TEST_CASE("a finished PDF has its metadata, language and outline")
{
    PdfFinish finish;
    finish.info.title = u"Revue de presse n° 3 « été »"_s;
    finish.info.author = u"Centre de ressources"_s;
    finish.info.subject = u"Mars 2024"_s;
    finish.info.keywords = {u"presse"_s, u"quartiers"_s};
    finish.info.date = QDate(2024, 4, 19);
    finish.outline = {{u"Partie 1"_s, {1, 0}, 0}, {u"Détail"_s, {2, 100}, 1}, {u"Partie 2"_s, {2, 0}, 0}};
    const QByteArray pdf = finishPdf(samplePdf({u"Un"_s, u"Deux"_s}), finish);
    const PdfDocument document(pdf);
    CHECK(document.title() == finish.info.title);
    CHECK(document.author() == finish.info.author);
    CHECK(document.subject() == finish.info.subject);
    CHECK(document.pageLabel(2) == u"2");
    const auto outline = document.outline();
    REQUIRE(outline.size() == 3);
    CHECK(outline[0] == PdfBookmark{u"Partie 1"_s, 1, 0, 0});
    CHECK(outline[1].title == u"Détail");
    CHECK(outline[1].level == 1);
    CHECK(outline[1].page == 2);
    CHECK(outline[1].top == Approx(100).margin(0.5));
    CHECK(outline[2].level == 0);
    CHECK(document.pageText(1) == u"Un");
}

TEST_CASE("a finished PDF tells readers its language and to show its title")
{
    PdfFinish finish;
    finish.info.language = u"fr-FR"_s;
    const QByteArray bytes = finishPdf(samplePdf({u"Un"_s}), finish);
    QPDF pdf;
    pdf.processMemoryFile("finished", bytes.constData(), std::size_t(bytes.size()));
    CHECK(pdf.getRoot().getKey("/Lang").getUTF8Value() == "fr-FR");
    CHECK(pdf.getRoot().getKey("/ViewerPreferences").getKey("/DisplayDocTitle").getBoolValue());
    CHECK(pdf.getRoot().getKey("/MarkInfo").getKey("/Marked").getBoolValue());
    CHECK_FALSE(pdf.getRoot().hasKey("/Outlines"));
}

TEST_CASE("the same content gives the same bytes")
{
    const PdfFinish finish{{u"Titre"_s, {}, {}, {}, u"fr-FR"_s, {}}, {{u"Un"_s, {1, 0}, 0}}, {}};
    CHECK(finishPdf(samplePdf({u"Un"_s}), finish) == finishPdf(samplePdf({u"Un"_s}), finish));
}

TEST_CASE("fonts are named in the order in which the pages use them, the same in all places")
{
    PaintedPages pages{.size = {4, 3},
                       .count = 2,
                       .paint =
                           [](QPainter& painter, int page) {
                               QFont font({u"DejaVu Sans"_s}, 20);
                               font.setBold(page == 0);
                               painter.setFont(font);
                               painter.drawText(20, 60, u"Quartiers"_s);
                               font.setBold(page != 0);
                               painter.setFont(font);
                               painter.drawText(20, 120, u"Contrats"_s);
                               painter.setFont(QFont({u"DejaVu Serif"_s}, 20));
                               painter.drawText(20, 180, u"Signatures"_s);
                           },
                       .alternative = [](int) { return u"Trois mots"_s; }};
    const QByteArray bytes = paintPages(pages, {});
    QPDF pdf;
    pdf.processMemoryFile("painted", bytes.constData(), std::size_t(bytes.size()));
    QStringList names;
    for (QPDFPageObjectHelper& page : QPDFPageDocumentHelper(pdf).getAllPages()) {
        for (auto& [key, font] : page.getAttribute("/Resources", false).getKey("/Font").getDictAsMap()) {
            const std::string name = font.getKey("/BaseFont").getName();
            QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
            CHECK(descendant.getKey("/BaseFont").getName() == name);
            CHECK(descendant.getKey("/FontDescriptor").getKey("/FontName").getName() == name);
            names << QString::fromStdString(name);
        }
    }
    names.removeDuplicates();
    names.sort();
    CHECK(names == QStringList{u"/AAAAAA+DejaVuSans-Bold"_s, u"/AAAAAB+DejaVuSans"_s, u"/AAAAAC+DejaVuSerif"_s});
}

TEST_CASE("an outline entry beyond the last page leads to the last page")
{
    PdfFinish finish;
    finish.outline = {{u"Loin"_s, {12, 5000}, 3}};
    const PdfDocument document(finishPdf(samplePdf({u"Un"_s}), finish));
    REQUIRE(document.outline().size() == 1);
    CHECK(document.outline()[0].page == 1);
}

TEST_CASE("some pages of a PDF are a PDF of their own, with their text")
{
    const QByteArray whole = samplePdf({u"Un"_s, u"Deux"_s, u"Trois"_s, u"Quatre"_s});
    const PdfDocument some(pagesOfPdf(whole, 2, 3));
    REQUIRE(some.pageCount() == 2);
    CHECK(some.pageText(1) == u"Deux");
    CHECK(some.pageText(2) == u"Trois");
    CHECK(PdfDocument(pagesOfPdf(whole, 4, 9)).pageText(1) == u"Quatre");
    CHECK(pagesOfPdf(whole, 2, 3) == pagesOfPdf(whole, 2, 3));
    CHECK_THROWS_AS(pagesOfPdf(whole, 5, 6), Error);
    CHECK_THROWS_AS(pagesOfPdf("nothing", 1, 1), Error);
}

TEST_CASE("bytes that are no PDF cannot be finished")
{
    CHECK_THROWS_AS(finishPdf("nothing", {}), Error);
}
