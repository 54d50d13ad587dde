// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks/articles/issue_order.h"

#include "tests/catch.h"

using namespace parvis;
using namespace Qt::StringLiterals;

namespace {

using Ids = std::vector<Id<PressReviewItem>>;

/// "A1 A2 B3": each item by its rubric and its key.
IssueOrder order(const char* text)
{
    IssueOrder made;
    for (const QString& item : QString::fromLatin1(text).split(u' '))
        made.push_back({{item.sliced(1).toLongLong()}, item.first(1)});
    return made;
}

std::string text(const IssueOrder& items)
{
    QStringList made;
    for (const PlacedItem& item : items)
        made << item.rubric + QString::number(item.id.value);
    return made.join(u' ').toStdString();
}

} // namespace

TEST_CASE("items are moved before another one, to the end of a rubric, or into a new rubric")
{
    const IssueOrder items = order("A1 A2 A3 B4 B5");
    CHECK(text(movedItems(items, Ids{{3}}, u"A"_s, Id<PressReviewItem>{1})) == "A3 A1 A2 B4 B5");
    CHECK(text(movedItems(items, Ids{{1}, {3}}, u"B"_s, Id<PressReviewItem>{5})) == "A2 B4 B1 B3 B5");
    CHECK(text(movedItems(items, Ids{{1}}, u"B"_s)) == "A2 A3 B4 B5 B1");
    CHECK(text(movedItems(items, Ids{{2}, {4}}, u"C"_s)) == "A1 A3 B5 C2 C4");
    CHECK(text(movedItems(items, Ids{{2}}, u"A"_s, Id<PressReviewItem>{2})) ==
          "A1 A3 A2 B4 B5"); // before itself: nowhere
}

TEST_CASE("items step over their neighbour, and into the next rubric at the end of theirs")
{
    const IssueOrder items = order("A1 A2 B3 B4");
    CHECK(text(steppedItems(items, Ids{{2}}, Step::Up)) == "A2 A1 B3 B4");
    CHECK(text(steppedItems(items, Ids{{2}}, Step::Down)) == "A1 B2 B3 B4");
    CHECK(text(steppedItems(items, Ids{{3}}, Step::Up)) == "A1 A2 A3 B4");
    CHECK(text(steppedItems(items, Ids{{1}}, Step::Up)) == "A1 A2 B3 B4");
    CHECK(text(steppedItems(items, Ids{{4}}, Step::Down)) == "A1 A2 B3 B4");
    CHECK(text(steppedItems(items, Ids{{1}, {4}}, Step::Down)) == "A2 B3 B1 B4");
    CHECK(text(steppedItems(items, Ids{{1}, {2}, {3}, {4}}, Step::Up)) == "A1 A2 B3 B4");
}

TEST_CASE("rubrics are moved, stepped and renamed with all that they hold")
{
    const IssueOrder items = order("A1 B2 B3 C4");
    CHECK(text(movedRubric(items, u"C"_s, u"A"_s)) == "C4 A1 B2 B3");
    CHECK(text(movedRubric(items, u"A"_s, {})) == "B2 B3 C4 A1");
    CHECK(text(movedRubric(items, u"A"_s, u"A"_s)) == "A1 B2 B3 C4");
    CHECK(text(steppedRubric(items, u"B"_s, Step::Up)) == "B2 B3 A1 C4");
    CHECK(text(steppedRubric(items, u"C"_s, Step::Down)) == "A1 B2 B3 C4");
    CHECK(text(renamedRubric(items, u"C"_s, u"D"_s)) == "A1 B2 B3 D4");
    CHECK(text(renamedRubric(items, u"C"_s, u" a"_s)) == "A1 A4 B2 B3");
}
