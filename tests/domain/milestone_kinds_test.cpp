// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/milestone_kinds.h"

#include "tests/catch.h"

#include <QSet>

using namespace Qt::StringLiterals;
using namespace parvis;

TEST_CASE("a kind of milestone that Parvis knows has a title, one that a user typed stays as it is")
{
    CHECK(milestoneKindText(u"steering_committee"_s) == u"Steering committee"_s);
    CHECK(milestoneKindText(u"Fête des voisins"_s) == u"Fête des voisins"_s);
    CHECK(milestoneKind(u"Fête des voisins"_s) == nullptr);
    CHECK(milestoneKind(u""_s) == nullptr);
}

TEST_CASE("the kinds of milestones are distinct and stand in the order of a contract's life")
{
    QSet<QString> ids;
    MilestonePhase phase = MilestonePhase::Preparation;
    for (const MilestoneKind& kind : milestoneKinds()) {
        ids << QString::fromLatin1(kind.id);
        CHECK(kind.phase >= phase);
        phase = kind.phase;
    }
    CHECK(ids.size() == qsizetype(milestoneKinds().size()));
}
