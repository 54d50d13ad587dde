// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/look/look.h"

#include <utility>
#include <vector>

namespace parvis {

/// What can be chosen, each with the words that menus and preferences say for it.
template <class T>
using Choices = std::vector<std::pair<QString, T>>;

Choices<Look::Mode> colourChoices();
Choices<int> textSizeChoices(); ///< per cent

} // namespace parvis
