// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/action_times.h"

#include "domain/translate.h"

#include <QLocale>

#include <algorithm>
#include <map>
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

std::vector<Run> runsOf(const std::vector<ActionStamp>& stamps)
{
    std::vector<Run> runs;
    for (const ActionStamp& stamp : stamps) {
        const QDate day = stamp.at.toUTC().date();
        if (runs.empty() || runs.back().day != day)
            runs.push_back({day, {}});
        runs.back().stamps.push_back(stamp);
    }
    return runs;
}

/// A series of runs in which no day goes back, up to its last run.
struct Series
{
    std::pair<int, int> weight; ///< different days, and runs: a wrong day does not weigh more by coming again and again
    std::optional<std::size_t> before; ///< the run before the last one
};

/// The runs, in their order, of the weightiest series; of equal ones, of that which ends last.
std::vector<std::size_t> believedRuns(const std::vector<Run>& runs)
{
    std::vector<Series> series;        // of each run, the best that ends with it
    std::map<QDate, std::size_t> best; // by the last day: a later one only where it weighs more
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const QDate day = runs[i].day;
        Series made{{1, 1}, std::nullopt};
        for (const auto after : {best.lower_bound(day), best.upper_bound(day)}) { // an earlier day, and the same
            if (after == best.begin())
                continue;
            const auto& [lastDay, run] = *std::prev(after);
            const auto [days, length] = series[run].weight;
            const std::pair weight(days + (lastDay < day ? 1 : 0), length + 1);
            if (weight > made.weight)
                made = {weight, run};
        }
        auto worse = best.lower_bound(day);
        while (worse != best.end() && series[worse->second].weight <= made.weight)
            worse = best.erase(worse);
        best.emplace(day, i);
        series.push_back(made);
    }
    std::vector<std::size_t> believed;
    if (runs.empty())
        return believed;
    for (std::optional<std::size_t> run = std::prev(best.end())->second; run; run = series[*run].before)
        believed.push_back(*run);
    std::ranges::reverse(believed);
    return believed;
}

} // namespace

ActionTimes::ActionTimes(std::vector<ActionStamp> stamps, const QDateTime& now)
    : last_(stamps.empty() ? 0 : stamps.back().action)
    , now_(now)
    , stamps_(std::move(stamps))
{
    std::erase_if(stamps_, [&](const ActionStamp& stamp) { return !stamp.at.isValid() || stamp.at > now; });
    const std::vector<Run> runs = runsOf(stamps_);
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

bool ActionTimes::isDoubtful(const QDateTime& moment) const
{
    if (moment >= now_)
        return false;
    QDateTime latest;
    for (const auto& [action, at] : stamps_) {
        if (at >= begin() && at <= moment && latest > moment && isAhead(latest, at))
            return true;
        latest = latest.isValid() ? std::max(latest, at) : at;
    }
    return false;
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

QString doubtText()
{
    return translate("store",
                     "The dates of the history contradict each other here, since the clock of a computer stood wrong: "
                     "some changes may be counted on another day than that on which they were made.");
}

} // namespace parvis
