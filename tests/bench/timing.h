// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>

#include <sys/resource.h>

#include <algorithm>
#include <vector>

namespace parvis::bench {

inline double elapsedMs(const QElapsedTimer& timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// Of at least one value.
inline double median(std::vector<double> values)
{
    std::ranges::nth_element(values, values.begin() + std::ssize(values) / 2);
    return values[values.size() / 2];
}

/// How long the work takes once, in milliseconds of the clock on the wall.
template <class Work>
double milliseconds(Work&& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return elapsedMs(timer);
}

/// What a piece of work takes: on the clock of the wall, and of the processors (user and system), which says more where
/// other programs run beside.
struct Cost
{
    double wall = 0;      ///< milliseconds
    double processor = 0; ///< milliseconds, all threads

    Cost& operator+=(const Cost& other)
    {
        wall += other.wall;
        processor += other.processor;
        return *this;
    }
};

/// @param who  RUSAGE_SELF, or RUSAGE_CHILDREN for the processes that have ended
inline double processorMs(int who)
{
    rusage usage{};
    getrusage(who, &usage);
    const auto ms = [](const timeval& time) { return double(time.tv_sec) * 1e3 + double(time.tv_usec) / 1e3; };
    return ms(usage.ru_utime) + ms(usage.ru_stime);
}

template <class Work>
Cost costOf(Work&& work, int who = RUSAGE_SELF)
{
    const double before = processorMs(who);
    const double wall = milliseconds(work);
    return {wall, processorMs(who) - before};
}

template <class Work>
double medianMs(int rounds, Work&& work)
{
    std::vector<double> times;
    for (int i = 0; i < rounds; ++i)
        times.push_back(milliseconds(work));
    return median(std::move(times));
}

} // namespace parvis::bench
