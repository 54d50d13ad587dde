// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/context_rule.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace parvis {

namespace {

/// 2014 to 2050; 0: no year.
int yearOf(const QString& token)
{
    const int year = token.size() == 4 ? token.toInt() : 0;
    return year >= 2014 && year <= 2050 ? year : 0;
}

/// Whether one of these words stands within `reach` words before a token, in its sentence.
bool isNear(const PrintedText& text, std::size_t token, std::size_t reach, const QStringList& words)
{
    const std::size_t first = std::max(text.sentenceBegin(token), token - std::min(token, reach));
    for (std::size_t i = first; i < token; ++i) {
        if (words.contains(text[i].folded))
            return true;
    }
    return false;
}

/// "50%", "50 %".
bool isBeforePercent(const DocumentReading& reading, std::size_t at)
{
    const Token& token = reading.text[at];
    const auto& words = reading.pages[std::size_t(token.page) - 1].words();
    const std::size_t next = std::size_t(token.word) + 1;
    return reading.text.printed(at).contains(u'%') || (next < words.size() && words[next].text.startsWith(u'%'));
}

} // namespace

std::optional<Recognised<RecognisedPeriod>> recognisePeriod(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    std::map<std::pair<int, int>, std::vector<PrintedPlace>> periods;
    for (std::size_t i = 0; i + 1 < text.size(); ++i) {
        const int from = yearOf(text[i].folded);
        const std::size_t second = text[i + 1].folded == u"a" ? i + 2 : i + 1;
        const int to = from > 0 && second < text.size() ? yearOf(text[second].folded) : 0;
        const bool isOneWord = text[i].word == text[second < text.size() ? second : i].word || second == i + 2;
        if (to <= from || to - from > 12 || !isOneWord ||
            !isNear(text, i, 6, {u"contrat"_s, u"ville"_s, u"periode"_s, u"programmation"_s}))
            continue;
        periods[{from, to}].push_back(text.place(i, second));
    }
    const auto most = std::ranges::max_element(periods, {}, [](const auto& period) { return period.second.size(); });
    if (most == periods.end())
        return std::nullopt;
    Recognised<RecognisedPeriod> found{
        {most->first.first, most->first.second}, periods.size() == 1 ? 0.95 : 0.8, u"period"_s, most->second};
    found.places.resize(std::min(found.places.size(), mostPlaces));
    return found;
}

std::optional<Recognised<int>> recogniseMultiYearShare(const DocumentReading& reading)
{
    const PrintedText& text = reading.text;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!text[i].folded.startsWith(u"pluriannuel"))
            continue;
        const std::size_t first = std::max(text.sentenceBegin(i), i - std::min<std::size_t>(i, 30));
        const std::size_t end = std::min(text.sentenceEnd(i), i + 30);
        for (std::size_t at = first; at < end; ++at) {
            bool isNumber = false;
            const int share = text[at].folded.toInt(&isNumber);
            if (isNumber && isBeforePercent(reading, at) && share > 0 && share <= 100)
                return Recognised<int>{share, 0.8, u"multi-year-share"_s, {text.place(at, at)}};
        }
    }
    return std::nullopt;
}

} // namespace parvis
