// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/documents/reader/text_selection.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

PdfWord word(const QString& text, double x, double y, bool endsLine = false)
{
    return {.text = text, .box = {x, y, 10.0 * double(text.size()), 12}, .endsLine = endsLine};
}

/// "La politique inter-/communale avance." on page 1, "Fin du texte" on page 2.
std::vector<std::vector<PdfWord>> twoPages()
{
    std::vector<PdfWord> first = {word(u"La"_s, 50, 50), word(u"politique"_s, 80, 50), word(u"inter-"_s, 180, 50, true),
                                  word(u"communale"_s, 50, 70), word(u"avance."_s, 150, 70, true)};
    first[2].whole = u"intercommunale"_s;
    first[2].rest = 3;
    return {first, {word(u"Fin"_s, 50, 50), word(u"du"_s, 90, 50), word(u"texte"_s, 120, 50, true)}};
}

struct Selected
{
    std::vector<std::vector<PdfWord>> pages = twoPages();
    TextSelection selection{
        [this](int page) { return page <= int(pages.size()) ? &pages[std::size_t(page) - 1] : nullptr; }, 3};
};

} // namespace

TEST_CASE("selected text is in reading order, with words whole that are cut at the end of a line")
{
    Selected s;
    s.selection.selectPage(1);
    CHECK(s.selection.text() == u"La politique intercommunale avance.");
    s.selection.begin({1, 1, 0});
    s.selection.extendTo({1, 2, 6});
    CHECK(s.selection.text() == u"politique intercommunale");
    s.selection.begin({1, 3, 0}); // its rest alone
    s.selection.extendTo({1, 4, 7});
    CHECK(s.selection.text() == u"communale avance.");
    s.selection.begin({2, 0, 3}); // backwards over the end of a page
    s.selection.extendTo({1, 4, 0});
    CHECK(s.selection.text() == u"avance.\nFin");
    CHECK(s.selection.boxesOn(1) == std::vector<QRectF>{s.pages[0][4].box});
}

TEST_CASE("a word, its line and parts of a word are selected")
{
    Selected s;
    const TextPlace place = placeAt(1, s.pages[0], {95, 57});
    CHECK(place.word == 1);
    s.selection.selectWord(place);
    CHECK(s.selection.text() == u"politique");
    s.selection.selectLine(place);
    CHECK(s.selection.text() == u"La politique intercommunale");
    s.selection.begin({1, 1, 4});
    s.selection.extendTo({1, 1, 6});
    CHECK(s.selection.text() == u"ti");
    CHECK(s.selection.boxesOn(1).front().width() < 30);
}

TEST_CASE("the keyboard extends a selection by letters, words and lines, onto the next page")
{
    using Step = TextSelection::Step;
    Selected s;
    s.selection.begin({1, 0, 0});
    CHECK(s.selection.extend(Step::Right));
    CHECK(s.selection.text() == u"L");
    s.selection.extend(Step::WordRight);
    s.selection.extend(Step::WordRight);
    CHECK(s.selection.text() == u"La politique");
    s.selection.extend(Step::Down);
    CHECK(s.selection.caret().word >= 3);
    s.selection.extend(Step::LineStart);
    CHECK(s.selection.caret() == TextPlace{1, 3, 0});
    s.selection.extend(Step::PageEnd);
    s.selection.extend(Step::Down);
    CHECK(s.selection.caret() == TextPlace{2, 0, 0});
    s.selection.extend(Step::PageStart);
    CHECK_FALSE(s.selection.extend(Step::PageStart));
}

TEST_CASE("a caret beyond the words of a page, which are others since, goes on from their end")
{
    using Step = TextSelection::Step;
    for (const std::size_t left : {3, 1, 0}) {
        for (const Step step : {Step::Left, Step::Right, Step::WordLeft, Step::WordRight, Step::Up, Step::Down,
                                Step::LineStart, Step::LineEnd, Step::PageStart, Step::PageEnd}) {
            CAPTURE(left, int(step));
            Selected s;
            s.selection.begin({1, 4, 3});
            s.pages[0].resize(left);
            s.selection.extend(step);
            const TextPlace& caret = s.selection.caret();
            CHECK((caret.page == 2 || caret.word < int(std::max<std::size_t>(1, left))));
            s.selection.text();
        }
    }
}

TEST_CASE("nothing rests on the words of a page that are others now")
{
    Selected s;
    s.selection.begin({1, 3, 0});
    s.selection.extendTo({2, 1, 2});
    CHECK_FALSE(s.selection.forgetPage(3));
    CHECK_FALSE(s.selection.isEmpty());
    CHECK(s.selection.forgetPage(1));
    CHECK(s.selection.isEmpty());
    CHECK_FALSE(s.selection.hasCaret());
}

TEST_CASE("pages of a selection whose words are not known yet are named")
{
    Selected s;
    s.selection.begin({2, 0, 0});
    s.selection.extendTo({3, 0, 0});
    CHECK(s.selection.unknownPages() == std::vector<int>{3});
}
