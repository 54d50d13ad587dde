// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/controls/linked_text.h"

#include "tests/catch.h"

#include <QLabel>
#include <QTextDocument>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a number in a text with links is never broken between its figures")
{
    const QString number = u"6\u202f705"_s; // as French groups them
    QLabel label;
    setLinkedText(label, u"<a href=\"qpv/1\">Calonne</a> (Liévin) : %1 habitants"_s.arg(number));
    QTextDocument document;
    document.setHtml(label.text());
    CHECK_FALSE(document.toRawText().contains(u"6 705"));
    CHECK(label.text().contains(u"6\u00a0705"));
    setLinkedText(label, number);
    CHECK(label.text() == number);
}
