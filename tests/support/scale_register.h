// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/register.h"

namespace parvis::bench {

/// How large a register is to be: the size of the whole country is 1 584 QPV, 434 contracts, 100 000 funding lines;
/// with fifteen signatories each, that makes 6 500 of them.
struct Scale
{
    int qpv = 1584;
    int contracts = 434;
    int fundingLines = 100'000;
    int signatories = 6500;
};

/// The embedded dataset grown to that size with made-up records; the same at each call.
Register scaledRegister(const Register& seed, const Scale& scale = {});

} // namespace parvis::bench
