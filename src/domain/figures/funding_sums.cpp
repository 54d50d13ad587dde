// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/figures/funding_sums.h"

#include "domain/translate.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr std::size_t stopInterval = 4096; // lines

using SumsByKind = std::array<FundingSums, std::size(EnumNames<CreditKind>::all)>;

std::vector<FundingSums> occurring(const SumsByKind& byKind)
{
    std::vector<FundingSums> sums;
    std::ranges::copy_if(byKind, std::back_inserter(sums), [](const FundingSums& each) { return each.lines > 0; });
    return sums;
}

} // namespace

void FundingSums::add(const FundingLine& line)
{
    Q_ASSERT(lines == 0 || kind == line.creditKind);
    const auto addTo = [](KnownSum& sum, const std::optional<Money>& amount) {
        if (amount)
            sum.add(amount->cents());
    };
    kind = line.creditKind;
    ++lines;
    addTo(planned, line.planned);
    addTo(committed, line.committed);
    addTo(paid, line.paid);
    addTo(theoretical, line.theoretical);
    if (line.posts)
        posts[line.year].add(*line.posts);
}

std::optional<qint64> FundingSums::postsOfOneYear() const
{
    return posts.size() == 1 ? posts.begin()->second.value() : std::nullopt;
}

int FundingSums::linesWithPosts() const
{
    int known = 0;
    for (const auto& [year, sum] : posts)
        known += sum.known;
    return known;
}

QString postsText(const FundingSums& sums, const QLocale& locale)
{
    if (sums.posts.empty())
        return {};
    const auto bySum = [](const auto& a, const auto& b) { return a.second.sum < b.second.sum; };
    const auto [least, most] = std::minmax_element(sums.posts.begin(), sums.posts.end(), bySum);
    const QString low = locale.toString(least->second.sum);
    if (sums.posts.size() == 1)
        return low;
    return least->second.sum == most->second.sum
               ? translate("domain", "%1 a year").arg(low)
               : translate("domain", "%1 to %2 a year").arg(low, locale.toString(most->second.sum));
}

QString postsByYear(const FundingSums& sums, const QLocale& locale)
{
    QStringList years;
    for (const auto& [year, sum] : sums.posts)
        years << translate("domain", "%1: %2").arg(QString::number(year), locale.toString(sum.sum));
    return years.join(u'\n');
}

std::vector<FundingSums> sumFunding(const Register& records, std::span<const qint64> lines, std::stop_token stop)
{
    SumsByKind byKind;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i % stopInterval == 0 && stop.stop_requested())
            break;
        if (const FundingLine* line = records.find(Id<FundingLine>{lines[i]}))
            byKind[std::size_t(line->creditKind)].add(*line);
    }
    return occurring(byKind);
}

std::vector<FundingSums> sumFunding(const Register& records, Id<Contract> contract)
{
    SumsByKind byKind;
    for (const FundingLine& line : records.all<FundingLine>().of(contract))
        byKind[std::size_t(line.creditKind)].add(line);
    return occurring(byKind);
}

} // namespace parvis
