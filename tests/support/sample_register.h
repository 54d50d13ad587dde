// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis::test {

/// A small invented register: one contract of two neighbourhoods with its signatories and money, one contract of which
/// nothing is known, six articles, one recorded issue of the press review.
Register sampleRegister();

inline constexpr Id<Contract> knownContract{1};
inline constexpr Id<Contract> unknownContract{2};

} // namespace parvis::test
