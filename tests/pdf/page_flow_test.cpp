// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "pdf/page_flow.h"
#include "pdf/pdf_document.h"
#include "tests/catch.h"

#include <QPainter>
#include <QUrl>

#include <thread>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

Paragraph paragraph(const QString& text)
{
    Paragraph p;
    p.spans = {{text, {}, {}, {}}};
    p.after = 6;
    return p;
}

PdfDocument painted(std::vector<FlowItem> items)
{
    FlowDocument document;
    document.info.title = u"Essai"_s;
    document.furniture = {u"Titre courant"_s, u"Mention"_s,
                          [](int page, int count) { return u"page %1 / %2"_s.arg(page).arg(count); }};
    document.items = std::move(items);
    return PdfDocument(paintFlow(document));
}

/// The page on which a text stands; 0: on none.
int pageOf(const PdfDocument& document, const QString& text)
{
    for (int page = 1; page <= document.pageCount(); ++page) {
        if (document.pageText(page).contains(text))
            return page;
    }
    return 0;
}

} // namespace

TEST_CASE("an empty text is one page with its furniture")
{
    const PdfDocument document = painted({});
    REQUIRE(document.pageCount() == 1);
    CHECK(document.pageText(1).contains(u"page 1 / 1"));
    CHECK(document.pageText(1).contains(u"Mention"));
    CHECK_FALSE(document.pageText(1).contains(u"Titre courant"));
    CHECK(document.pageSize(1).width() == Approx(595).margin(1));
    CHECK(document.pageSize(1).height() == Approx(842).margin(1));
}

TEST_CASE("a long text runs over pages, each with its number and running title")
{
    std::vector<FlowItem> items;
    for (int i = 0; i < 120; ++i)
        items.emplace_back(paragraph(u"Ligne %1"_s.arg(i)));
    const PdfDocument document = painted(std::move(items));
    const int count = document.pageCount();
    REQUIRE(count > 2);
    for (int page = 1; page <= count; ++page)
        CHECK(document.pageText(page).contains(u"page %1 / %2"_s.arg(page).arg(count)));
    CHECK(document.pageText(2).contains(u"Titre courant"));
    CHECK(pageOf(document, u"Ligne 119"_s) == count);
}

TEST_CASE("ligatures do not hide words from a search")
{
    const PdfDocument document = painted({paragraph(u"définition efficacité fluide office"_s)});
    const auto words = document.pageWords(1);
    REQUIRE(words.size() > 4);
    CHECK(document.pageText(1).contains(u"définition efficacité fluide office"));
}

TEST_CASE("a heading never ends a page")
{
    for (int lines = 30; lines < 60; ++lines) {
        std::vector<FlowItem> items;
        for (int i = 0; i < lines; ++i)
            items.emplace_back(paragraph(u"Ligne"_s));
        Paragraph heading = paragraph(u"Rubrique"_s);
        heading.keepWithNext = true;
        items.emplace_back(heading);
        items.emplace_back(paragraph(u"Suite"_s));
        const PdfDocument document = painted(std::move(items));
        CHECK(pageOf(document, u"Rubrique"_s) == pageOf(document, u"Suite"_s));
    }
}

TEST_CASE("page numbers in the text are those of their anchors, and lead there")
{
    Paragraph entry = paragraph(u"Seconde partie"_s);
    entry.spans.front().link = u"#second"_s;
    entry.leader = u"second"_s;
    Paragraph pages = paragraph(u"Voir page "_s);
    pages.spans.push_back({{}, {}, {}, {u"second"_s, u"third"_s, u"nowhere"_s}});
    Paragraph second = paragraph(u"La seconde partie"_s);
    second.anchor = u"second"_s;
    second.outlineTitle = u"La seconde"_s;
    Paragraph third = paragraph(u"La suite"_s);
    third.anchor = u"third"_s;
    const PdfDocument document =
        painted({entry, pages, PageBreak{}, paragraph(u"Au milieu"_s), PageBreak{}, second, third});
    REQUIRE(document.pageCount() == 3);
    const QString text = document.pageText(1);
    CHECK(text.contains(u"Voir page 3, 00"));
    const auto links = document.links(1);
    REQUIRE_FALSE(links.empty());
    for (const PdfLink& link : links) {
        CHECK(link.url.isEmpty());
        CHECK(link.page == 3);
    }
    REQUIRE(document.outline().size() == 1);
    CHECK(document.outline()[0].page == 3);
    CHECK(document.outline()[0].top == Approx(62).margin(1));
}

