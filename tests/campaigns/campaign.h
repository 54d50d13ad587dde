// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <random>

namespace parvis::test {

/// At full length: PARVIS_CAMPAIGN=full. Else a few rounds of each campaign run with the other tests.
bool isFullCampaign();

/// @return one of the two
int campaignRounds(int few, int full);

/// Numbers by chance; the seed of the run (--rng-seed) repeats them. Each campaign has its own.
class Chance
{
public:
    Chance();

    /// From 0 to `end`, which is not included; 0 if there is nothing to choose.
    qint64 below(qint64 end) { return end <= 0 ? 0 : qint64(random_() % std::uint64_t(end)); }
    bool half() { return below(2) == 0; }

private:
    std::mt19937_64 random_;
};

/// Says on standard error what a campaign did: its name, its rounds, how they ended.
void tell(const QString& campaign, const QString& counts);

} // namespace parvis::test
