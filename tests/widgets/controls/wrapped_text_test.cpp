// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/wrapped_text.h"

#include "tests/catch.h"

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

/// What QLabel says of the same text, measured anew.
int heightOfLabel(const WrappedText& text, int width)
{
    QLabel label(text.text());
    label.setWordWrap(true);
    label.setFont(text.font());
    return label.heightForWidth(width);
}

} // namespace

TEST_CASE("a height that is known is not measured again, until the text or the font changes")
{
    TextHeights heights;
    int measured = 0;
    const auto at = [&](int width, const QString& text, const QFont& font) {
        return heights.at(width, text, font, [&] { return ++measured; });
    };
    QFont large;
    large.setPointSize(30);
    CHECK(at(100, u"a"_s, QFont()) == 1);
    CHECK(at(200, u"a"_s, QFont()) == 2);
    CHECK(at(100, u"a"_s, QFont()) == 1);
    CHECK(at(100, u"b"_s, QFont()) == 3);
    CHECK(at(100, u"b"_s, large) == 4);
    CHECK(at(200, u"b"_s, large) == 5);
    CHECK(at(100, u"b"_s, large) == 4);
}

TEST_CASE("however many widths are asked for, few are kept")
{
    TextHeights heights;
    int measured = 0;
    for (int width = 0; width < 1000; ++width)
        CHECK(heights.at(width, u"a"_s, QFont(), [&] { return ++measured; }) == width + 1);
    CHECK(heights.at(0, u"a"_s, QFont(), [&] { return ++measured; }) == 1001);
}

TEST_CASE("a wrapped text is as high as a label at each width, for each text and font")
{
    WrappedText text(u"Le comité de pilotage se réunit une fois par an au moins."_s);
    const auto check = [&] {
        for (const int width : {60, 150, 60, 400, 150})
            CHECK(text.heightForWidth(width) == heightOfLabel(text, width));
    };
    check();
    CHECK(text.heightForWidth(60) > text.heightForWidth(400));
    text.setText(u"Un mot"_s);
    check();
    text.setText(u"<b>Un mot</b> après l’autre, <a href=\"a\">et encore un</a>"_s);
    check();
    QFont large = text.font();
    large.setPointSizeF(large.pointSizeF() * 2);
    text.setFont(large);
    check();
}

TEST_CASE("a wrapped text wants one line, and is content with its longest word")
{
    const WrappedText text(u"un mot extraordinairement long"_s);
    const QFontMetrics metrics = text.fontMetrics();
    CHECK(text.sizeHint().height() == metrics.height());
    CHECK(text.sizeHint().width() >= metrics.horizontalAdvance(text.text()));
    const int longest = metrics.horizontalAdvance(u"extraordinairement"_s);
    CHECK(std::abs(text.minimumSizeHint().width() - longest) <= 2);
}
