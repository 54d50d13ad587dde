// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dashboard/card_columns.h"

#include "tests/catch.h"
#include "widgets/controls/wrapped_text.h"
#include "widgets/look/look.h"

#include <QVBoxLayout>

#include <set>

using namespace Qt::StringLiterals;

using namespace parvis;

namespace {

struct Columns
{
    QWidget parent;
    CardColumns* layout = new CardColumns(&parent);
    std::vector<QWidget*> boxes;
    const int unit = Look::unit();

    explicit Columns(const std::vector<int>& heights)
    {
        for (const int height : heights) {
            boxes.push_back(new QWidget(&parent));
            boxes.back()->setFixedHeight(height);
        }
        layout->setCards(boxes);
    }
    int columns() const
    {
        std::set<int> lefts;
        for (const QWidget* box : boxes)
            lefts.insert(box->x());
        return int(lefts.size());
    }
};

} // namespace

TEST_CASE("cards stand in as many columns as fit, at most three, at equal widths")
{
    Columns cards({100, 100, 100, 100});
    for (const auto& [units, expected] : {std::pair{30, 1}, {91, 1}, {92, 2}, {137, 2}, {138, 3}, {400, 3}}) {
        INFO(units);
        const int width = units * cards.unit;
        cards.layout->setGeometry({0, 0, width, 1000});
        CHECK(cards.columns() == expected);
        for (const QWidget* box : cards.boxes) {
            CHECK(box->geometry().right() < width);
            CHECK(std::abs(box->width() - cards.boxes.front()->width()) <= 1);
        }
    }
}

TEST_CASE("each card stands in the shortest column so far, and the height is that of the longest")
{
    Columns cards({100, 40, 50, 30});
    const int width = 100 * cards.unit;
    const int gap = 2 * cards.unit;
    cards.layout->setGeometry({0, 0, width, 1000});
    const auto& boxes = cards.boxes;
    CHECK(boxes[0]->pos() == QPoint(gap, gap));
    CHECK(boxes[1]->y() == gap);
    CHECK(boxes[2]->pos() == QPoint(boxes[1]->x(), boxes[1]->geometry().bottom() + 1 + gap));
    CHECK(boxes[3]->pos() == QPoint(boxes[0]->x(), boxes[0]->geometry().bottom() + 1 + gap));
    CHECK(cards.layout->heightForWidth(width) == gap + 100 + gap + 30 + gap);
}

TEST_CASE("a card of text gets the height that it needs in its column")
{
    QWidget parent;
    auto* layout = new CardColumns(&parent);
    auto* card = new QWidget(&parent);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(0, 0, 0, 0);
    auto* text = new WrappedText(QString(40, u'm').replace(u"mm"_s, u"m "_s).repeated(20), card);
    column->addWidget(text);
    layout->setCards({card});
    for (const int width : {300, 1200, 500}) {
        layout->setGeometry({0, 0, width, 1000});
        CHECK(card->height() == text->heightForWidth(card->width()));
    }
}

TEST_CASE("other cards, or another order, take the place of those before")
{
    Columns cards({100, 40, 50});
    auto& boxes = cards.boxes;
    cards.layout->setCards({boxes[2], boxes[0]});
    CHECK(cards.layout->count() == 2);
    cards.layout->setGeometry({0, 0, 20 * cards.unit, 1000});
    CHECK(boxes[2]->y() < boxes[0]->y());
}
