// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/syllables.h"

#include <QByteArray>

#include <hyphen.h>

#include <cstdlib>
#include <memory>

namespace parvis {

namespace {

constexpr int leastLetters = 3; ///< on either side of the division

struct FreeDictionary
{
    void operator()(HyphenDict* dictionary) const { hnj_hyphen_free(dictionary); }
};
using Dictionary = std::unique_ptr<HyphenDict, FreeDictionary>;

/// Read once; reading it is all that happens to it afterwards.
HyphenDict* frenchPatterns()
{
    static const Dictionary patterns(hnj_hyphen_load(PARVIS_HYPHEN_FR));
    return patterns.get();
}

} // namespace

std::vector<int> syllables(const QString& word, const QString& language)
{
    std::vector<int> places;
    if (!language.startsWith(u"fr") || word.size() < 2 * leastLetters || !frenchPatterns())
        return places;
    const QByteArray bytes = word.toLower().toUtf8();
    QByteArray marks(bytes.size() + 5, '\0'); // the room that the library asks for
    char** replacements = nullptr;            // French has none: no letter changes where a word is divided
    int* positions = nullptr;
    int* cuts = nullptr;
    const bool failed = hnj_hyphen_hyphenate3(frenchPatterns(), bytes.constData(), int(bytes.size()), marks.data(),
                                              nullptr, &replacements, &positions, &cuts, leastLetters, leastLetters,
                                              leastLetters, leastLetters) != 0;
    // One mark for each letter, however many bytes it has: an odd one allows the division behind it.
    for (int letter = leastLetters; letter <= word.size() - leastLetters && !failed; ++letter) {
        if ((marks.at(letter - 1) & 1) != 0)
            places.push_back(letter);
    }
    if (replacements) {
        for (qsizetype i = 0; i < bytes.size(); ++i)
            std::free(replacements[i]); // NOLINT: allocated by the library with malloc
    }
    std::free(replacements); // NOLINT
    std::free(positions);    // NOLINT
    std::free(cuts);         // NOLINT
    return places;
}

} // namespace parvis
