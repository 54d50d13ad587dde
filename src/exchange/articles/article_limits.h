// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace parvis {

/// What a file of articles may not exceed; a larger one is not read at all.
struct ArticleLimits
{
    qint64 fileBytes = 64LL << 20;
    int articles = 200'000;
};

} // namespace parvis
