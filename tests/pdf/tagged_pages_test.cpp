// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_flow.h"
#include "pdf/painted_pages.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"
#include "tests/support/pdf_accessibility.h"

#include <QPainter>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Paragraph line(const QString& text, int headingLevel = 0)
{
    Paragraph p;
    p.spans = {{text, {}, {}, {}}};
    p.after = 6;
    p.headingLevel = headingLevel;
    return p;
}

QByteArray paintedItems(std::vector<FlowItem> items, bool isArchive = false)
{
    FlowDocument document;
    document.info.title = u"Essai"_s;
    document.info.isArchive = isArchive;
    document.furniture = {u"Titre courant"_s, u"Mention"_s, {}};
    document.items = std::move(items);
    document.fonts = {u"DejaVu Sans"_s};
    return paintFlow(document);
}

FlowTable tableOf(int rows)
{
    FlowTable table;
    table.columns = {{u"Nom"_s, 1, Qt::AlignLeft}, {u"Nombre"_s, 1, Qt::AlignRight}};
    for (int i = 0; i < rows; ++i)
        table.rows.push_back({{{u"Quartier %1"_s.arg(i), {}, {}, {}}}, {{QString::number(i), {}, {}, {}}}});
    return table;
}

} // namespace

TEST_CASE("headings, text, tables and figures are told apart, in reading order")
{
    FlowPicture picture;
    picture.height = 60;
    picture.paint = [](QPainter& painter, const QRectF& place) { painter.fillRect(place, Qt::red); };
    picture.alternative = u"Un carré rouge"_s;
    const QByteArray pdf =
        paintedItems({line(u"Titre"_s, 1), line(u"Partie"_s, 2), line(u"Texte"_s), picture, tableOf(1)});
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    CHECK(test::structureOf(pdf) == QStringList{u"Document"_s, u"H1"_s, u"H2"_s, u"P"_s, u"Figure: Un carré rouge"_s,
                                                u"Table"_s, u"TR"_s, u"TH"_s, u"TH"_s, u"TR"_s, u"TH"_s, u"TD"_s});
}

TEST_CASE("a level of headings that is left out is closed up")
{
    const QByteArray pdf =
        paintedItems({line(u"Titre"_s, 1), line(u"Détail"_s, 3), line(u"Partie"_s, 2), line(u"Détail"_s, 3)});
    CHECK(test::structureOf(pdf) == QStringList{u"Document"_s, u"H1"_s, u"H2"_s, u"H2"_s, u"H3"_s});
}

TEST_CASE("a paragraph over two pages is one, and the head of a long table is read once")
{
    const QByteArray pdf = paintedItems({line(u"mot "_s.repeated(3000)), tableOf(90)});
    CHECK(PdfDocument(pdf).pageCount() > 3);
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    const QStringList structure = test::structureOf(pdf);
    CHECK(structure.count(u"P"_s) == 1);
    CHECK(structure.count(u"TR"_s) == 91);
    CHECK(structure.count(u"TH"_s) == 2 + 90);
}

TEST_CASE("a table of contents leads to its parts, and a link to nowhere is text")
{
    Paragraph part = line(u"Partie"_s, 1);
    part.anchor = u"partie"_s;
    Paragraph entry = line(u"Partie"_s);
    entry.leader = u"partie"_s;
    entry.spans.front().link = u"#partie"_s;
    Paragraph lost = line(u"nulle part"_s);
    lost.spans.front().link = u"#absent"_s;
    Paragraph web = line(u"voir "_s);
    web.spans.push_back({u"le site"_s, {}, u"https://www.exemple.test/été"_s, {}});
    const QByteArray pdf = paintedItems({entry, part, lost, web});
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    CHECK(test::structureOf(pdf) == QStringList{u"Document"_s, u"TOC"_s, u"TOCI"_s, u"Reference"_s, u"Link"_s,
                                                u"Link"_s, u"H1"_s, u"P"_s, u"Span"_s, u"P"_s, u"Link"_s});
    QStringList leads;
    for (const PdfLink& link : PdfDocument(pdf).links(1))
        leads << (link.url.isEmpty() ? QString::number(link.page) : link.url);
    CHECK(leads == QStringList{u"1"_s, u"1"_s, u"https://www.exemple.test/%C3%A9t%C3%A9"_s});
}

TEST_CASE("a text that stands in several places is a link in each")
{
    Paragraph site = line({});
    site.spans = {{u"le site"_s, {}, u"https://exemple.test/"_s, {}}};
    const QByteArray pdf = paintedItems({site, line(u"Texte"_s), site});
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    CHECK(test::structureOf(pdf) == QStringList{u"Document"_s, u"P"_s, u"Link"_s, u"P"_s, u"P"_s, u"Link"_s});
}

TEST_CASE("texts that nobody could foresee are tagged, too, and read as they were written")
{
    const QStringList texts{u"<b>gras</b> & « guillemets »"_s,
                            u"مرحبا بالعالم"_s,
                            u"שלום עולם"_s,
                            QString::fromUtf8("\xF0\x9F\x8F\xA0 logement \xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x94\xA7"),
                            u"x"_s.repeated(5000),
                            u"très "_s.repeated(1000),
                            QString(),
                            u"\uE000\u0007 fin"_s};
    std::vector<FlowItem> items;
    for (const QString& text : texts) {
        Paragraph p = line(text);
        p.spans.push_back({text, {}, u"https://www.exemple.test/a b"_s, {}});
        items.emplace_back(p);
        FlowTable table;
        table.columns = {{text.left(20), 1, Qt::AlignLeft}, {{}, 1, Qt::AlignLeft}};
        table.rows.push_back({{{text, {}, {}, {}}}, {}});
        items.emplace_back(table);
    }
    const QByteArray pdf = paintedItems(std::move(items));
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    CHECK(PdfDocument(pdf).pageText(1).contains(u"<b>gras</b> & « guillemets »"));
}

TEST_CASE("pages that are painted are figures with their words")
{
    const PaintedPages pages{.size = {4, 3},
                             .count = 2,
                             .paint =
                                 [](QPainter& painter, int) {
                                     painter.setClipRect(QRectF(0, 0, 200, 200));
                                     painter.drawText(20, 60, u"Carte"_s);
                                 },
                             .alternative = [](int page) { return u"Carte %1"_s.arg(page + 1); }};
    PdfFinish finish;
    finish.info.title = u"Atlas"_s;
    const QByteArray pdf = paintPages(pages, finish);
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    CHECK(test::structureOf(pdf) == QStringList{u"Document"_s, u"Figure: Carte 1"_s, u"Figure: Carte 2"_s});
}

TEST_CASE("an archive says what it is and what its colours mean")
{
    const QByteArray pdf = paintedItems({line(u"Titre"_s, 1)}, true);
    CHECK(test::accessibilityFaults(pdf).isEmpty());
    const QString packet = test::metadataOf(pdf);
    CHECK(packet.contains(u"<pdfaid:part>2</pdfaid:part>"));
    CHECK(packet.contains(u"<pdfaid:conformance>A</pdfaid:conformance>"));
    CHECK_FALSE(test::metadataOf(paintedItems({line(u"Titre"_s, 1)})).contains(u"pdfaid"));
}
