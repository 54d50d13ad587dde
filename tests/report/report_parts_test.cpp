// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/report_parts.h"

#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/report/report_text.h"

using namespace Qt::StringLiterals;

using namespace parvis;

TEST_CASE("a source is its title with what is known of it")
{
    CHECK(sourceText({{1}, u"QPV 2024"_s, u"ANCT"_s, u"Licence Ouverte 2.0"_s, u"2024"_s, {}}) ==
          u"QPV 2024 (ANCT, 2024, Licence Ouverte 2.0)"_s);
    CHECK(sourceText({{1}, u"Un article"_s, {}, {}, {}, {}}) == u"Un article"_s);
}

TEST_CASE("the lines of a text are its paragraphs, blank ones dropped")
{
    const auto paragraphs = paragraphsOf(u"  Un \r\n\n \t\nDeux"_s, look::body, QLocale::c());
    REQUIRE(paragraphs.size() == 2);
    CHECK(paragraphs[0].spans.front().text == u"Un"_s);
    CHECK(paragraphs[1].spans.front().text == u"Deux"_s);
}

TEST_CASE("a report is polished where it is printed, whoever composed it")
{
    FlowDocument document;
    document.info.title = u"L'atlas: essai"_s;
    document.furniture.runningTitle = u"l'atlas"_s;
    FlowTable table;
    table.columns = {{u"L'un"_s, 1, Qt::AlignLeft}, {u"Date"_s, 1, Qt::AlignLeft}};
    table.rows = {{cell(u"d'Arras"_s), cell(u"2024-04-19"_s)}};
    Paragraph heading = paragraph({span(u"L'index"_s, look::heading)}, 4);
    heading.outlineTitle = u"L'index"_s;
    document.items = {heading, table, paragraph({address(u"https://exemple.test/l'un?a=2024-04-19"_s, look::meta)}, 4)};
    ReportSetting setting = test::settingIn(QLocale::French, u"Le bureau d'essai"_s);
    const QByteArray pdf = paintReport(document, setting, {});
    const QString text = test::readable(pdf).simplified();
    CHECK(text.contains(u"L’atlas : essai"));
    CHECK(text.contains(u"* L’index"));
    CHECK(text.contains(u"L’un"));
    CHECK(text.contains(u"d’Arras"));
    CHECK(text.contains(u"19 avril 2024"));
    CHECK(text.contains(u"https://exemple.test/l'un?a=2024-04-19"));
    CHECK(PdfDocument(pdf).author() == u"Le bureau d’essai");
}
