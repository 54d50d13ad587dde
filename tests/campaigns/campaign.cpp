// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/campaigns/campaign.h"

#include "tests/catch.h"

#include <cstdio>

namespace parvis::test {

bool isFullCampaign()
{
    return qEnvironmentVariable("PARVIS_CAMPAIGN") == u"full";
}

int campaignRounds(int few, int full)
{
    return isFullCampaign() ? full : few;
}

Chance::Chance()
    : random_(Catch::getCurrentContext().getConfig()->rngSeed())
{
}

void tell(const QString& campaign, const QString& counts)
{
    std::fprintf(stderr, "campaign %s: %s (seed %u)\n", qPrintable(campaign), qPrintable(counts),
                 unsigned(Catch::getCurrentContext().getConfig()->rngSeed()));
}

} // namespace parvis::test
