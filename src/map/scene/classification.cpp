// SPDX-License-Identifier: GPL-3.0-or-later
#include "map/scene/classification.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>
#include <limits>

namespace parvis {

namespace {

/// A value and how often it stands in the data.
struct Distinct
{
    double value;
    int times;
};

std::vector<Distinct> distinctOf(const std::vector<double>& sorted)
{
    std::vector<Distinct> distinct;
    for (const double value : sorted) {
        if (distinct.empty() || distinct.back().value != value)
            distinct.push_back({value, 0});
        ++distinct.back().times;
    }
    return distinct;
}

/// Where each class but the first starts, among the distinct values.
using Starts = std::vector<std::size_t>;

/// The start that leaves the share below it nearest to k/classes; ties move it.
Starts quantileStarts(const std::vector<Distinct>& distinct, std::size_t total, int classes)
{
    Starts starts;
    for (int k = 1; k < classes; ++k) {
        const double wanted = double(total) * k / classes;
        std::size_t best = 0;
        double nearest = std::numeric_limits<double>::infinity();
        double below = 0;
        for (std::size_t i = 1; i < distinct.size(); ++i) {
            below += distinct[i - 1].times;
            if (std::abs(below - wanted) < nearest) {
                nearest = std::abs(below - wanted);
                best = i;
            }
        }
        if (best > 0 && (starts.empty() || best > starts.back()))
            starts.push_back(best);
    }
    return starts;
}

/// Sums of the values and their squares before each place: the spread of any run of them in one step.
class Spread
{
public:
    explicit Spread(const std::vector<Distinct>& distinct)
    {
        // About their middle, so that squares of large, close values keep their digits.
        const double middle = distinct[distinct.size() / 2].value;
        for (const Distinct& one : distinct) {
            const double x = one.value - middle;
            count_.push_back(count_.back() + one.times);
            sum_.push_back(sum_.back() + one.times * x);
            squares_.push_back(squares_.back() + one.times * x * x);
        }
    }

    /// The sum of squared distances to their mean, of the values first to last - 1.
    double of(std::size_t first, std::size_t last) const
    {
        const double sum = sum_[last] - sum_[first];
        return std::max(0.0, squares_[last] - squares_[first] - sum * sum / (count_[last] - count_[first]));
    }

private:
    std::vector<double> count_{0};
    std::vector<double> sum_{0};
    std::vector<double> squares_{0};
};

/// Fisher's exact solution: the best parting of the first n values into k classes ends with a class that starts at
/// some i, after the best parting of the first i into k - 1.
Starts naturalStarts(const std::vector<Distinct>& distinct, int classes)
{
    const Spread spread(distinct);
    const std::size_t n = distinct.size();
    const auto k = std::size_t(classes);
    std::vector<double> best(n + 1);
    for (std::size_t end = 1; end <= n; ++end)
        best[end] = spread.of(0, end);
    std::vector<std::vector<std::size_t>> from(k, std::vector<std::size_t>(n + 1, 0));
    for (std::size_t c = 1; c < k; ++c) {
        std::vector<double> next(n + 1, std::numeric_limits<double>::infinity());
        for (std::size_t end = c + 1; end <= n; ++end) {
            for (std::size_t start = c; start < end; ++start) {
                const double cost = best[start] + spread.of(start, end);
                if (cost < next[end]) {
                    next[end] = cost;
                    from[c][end] = start;
                }
            }
        }
        best = std::move(next);
    }
    Starts starts;
    for (std::size_t c = k - 1, end = n; c > 0; --c) {
        end = from[c][end];
        starts.insert(starts.begin(), end);
    }
    return starts;
}

std::vector<double> finiteSorted(std::vector<double> values)
{
    std::erase_if(values, [](double value) { return !std::isfinite(value); });
    std::ranges::sort(values);
    return values;
}

} // namespace

int Classification::classOf(double value) const
{
    return int(std::ranges::upper_bound(breaks, value) - breaks.begin());
}

double roundestBetween(double low, double high)
{
    Q_ASSERT(low < high);
    const double largest = std::max(std::abs(low), std::abs(high));
    for (int power = int(std::floor(std::log10(largest))) + 1; power >= -12; --power) {
        // Dividing by a whole power of ten keeps decimals exact that multiplying by 0.1 would not.
        const double scale = std::pow(10.0, std::abs(power));
        const double candidate = power >= 0 ? std::floor(high / scale) * scale : std::floor(high * scale) / scale;
        if (candidate > low && candidate <= high)
            return candidate;
    }
    return high;
}

Classification classify(std::vector<double> values, ClassMethod method, int classes)
{
    values = finiteSorted(std::move(values));
    Classification made;
    if (values.empty() || classes < 1)
        return made;
    made.empty = false;
    made.lowest = values.front();
    made.highest = values.back();
    const std::vector<Distinct> distinct = distinctOf(values);
    const int count = std::min(classes, int(distinct.size()));
    if (method == ClassMethod::EqualInterval) {
        for (int k = 1; k < count; ++k)
            made.breaks.push_back(made.lowest + (made.highest - made.lowest) * k / count);
        return made;
    }
    const Starts starts = method == ClassMethod::Quantile ? quantileStarts(distinct, values.size(), count)
                                                          : naturalStarts(distinct, count);
    for (const std::size_t start : starts)
        made.breaks.push_back(roundestBetween(distinct[start - 1].value, distinct[start].value));
    return made;
}

Classification classifyByHand(const std::vector<double>& values, std::vector<double> breaks)
{
    const std::vector<double> sorted = finiteSorted(values);
    Classification made;
    if (sorted.empty())
        return made;
    made.empty = false;
    made.lowest = sorted.front();
    made.highest = sorted.back();
    made.breaks = finiteSorted(std::move(breaks));
    made.breaks.erase(std::ranges::unique(made.breaks).begin(), made.breaks.end());
    return made;
}

} // namespace parvis
