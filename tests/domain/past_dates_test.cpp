// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/past_dates.h"

#include "tests/catch.h"
#include "tests/support/days.h"

using namespace parvis;
using namespace parvis::test;

TEST_CASE("what has happened has no date that lies ahead, each said in one sentence")
{
    QStringList sentences;
    for (const auto happening :
         {Happening::Signature, Happening::Deliberation, Happening::AmendmentSignature, Happening::Milestone,
          Happening::Reminder, Happening::Publication, Happening::Document}) {
        const QString problem = aheadProblem(happening, date("2025-03-04"), today);
        CHECK(problem == aheadSentence(happening));
        CHECK(problem.endsWith(u'.'));
        sentences << problem;
        CHECK(aheadProblem(happening, date("2025-03-03"), today).isEmpty());
        CHECK(aheadProblem(happening, {}, today).isEmpty());
    }
    CHECK(sentences.removeDuplicates() == 0);
}

TEST_CASE("a period lies ahead when all of it does")
{
    for (const char* begun : {"2025-03", "2025", "2024-12-31"})
        CHECK_FALSE(liesAhead(date(begun), today));
    for (const char* ahead : {"2025-04", "2026", "2025-03-04"})
        CHECK(liesAhead(date(ahead), today));
}

TEST_CASE("a date ahead that stood there before is not judged, another one is")
{
    CHECK(aheadProblem(Happening::Milestone, date("2026"), today, date("2026")).isEmpty());
    CHECK_FALSE(aheadProblem(Happening::Milestone, date("2027"), today, date("2026")).isEmpty());
    CHECK(aheadProblem(Happening::Milestone, {}, today, date("2026")).isEmpty());
}
