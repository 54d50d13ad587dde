// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutation.h"

#include <algorithm>

namespace parvis::test {

Mutator::Mutator(std::uint32_t seed, std::vector<QByteArray> words)
    : random_(seed)
    , words_(std::move(words))
{
    for (const char* each : {"0", "-1", "99999999999999999999", "1e999", "NaN", "\xff\xfe", "\"", "\n"})
        words_.emplace_back(each);
    words_.emplace_back(1, '\0');
}

/// std::uniform_int_distribution differs between libraries.
qsizetype Mutator::below(qsizetype end)
{
    return end <= 0 ? 0 : qsizetype(random_() % std::uint32_t(end));
}

QByteArray Mutator::spoil(QByteArray bytes, qsizetype from)
{
    for (qsizetype left = 1 + below(4); left > 0 && bytes.size() > from; --left)
        spoilOnce(bytes, from);
    return bytes;
}

void Mutator::spoilOnce(QByteArray& bytes, qsizetype from)
{
    const qsizetype at = from + below(bytes.size() - from);
    const qsizetype length = std::min(bytes.size() - at, 1 + below(64));
    switch (below(6)) {
    case 0:
        bytes[at] = char(bytes[at] ^ (1 << below(8)));
        break;
    case 1:
        for (qsizetype i = at; i < at + length; ++i)
            bytes[i] = char(random_());
        break;
    case 2:
        bytes.truncate(at);
        break;
    case 3:
        bytes.insert(at, bytes.mid(at, length));
        break;
    case 4:
        bytes.remove(at, length);
        break;
    default:
        bytes.replace(at, below(8), words_[std::size_t(below(qsizetype(words_.size())))]);
    }
}

int rounds(int few)
{
    return few * std::max(1, qEnvironmentVariableIntValue("PARVIS_FUZZ_ROUNDS"));
}

} // namespace parvis::test
