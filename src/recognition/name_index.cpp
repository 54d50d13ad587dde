// SPDX-License-Identifier: GPL-3.0-or-later
#include "recognition/name_index.h"

#include <algorithm>

namespace parvis {

void NameIndex::add(const QString& name, int value)
{
    const QStringList tokens = tokensOf(name);
    if (tokens.isEmpty())
        return;
    std::vector<Name>& names = byFirst_[tokens.first()];
    const auto shorter = std::ranges::find_if(names, [&](const Name& n) { return n.tokens.size() < tokens.size(); });
    names.insert(shorter, {tokens, value});
}

std::vector<NameIndex::Hit> NameIndex::at(std::span<const Token> tokens, std::size_t first) const
{
    std::vector<Hit> hits;
    const auto names = byFirst_.constFind(tokens[first].folded);
    if (names == byFirst_.constEnd())
        return hits;
    qsizetype length = 0;
    for (const Name& name : *names) {
        if (name.tokens.size() < length)
            break;
        if (first + std::size_t(name.tokens.size()) > tokens.size())
            continue;
        bool isHere = true;
        for (qsizetype i = 1; isHere && i < name.tokens.size(); ++i)
            isHere = readsAs(tokens[first + std::size_t(i)].folded, name.tokens[i]);
        if (!isHere)
            continue;
        length = name.tokens.size();
        hits.push_back({first, first + std::size_t(length) - 1, name.value});
    }
    return hits;
}

std::vector<NameIndex::Hit> NameIndex::in(std::span<const Token> tokens) const
{
    std::vector<Hit> all;
    for (std::size_t i = 0; i < tokens.size(); ++i) {
        const std::vector<Hit> hits = at(tokens, i);
        all.insert(all.end(), hits.begin(), hits.end());
        if (!hits.empty())
            i = hits.front().last;
    }
    return all;
}

std::vector<NameIndex::Hit> NameIndex::in(const QString& text) const
{
    std::vector<Token> tokens;
    for (const QString& folded : tokensOf(text))
        tokens.push_back({folded});
    return in(tokens);
}

bool readsAs(const QString& token, const QString& wanted)
{
    if (token == wanted)
        return true;
    if (wanted.size() < 6 || token.size() != wanted.size())
        return false;
    int different = 0;
    for (qsizetype i = 0; i < wanted.size(); ++i)
        different += token[i] != wanted[i] && !wanted[i].isDigit() ? 1 : 2 * (token[i] != wanted[i]);
    return different <= 1;
}

} // namespace parvis
