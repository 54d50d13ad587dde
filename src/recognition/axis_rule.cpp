// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/axis_rule.h"

#include "recognition/axis_headings.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// Confidence in an axis: numbers that run on from 1 are a plan, a heading that stands alone may be anything.
constexpr double inSequence = 0.92;
constexpr double outOfSequence = 0.7;
constexpr double standingAlone = 0.55;
constexpr double contentsOnly = 0.85;

constexpr std::size_t mostAxes = 1000; ///< of a document; a plan has fewer than a hundred

/// Puts headings together as a tree, each axis once however often it is printed.
class AxisTree
{
public:
    explicit AxisTree(const DocumentReading& reading)
    {
        for (const Priority& priority : reading.records.all<Priority>()) {
            if (priority.family == u"priorité régionale")
                regional_.insert(beginningOf(priority.title));
        }
    }

    void add(const AxisHeading& heading)
    {
        while (!open_.empty() && level(open_.back().heading) >= level(heading))
            open_.pop_back();
        if (isRegional(heading.title))
            return;
        const auto parent = parentOf(heading);
        const QString key = u"%1 %2 %3"_s.arg(parent ? qint64(*parent) : -1).arg(level(heading)).arg(heading.number);
        if (const auto known = known_.constFind(key); known != known_.constEnd()) {
            repeat(*known, heading);
        } else if (found_.size() < mostAxes) {
            known_.insert(key, found_.size());
            insert(heading, parent);
        } else {
            return;
        }
        open_.push_back({heading, known_.value(key)});
    }

    std::vector<Recognised<RecognisedAxis>> take()
    {
        std::map<std::optional<std::size_t>, std::vector<int>> siblings; // by their parent: their numbers
        for (const auto& axis : found_)
            siblings[axis.value.parent].push_back(ordinal(axis.value.number.section(u'.', -1)));
        std::map<std::optional<std::size_t>, bool> runOn;
        for (auto& [parent, numbers] : siblings)
            runOn[parent] = runsOn(numbers);
        for (std::size_t i = 0; i < found_.size(); ++i) {
            const auto& parent = found_[i].value.parent;
            found_[i].confidence = confidenceOf(i, siblings[parent].size(), runOn[parent]);
        }
        return std::move(found_);
    }

private:
    struct Open
    {
        AxisHeading heading;
        std::size_t axis = 0;
    };

    static int level(const AxisHeading& heading) { return heading.rank * 10 + int(heading.number.count(u'.')); }

    /// "Orientation 1.2" belongs to what has the number 1; other headings to the last one above their kind.
    std::optional<std::size_t> parentOf(const AxisHeading& heading) const
    {
        const QString above = heading.number.section(u'.', 0, -2);
        if (const auto known = lastOfNumber_.constFind(above); known != lastOfNumber_.constEnd())
            return *known;
        return open_.empty() ? std::nullopt : std::optional(open_.back().axis);
    }

    void insert(const AxisHeading& heading, std::optional<std::size_t> parent)
    {
        const bool saysAll = heading.number.contains(u'.') || !parent;
        const QString number = saysAll ? heading.number : found_[*parent].value.number + u'.' + heading.number;
        found_.push_back({{heading.name, number, heading.title, parent}, 0, u"numbered-heading"_s, {heading.place}});
        lastOfNumber_.insert(heading.number, found_.size() - 1);
        isOfContents_.push_back(heading.isOfContents);
    }

    /// What is printed over the text itself counts for more than the contents: those may shorten it.
    void repeat(std::size_t axis, const AxisHeading& heading)
    {
        const bool isBetter = isOfContents_[axis] && !heading.isOfContents;
        auto& known = found_[axis];
        if (!isBetter && tokensOf(known.value.title) != tokensOf(heading.title))
            return; // another list, numbered alike
        if (isBetter) {
            known.value.title = heading.title;
            known.value.name = heading.name;
            isOfContents_[axis] = false;
        }
        if (known.places.size() < mostPlaces)
            known.places.insert(isBetter ? known.places.begin() : known.places.end(), heading.place);
    }

    /// Whether these numbers are 1, 2, 3 …
    static bool runsOn(std::vector<int>& numbers)
    {
        std::ranges::sort(numbers);
        for (std::size_t i = 0; i < numbers.size(); ++i) {
            if (numbers[i] != int(i) + 1)
                return false;
        }
        return true;
    }

    double confidenceOf(std::size_t axis, std::size_t siblings, bool runOn) const
    {
        if (siblings < 2)
            return standingAlone;
        if (!runOn)
            return outOfSequence;
        return isOfContents_[axis] ? contentsOnly : inSequence;
    }

    static int ordinal(const QString& number)
    {
        return number.front().isDigit() ? number.toInt() : number.front().unicode() - u'A' + 1;
    }

    static QString beginningOf(const QString& title)
    {
        const QStringList words = tokensOf(title).mid(0, 6);
        return words.size() > 3 ? words.join(u' ') : QString();
    }

    bool isRegional(const QString& title) const
    {
        const QString beginning = beginningOf(title);
        return !beginning.isEmpty() && regional_.contains(beginning);
    }

    QSet<QString> regional_; ///< how the titles of regional priorities begin
    std::vector<Recognised<RecognisedAxis>> found_;
    QHash<QString, std::size_t> lastOfNumber_; ///< by the number as printed, the axis that has it last
    std::vector<bool> isOfContents_;           ///< each stands in the contents alone so far
    std::vector<Open> open_;                   ///< from the outermost to the last heading
    QHash<QString, std::size_t> known_;
};

} // namespace

std::vector<Recognised<RecognisedAxis>> recogniseAxes(const DocumentReading& reading)
{
    AxisTree tree(reading);
    for (const PrintedPage& page : reading.pages) {
        reading.goOn();
        for (const AxisHeading& heading : axisHeadingsOf(page))
            tree.add(heading);
    }
    return tree.take();
}

} // namespace parvis
