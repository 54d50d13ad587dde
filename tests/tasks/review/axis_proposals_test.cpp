// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/tasks/review/review_fixture.h"

#include "tasks/priority_edits.h"

using namespace parvis;
using namespace parvis::test;

namespace {

struct AxisFixture : ReviewFixture
{
    /// @param above  which of the axes before it
    void print(const QString& number, const QString& title, std::optional<std::size_t> above = {})
    {
        facts.axes.push_back(said(RecognisedAxis{u"Axe "_s + number, number, title, above}));
    }
    /// As the register has them.
    const Priority& axis(const QString& title) const
    {
        const auto& all = records().all<Priority>();
        const auto it = std::ranges::find(all, title, &Priority::title);
        INFO(title.toStdString());
        REQUIRE(it != all.end());
        return *it;
    }
    Id<Priority> record(const QString& number, const QString& title, std::optional<Id<Priority>> above = {})
    {
        run(addAxis, contract().id, number, title, above);
        return axis(title).id;
    }
};

} // namespace

TEST_CASE_METHOD(AxisFixture,
                 "the axes of a contract are added as its own tree, and known ones are found by their title")
{
    print(u"7"_s, u"Vivre"_s);
    print(u"7.1"_s, u"Se loger"_s, 0);
    print(u"8"_s, u"Apprendre"_s);
    write({proposal(u"axis 7"_s), proposal(u"axis 7.1"_s)});
    CHECK(proposal(u"axis 7"_s).isProved());
    CHECK(proposal(u"axis 8"_s).relation == FactRelation::New);
    CHECK(axis(u"Vivre"_s).contract == contract().id);
    CHECK(axis(u"Vivre"_s).code == contract().code.text() + u".7"_s);
    CHECK(axis(u"Se loger"_s).parent == axis(u"Vivre"_s).id);

    facts.axes[0].value.title = u"Vivre ensemble"_s;
    CHECK(proposal(u"axis 7"_s).relation == FactRelation::Contradicted);
    write({proposal(u"axis 7"_s)});
    CHECK(axis(u"Vivre ensemble"_s).code == contract().code.text() + u".7"_s);
    facts.kind->value = u"dossier de presse"_s;
    CHECK_FALSE(has(u"axis 8"_s)); // it only speaks of them
}

TEST_CASE_METHOD(AxisFixture, "an axis is never written below another one that has the number of its own")
{
    const auto housing = record(u"71"_s, u"Se loger"_s);
    record(u"72"_s, u"Apprendre"_s);
    print(u"72"_s, u"Se loger"_s); // numbered otherwise by the document
    print(u"72.1"_s, u"Rénover"_s, 0);
    write({proposal(u"axis 72"_s), proposal(u"axis 72.1"_s)});
    CHECK(axis(u"Rénover"_s).parent == housing);
    CHECK(axis(u"Rénover"_s).code == contract().code.text() + u".71.1"_s);
}

TEST_CASE_METHOD(AxisFixture, "an axis below one that is neither known nor accepted is not written anywhere")
{
    const auto count = records().all<Priority>().size();
    print(u"74"_s, u"Vivre"_s);
    print(u"74.1"_s, u"Se loger"_s, 0);
    print(u"74.1.1"_s, u"Rénover"_s, 1);
    CHECK(errorOf([&] { write({proposal(u"axis 74.1"_s)}); }).contains(u"Se loger"));
    CHECK(errorOf([&] { write({proposal(u"axis 74"_s), proposal(u"axis 74.1.1"_s)}); }).contains(u"Rénover"));
    CHECK(records().all<Priority>().size() == count);
    write({proposal(u"axis 74"_s), proposal(u"axis 74.1"_s), proposal(u"axis 74.1.1"_s)});
    CHECK(axis(u"Rénover"_s).parent == axis(u"Se loger"_s).id);
}

TEST_CASE_METHOD(AxisFixture, "one title below two axes is two axes, and so is one number in two lists")
{
    record(u"75.1"_s, u"Gouvernance"_s, record(u"75"_s, u"Vivre"_s));
    print(u"76"_s, u"Apprendre"_s);
    print(u"76.1"_s, u"Gouvernance"_s, 0);
    print(u"75"_s, u"Vivre"_s);
    print(u"75.1"_s, u"Gouvernance"_s, 2);
    print(u"75.1"_s, u"Animation"_s, 2);
    CHECK(proposal(u"axis 76.1"_s).relation == FactRelation::New);
    CHECK(proposal(u"axis 75.1"_s).relation == FactRelation::Identical);
    CHECK(proposal(u"axis 75.1 animation"_s).relation == FactRelation::New);
}

TEST_CASE_METHOD(AxisFixture, "no axis is added under a number that another one has")
{
    const auto above = record(u"75"_s, u"Vivre"_s);
    record(u"75.1"_s, u"Se loger"_s, above);
    record(u"75.2"_s, u"Se soigner"_s, above);
    print(u"75"_s, u"Vivre"_s);
    print(u"75.1"_s, u"Se déplacer"_s, 0); // put before the others, which move by one
    print(u"75.2"_s, u"Se loger"_s, 0);
    print(u"75.3"_s, u"Se soigner"_s, 0);
    print(u"75.4"_s, u"Travailler"_s, 0);
    CHECK(proposal(u"axis 75.2"_s).relation == FactRelation::Identical);
    CHECK(proposal(u"axis 75.3"_s).relation == FactRelation::Identical);
    write({proposal(u"axis 75.1"_s), proposal(u"axis 75.4"_s)});
    CHECK(axis(u"Se loger"_s).code == contract().code.text() + u".75.1"_s);
    CHECK(axis(u"Travailler"_s).code == contract().code.text() + u".75.4"_s);
    CHECK(axis(u"Se déplacer"_s).code == contract().code.text() + u".75.5"_s);
}

TEST_CASE_METHOD(AxisFixture, "the axis that bears a title is found before one that begins with it or has its number")
{
    record(u"81"_s, u"Vivre ensemble"_s);
    record(u"82"_s, u"Vivre"_s);
    print(u"81"_s, u"Vivre"_s);
    print(u"82"_s, u"Vivre ensemble"_s);
    CHECK(proposal(u"axis 81"_s).known == u"Vivre");
    CHECK(proposal(u"axis 82"_s).known == u"Vivre ensemble");
}

TEST_CASE_METHOD(AxisFixture, "two lists that are numbered alike are added under numbers of their own")
{
    for (const QString& title : {u"Vivre"_s, u"Apprendre"_s, u"Vivre"_s})
        print(u"91"_s, title);
    print(u"91.1"_s, u"Lire"_s, 1);
    write({proposal(u"axis 91"_s), proposal(u"axis 91 apprendre"_s), proposal(u"axis 91 vivre"_s),
           proposal(u"axis 91.1"_s)});
    CHECK(axis(u"Lire"_s).parent == axis(u"Apprendre"_s).id);
    CHECK(axis(u"Lire"_s).code == axis(u"Apprendre"_s).code + u".1"_s);
    QSet<QString> codes;
    int added = 0;
    for (const Priority& each : records().all<Priority>()) {
        if (each.contract != contract().id || !(each.title == u"Vivre" || each.title == u"Apprendre"))
            continue;
        codes.insert(each.code);
        ++added;
    }
    CHECK(added == 3);
    CHECK(codes.size() == added);
}
