// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/press.h"
#include "domain/translate.h"

#include <QStringList>

namespace parvis {

// The states of an article as a box offers them: first the one of an article that nobody has read yet.

inline QStringList articleStateWords()
{
    QStringList words{translate("app", "To be read")};
    for (const auto& name : EnumNames<ArticleState>::all)
        words << label(name.value);
    return words;
}

inline std::optional<ArticleState> articleStateAt(int index)
{
    return index <= 0 ? std::nullopt : std::optional(EnumNames<ArticleState>::all[index - 1].value);
}

inline int indexOfState(std::optional<ArticleState> state)
{
    return state ? int(*state) + 1 : 0;
}

} // namespace parvis
