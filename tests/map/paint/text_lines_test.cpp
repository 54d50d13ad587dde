// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/paint/text_lines.h"

#include "tests/catch.h"
#include "tests/map/paint/text_font.h"

#include <QFontMetricsF>

using namespace Qt::StringLiterals;

using namespace parvis;
using namespace parvis::test;

TEST_CASE("a text is broken at blanks, and no line is wider than asked")
{
    const QString text = u"Communauté d'agglomération de la Porte du Hainaut et environs"_s;
    const TextLines lines(text, textFont(), 120);
    CHECK(lines.lines().size() > 1);
    CHECK(lines.lines().join(u' ') == text);
    CHECK(lines.width() <= 121);
    CHECK(lines.height() >= QFontMetricsF(textFont()).lineSpacing() * double(lines.lines().size()) - 1);
    CHECK_FALSE(lines.isCut());
}

TEST_CASE("paragraphs begin on lines of their own, and an empty text has none")
{
    CHECK(TextLines(u"un\n\ndeux"_s, textFont(), 200).lines() == QStringList{u"un"_s, u"deux"_s});
    CHECK(TextLines({}, textFont(), 200).isEmpty());
    CHECK(TextLines({}, textFont(), 200).height() == 0);
}

TEST_CASE("a text that is too long is cut with an ellipsis, a word that is too long within itself")
{
    const TextLines cut(u"un titre beaucoup trop long pour tenir"_s, textFont(), 90, 2);
    CHECK(cut.isCut());
    CHECK(cut.lines().size() == 2);
    CHECK(cut.lines().last().endsWith(u'…'));
    CHECK(cut.width() <= 91);
    CHECK(TextLines(QString(80, u'm'), textFont(), 100).width() <= 101);
}
