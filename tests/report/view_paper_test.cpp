// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/view_paper.h"

#include "domain/error.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// A table of so many columns and rows; each cell says which it is.
ViewPaper tableOf(int columns, int rows, int characters = 12)
{
    ViewTable table;
    for (int column = 0; column < columns; ++column)
        table.columns.push_back({u"Colonne %1"_s.arg(column), characters, column == 1});
    for (int row = 0; row < rows; ++row) {
        QStringList cells;
        for (int column = 0; column < columns; ++column)
            cells << u"c%1r%2"_s.arg(column).arg(row);
        table.rows.push_back(cells);
    }
    return {u"Contrats"_s, u"Au 3 mars 2025"_s, {u"État : signé"_s}, {table}, {u"Habitants : Insee 2018"_s}};
}

PdfDocument paperOf(const ViewPaper& view)
{
    return PdfDocument(composeViewPaper(view, test::settingIn(QLocale::French)));
}

} // namespace

TEST_CASE("a printed table has its title, its filters, its sources, and each row once")
{
    const test::French french;
    const QByteArray pdf = composeViewPaper(tableOf(3, 120), test::settingIn(QLocale::French));
    const QString text = test::textOf(pdf);
    for (const QString& wanted : {u"Contrats"_s, u"Au 3 mars 2025"_s, u"État : signé"_s, u"Habitants : Insee 2018"_s})
        CHECK(text.contains(wanted));
    for (int row = 0; row < 120; ++row) {
        CAPTURE(row);
        CHECK(test::rowsOf(pdf).count(u"c0r%1 "_s.arg(row)) == 1);
    }
}

TEST_CASE("a printed table repeats its head and counts its pages")
{
    const test::French french;
    const PdfDocument pdf = paperOf(tableOf(3, 120));
    REQUIRE(pdf.pageCount() > 2);
    for (int page = 1; page <= pdf.pageCount(); ++page) {
        CAPTURE(page);
        const QString text = pdf.pageText(page);
        CHECK(text.contains(u"Colonne 2"_s) == (page < pdf.pageCount() || text.contains(u"c2r119"_s)));
        CHECK(text.contains(u"page %1 / %2"_s.arg(page).arg(pdf.pageCount())));
    }
}

TEST_CASE("a row of several lines is not cut between two pages")
{
    ViewPaper view = tableOf(2, 30);
    auto& table = std::get<ViewTable>(view.parts.front());
    for (std::size_t row = 0; row < table.rows.size(); ++row) {
        QStringList lines;
        for (int line = 0; line < 7; ++line)
            lines << u"ligne%1x%2"_s.arg(row).arg(line);
        table.rows[row][0] = lines.join(u'\n');
    }
    const PdfDocument pdf = paperOf(view);
    REQUIRE(pdf.pageCount() > 2);
    for (int page = 1; page <= pdf.pageCount(); ++page) {
        const QString text = pdf.pageText(page);
        for (std::size_t row = 0; row < table.rows.size(); ++row) {
            CAPTURE(page, row);
            CHECK(text.contains(u"ligne%1x0"_s.arg(row)) == text.contains(u"ligne%1x6"_s.arg(row)));
        }
    }
}

TEST_CASE("a wider table gets wider paper")
{
    CHECK(paperOf(tableOf(4, 2)).pageSize(1) == QSizeF(595, 842));
    CHECK(paperOf(tableOf(10, 2)).pageSize(1) == QSizeF(842, 595));
    CHECK(paperOf(tableOf(16, 2)).pageSize(1) == QSizeF(1191, 842));
    CHECK(paperOf(tableOf(40, 2)).pageSize(1) == QSizeF(1191, 842));
}

TEST_CASE("what is too long to be printed is said")
{
    const test::French french;
    ViewPaper view = tableOf(1, int(viewPaperRows) + 7);
    const PdfDocument pdf = paperOf(view);
    const QString last = pdf.pageText(pdf.pageCount());
    CHECK(last.contains(u"7 autres lignes ne sont pas imprimées"_s));
    CHECK_FALSE(last.contains(u"c0r%1"_s.arg(viewPaperRows)));
}

TEST_CASE("texts, facts and drawings are printed one under the other")
{
    const test::French french;
    ViewPaper view{u"Quartier"_s, u"Au 3 mars 2025"_s, {}, {}, {}};
    view.parts.emplace_back(ViewHeading{u"Chiffres"_s});
    view.parts.emplace_back(ViewFacts{{{u"Habitants"_s, u"1 250"_s, u"Insee, 2018"_s}, {u"Surface"_s, {}, {}}}});
    view.parts.emplace_back(ViewText{{{u"avant "_s, false, true}, {u"après"_s, true}}});
    int painted = 0;
    view.parts.emplace_back(ViewPicture{0.5, [&painted](QPainter&, const QRectF& place) {
                                            ++painted;
                                            CHECK(std::abs(place.height() / place.width() - 0.5) < 0.01);
                                        }});
    const QString text = test::textOf(composeViewPaper(view, test::settingIn(QLocale::French)));
    for (const QString& wanted : {u"Chiffres"_s, u"1 250"_s, u"Insee, 2018"_s, u"à renseigner"_s, u"avant après"_s})
        CHECK(text.contains(wanted));
    CHECK(painted == 1);
}

TEST_CASE("composing a view stops when it is told to")
{
    std::stop_source stop;
    stop.request_stop();
    CHECK_THROWS_AS(composeViewPaper(tableOf(3, 10), test::settingIn(QLocale::French), stop.get_token()), Cancelled);
}