TEST_CASE("an address becomes a link, and text is never markup")
{
    Paragraph p = paragraph(u"<b>gras</b> & <script>alert(1)</script>"_s);
    p.spans.front().link = u"https://exemple.fr/été_(2024)?a=1&b=2"_s;
    const PdfDocument document = painted({p});
    CHECK(document.pageText(1).contains(u"<b>gras</b> & <script>alert(1)</script>"));
    REQUIRE_FALSE(document.links(1).empty());
    CHECK(QString::fromLatin1(QUrl(document.links(1).front().url).toEncoded()) ==
          u"https://exemple.fr/%C3%A9t%C3%A9_(2024)?a=1&b=2"_s);
}

TEST_CASE("control characters, half characters and direction marks are not painted")
{
    const QString hostile = u"avant"_s + QChar(0) + QChar(7) + QChar(0x202E) + QChar(0xD800) + u"après"_s;
    const PdfDocument document = painted({paragraph(hostile), paragraph(u"une\nautre ligne"_s)});
    CHECK(document.pageText(1).startsWith(u"avant"));
    CHECK(document.pageText(1).contains(u"une\nautre ligne"));
}

TEST_CASE("a word without end and a paragraph longer than a page are cut, not lost")
{
    Paragraph endless = paragraph(QString(20'000, u'x') + u" fin"_s);
    endless.keepTogether = true;
    const PdfDocument document = painted({endless});
    CHECK(document.pageCount() > 2);
    CHECK(pageOf(document, u"fin"_s) == document.pageCount());
}

TEST_CASE("a table repeats its head on each page and cuts a row longer than a page")
{
    FlowTable table;
    table.columns = {{u"Quartier"_s, 2, Qt::AlignLeft}, {u"Habitants"_s, 1, Qt::AlignRight}};
    for (int i = 0; i < 80; ++i)
        table.rows.push_back({{{u"Quartier %1"_s.arg(i), {}, {}, {}}}, {{QString::number(i), {}, {}, {}}}});
    table.rows.push_back({{{QString(9000, u'm') + u" fin"_s, {}, {}, {}}}, {}});
    const PdfDocument document = painted({table});
    REQUIRE(document.pageCount() > 2);
    for (int page = 1; page <= document.pageCount(); ++page)
        CHECK(document.pageText(page).contains(u"Habitants"));
    CHECK(pageOf(document, u"fin"_s) == document.pageCount());
}

TEST_CASE("a text is set on the paper that it asks for")
{
    FlowDocument document;
    document.paper = {{1190.55, 841.89}, 36};
    document.items.emplace_back(paragraph(u"mot "_s.repeated(300).trimmed()));
    const PdfDocument pdf(paintFlow(document));
    CHECK(pdf.pageSize(1) == QSizeF(1191, 842));
    double left = 1e6;
    double right = 0;
    for (const PdfWord& word : pdf.pageWords(1)) {
        left = std::min(left, word.box.left());
        right = std::max(right, word.box.right());
    }
    CHECK(std::abs(left - 36) < 2);
    CHECK(right > 900); // as wide as the paper lets it be
    CHECK(right < 1191 - 35);
}

TEST_CASE("a picture gets its place in device units")
{
    QRectF given;
    FlowPicture picture;
    picture.height = 100;
    picture.paint = [&](QPainter& painter, const QRectF& place) {
        given = place;
        painter.fillRect(place, Qt::red);
    };
    const PdfDocument document = painted({picture});
    CHECK(given.height() == Approx(1000));
    CHECK(document.pageImage(1, 72).pixelColor(300, 100) == QColor(Qt::red));
}

TEST_CASE("a page that is painted alone looks as in the whole, and says how many there are")
{
    FlowDocument document;
    document.furniture = {u"Titre courant"_s, u"Mention"_s,
                          [](int page, int count) { return u"page %1 / %2"_s.arg(page).arg(count); }};
    Paragraph contents = paragraph(u"Sommaire"_s);
    contents.leader = u"fin"_s;
    document.items.emplace_back(contents);
    for (int i = 0; i < 120; ++i)
        document.items.emplace_back(paragraph(u"Ligne %1, avec son « texte » et sa suite"_s.arg(i)));
    document.items.emplace_back(paragraph(u"Fin"_s));
    std::get<Paragraph>(document.items.back()).anchor = u"fin"_s;
    const PdfDocument whole(paintFlow(document));
    REQUIRE(whole.pageCount() > 2);
    for (int page = 1; page <= whole.pageCount(); ++page) {
        const FlowPage alone = paintFlowPage(document, page);
        CHECK(alone.page == page);
        CHECK(alone.count == whole.pageCount());
        const PdfDocument painted(alone.pdf);
        REQUIRE(painted.pageCount() == 1);
        CHECK(painted.pageImage(1, 100) == whole.pageImage(page, 100));
    }
    CHECK(paintFlowPage(document, 99).page == whole.pageCount());
    CHECK(paintFlowPage(document, 0).page == 1);
}

TEST_CASE("painting stops when it is told to")
{
    std::stop_source source;
    source.request_stop();
    FlowDocument document;
    document.items.emplace_back(paragraph(u"Texte"_s));
    CHECK_THROWS_AS(paintFlow(document, source.get_token()), Cancelled);
}

TEST_CASE("pages are painted on any thread, and come out the same")
{
    FlowDocument document;
    for (int i = 0; i < 200; ++i)
        document.items.emplace_back(paragraph(u"Ligne %1 de la définition"_s.arg(i)));
    const QByteArray expected = paintFlow(document);
    std::vector<QByteArray> painted(3);
    {
        std::vector<std::jthread> threads;
        for (QByteArray& pdf : painted)
            threads.emplace_back([&] { pdf = paintFlow(document); });
    }
    for (const QByteArray& pdf : painted)
        CHECK(pdf == expected);
}

TEST_CASE("a long paragraph begins below its heading and leaves no empty page")
{
    Paragraph heading = paragraph(u"Rubrique"_s);
    heading.keepWithNext = true;
    const PdfDocument document = painted({paragraph(u"Avant"_s), heading, paragraph(u"mot "_s.repeated(4000))});
    CHECK(pageOf(document, u"Rubrique"_s) == 1);
    CHECK(document.pageText(1).count(u"mot"_s) > 100);
}

TEST_CASE("a row with an empty cell is as high as one without")
{
    const TextLook small{6, false, false, Qt::black};
    const auto heightOfRows = [&](const Spans& second) {
        FlowTable table;
        table.columns = {{{}, 1, Qt::AlignLeft}, {{}, 1, Qt::AlignLeft}};
        for (const QString& name : {u"Un"_s, u"Deux"_s, u"Trois"_s})
            table.rows.push_back({{{name, small, {}, {}}}, second});
        const PdfDocument document = painted({table});
        const auto words = document.pageWords(1);
        const auto topOf = [&](const QString& text) {
            return std::ranges::find(words, text, &PdfWord::text)->box.top();
        };
        return topOf(u"Trois"_s) - topOf(u"Un"_s);
    };
    CHECK(heightOfRows({}) == Approx(heightOfRows({{u"x"_s, small, {}, {}}})).margin(0.3));
    CHECK(heightOfRows({{{}, {}, {}, {}}}) == Approx(heightOfRows({{u"x"_s, small, {}, {}}})).margin(0.3));
}

TEST_CASE("the last page never holds a line or two, nor the last row of a table alone")
{
    for (int lines = 30; lines < 60; ++lines) {
        CAPTURE(lines);
        std::vector<FlowItem> items;
        for (int i = 0; i < lines; ++i)
            items.emplace_back(paragraph(u"Ligne %1."_s.arg(i)));
        FlowTable table;
        table.columns = {{u"Titre"_s, 1, Qt::AlignLeft}, {{}, 1, Qt::AlignLeft}};
        if (lines % 2 == 0) {
            for (int i = 0; i < 6; ++i)
                table.rows.push_back({{{u"Rang %1."_s.arg(i), {}, {}, {}}}, {}});
            items.emplace_back(table);
        }
        const PdfDocument document = painted(std::move(items));
        const int last = document.pageCount();
        const QString before = lines % 2 == 0 ? u"Rang 4."_s : u"Ligne %1."_s.arg(lines - 4);
        CHECK((last == 1 || document.pageText(last).contains(before)));
    }
}

TEST_CASE("flowing text is divided at line ends with a hyphen, and nothing invisible is left in it")
{
    Paragraph flowing = paragraph(u"participation développement accompagnement intercommunalité "_s.repeated(12));
    flowing.spans.front().breaks = Breaks::Syllables;
    FlowDocument document;
    document.info.language = u"fr-FR"_s;
    document.items = {flowing};
    const auto dividedWords = [&] {
        const auto words = PdfDocument(paintFlow(document)).pageWords(1);
        return std::ranges::count_if(words, [](const PdfWord& word) { return word.text.endsWith(u'-'); });
    };
    CHECK(dividedWords() > 2);
    const QString text = PdfDocument(paintFlow(document)).pageText(1);
    for (const char16_t mark : {u'\u00AD', u'\u200B', u'\u2060'})
        CHECK_FALSE(text.contains(QChar(mark)));
    CHECK(text.contains(u"participation développement"));
    QString joined = text;
    joined.remove(u"-\n"_s).replace(u'\n', u' ');
    CHECK(joined.count(u"intercommunalité") == 12);
    document.info.language = u"en-GB"_s;
    CHECK(dividedWords() == 0);
}

TEST_CASE("a long address is broken at its signs and stays within the page, one link over all its lines")
{
    const QString url = u"https://www.exemple.test/actualites/"_s + u"un-bien-long-titre-d-article/"_s.repeated(8) +
                        u"?rubrique=quartiers&numero=12"_s;
    Paragraph address = paragraph(url);
    address.spans.front().link = url;
    address.spans.front().breaks = Breaks::Address;
    const PdfDocument document = painted({address});
    const double right = document.pageSize(1).width() - 56 + 1;
    const auto words = document.pageWords(1);
    REQUIRE(words.size() > 4);
    QString read;
    for (const PdfWord& word : words) {
        CHECK(word.box.right() <= right);
        if (word.text.contains(u'/') || read.startsWith(u"https"))
            read += word.text;
    }
    CHECK(read.startsWith(url));
    for (const PdfLink& link : document.links(1))
        CHECK(link.url == url);
    CHECK(document.links(1).size() > 2);
}

TEST_CASE("a short text beside empty columns stays on one line")
{
    FlowTable table;
    table.columns = {{u"Organisme"_s, 2.7, Qt::AlignLeft}, {u"Statut"_s, 1.0, Qt::AlignLeft}};
    for (int i = 0; i < 4; ++i)
        table.columns.push_back({u"Vide"_s, 1.5, Qt::AlignLeft});
    table.rows.push_back(
        {{{u"Préfecture du Pas-de-Calais"_s, {}, {}, {}}}, {{u"non encore enregistré"_s, {}, {}, {}}}, {}, {}, {}, {}});
    const PdfDocument document = painted({table});
    CHECK(document.pageText(1).contains(u"non encore enregistré"));
    CHECK(document.pageText(1).contains(u"Préfecture du Pas-de-Calais"));
}

TEST_CASE("a text that runs over by a few lines stands tighter, on a page less")
{
    const auto pagesOf = [](int lines, int sections) {
        std::vector<FlowItem> items;
        for (int section = 0; section < sections; ++section) {
            if (section > 0)
                items.emplace_back(PageBreak{});
            for (int i = 0; i < lines; ++i)
                items.emplace_back(paragraph(u"Ligne %1"_s.arg(i)));
        }
        return painted(std::move(items)).pageCount();
    };
    int most = 1; // on one page, as tight as it can be
    while (pagesOf(most + 1, 1) == 1)
        ++most;
    const PdfDocument two = [&] {
        std::vector<FlowItem> items;
        for (int i = 0; i < most + 1; ++i)
            items.emplace_back(paragraph(u"Ligne %1"_s.arg(i)));
        return painted(std::move(items));
    }();
    REQUIRE(two.pageCount() == 2);
    CHECK(two.pageText(2).count(u"Ligne"_s) >= 6);
    CHECK(two.pageText(1).count(u"Ligne"_s) < most - 4); // as wide as ever: too much runs over
    CHECK(pagesOf(most, 3) == 3);                        // each part for itself
}

TEST_CASE("no row of a table stands alone at the foot of a page or at the head of the next")
{
    for (int before = 20; before < 50; ++before) {
        std::vector<FlowItem> items;
        for (int i = 0; i < before; ++i)
            items.emplace_back(paragraph(u"Ligne"_s));
        FlowTable table;
        table.columns = {{u"Titre"_s, 1, Qt::AlignLeft}, {u"Valeur"_s, 1, Qt::AlignLeft}};
        for (int row = 0; row < 12; ++row)
            table.rows.push_back({{{u"Rang"_s, {}, {}, {}}}, {{u"x"_s, {}, {}, {}}}});
        items.emplace_back(std::move(table));
        const PdfDocument document = painted(std::move(items));
        for (int page = 1; page <= document.pageCount(); ++page) {
            CAPTURE(before, page);
            CHECK(document.pageText(page).count(u"Rang"_s) != 1);
        }
    }
}
