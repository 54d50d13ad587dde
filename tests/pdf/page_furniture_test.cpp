// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_furniture.h"

#include "pdf/page_words.h"
#include "pdf/text_search.h"
#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// A line at a height of the page; its words stand a blank apart, or where "|" stands a column apart.
void addLine(std::vector<PdfWord>& words, const QString& line, double top)
{
    double left = 60;
    for (const QString& text : line.split(u' ', Qt::SkipEmptyParts)) {
        if (text == u"|") {
            left += 60;
            continue;
        }
        words.push_back({text, {left, top, 5.0 * double(text.size()), 10}});
        left += 5.0 * double(text.size()) + 3;
    }
    words.back().endsLine = true;
}

/// Lines from the head of the page down; the last one is its foot.
std::vector<PdfWord> pageOf(const QStringList& lines)
{
    std::vector<PdfWord> words;
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(words, lines[i], i + 1 == lines.size() && i > 0 ? 800 : 40 + 30 * double(i));
    return words;
}

QStringList textsOf(std::vector<std::vector<PdfWord>> pages)
{
    markFurniture(pages);
    QStringList texts;
    for (const auto& words : pages)
        texts << textOfWords(words);
    return texts;
}

/// Lines of text that no other page has.
QString body(int page)
{
    const QString word(page, u'a');
    return u"Les habitants %1\ndes quartiers %1\nprioritaires\nsont %1\nentendus %1"_s.arg(word);
}

std::vector<PdfWord> sheet(int page, const QString& head, const QString& foot)
{
    return pageOf(QStringList{head} + body(page).split(u'\n') + QStringList{foot});
}

} // namespace

TEST_CASE("a running head is text where it stands first, and page numbers are never")
{
    const QString head = u"Contrat de ville 2024-2030"_s;
    const QStringList texts =
        textsOf({sheet(1, head, u"1 / 3"_s), sheet(2, head, u"2 / 3"_s), sheet(3, head, u"Page 3 sur 3"_s)});
    CHECK(texts == QStringList{head + u'\n' + body(1), body(2), body(3)});
}

TEST_CASE("amounts at the edge of a page are text, however much they look like those of other pages")
{
    std::vector<std::vector<PdfWord>> pages;
    for (int page = 1; page <= 6; ++page)
        pages.push_back(sheet(page, u"Financement"_s, u"Total %1 000 €"_s.arg(100 + page)));
    const QStringList texts = textsOf(pages);
    for (int page = 1; page <= 6; ++page)
        CHECK(texts[page - 1].endsWith(u"Total %1 000 €"_s.arg(100 + page)));
    for (const QString& foot : {u"250 000 €"_s, u"120 000"_s, u"35 %"_s, u"12,5 %"_s})
        CHECK(textsOf({sheet(1, u"Financement"_s, foot)}).front().endsWith(foot));
    for (const QString& foot : {u"12"_s, u"- 3 -"_s, u"page 4 sur 12"_s, u"4/12"_s, u"xiv"_s})
        CHECK_FALSE(textsOf({sheet(1, u"Financement"_s, foot)}).front().endsWith(foot));
}

TEST_CASE("a foot with its number is furniture on each page but the first, other lines there are text")
{
    std::vector<std::vector<PdfWord>> pages;
    for (int page = 1; page <= 6; ++page)
        pages.push_back(
            sheet(page, u"Sujet %1"_s.arg(QString(page, u'a')), u"Ville, document fictif - %1"_s.arg(page)));
    const QStringList texts = textsOf(pages);
    CHECK(texts[0].endsWith(u"Ville, document fictif - 1"));
    CHECK(texts[3] == u"Sujet aaaa\n"_s + body(4));
}

TEST_CASE("the head of a chapter is furniture, though most pages have another")
{
    std::vector<std::vector<PdfWord>> pages;
    for (int page = 0; page < 24; ++page)
        pages.push_back(sheet(page + 1, u"Chapitre %1"_s.arg(QString(1 + page / 4, u'z')), QString::number(page + 1)));
    const QStringList texts = textsOf(pages);
    CHECK(texts[4] == u"Chapitre zz\n"_s + body(5));
    CHECK(texts[5] == body(6));
    CHECK(texts[7] == body(8));
}

TEST_CASE("the titles of a table that goes on for pages are text on each of them, and so are headings in large type")
{
    std::vector<std::vector<PdfWord>> pages;
    for (int page = 1; page <= 12; ++page)
        pages.push_back(sheet(page, u"Article %1"_s.arg(QString(page, u'k')), QString::number(page)));
    for (int page = 5; page <= 7; ++page)
        pages[std::size_t(page) - 1] = sheet(page, u"Financeur | Nature | Montant"_s, QString::number(page));
    for (int page = 8; page <= 12; ++page) {
        std::vector<PdfWord>& words = pages[std::size_t(page) - 1];
        words = sheet(page, u"Fiche action %1"_s.arg(page), QString::number(page));
        for (std::size_t word = 0; word < 3; ++word)
            words[word].box.setHeight(14);
    }
    const QStringList texts = textsOf(pages);
    for (int page = 5; page <= 7; ++page)
        CHECK(texts[page - 1].startsWith(u"Financeur Nature Montant"));
    for (int page = 8; page <= 12; ++page)
        CHECK(texts[page - 1].startsWith(u"Fiche action %1"_s.arg(page)));
}

TEST_CASE("a page of nothing but furniture keeps it, a word of roman numerals is no number")
{
    CHECK(textsOf({pageOf({u"Page 1"_s}), pageOf({u"Page 2"_s})}) == QStringList{u"Page 1"_s, u"Page 2"_s});
    CHECK(textsOf({sheet(1, u"civil"_s, u"xiv"_s)}) == QStringList{u"civil\n"_s + body(1)});
    CHECK(textsOf({sheet(1, u"2024"_s, u"- 3 -"_s)}) == QStringList{u"2024\n"_s + body(1)});
    CHECK(textsOf({{}, {}}) == QStringList{QString(), QString()});
}

TEST_CASE("furniture is found on a page whose text stands sideways")
{
    std::vector pages{sheet(1, u"Plan de financement"_s, u"1"_s), sheet(2, u"Plan de financement"_s, u"2"_s)};
    for (PdfWord& word : pages[1])
        word.box = QRectF(595 - word.box.bottom(), word.box.left(), word.box.height(), word.box.width());
    CHECK(textsOf(pages)[1] == body(2));
}

TEST_CASE("a search marks on the page what it has found in the text, not the running head above it")
{
    const QString head = u"Contrat de ville"_s;
    std::vector<std::vector<PdfWord>> pages;
    for (int page = 1; page <= 3; ++page) {
        pages.push_back(sheet(page, head, QString::number(page)));
        addLine(pages.back(), u"Le présent contrat de ville"_s, 115);
    }
    std::vector<PdfWord> alone = pages[2];
    markFurniture(pages);
    const QString text = textOfWords(pages[2]);
    markFurniture(alone, text);
    CHECK(alone == pages[2]);
    CHECK(findInPages({text}, head).size() == 1);
    const auto matches = matchesOnPage(alone, head);
    REQUIRE(matches.size() == 1);
    CHECK(matches[0].front().top() == 115);
    markFurniture(alone, u"of another reader"_s);
    CHECK(matchesOnPage(alone, head).size() == 2);
}
