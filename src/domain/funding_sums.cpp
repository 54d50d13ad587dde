// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/funding_sums.h"

namespace parvis {

namespace {

constexpr std::size_t kinds = std::size(EnumNames<CreditKind>::all);
constexpr std::size_t stopInterval = 4096; // lines

void addLine(FundingSums& sums, const FundingLine& line)
{
    const auto add = [](KnownSum& sum, const std::optional<Money>& amount) {
        if (amount)
            sum.add(amount->cents());
    };
    ++sums.lines;
    add(sums.planned, line.planned);
    add(sums.committed, line.committed);
    add(sums.paid, line.paid);
    add(sums.theoretical, line.theoretical);
    if (line.posts)
        sums.posts.add(*line.posts);
}

} // namespace

std::vector<FundingSums> sumFunding(const Register& records, std::span<const qint64> lines, std::stop_token stop)
{
    std::array<FundingSums, kinds> byKind;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % stopInterval == 0 && stop.stop_requested())
            break;
        if (const FundingLine* line = records.find(Id<FundingLine>{lines[i]}))
            addLine(byKind[std::size_t(line->creditKind)], *line);
    }
    std::vector<FundingSums> sums;
    for (std::size_t kind = 0; kind < kinds; ++kind) {
        byKind[kind].kind = CreditKind(kind);
        if (byKind[kind].lines > 0)
            sums.push_back(byKind[kind]);
    }
    return sums;
}

} // namespace parvis
