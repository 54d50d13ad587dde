// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/priority_rule.h"

#include "recognition/name_index.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

constexpr double enough = 0.8; ///< of the words of a title, in their order

/// How many of the wanted words stand here, in this order, within a little more room than they need; and where the last
/// of them does.
struct Likeness
{
    std::size_t found = 0;
    std::size_t last = 0;
};

Likeness likenessAt(const PrintedText& text, std::size_t first, const QStringList& wanted)
{
    Likeness likeness;
    const std::size_t room = std::size_t(wanted.size()) + std::size_t(wanted.size()) / 3 + 2;
    std::size_t at = first;
    for (const QString& word : wanted) {
        for (std::size_t i = at; i < std::min({text.size(), first + room, at + 5}); ++i) {
            if (!readsAs(text[i].folded, word))
                continue;
            ++likeness.found;
            likeness.last = i;
            at = i + 1;
            break;
        }
    }
    return likeness;
}

Recognised<Id<Priority>> placesOf(const DocumentReading& reading, const Priority& priority)
{
    Recognised<Id<Priority>> found{priority.id, 0, u"priority-title"_s, {}};
    const QStringList wanted = tokensOf(priority.title);
    for (std::size_t i = 0; i < reading.text.size() && wanted.size() > 3; ++i) {
        if (!readsAs(reading.text[i].folded, wanted.first()))
            continue;
        const Likeness likeness = likenessAt(reading.text, i, wanted);
        const double share = double(likeness.found) / double(wanted.size());
        if (share < enough)
            continue;
        found.confidence = std::max(found.confidence, std::min(0.98, share));
        if (found.places.size() < mostPlaces)
            found.places.push_back(reading.text.place(i, likeness.last));
        i = likeness.last;
    }
    return found;
}

} // namespace

std::vector<Recognised<Id<Priority>>> recognisePriorities(const DocumentReading& reading)
{
    std::vector<Recognised<Id<Priority>>> all;
    for (const Priority& priority : reading.records.all<Priority>()) {
        reading.goOn();
        if (priority.family != u"priorité régionale")
            continue;
        if (auto found = placesOf(reading, priority); !found.places.empty())
            all.push_back(std::move(found));
    }
    return all;
}

} // namespace parvis
