// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/action_times.h"

#include "domain/translate.h"

#include <QLocale>

#include <algorithm>
#include <optional>

namespace parvis {

namespace {

/// Actions in a row that bear the same day (UTC). Days are compared, not actions: an afternoon of many edits at a wrong
/// date does not outweigh the weeks around it.
struct Run
{
    QDate day;
    std::vector<ActionStamp> stamps;
};

std::vector<Run> runsOf(std::vector<ActionStamp> stamps, const QDateTime& now)
{
    std::erase_if(stamps, [&](const ActionStamp& stamp) { return !stamp.at.isValid() || stamp.at > now; });
    std::vector<Run> runs;
    for (ActionStamp& stamp : stamps) {
        const QDate day = stamp.at.toUTC().date();
        if (runs.empty() || runs.back().day != day)
            runs.push_back({day, {}});
        runs.back().stamps.push_back(std::move(stamp));
    }
    return runs;
}

/// The runs, in their order, of the longest series in which no day goes back; of equally long ones, one that ends late.
/// It is the longest of those that end with the last run when that one is not older than the first.
std::vector<std::size_t> believedRuns(const std::vector<Run>& runs)
{
    std::vector<std::size_t> ends; // at n: the run with the earliest day with which a series of n + 1 runs ends
    std::vector<std::optional<std::size_t>> before(runs.size());
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const auto place =
            std::ranges::upper_bound(ends, runs[i].day, {}, [&](std::size_t run) { return runs[run].day; });
        if (place != ends.begin())
            before[i] = *std::prev(place);
        if (place == ends.end())
            ends.push_back(i);
        else
            *place = i;
    }
    std::vector<std::size_t> series;
    if (runs.empty())
        return series;
    const bool isLastPossible = runs.back().day >= runs.front().day;
    for (std::optional<std::size_t> run = isLastPossible ? runs.size() - 1 : ends.back(); run; run = before[*run])
        series.push_back(*run);
    std::ranges::reverse(series);
    return series;
}

} // namespace

ActionTimes::ActionTimes(std::vector<ActionStamp> stamps, const QDateTime& now)
    : last_(stamps.empty() ? 0 : stamps.back().action)
    , now_(now)
{
    const std::vector<Run> runs = runsOf(std::move(stamps), now);
    for (const std::size_t run : believedRuns(runs))
        believed_.insert(believed_.end(), runs[run].stamps.begin(), runs[run].stamps.end());
}

qint64 ActionTimes::lastUntil(const QDateTime& moment) const
{
    if (moment >= now_)
        return last_;
    const auto past = std::ranges::find_if(believed_.rbegin(), believed_.rend(),
                                           [&](const ActionStamp& stamp) { return stamp.at <= moment; });
    return past == believed_.rend() ? 0 : past->action;
}

QDateTime ActionTimes::begin() const
{
    return believed_.empty() ? QDateTime() : believed_.front().at;
}

bool isAhead(const QDateTime& stamp, const QDateTime& moment)
{
    constexpr qint64 tolerated = 3600; // seconds
    return stamp.isValid() && moment.secsTo(stamp) > tolerated;
}

QString aheadText(const QDateTime& stamp)
{
    return translate("store",
                     "The last change bears the date %1, which is still to come. Check the date and time of this "
                     "computer. If they are right, a clock stood ahead then: just go on, new changes bear "
                     "their true date.")
        .arg(QLocale().toString(stamp.toLocalTime(), QLocale::ShortFormat));
}

} // namespace parvis
